import { signInKey } from '#shared/accounts/sign-in-name.rules.ts';
import { whyWait } from '#shared/session/waits.rules.ts';
import type { Reader } from '../../database/handles.ts';
import type { House } from '../../door/call.ts';
import { refuse, refuseIf } from '../../door/refuse.ts';
import type { SecretReader } from '../../door/secrets.ts';
import { findPersonBySignIn } from '../accounts/people.store.ts';

type Context = { readonly house: House; readonly db: Reader; readonly secrets: SecretReader };
type Given = {
  readonly signInName: string;
  readonly password: string;
  readonly brakeKeys: readonly string[];
  /** What is said of a wrong password. */
  readonly wrong?: string;
};

const wrongPair = 'Tên đăng nhập hoặc mật khẩu không đúng.';
const closed = 'Tài khoản này đã ngừng dùng. Liên hệ người quản trị sổ.';

/**
 * The account that this name and password open. An unknown name and a wrong password get the same answer after the same
 * time; that an account is closed is told only to who knows its password.
 */
export const checkSignIn = async ({ house, db, secrets }: Context, given: Given) => {
  const { signInName, password, brakeKeys, wrong = wrongPair } = given;
  refuseIf(whyWait(house.brake.try(brakeKeys)));
  const row = await findPersonBySignIn(db, signInKey(signInName));
  const hash = row && (await secrets.find(row.id));
  const isRight = await house.passwords.matches(hash, password);
  if (!row || !hash || !isRight) throw refuse('refused', wrong);
  house.brake.forgive(brakeKeys);
  if (row.is_active === 0) throw refuse('refused', closed);
  return { row, strongerHash: house.passwords.isWeak(hash) ? await house.passwords.hash(password) : null };
};
