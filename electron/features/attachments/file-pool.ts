import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Where the contents with a hash lie: the same contents are kept once. */
export const placeOf = (folder: string, sha256: string): string => path.join(folder, sha256.slice(0, 2), sha256);

const isThere = (file: string): Promise<boolean> => stat(file).then(Boolean, () => false);

/** Keeps what a file contains: whole under its hash, or not at all. @returns the SHA-256 of the contents. */
export const keepContents = async (folder: string, contents: Blob, name: string): Promise<string> => {
  await mkdir(folder, { recursive: true });
  const temporary = path.join(folder, `.${name}.tmp`);
  const hash = createHash('sha256');
  const hashing = new Transform({
    transform: (chunk, _encoding, done) => {
      hash.update(chunk);
      done(null, chunk);
    },
  });
  try {
    const source = Readable.fromWeb(contents.stream() as Parameters<typeof Readable.fromWeb>[0]);
    await pipeline(source, hashing, createWriteStream(temporary, { flush: true }));
    const sha256 = hash.digest('hex');
    const place = placeOf(folder, sha256);
    await mkdir(path.dirname(place), { recursive: true });
    if (!(await isThere(place))) await rename(temporary, place);
    return sha256;
  } finally {
    await rm(temporary, { force: true });
  }
};

/** What is wrong with the contents under a hash, or null. */
export const faultOf = async (folder: string, sha256: string): Promise<'missing' | 'changed' | null> => {
  const place = placeOf(folder, sha256);
  if (!(await isThere(place))) return 'missing';
  const hash = createHash('sha256');
  await pipeline(createReadStream(place), hash);
  return hash.digest('hex') === sha256 ? null : 'changed';
};
