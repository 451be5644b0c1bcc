import { whyNotWithoutAdministrator } from '#shared/accounts/accounts.rules.ts';
import type { Person, PersonFields } from '#shared/accounts/person.ts';
import type { Reader, Writer } from '../../database/handles.ts';
import { refuse, refuseIf } from '../../door/refuse.ts';
import { personColumns } from './add-person.ts';
import { listPeople } from './people.store.ts';

type Seen = { readonly personId: string; readonly seenVersion: number };

export const getPerson = async (db: Reader, personId: string): Promise<Person> => {
  const person = (await listPeople(db)).find(({ id }) => id === personId);
  if (!person) throw refuse('not-found', 'Tài khoản này không có trong sổ.');
  return person;
};

/** Refuses a change that would leave the book without anybody to administer it. */
const keepAdministrator = async (db: Reader, changed: Pick<Person, 'id' | 'roles' | 'isActive'>): Promise<void> =>
  refuseIf(whyNotWithoutAdministrator((await listPeople(db)).map((one) => (one.id === changed.id ? changed : one))));

/** Corrects who somebody is and what they may do. */
export const changePerson = async (
  db: Writer,
  { personId, seenVersion, ...fields }: Seen & PersonFields,
): Promise<Person> => {
  const person = await getPerson(db, personId);
  const columns = await personColumns(db, personId, fields);
  await keepAdministrator(db, { ...person, roles: fields.roles });
  await db.change('people', { id: personId, seenVersion }, columns);
  return getPerson(db, personId);
};

/** Closes an account, or opens it again; what its person did stays in the book. */
export const setActive = async (
  db: Writer,
  { personId, seenVersion, isActive }: Seen & { readonly isActive: boolean },
): Promise<Person> => {
  const person = await getPerson(db, personId);
  await keepAdministrator(db, { ...person, isActive });
  await db.change('people', { id: personId, seenVersion }, { is_active: isActive ? 1 : 0 });
  return getPerson(db, personId);
};
