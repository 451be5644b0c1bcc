import { signInKey } from '#shared/accounts/sign-in-name.rules.ts';
import { forgottenAfter, waitAfter } from '#shared/session/waits.rules.ts';
import type { Connection } from './connection.ts';

/** Slows the guessing of passwords, by account and by connection. */
export type Brake = {
  /**
   * Counts a try before it is checked, so that many at once do not pass. @returns the seconds to wait instead of trying;
   * 0: go on.
   */
  readonly try: (keys: readonly string[]) => number;
  /** The password was right: the tries before it are forgotten. */
  readonly forgive: (keys: readonly string[]) => void;
};

/** What wrong passwords are counted by: the name they are tried for, and the line they come through. */
export const brakeKeys = (signInName: string, connection: Connection): readonly string[] => [
  `name ${signInKey(signInName)}`,
  `line ${connection.key}`,
];

type Tries = { readonly wrong: number; readonly until: number; readonly at: number };

/** A stranger may make up names; the oldest make room. */
const mostKeys = 2_000;

/** In memory: a name that the book does not have is slowed like one it has, and a refused sign-in changes no data. */
export const newBrake = (now: () => Date): Brake => {
  const tries = new Map<string, Tries>();
  const recall = (key: string, time: number): Tries | undefined => {
    const known = tries.get(key);
    return known && time - known.at < forgottenAfter * 1_000 ? known : undefined;
  };
  return {
    try: (keys) => {
      const time = now().getTime();
      const wait = Math.max(0, ...keys.map((key) => (recall(key, time)?.until ?? time) - time));
      if (wait > 0) return wait / 1_000;
      for (const key of keys) {
        const wrong = (recall(key, time)?.wrong ?? 0) + 1;
        tries.delete(key);
        tries.set(key, { wrong, until: time + waitAfter(wrong) * 1_000, at: time });
      }
      for (const [oldest] of tries) {
        if (tries.size <= mostKeys) break;
        tries.delete(oldest);
      }
      return 0;
    },
    forgive: (keys) => {
      for (const key of keys) tries.delete(key);
    },
  };
};
