import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';

/** What a zip holds, by name, in its order. */
export const unzipped = async (file: File): Promise<Map<string, Uint8Array<ArrayBuffer>>> => {
  const zip = await fromBufferPromise(Buffer.from(await file.arrayBuffer()), { lazyEntries: true });
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  for await (const entry of zip.eachEntry())
    files.set(entry.fileName, new Uint8Array(await buffer(await zip.openReadStreamPromise(entry))));
  return files;
};
