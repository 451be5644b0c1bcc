import { type Kysely, sql } from 'kysely';
import type { LastLine } from '#shared/backups/copy.ts';
import type { Tables } from '../database/tables.ts';

/** Rows of every table of a data file, whatever its schema. */
export const countRows = async (kysely: Kysely<Tables>): Promise<Record<string, number>> => {
  const tables = await sql<{
    name: string;
  }>`select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name`.execute(kysely);
  const counts: Record<string, number> = {};
  for (const { name } of tables.rows) {
    const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(name)}`.execute(kysely);
    counts[name] = rows[0]?.n ?? 0;
  }
  return counts;
};

export const findSchema = async (kysely: Kysely<Tables>): Promise<string> => {
  const { rows } = await sql<{
    name: string;
  }>`select name from schema_steps order by position desc limit 1`.execute(kysely);
  return rows[0]?.name ?? '';
};

export const findLastLine = async (kysely: Pick<Kysely<Tables>, 'selectFrom'>): Promise<LastLine | null> => {
  const line = await kysely
    .selectFrom('audit_lines')
    .select(['sequence', 'at', 'actor_name as who', 'operation'])
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  return line ?? null;
};

/** What the engine finds wrong in a data file, in its own words; null: nothing. */
export const findDamage = async (kysely: Kysely<Tables>, how: 'quick' | 'full'): Promise<string | null> => {
  const { rows } =
    how === 'quick'
      ? await sql<Record<string, string>>`pragma quick_check(3)`.execute(kysely)
      : await sql<Record<string, string>>`pragma integrity_check(3)`.execute(kysely);
  const found = rows.flatMap((row) => Object.values(row)).filter((word) => word !== 'ok');
  if (found.length > 0) return found.join('; ');
  const { rows: loose } = await sql<{ table: string }>`pragma foreign_key_check`.execute(kysely);
  return loose.length > 0 ? `foreign keys of ${loose[0]?.table}` : null;
};

export type KnownLine = LastLine & { readonly id: string };

export const listLines = (kysely: Kysely<Tables>): Promise<KnownLine[]> =>
  kysely
    .selectFrom('audit_lines')
    .select(['id', 'sequence', 'at', 'actor_name as who', 'operation'])
    .orderBy('sequence')
    .execute();

/** Whether the data is of a schema whose audit is chained. */
export const isChained = (rows: Record<string, number>): boolean => rows.audit_head !== undefined;
