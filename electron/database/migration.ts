import type { Engine } from './engines/engine.ts';

/** One step of the schema. Frozen once released, and imports nothing from the app but this type. */
export type Migration = {
  readonly name: string;
  readonly statements: (engine: Engine) => readonly string[];
};
