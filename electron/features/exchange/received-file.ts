import type { Answer } from '#shared/exchange/answer.ts';
import type { SignatureState } from '#shared/exchange/exchange-names.ts';

/** A book that signs its answers: whose it is, and the public half of its key. */
type Sender = { readonly bookId: string; readonly name: string; readonly publicKey: string };

/** What came out of reading one file: the answer in it, or why there is none. */
export type Reading =
  | {
      readonly answer: Answer;
      /** Null: nobody signed it. */
      readonly signedBy: Sender | null;
      /** What the book knows of that key. */
      readonly signature: SignatureState;
      /** The files of evidence that came along, by the SHA-256 of their contents. */
      readonly contents: ReadonlyMap<string, Blob>;
    }
  | { readonly whyNot: string };

export type ReceivedFile = { readonly name: string; readonly sha256: string; readonly reading: Reading };
export type ReadFile = ReceivedFile & { readonly reading: Extract<Reading, { answer: Answer }> };

export const isRead = (file: ReceivedFile): file is ReadFile => 'answer' in file.reading;
