import type { Actor } from '#shared/contract/actor.ts';
import type { House } from '../door/call.ts';
import type { Connection, Standing } from '../door/connection.ts';
import { findAccess } from '../features/accounts/access.store.ts';
import { actorOf, findPersonRow } from '../features/accounts/people.store.ts';
import { findIdentity } from '../features/exchange/identity.store.ts';
import { localLiaison, localPerson } from './local-person.ts';

/** Whoever signed in on a line, with the password given then; `era`: of which book this was. */
type SignedIn = { readonly personId: string; readonly passwordId: string; readonly era: number };

/** Counts up when every session has to end. */
export type Era = { now: number };

const minute = 60_000;

/**
 * One page's line, with its session in memory: it ends with the program, with the account, with a new password, and is
 * locked when nobody has worked for as long as the office allows.
 */
export const openConnection = ({ kysely, ports }: House, era: Era): Connection => {
  let signedIn: SignedIn | null = null;
  let isLocked = false;
  let stayedAt = 0;

  const personHere = async (): Promise<Actor> => {
    const agencyId = (await findIdentity(kysely))?.agency_id ?? null;
    return agencyId === null ? localPerson : localLiaison(agencyId);
  };

  const standing = async (): Promise<Standing> => {
    const access = await findAccess(kysely);
    if (!access) return { at: 'newcomer', actor: null };
    if (access.mode === 'single') return { at: 'in', actor: await personHere() };
    const row = signedIn?.era === era.now ? await findPersonRow(kysely, signedIn.personId) : undefined;
    if (!row || row.is_active === 0 || row.password_id !== signedIn?.passwordId) {
      signedIn = null;
      return { at: 'stranger', actor: null };
    }
    const actor = actorOf(row);
    if (ports.now().getTime() - stayedAt >= access.idle_minutes * minute) isLocked = true;
    if (isLocked) return { at: 'locked', actor };
    return { at: row.must_change_password ? 'expired' : 'in', actor };
  };

  return {
    key: ports.newId(),
    standing,
    enter: (personId, passwordId) => {
      signedIn = { personId, passwordId, era: era.now };
      isLocked = false;
      stayedAt = ports.now().getTime();
    },
    leave: () => {
      signedIn = null;
      isLocked = false;
    },
    lock: () => {
      isLocked = signedIn !== null;
    },
    stay: () => {
      stayedAt = ports.now().getTime();
    },
  };
};
