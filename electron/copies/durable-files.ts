import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, mkdirSync } from 'node:fs';
import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export const exists = (file: string): Promise<boolean> => stat(file).then(Boolean, () => false);

export const bytesOf = (file: string): Promise<number | null> =>
  stat(file).then(
    ({ size }) => size,
    () => null,
  );

/** Windows can't open a folder, and keeps names safe by itself. */
export const syncFolder = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
};

export const syncFile = async (file: string): Promise<void> => {
  const handle = await open(file, 'r+');
  await handle.sync().finally(() => handle.close());
};

/** Gives a finished file or folder its final name, which it keeps through a power cut. */
export const putInPlace = async (from: string, to: string): Promise<void> => {
  await rename(from, to);
  await syncFolder(path.dirname(to));
};

/** The whole text under this name, or what was there before. */
export const writeWhole = async (file: string, text: string): Promise<void> => {
  const half = `${file}.dang-ghi`;
  const handle = await open(half, 'w', 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await putInPlace(half, file);
};

/** The parsed JSON of a file; null when it is not there or was cut short. */
export const readJson = async (file: string): Promise<unknown> => {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return null;
  }
};

type Fingerprint = { readonly sha256: string; readonly bytes: number };

export const fingerprintOf = async (file: string): Promise<Fingerprint> => {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const part of createReadStream(file, { highWaterMark: 1 << 20 })) {
    hash.update(part);
    bytes += part.length;
  }
  return { sha256: hash.digest('hex'), bytes };
};

/** Writes a stream to a new file, down to the disk. @returns what was written. */
export const writeStream = async (from: Readable, to: string): Promise<Fingerprint> => {
  const hash = createHash('sha256');
  let bytes = 0;
  const measured = async function* (parts: AsyncIterable<Buffer>) {
    for await (const part of parts) {
      hash.update(part);
      bytes += part.length;
      yield part;
    }
  };
  // Not awaited: a stream that breaks meanwhile would find nobody who listens.
  mkdirSync(path.dirname(to), { recursive: true });
  await pipeline(from, measured, createWriteStream(to, { flags: 'w' }));
  await syncFile(to);
  return { sha256: hash.digest('hex'), bytes };
};

/** Copies a file under a temporary name and gives it its own once it is whole. */
export const copyWhole = async (from: string, to: string): Promise<void> => {
  await copyIfSame(from, to, null);
};

/** The same, if the contents have this hash; else nothing is left. @returns whether they have. */
export const copyIfSame = async (from: string, to: string, sha256: string | null): Promise<boolean> => {
  const half = `${to}.dang-ghi`;
  try {
    const written = await writeStream(createReadStream(from), half);
    const isSame = sha256 === null || written.sha256 === sha256;
    if (isSame) await putInPlace(half, to);
    return isSame;
  } finally {
    await rm(half, { force: true });
  }
};
