import { createRouterClient } from '@orpc/server';
import { router } from '#node-side/core/router.ts';
import { fixedConnection, type Standing } from '#node-side/door/connection.ts';
import type { Person, PersonFields } from '#shared/accounts/person.ts';
import { type Actor, type Asker, type Threshold, thresholds } from '#shared/contract/actor.ts';
import type { Book } from './a-book.ts';

type Client = Book['compiler'];

export const administrator = { name: 'Lê Văn An', signInName: 'an', password: 'giếng nước lá tre mùa đông' };
const chosen = 'sông xanh bàn gỗ mèo lười';

/** Sets a new book up with accounts. @returns the page on which the administrator has signed in by it. */
export const setUpAccounts = async ({ core }: Pick<Book, 'core'>): Promise<Client> => {
  const page = core.asNewPage();
  await page.accounts.setUp({ office: { from: 'later' }, administrator });
  return page;
};

/** Adds a person who has signed in and chosen a password. */
export const withPerson = async (
  { core }: Pick<Book, 'core'>,
  admin: Client,
  over: Partial<PersonFields> & Pick<PersonFields, 'roles'>,
): Promise<{ page: Client; person: Person }> => {
  const fields = { name: 'Trần Thị Lan', signInName: 'lan', agencyId: null, ...over };
  const { person, oneTimePassword } = await admin.accounts.add(fields);
  const page = core.asNewPage();
  await page.session.signIn({ signInName: fields.signInName, password: oneTimePassword });
  await page.accounts.changePassword({ password: oneTimePassword, newPassword: chosen });
  return { page, person };
};

const isThreshold = (asker: Asker): asker is Threshold => (thresholds as readonly Asker[]).includes(asker);

/** The operations as somebody in a role, of an agency, or who stands before the door. */
export const clientAs = ({ core }: Pick<Book, 'core'>, asker: Asker, agencyId: string | null = null): Client => {
  const actor: Actor = { id: asker, name: asker, roles: isThreshold(asker) ? [] : [asker], agencyId };
  const at: Standing['at'] = isThreshold(asker) ? asker : 'in';
  const connection = { ...fixedConnection(actor), standing: async () => ({ at, actor }) };
  return createRouterClient(router, { context: { house: core.house, connection } });
};
