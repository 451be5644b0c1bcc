import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { readWordParts } from '../../electron/documents/word/read-parts.ts';

/** A Word file of parts by name. */
export const zipped = async (parts: ReadonlyMap<string, string>): Promise<Uint8Array> => {
  const zip = new ZipFile();
  for (const [name, text] of parts) zip.addBuffer(Buffer.from(text), name);
  zip.end();
  return new Uint8Array(await buffer(zip.outputStream as NodeJS.ReadableStream));
};

/** The file as a clerk might have edited it: one of its parts changed. Throws when nothing changed. */
export const edited = async (
  file: Uint8Array,
  change: (xml: string) => string,
  part = 'word/document.xml',
): Promise<Uint8Array> => {
  const parts = new Map(await readWordParts(file, /./u));
  const before = parts.get(part) ?? '';
  const after = change(before);
  if (after === before) throw new Error(`Nothing to change in ${part}`);
  parts.set(part, after);
  return zipped(parts);
};
