import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';

/** scrypt's work: 2^log2N blocks of 128 × r bytes, p times. */
export type HashCost = { readonly log2N: number; readonly r: number; readonly p: number };

/** 64 MB and a fifth to a third of a second on an office PC. Each hash says what it was made with, so this may grow. */
const officeCost: HashCost = { log2N: 16, r: 8, p: 1 };

export type Passwords = {
  readonly hash: (password: string) => Promise<string>;
  /** Takes as long without a hash (nobody of that name) as with one. */
  readonly matches: (hash: string | undefined, password: string) => Promise<boolean>;
  /** Whether a hash was made with less work than today's. */
  readonly isWeak: (hash: string) => boolean;
};

const keyLength = 32;

/** The same password typed with another keyboard program comes in other bytes. */
const bytesOf = (password: string): string => password.normalize('NFC');

const derive = (password: string, salt: Buffer, { log2N, r, p }: HashCost): Promise<Buffer> => {
  const options: ScryptOptions = { N: 2 ** log2N, r, p, maxmem: 2 ** 20 + 128 * r * (2 ** log2N + p + 2) };
  return new Promise((resolve, reject) =>
    scrypt(bytesOf(password), salt, keyLength, options, (error, key) => (error ? reject(error) : resolve(key))),
  );
};

const write = ({ log2N, r, p }: HashCost, salt: Buffer, key: Buffer): string =>
  ['scrypt', log2N, r, p, salt.toString('base64url'), key.toString('base64url')].join('$');

const read = (hash: string): { cost: HashCost; salt: Buffer; key: Buffer } => {
  const [name, log2N, r, p, salt, key] = hash.split('$');
  if (name !== 'scrypt' || !salt || !key) throw new Error('a password hash of an unknown kind');
  return {
    cost: { log2N: Number(log2N), r: Number(r), p: Number(p) },
    salt: Buffer.from(salt, 'base64url'),
    key: Buffer.from(key, 'base64url'),
  };
};

/** Hashes passwords with scrypt, one after the other: many guesses at once must not take all memory. */
export const openPasswords = (cost: HashCost = officeCost): Passwords => {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
  const nobodys = write(cost, randomBytes(16), randomBytes(keyLength));
  return {
    hash: (password) =>
      inTurn(async () => {
        const salt = randomBytes(16);
        return write(cost, salt, await derive(password, salt, cost));
      }),
    matches: (hash, password) =>
      inTurn(async () => {
        const { cost: made, salt, key } = read(hash ?? nobodys);
        const isSame = timingSafeEqual(await derive(password, salt, made), key);
        return isSame && hash !== undefined;
      }),
    isWeak: (hash) => {
      const made = read(hash).cost;
      return 2 ** made.log2N * made.r * made.p < 2 ** cost.log2N * cost.r * cost.p;
    },
  };
};
