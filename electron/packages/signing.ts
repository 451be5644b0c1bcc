import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign as signBytes,
  verify as verifyBytes,
} from 'node:crypto';

/** Both halves of an Ed25519 key, each 32 bytes in base64url. */
export type KeyPair = { readonly publicKey: string; readonly privateKey: string };

const curve = { kty: 'OKP', crv: 'Ed25519' } as const;

export const newKeyPair = (): KeyPair => {
  const { x = '', d = '' } = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  return { publicKey: x, privateKey: d };
};

export const sign = (bytes: Uint8Array, { publicKey, privateKey }: KeyPair): string =>
  signBytes(null, bytes, createPrivateKey({ key: { ...curve, x: publicKey, d: privateKey }, format: 'jwk' })).toString(
    'base64url',
  );

/** Whether these bytes were signed with the private half of this key; a text that is no key signs nothing. */
export const isSignedBy = (bytes: Uint8Array, signature: string, publicKey: string): boolean => {
  try {
    const key = createPublicKey({ key: { ...curve, x: publicKey }, format: 'jwk' });
    return verifyBytes(null, bytes, key, Buffer.from(signature, 'base64url'));
  } catch {
    return false;
  }
};

/** "4821 0937 5540 1186 2093": what two people read to each other to know that they hold the same key. */
export const shortCode = (publicKey: string): string => {
  const hash = createHash('sha256').update(publicKey).digest();
  return [0, 4, 8, 12, 16].map((at) => String(hash.readUInt32BE(at) % 10_000).padStart(4, '0')).join(' ');
};
