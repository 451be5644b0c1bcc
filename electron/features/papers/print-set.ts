import type { LongWork } from '#shared/contract/long-work.ts';
import type { OfficialDocument } from '#shared/official-document/official-document.ts';
import type { PaperWish } from '#shared/papers/paper-kinds.ts';
import type { SetKind } from '#shared/papers/paper-set.ts';
import { wholePaper } from '#shared/papers/whole-paper.ts';
import type { Reader } from '../../database/handles.ts';
import type { NamedBytes } from '../../documents/zip-files.ts';
import type { House } from '../../door/call.ts';
import { draftPaper } from '../reports/draft-paper.ts';
import type { PaperFormat } from './paper-file.ts';
import { findCurrentPaper, findFileRow } from './papers.store.ts';
import { wishesOfSet } from './plan-set.ts';
import { openDraft, readFrozen } from './read-paper.ts';
import { setFileName } from './set-file-names.ts';
import { openSignedFile, type SignedFile } from './signed-file.ts';

type SetToPrint = {
  readonly planId: string;
  readonly year: number;
  readonly kinds: readonly SetKind[];
};

type ReadPaper = {
  readonly name: string;
  readonly document: OfficialDocument;
  /** What a signed paper was frozen as. */
  readonly files: Partial<Record<PaperFormat, SignedFile>>;
};

/** A paper as it was signed, else as it was composed, else as the book drafts it now. */
const readOne = async (db: Reader, wish: PaperWish, now: Date): Promise<ReadPaper> => {
  const row = await findCurrentPaper(db, wish);
  const frozen = row ? readFrozen(row) : null;
  const drafted = async () =>
    row ? (await openDraft(db, row, now)).document : wholePaper(await draftPaper(db, wish, now));
  const document = frozen ? frozen.document : await drafted();
  const files: Partial<Record<PaperFormat, SignedFile>> = {};
  for (const format of ['pdf', 'word'] as const) {
    const kept = await findFileRow(db, (format === 'pdf' ? row?.pdf_id : row?.word_id) ?? null);
    if (kept && frozen) files[format] = { kept, frozen, format };
  }
  return { name: setFileName(wish, document), document, files };
};

/** Every paper of a set, read in one snapshot. */
export const readSet = async (db: Reader, asked: SetToPrint, now: Date): Promise<ReadPaper[]> => {
  const papers: ReadPaper[] = [];
  for (const wish of await wishesOfSet(db, asked, asked.kinds)) papers.push(await readOne(db, wish, now));
  return papers;
};

type Printing = {
  readonly house: Pick<House, 'printer' | 'attachments'>;
  readonly now: Date;
  readonly signal: AbortSignal | undefined;
  readonly onProgress: (progress: LongWork) => void;
};

const endings = { pdf: 'pdf', word: 'docx' } as const;

/** The files of a set, one printed after the other; a signed paper is the file it was frozen as. */
export const printSet = async (
  papers: readonly ReadPaper[],
  formats: readonly PaperFormat[],
  { house, now, signal, onProgress }: Printing,
): Promise<NamedBytes[]> => {
  const { printer } = house;
  const files: NamedBytes[] = [];
  const total = papers.length * formats.length;
  for (const { name, document, files: frozen } of papers)
    for (const format of formats) {
      const file = `${name}.${endings[format]}`;
      onProgress({ done: files.length, total, name: file });
      const kept = frozen[format];
      const bytes = kept
        ? new Uint8Array(await (await openSignedFile(kept, { house, signal })).arrayBuffer())
        : format === 'pdf'
          ? await printer.printPdf(document, { createdAt: now, signal })
          : await printer.printWord(document, { signal });
      files.push({ name: file, bytes });
    }
  return files;
};
