import type { Reader, Writer } from '../../database/handles.ts';
import type { House } from '../../door/call.ts';
import { refuseField } from '../../door/refuse.ts';
import type { SecretKeeper } from '../../door/secrets.ts';
import { findOfficeName } from '../office/office.store.ts';
import { whyNotStrong } from './password-strength.ts';

type Owner = { readonly name: string; readonly signInName: string };

/** The hash of a password that somebody chose; refuses beside `field` one that is guessed easily. */
export const hashChosen = async (
  { house, db }: { readonly house: House; readonly db: Reader },
  { name, signInName, password, field }: Owner & { readonly password: string; readonly field: string },
): Promise<string> => {
  const own = [name, signInName, await findOfficeName(db)];
  refuseField(field, await whyNotStrong(password, own));
  return house.passwords.hash(password);
};

type Write = { readonly db: Writer; readonly secrets: SecretKeeper };
type Given = { readonly personId: string; readonly seenVersion: number; readonly hash: string; readonly once: boolean };

/** Puts another password in the place of the last; sessions that began with that one end. `once`: to be changed first. */
export const givePassword = async (
  { db, secrets }: Write,
  { personId, seenVersion, hash, once }: Given,
): Promise<string> => {
  const passwordId = db.newId();
  await db.change(
    'people',
    { id: personId, seenVersion },
    { password_id: passwordId, must_change_password: once ? 1 : 0 },
  );
  await secrets.keep(personId, hash);
  return passwordId;
};
