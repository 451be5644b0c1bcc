import { buffer } from 'node:stream/consumers';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { PaperError } from '../paper-error.ts';

/** More than any paper needs; a file that says or unpacks to more is refused before it fills the memory. */
export const largestFile = 20 * 1024 * 1024;
const largestPart = 64 * 1024 * 1024;
const largestWhole = 128 * 1024 * 1024;
const mostEntries = 500;

const tooLarge = (): PaperError =>
  new PaperError('Tệp Word giải nén ra quá lớn so với một văn bản hành chính nên không được mở.');

/** The parts of a Word file whose names match, as text. The file may come from anywhere: sizes are bounded before reading. */
export const readWordParts = async (file: Uint8Array, wanted: RegExp): Promise<ReadonlyMap<string, string>> => {
  const zip = await openZip(file);
  const parts = new Map<string, string>();
  let whole = 0;
  let entries = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      entries += 1;
      if (entries > mostEntries) throw tooLarge();
      if (!wanted.test(entry.fileName)) continue;
      whole += entry.uncompressedSize;
      if (entry.uncompressedSize > largestPart || whole > largestWhole) throw tooLarge();
      parts.set(entry.fileName, await readEntry(zip, entry));
    }
  } catch (error) {
    if (error instanceof PaperError) throw error;
    throw unreadable();
  } finally {
    zip.close();
  }
  return parts;
};

const unreadable = (): PaperError => new PaperError('Tệp không phải là tệp Word (.docx) đọc được.');

const openZip = async (file: Uint8Array): Promise<ZipFile> => {
  if (file.byteLength > largestFile) throw new PaperError('Tệp lớn hơn 20 MB nên không được mở để kiểm tra.');
  try {
    return await fromBufferPromise(Buffer.from(file.buffer, file.byteOffset, file.byteLength));
  } catch {
    throw unreadable();
  }
};

/** yauzl ends with an error where a part unpacks to more than it said. */
const readEntry = async (zip: ZipFile, entry: Entry): Promise<string> => {
  const text = (await buffer(await zip.openReadStreamPromise(entry))).toString('utf8');
  if (text.includes('<!DOCTYPE') || text.includes('<!ENTITY')) throw unreadable();
  return text;
};
