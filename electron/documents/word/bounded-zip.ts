import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32 } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';

const largestPart = 64 * 1024 * 1024;
const largestWhole = 128 * 1024 * 1024;
const mostEntries = 2_000;

/** The checksum that a zip names for each part is not looked at by its reader: a damaged part might say other words. */
const checkPart = async (zip: ZipFile, entry: Entry): Promise<void> => {
  let sum = 0;
  const nowhere = new Writable({
    write: (part: Buffer, _encoding, done) => {
      sum = crc32(part, sum);
      done();
    },
  });
  await pipeline(await zip.openReadStreamPromise(entry), nowhere);
  if (sum !== entry.crc32) throw new Error(`${entry.fileName} is damaged`);
};

/**
 * Whether a zip unpacks to no more than an office's file ever does. Each part is really unpacked, to nowhere: a part that
 * holds more than it says ends in an error of the reader, and so does one whose checksum is another.
 * @throws an error when the file is no zip or is damaged.
 */
export const isBoundedZip = async (bytes: Uint8Array): Promise<boolean> => {
  const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  try {
    if (zip.entryCount > mostEntries) return false;
    let whole = 0;
    for await (const entry of zip.eachEntry()) {
      whole += entry.uncompressedSize;
      if (entry.uncompressedSize > largestPart || whole > largestWhole) return false;
      if (!entry.fileName.endsWith('/')) await checkPart(zip, entry);
    }
    return true;
  } finally {
    zip.close();
  }
};
