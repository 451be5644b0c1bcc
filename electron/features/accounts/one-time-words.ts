import { randomInt } from 'node:crypto';
import { codeLength, codeLetters, writeRecoveryCode } from '#shared/accounts/recovery-code.rules.ts';

const letters = (count: number): string =>
  Array.from({ length: count }, () => codeLetters[randomInt(codeLetters.length)]).join('');

/** A password to be told once and changed at the first sign-in: 59 random bits, easy to read aloud. */
export const newOneTimePassword = (): string => `${letters(4)}-${letters(4)}-${letters(4)}`;

/** A recovery code as it is printed. */
export const newRecoveryCode = (): string => writeRecoveryCode(letters(codeLength));
