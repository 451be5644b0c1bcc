import { whyNotAgency, whyNotRoles, whyNotTaken } from '#shared/accounts/accounts.rules.ts';
import type { PersonFields } from '#shared/accounts/person.ts';
import { signInKey, whyNotSignInName } from '#shared/accounts/sign-in-name.rules.ts';
import { sortKey } from '#shared/words/order.ts';
import type { Fields, Reader, Writer } from '../../database/handles.ts';
import { refuseField } from '../../door/refuse.ts';
import type { SecretKeeper } from '../../door/secrets.ts';
import { agencyNamesById } from '../agencies/agencies.store.ts';
import { listPersonRows } from './people.store.ts';

/** The columns that an administrator enters; refuses what does not fit, beside its field. `id`: whose they are. */
export const personColumns = async (db: Reader, id: string, person: PersonFields) => {
  refuseField('signInName', whyNotSignInName(person.signInName));
  const others = (await listPersonRows(db)).map((row) => ({ id: row.id, signInName: row.sign_in_name }));
  refuseField('signInName', whyNotTaken({ id, signInName: person.signInName }, others));
  refuseField('roles', whyNotRoles(person.roles));
  refuseField('agencyId', whyNotAgency(person.roles, person.agencyId));
  if (person.agencyId !== null && !(await agencyNamesById(db)).has(person.agencyId))
    refuseField('agencyId', 'Cơ quan: chọn một cơ quan có trong sổ.');
  return {
    name: person.name,
    sign_in_name: person.signInName,
    sign_in_key: signInKey(person.signInName),
    roles: JSON.stringify(person.roles),
    agency_id: person.agencyId,
    sort_key: sortKey(person.name),
  } satisfies Partial<Fields<'people'>>;
};

type Write = { readonly db: Writer; readonly secrets: SecretKeeper };
type Secret = { readonly hash: string; readonly once: boolean };

/** Adds an account. `once`: its password must be changed at the first sign-in. */
export const addPerson = async (
  { db, secrets }: Write,
  person: PersonFields & { readonly id: string },
  { hash, once }: Secret,
): Promise<{ passwordId: string }> => {
  const passwordId = db.newId();
  const columns = await personColumns(db, person.id, person);
  const row = { ...columns, is_active: 1, must_change_password: once ? 1 : 0, password_id: passwordId } as const;
  await db.insert('people', [{ id: person.id, ...row }]);
  await secrets.keep(person.id, hash);
  return { passwordId };
};
