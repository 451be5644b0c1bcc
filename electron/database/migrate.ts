import { type Kysely, sql, type Transaction } from 'kysely';
import type { Database, Engine } from './engines/engine.ts';
import type { Migration } from './migration.ts';
import { firstBook } from './migrations/0001-first-book.ts';
import { planBook } from './migrations/0002-plan-book.ts';
import { accounts } from './migrations/0003-accounts.ts';
import { auditChain } from './migrations/0004-audit-chain.ts';
import { collecting } from './migrations/0005-collecting.ts';
import { amendedRows } from './migrations/0006-amended-rows.ts';
import { papers } from './migrations/0007-papers.ts';
import { exchange } from './migrations/0008-exchange.ts';
import { draftingUnit } from './migrations/0009-drafting-unit.ts';

export const migrations: readonly Migration[] = [
  firstBook,
  planBook,
  accounts,
  auditChain,
  collecting,
  amendedRows,
  papers,
  exchange,
  draftingUnit,
];

/** The data was written by a newer program than this one; nothing was changed. */
export class NewerSchema extends Error {}

type Steps = { schema_steps: { position: number; name: string; applied_at: string } };

const appliedSteps = async (kysely: Kysely<Steps>, engine: Engine): Promise<string[]> => {
  await sql
    .raw(
      `create table if not exists schema_steps (
        position ${engine.wholeNumber} primary key, name text not null, applied_at text not null
      ) ${engine.tableEnd}`,
    )
    .execute(kysely);
  const rows = await kysely.selectFrom('schema_steps').select('name').orderBy('position').execute();
  return rows.map((row) => row.name);
};

/** Carries out one step in a transaction of its own: all of it, or nothing. */
const apply = (kysely: Kysely<Steps>, engine: Engine, step: Migration, position: number, now: Date) =>
  kysely.transaction().execute(async (transaction) => {
    for (const statement of step.statements(engine)) await sql.raw(statement).execute(transaction);
    await step.fill?.(transaction as Transaction<unknown>);
    for (const statement of step.closing?.(engine) ?? []) await sql.raw(statement).execute(transaction);
    await transaction
      .insertInto('schema_steps')
      .values({ position, name: step.name, applied_at: now.toISOString() })
      .execute();
  });

/**
 * Brings the schema up to date, each missing step in a transaction. `beforeChange` runs once before the first step
 * on data that has steps already: the place for a backup.
 * @throws NewerSchema when the data holds a step that this program does not know.
 */
export const migrate = async (
  database: Database,
  now: Date,
  beforeChange: () => Promise<void> = async () => {},
  steps: readonly Migration[] = migrations,
): Promise<void> => {
  const kysely = database.kysely as unknown as Kysely<Steps>;
  const applied = await appliedSteps(kysely, database.engine);
  const unknown = applied.find((name, index) => steps[index]?.name !== name);
  if (unknown !== undefined) throw new NewerSchema(unknown);
  if (applied.length > 0 && applied.length < steps.length) await beforeChange();
  for (const [index, step] of steps.entries())
    if (index >= applied.length) await apply(kysely, database.engine, step, index + 1, now);
};
