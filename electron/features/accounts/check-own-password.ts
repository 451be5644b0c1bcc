import type { Actor } from '#shared/contract/actor.ts';
import { whyWait } from '#shared/session/waits.rules.ts';
import type { Reader } from '../../database/handles.ts';
import { brakeKeys } from '../../door/brake.ts';
import type { House } from '../../door/call.ts';
import type { Connection } from '../../door/connection.ts';
import { refuse, refuseField, refuseIf } from '../../door/refuse.ts';
import type { SecretReader } from '../../door/secrets.ts';
import { findPersonRow } from './people.store.ts';

type Context = {
  readonly house: House;
  readonly connection: Connection;
  readonly actor: Actor;
  readonly db: Reader;
  readonly secrets: SecretReader;
};

/** The account of whoever asks, once the password given is theirs. */
export const checkOwnPassword = async ({ house, connection, actor, db, secrets }: Context, password: string) => {
  const row = await findPersonRow(db, actor.id);
  if (!row) throw refuse('refused', 'Sổ đang dùng không mật khẩu: người quản trị bật tài khoản trước.');
  const keys = brakeKeys(row.sign_in_name, connection);
  refuseIf(whyWait(house.brake.try(keys)));
  if (!(await house.passwords.matches(await secrets.find(row.id), password)))
    refuseField('password', 'Mật khẩu đang dùng không đúng.');
  house.brake.forgive(keys);
  return row;
};
