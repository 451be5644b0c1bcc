import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect, sql } from 'kysely';
import type { Database } from '#node-side/database/engines/engine.ts';
import { postgres } from '#node-side/database/engines/postgres.ts';
import { openSqlite } from '#node-side/database/engines/sqlite.ts';
import type { Tables } from '#node-side/database/tables.ts';

export type EngineName = 'sqlite' | 'postgres';
export const engineNames: readonly EngineName[] = ['sqlite', 'postgres'];

const made: string[] = [];

const removeMade = (): void => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
};

/** A folder that is gone when the process ends. */
export const temporaryFolder = (): string => {
  if (made.length === 0) process.once('exit', removeMade);
  const folder = mkdtempSync(path.join(tmpdir(), 'so-ke-hoach-'));
  made.push(folder);
  return folder;
};

const bigint = 20;
let server: Promise<PGlite> | undefined;

/** The one PostgreSQL of this process, with whatever it holds. */
export const openServer = async (): Promise<Database> => {
  server ??= PGlite.create({ parsers: { [bigint]: Number } });
  const pglite = await server;
  await pglite.exec('reset session_replication_role');
  const kysely = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) });
  return { kysely, engine: postgres, file: null, exchange: null, close: async () => {} };
};

const emptyPostgres = async (): Promise<Database> => {
  const database = await openServer();
  await sql.raw('drop schema public cascade').execute(database.kysely);
  await sql.raw('create schema public').execute(database.kysely);
  return database;
};

/** An empty database without tables. */
export const openEmpty = async (engine: EngineName): Promise<Database> =>
  engine === 'postgres' ? emptyPostgres() : openSqlite(path.join(temporaryFolder(), 'so-ke-hoach.db'));
