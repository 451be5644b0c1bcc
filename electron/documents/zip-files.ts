import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

export type NamedBytes = { readonly name: string; readonly bytes: Uint8Array };

/** Files as one zip, in their order; PDF and Word are packed already. The same files and instant give the same bytes. */
export const zipFiles = async (files: readonly NamedBytes[], at: Date): Promise<Uint8Array<ArrayBuffer>> => {
  const zip = new ZipFile();
  for (const { name, bytes } of files) zip.addBuffer(Buffer.from(bytes), name, { mtime: at, compress: false });
  zip.end();
  return new Uint8Array(await buffer(zip.outputStream));
};
