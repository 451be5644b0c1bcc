import type { Sheet } from '#shared/sheets/sheet.ts';
import type { GuardedCall } from '../../door/call.ts';
import { refuse } from '../../door/refuse.ts';
import { openSecrets, recoveryCode } from '../../door/secrets.ts';
import { findOfficeName } from '../office/office.store.ts';
import { getPerson } from './change-account.ts';
import { readRecoveryCode } from './recover.ts';
import { recoverySheet } from './recovery-sheet.ts';

/** The sheet with the code that opens the book now: one that was replaced, or mistyped, must not go into the safe. */
export const readRecoverySheet = async ({ house, actor }: GuardedCall, typed: string): Promise<Sheet> => {
  const code = readRecoveryCode(typed);
  const hash = await openSecrets(house.kysely).find(recoveryCode);
  if (!(await house.passwords.matches(hash, code)))
    throw refuse('refused', 'Mã này không còn là mã khôi phục của sổ. Cấp mã mới rồi in phiếu.');
  const { name, signInName } = await getPerson(house.kysely, actor.id);
  return recoverySheet({
    office: await findOfficeName(house.kysely),
    printedAt: house.ports.now().toISOString(),
    name,
    signInName: signInName ?? '',
    code,
  });
};
