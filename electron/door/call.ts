import type { Kysely } from 'kysely';
import type { Actor } from '#shared/contract/actor.ts';
import type { Tables } from '../database/tables.ts';
import type { Printer } from '../documents/print.ts';
import type { Ports } from './ports.ts';

/** What the whole program shares; made once by the core. */
export type House = {
  readonly kysely: Kysely<Tables>;
  readonly ports: Ports;
  readonly printer: Printer;
  /** Folder with plan library and catalogues. */
  readonly resources: string;
};

/** What every call brings: the house, and who asks (null: nobody signed in). */
export type Call = { readonly house: House; readonly actor: Actor | null };

/** The same call behind the guard. */
export type GuardedCall = { readonly house: House; readonly actor: Actor; readonly operation: string };
