import type { Transaction } from 'kysely';
import type { Engine } from './engines/engine.ts';

/**
 * One step of the schema. Frozen once released, and imports nothing from the app but this type. `fill` works on the rows
 * that are there once the statements have run; `closing` are the statements after that.
 */
export type Migration = {
  readonly name: string;
  readonly statements: (engine: Engine) => readonly string[];
  readonly fill?: (transaction: Transaction<unknown>) => Promise<void>;
  readonly closing?: (engine: Engine) => readonly string[];
};
