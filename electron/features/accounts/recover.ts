import { tidyRecoveryCode, whyNotRecoveryCode, writeRecoveryCode } from '#shared/accounts/recovery-code.rules.ts';
import { signInKey } from '#shared/accounts/sign-in-name.rules.ts';
import type { Reader } from '../../database/handles.ts';
import type { House } from '../../door/call.ts';
import { refuse, refuseField } from '../../door/refuse.ts';
import { recoveryCode, type SecretReader } from '../../door/secrets.ts';
import { actorOf, findPersonBySignIn } from './people.store.ts';

type Asked = { readonly signInName: string; readonly code: string };

const wrong = 'Tên đăng nhập của quản trị hoặc mã khôi phục không đúng.';

/** The code as it was hashed, from whatever way it was typed; refuses a slip of the pen. */
export const readRecoveryCode = (typed: string): string => {
  refuseField('code', whyNotRecoveryCode(typed));
  return writeRecoveryCode(tidyRecoveryCode(typed).slice(0, -1));
};

/** The administrator whom the code lets in again, with the code's hash as it was seen. */
export const findRecovered = async (
  { house, db, secrets }: { readonly house: House; readonly db: Reader; readonly secrets: SecretReader },
  { signInName, code }: Asked,
) => {
  const usedHash = await secrets.find(recoveryCode);
  const isRight = await house.passwords.matches(usedHash, code);
  const row = await findPersonBySignIn(db, signInKey(signInName));
  const mayRecover = row?.is_active === 1 && actorOf(row).roles.includes('administrator');
  if (!isRight || !row || !mayRecover) throw refuse('refused', wrong);
  return { row, usedHash };
};
