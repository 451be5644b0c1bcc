import type { Client } from '#node-side/core/start-core.ts';
import type { PersonFields } from '#shared/accounts/person.ts';
import { administrator } from './accounts.ts';
import type { Program } from './browser.ts';
import { browserClient } from './carriers.ts';

export const chosenPassword = 'sông xanh bàn gỗ mèo lười';

/** The operations as a new person, who has signed in and chosen a password. */
const hire = async (program: Program, admin: Client, fields: PersonFields): Promise<Client> => {
  const { oneTimePassword } = await admin.accounts.add(fields);
  const client = await browserClient(program.address);
  await client.session.signIn({ signInName: fields.signInName, password: oneTimePassword });
  await client.accounts.changePassword({ password: oneTimePassword, newPassword: chosenPassword });
  return client;
};

export type Province = { readonly compiler: Client; readonly liaison: Client; readonly agencyId: string };

/** A running book with accounts: the Lào Cai plan, a compiler (hoa) and the liaison (binh) of one of its agencies. */
export const setUpProvince = async (program: Program, agencyName: string): Promise<Province> => {
  const admin = await browserClient(program.address);
  await admin.accounts.setUp({ office: { from: 'later' }, administrator });
  const hoa = { name: 'Nguyễn Thị Hoa', signInName: 'hoa', roles: ['compiler'] as const, agencyId: null };
  const compiler = await hire(program, admin, hoa);
  await compiler.plans.addFromLibrary({ key: 'lao-cai-2021' });
  const agency = (await compiler.agencies.list({})).find(({ name }) => name === agencyName);
  if (!agency) throw new Error(`no agency ${agencyName} in the book`);
  const binh = { name: 'Phạm Văn Bình', signInName: 'binh', roles: ['liaison'] as const, agencyId: agency.id };
  return { compiler, liaison: await hire(program, admin, binh), agencyId: agency.id };
};
