import type { Person } from '#shared/accounts/person.ts';
import type { Actor } from '#shared/contract/actor.ts';
import type { Reader } from '../../database/handles.ts';
import type { PersonTable } from '../../database/tables/account-tables.ts';
import { agencyNamesById } from '../agencies/agencies.store.ts';

const rolesOf = (row: PersonTable): Actor['roles'] => JSON.parse(row.roles);

/** Who this person is to every operation. */
export const actorOf = (row: PersonTable): Actor => ({
  id: row.id,
  name: row.name,
  roles: rolesOf(row),
  agencyId: row.agency_id,
});

export const findPersonRow = (db: Reader, id: string) =>
  db.selectFrom('people').selectAll().where('id', '=', id).executeTakeFirst();

/** `key`: the sign-in name without marks and capitals. */
export const findPersonBySignIn = (db: Reader, key: string) =>
  db.selectFrom('people').selectAll().where('sign_in_key', '=', key).executeTakeFirst();

export const listPersonRows = (db: Reader) => db.selectFrom('people').selectAll().orderBy('sort_key').execute();

/** Everyone with an account, in the order of the alphabet. */
export const listPeople = async (db: Reader): Promise<Person[]> => {
  const rows = await listPersonRows(db);
  const agencies = await agencyNamesById(db);
  const seen = await db
    .selectFrom('sign_ins')
    .select((row) => ['person_id', row.fn.max('at').as('at')])
    .groupBy('person_id')
    .execute();
  const lastSignIn = new Map(seen.map(({ person_id, at }) => [person_id, at]));
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    name: row.name,
    signInName: row.sign_in_name,
    roles: rolesOf(row),
    agency: (row.agency_id === null ? undefined : agencies.get(row.agency_id)) ?? null,
    isActive: row.is_active === 1,
    mustChangePassword: row.must_change_password === 1,
    lastSignInAt: lastSignIn.get(row.id) ?? null,
  }));
};
