import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { type Kysely, sql } from 'kysely';
import type { Database } from '#node-side/database/engines/engine.ts';
import { openSqlite } from '#node-side/database/engines/sqlite.ts';
import { migrate } from '#node-side/database/migrate.ts';
import { type EngineName, openEmpty, openServer, temporaryFolder } from './engines.ts';

type AnyTables = Kysely<Record<string, Record<string, unknown>>>;
/** What a migrated database holds before anybody wrote to it. */
type Fresh = { readonly tables: readonly string[]; readonly rows: ReadonlyMap<string, Record<string, unknown>[]> };

const fileName = 'so-ke-hoach.db';
let template: Promise<string> | undefined;
let fresh: Fresh | undefined;

const makeTemplate = async (now: Date): Promise<string> => {
  const file = path.join(temporaryFolder(), fileName);
  const database = openSqlite(file);
  await migrate(database, now);
  await database.close();
  return file;
};

const copiedSqlite = async (now: Date): Promise<Database> => {
  template ??= makeTemplate(now);
  const file = path.join(temporaryFolder(), fileName);
  copyFileSync(await template, file);
  return openSqlite(file);
};

const tablesOf = async ({ kysely }: Database): Promise<string[]> => {
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables where table_schema = 'public' order by table_name
  `.execute(kysely);
  return rows.map(({ name }) => name);
};

const readFresh = async (database: Database): Promise<Fresh> => {
  const tables = await tablesOf(database);
  const all = database.kysely as unknown as AnyTables;
  const rows = new Map<string, Record<string, unknown>[]>();
  for (const table of tables) rows.set(table, await all.selectFrom(table).selectAll().execute());
  return { tables, rows };
};

/** Empties every table and puts back what the migrations wrote. */
const makeFreshAgain = async (database: Database, { tables, rows }: Fresh): Promise<void> => {
  // Without the guards that keep the audit from being emptied.
  await sql.raw("set session_replication_role = 'replica'").execute(database.kysely);
  await sql.raw(`truncate ${tables.join(', ')} cascade`).execute(database.kysely);
  const all = database.kysely as unknown as AnyTables;
  for (const [table, kept] of rows) if (kept.length > 0) await all.insertInto(table).values(kept).execute();
  await sql.raw('reset session_replication_role').execute(database.kysely);
};

const reusedPostgres = async (now: Date): Promise<Database> => {
  if (fresh) {
    const database = await openServer();
    // A test may have changed the schema itself: then everything is made anew.
    if ((await tablesOf(database)).join() === fresh.tables.join()) {
      await makeFreshAgain(database, fresh);
      return database;
    }
  }
  const database = await openEmpty('postgres');
  await migrate(database, now);
  fresh = await readFresh(database);
  return database;
};

/** A migrated database without contents. The first of a process takes its time, the others come from it. */
export const openMigrated = (engine: EngineName, now: Date): Promise<Database> =>
  engine === 'postgres' ? reusedPostgres(now) : copiedSqlite(now);
