import type { OfficialDocument } from '#shared/official-document/official-document.ts';
import { openPress, type PrintedPaper } from '../../electron/documents/print-paper.ts';
import type { Page } from './read-pages.ts';
import { readPages } from './read-pages.ts';

export const createdAt = new Date('2018-12-15T08:00:00Z');
export const mm = (length: number): number => (length * 72) / 25.4;

const press = openPress();

/** A document as a proved PDF, printed in this thread. */
export const printed = async (document: OfficialDocument): Promise<Uint8Array<ArrayBuffer>> =>
  (await placed(document)).file;

/** The same, with the place of everything on its pages. */
const placed = (document: OfficialDocument): Promise<PrintedPaper> =>
  press.print(document, { createdAt }, () => undefined);

/** A document as a proved Word file. */
export const printedWord = (document: OfficialDocument): Promise<Uint8Array<ArrayBuffer>> =>
  press.printWord(document, () => undefined);

/** The pages of a document as they are printed. */
export const printedPages = async (document: OfficialDocument, gap?: number): Promise<readonly Page[]> =>
  readPages(await printed(document), gap);
