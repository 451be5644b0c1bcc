import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fromBufferPromise } from 'yauzl';

const largestPart = 64 * 1024 * 1024;
const largestWhole = 128 * 1024 * 1024;
const mostEntries = 2_000;

const nowhere = (): Writable => new Writable({ write: (_part, _encoding, done) => done() });

/**
 * Whether a zip unpacks to no more than an office's file ever does. Each part is really unpacked, to nowhere: a part that
 * holds more than it says ends in an error of the reader.
 * @throws the zip reader's own error when the file is no zip or is damaged.
 */
export const isBoundedZip = async (bytes: Uint8Array): Promise<boolean> => {
  const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  try {
    if (zip.entryCount > mostEntries) return false;
    let whole = 0;
    for await (const entry of zip.eachEntry()) {
      whole += entry.uncompressedSize;
      if (entry.uncompressedSize > largestPart || whole > largestWhole) return false;
      if (!entry.fileName.endsWith('/')) await pipeline(await zip.openReadStreamPromise(entry), nowhere());
    }
    return true;
  } finally {
    zip.close();
  }
};
