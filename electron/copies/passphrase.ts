import { createHmac, randomBytes, scrypt } from 'node:crypto';

/** How a passphrase became a key; kept beside whatever the key closes. */
export type KeyRecipe = {
  readonly cost: number;
  readonly blockSize: number;
  readonly parallel: number;
  readonly salt: Uint8Array;
};

export type PassphraseKey = { readonly recipe: KeyRecipe; readonly key: Uint8Array };

/** 128 MB and some tenths of a second for each guess. */
export const newRecipe = (): KeyRecipe => ({ cost: 2 ** 17, blockSize: 8, parallel: 1, salt: randomBytes(16) });

/** A file from elsewhere may not ask for more work than this. */
export const isBearable = ({ cost, blockSize, parallel }: KeyRecipe): boolean =>
  cost >= 2 ** 14 && cost <= 2 ** 18 && (cost & (cost - 1)) === 0 && blockSize === 8 && parallel >= 1 && parallel <= 4;

export const deriveKey = (passphrase: string, recipe: KeyRecipe): Promise<PassphraseKey> => {
  const { cost: N, blockSize: r, parallel: p, salt } = recipe;
  return new Promise((resolve, reject) => {
    scrypt(passphrase.normalize('NFC'), salt, 32, { N, r, p, maxmem: 256 * N * r }, (error, key) =>
      error ? reject(error) : resolve({ recipe, key }),
    );
  });
};

/** A key for one use, from which neither the first key nor one of another use can be told. */
export const keyFor = ({ key }: PassphraseKey, use: string, salt: Uint8Array): Buffer =>
  createHmac('sha256', key).update(use).update(salt).digest();
