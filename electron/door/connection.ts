import type { Actor, Threshold } from '#shared/contract/actor.ts';

/** Where a connection stands now. */
export type Standing = {
  readonly at: 'in' | Threshold;
  /** Who signed in here, also behind a locked screen; null: nobody. */
  readonly actor: Actor | null;
};

/** One page's line to the core. A message port is one; over HTTP it is what one cookie stands for. */
export type Connection = {
  /** Tells one connection from the others, for counting wrong passwords. */
  readonly key: string;
  /** Asked anew for each call, so that a role taken away counts at once. */
  readonly standing: () => Promise<Standing>;
  /** From now on this person asks here; `passwordId` names the password given. */
  readonly enter: (personId: string, passwordId: string) => void;
  readonly leave: () => void;
  readonly lock: () => void;
  /** Somebody is at work here: the time until the automatic lock starts again. */
  readonly stay: () => void;
};

/** Stands in the audit where somebody acts who is nobody in the book yet. */
export const nobodyYet: Actor = { id: 'nobody', name: 'Chưa đăng nhập', roles: [], agencyId: null };

/** A line on which always the same person asks (null: nobody): for tests and tools. */
export const fixedConnection = (actor: Actor | null): Connection => ({
  key: actor?.id ?? nobodyYet.id,
  standing: async () => ({ at: actor ? 'in' : 'stranger', actor }),
  enter: () => {},
  leave: () => {},
  lock: () => {},
  stay: () => {},
});
