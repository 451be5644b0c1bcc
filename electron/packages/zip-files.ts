import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** Several files as one zip; what is packed already is not packed again. */
export const zipFiles = async (
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Promise<Buffer> => {
  const zip = new ZipFile();
  for (const { name, bytes } of files)
    zip.addBuffer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), name, { compress: false });
  zip.end();
  return buffer(zip.outputStream as Readable);
};
