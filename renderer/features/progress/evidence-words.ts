import { evidenceInWords } from '#shared/progress/evidence.rules.ts';
import type { Evidence, EvidenceFields } from '#shared/progress/evidence.ts';

type Named = Omit<Evidence, 'attachment'> & { readonly attachment: { readonly name: string } | null };

/** The documents of an entry as one line, files without further words by their names. */
export const documentWords = (documents: readonly Named[]): string =>
  evidenceInWords(documents.map(({ attachment, ...written }) => ({ ...written, fileName: attachment?.name })));

/** One document as it is being written; `attachment`: the file that came with it, already in the book. */
export type DocumentWords = Omit<EvidenceFields, 'attachmentId' | 'issuedOn'> & {
  /** An ISO day; '' while there is none. */
  readonly issuedOn: string;
  readonly attachment: { readonly id: string; readonly name: string; readonly sizeBytes: number } | null;
};

export const noDocument: DocumentWords = { numberSymbol: '', issuedOn: '', issuer: '', excerpt: '', attachment: null };

export const documentWordsOf = ({ issuedOn, attachment, ...written }: Evidence): DocumentWords => ({
  ...written,
  issuedOn: issuedOn ?? '',
  attachment: attachment && { id: attachment.id, name: attachment.name, sizeBytes: attachment.sizeBytes },
});

export const readDocument = ({ issuedOn, attachment, ...written }: DocumentWords): EvidenceFields => ({
  ...written,
  issuedOn: issuedOn === '' ? null : issuedOn,
  attachmentId: attachment?.id ?? null,
});

const texts = ['numberSymbol', 'issuedOn', 'issuer', 'excerpt'] as const;

export const isDocumentWords = (value: unknown): value is DocumentWords => {
  if (typeof value !== 'object' || value === null) return false;
  const { attachment, ...written } = value as Record<string, unknown>;
  return texts.every((text) => typeof written[text] === 'string') && typeof attachment === 'object';
};
