import { createCipheriv, createDecipheriv, createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { CopyError } from './copy-error.ts';
import { deriveKey, isBearable, type KeyRecipe, keyFor, type PassphraseKey } from './passphrase.ts';

/*
 * A sealed file: a header, then chunks of AES-256-GCM, each 64 KB of text and a tag. The number of a chunk and whether it
 * is the last make its nonce, so chunks can't be exchanged, dropped or added; the key is of this file alone.
 *
 *   0  magic "SKHMAT1\0"     8  log2 cost, block size, parallel, 0   12  salt of the passphrase (16)
 *  28  salt of this file (32)   60  proof of the key (16)   76  hash of all before (16)
 */
const magic = Buffer.from('SKHMAT1\0');
const headerBytes = 92;
const chunkBytes = 65_536;
const tagBytes = 16;

const damaged = () => new CopyError('Tệp mã hóa bị hỏng hoặc bị cắt ngắn, nên không mở được. Dùng tệp khác.');

const fingerprint = (part: Buffer): Buffer => createHash('sha256').update(part).digest().subarray(0, 16);

const nonceOf = (number: number, isLast: boolean): Buffer => {
  const nonce = Buffer.alloc(12);
  nonce.writeBigUInt64BE(BigInt(number), 0);
  nonce[11] = isLast ? 1 : 0;
  return nonce;
};

const writeHeader = (key: PassphraseKey, fileSalt: Buffer): Buffer => {
  const { cost, blockSize, parallel, salt } = key.recipe;
  const numbers = Buffer.from([Math.log2(cost), blockSize, parallel, 0]);
  const open = Buffer.concat([magic, numbers, salt, fileSalt, keyFor(key, 'proof', fileSalt).subarray(0, 16)]);
  return Buffer.concat([open, fingerprint(open)]);
};

/** Cuts what comes into chunks of one size; the last is shorter, or empty. */
async function* inChunks(
  parts: AsyncIterable<Buffer>,
  size: number,
): AsyncGenerator<{ chunk: Buffer; isLast: boolean }> {
  let held: Buffer[] = [];
  let bytes = 0;
  for await (const part of parts) {
    held.push(part);
    bytes += part.length;
    if (bytes <= size) continue;
    let whole = Buffer.concat(held);
    for (; whole.length > size; whole = whole.subarray(size)) yield { chunk: whole.subarray(0, size), isLast: false };
    held = [whole];
    bytes = whole.length;
  }
  yield { chunk: Buffer.concat(held), isLast: true };
}

/** Closes a stream with a passphrase's key. */
export const seal = (key: PassphraseKey) =>
  async function* (parts: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    const fileSalt = randomBytes(32);
    const header = writeHeader(key, fileSalt);
    const fileKey = keyFor(key, 'file', fileSalt);
    yield header;
    let number = 0;
    for await (const { chunk, isLast } of inChunks(parts, chunkBytes)) {
      const cipher = createCipheriv('aes-256-gcm', fileKey, nonceOf(number, isLast));
      if (number === 0) cipher.setAAD(header);
      yield Buffer.concat([cipher.update(chunk), cipher.final(), cipher.getAuthTag()]);
      number++;
    }
  };

type Header = { readonly recipe: KeyRecipe; readonly fileSalt: Buffer; readonly proof: Buffer; readonly bytes: Buffer };

const readStart = async (file: string, bytes: number): Promise<Buffer> => {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(bytes), 0, bytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
};

const readHeader = async (file: string): Promise<Header> => {
  const bytes = await readStart(file, headerBytes);
  if (bytes.length < headerBytes || !fingerprint(bytes.subarray(0, 76)).equals(bytes.subarray(76))) throw damaged();
  const [costPower = 0, blockSize = 0, parallel = 0] = bytes.subarray(8, 12);
  const recipe = { cost: 2 ** costPower, blockSize, parallel, salt: bytes.subarray(12, 28) };
  if (!isBearable(recipe)) throw damaged();
  return { recipe, fileSalt: bytes.subarray(28, 60), proof: bytes.subarray(60, 76), bytes };
};

export const isSealed = async (file: string): Promise<boolean> => (await readStart(file, magic.length)).equals(magic);

const openChunk = (fileKey: Buffer, sealed: Buffer, nonce: Buffer, header: Buffer | null): Buffer => {
  if (sealed.length < tagBytes) throw damaged();
  const decipher = createDecipheriv('aes-256-gcm', fileKey, nonce);
  decipher.setAuthTag(sealed.subarray(-tagBytes));
  if (header) decipher.setAAD(header);
  try {
    return Buffer.concat([decipher.update(sealed.subarray(0, -tagBytes)), decipher.final()]);
  } catch {
    throw damaged();
  }
};

/**
 * What a sealed file holds, chunk by chunk, each proven before it is given out.
 * @throws CopyError: one sentence for a wrong passphrase, another for a damaged file.
 */
export async function* unseal(file: string, passphrase: string): AsyncGenerator<Buffer> {
  const header = await readHeader(file);
  const key = await deriveKey(passphrase, header.recipe);
  if (!timingSafeEqual(keyFor(key, 'proof', header.fileSalt).subarray(0, 16), header.proof))
    throw new CopyError('Mật khẩu của tệp không đúng. Nhập đúng mật khẩu đã đặt khi ghi tệp.');
  const fileKey = keyFor(key, 'file', header.fileSalt);
  const sealed = createReadStream(file, { start: headerBytes, highWaterMark: 1 << 20 });
  let number = 0;
  for await (const { chunk, isLast } of inChunks(sealed, chunkBytes + tagBytes)) {
    yield openChunk(fileKey, chunk, nonceOf(number, isLast), number === 0 ? header.bytes : null);
    number++;
  }
}
