import { createHash } from 'node:crypto';
import type { AttachmentTable } from '../../database/tables/round-tables.ts';
import type { House } from '../../door/call.ts';
import { findFault, openContents } from '../attachments/contents.store.ts';
import type { PaperFormat } from './paper-file.ts';
import type { Frozen } from './read-paper.ts';

export type SignedFile = { readonly kept: AttachmentTable; readonly frozen: Frozen; readonly format: PaperFormat };
type Press = { readonly house: Pick<House, 'printer' | 'attachments'>; readonly signal: AbortSignal | undefined };

const printAnew = ({ frozen: { document, at }, format }: SignedFile, { house: { printer }, signal }: Press) =>
  format === 'pdf'
    ? printer.printPdf(document, { createdAt: new Date(at), signal })
    : printer.printWord(document, { signal });

/** A file that is not the one that was frozen, byte by byte, says so in its name. */
const remadeName = (name: string): string => name.replace(/(\.[a-z]+)$/, ' (lập lại)$1');

/** The file that a paper was frozen as; where it is gone or damaged, made anew from the words that were kept. */
export const openSignedFile = async (file: SignedFile, press: Press): Promise<File> => {
  const { kept } = file;
  const folder = press.house.attachments;
  if ((await findFault(folder, kept.sha256)) === null) return openContents(folder, kept);
  const bytes = await printAnew(file, press);
  const isSame = createHash('sha256').update(bytes).digest('hex') === kept.sha256;
  return new File([bytes], isSame ? kept.name : remadeName(kept.name), { type: kept.media_type });
};
