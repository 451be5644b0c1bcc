import { existsSync } from 'node:fs';
import path from 'node:path';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { openDataFile } from '#node-side/database/engines/data-file.ts';
import { openSqlite } from '#node-side/database/engines/sqlite.ts';
import { migrate, migrations, NewerSchema } from '#node-side/database/migrate.ts';
import type { Migration } from '#node-side/database/migration.ts';
import { engineNames, openEmpty, temporaryFolder } from '../support/engines.ts';

const now = new Date('2026-01-05T02:00:00Z');
const noBackup = async () => {};

const next: Migration = {
  name: '9999-next',
  statements: ({ wholeNumber, tableEnd }) => [`create table extra (id ${wholeNumber} primary key) ${tableEnd}`],
};
const broken: Migration = {
  name: '9999-broken',
  statements: ({ wholeNumber, tableEnd }) => [
    `create table half (id ${wholeNumber} primary key) ${tableEnd}`,
    'insert into no_such_table values (1)',
  ],
};

describe.each(engineNames)('the schema on %s', (engine) => {
  test('is made once and then left alone', async () => {
    const database = await openEmpty(engine);
    await migrate(database, now);
    await migrate(database, now);
    const steps = await sql<{ name: string }>`select name from schema_steps order by position`.execute(database.kysely);
    expect(steps.rows.map((step) => step.name)).toEqual(migrations.map((step) => step.name));
    await database.close();
  });

  test('grows by the steps that are missing, with a backup before', async () => {
    const database = await openEmpty(engine);
    await migrate(database, now);
    let backups = 0;
    await migrate(database, now, async () => void backups++, [...migrations, next]);
    expect(backups).toBe(1);
    expect((await sql`select * from extra`.execute(database.kysely)).rows).toEqual([]);
    await database.close();
  });

  test('a step that fails leaves nothing of itself', async () => {
    const database = await openEmpty(engine);
    await migrate(database, now);
    await expect(migrate(database, now, noBackup, [...migrations, broken])).rejects.toThrow(/no_such_table/);
    await expect(sql`select * from half`.execute(database.kysely)).rejects.toThrow(/half/);
    await migrate(database, now, noBackup, [...migrations, next]);
    await database.close();
  });

  test('of a newer program is refused untouched', async () => {
    const database = await openEmpty(engine);
    await migrate(database, now, noBackup, [...migrations, next]);
    await expect(migrate(database, now)).rejects.toBeInstanceOf(NewerSchema);
    await database.close();
  });

  test('keeps wrong rows out: a second lead, an assignment of nothing, an unknown role', async () => {
    const database = await openEmpty(engine);
    await migrate(database, now);
    const { kysely } = database;
    await sql`insert into agencies (id, version, name, short_name, kind, level, superior_lines, issuer_lines, sort_key, search_text)
      values ('a', 1, 'A', 'A', 'so', 'tinh', '[]', '[]', 'a', 'a'), ('b', 1, 'B', 'B', 'so', 'tinh', '[]', '[]', 'b', 'b')`.execute(
      kysely,
    );
    await sql`insert into plans (id, version, name, doc_type, issuer, title, subject, objective, period_start, period_end, bases, recipients, signer_role_lines, findings)
      values ('p', 1, 'P', 'Kế hoạch', 'I', 'T', 'S', '', 2018, 2020, '[]', '[]', '[]', '[]')`.execute(kysely);
    await sql`insert into sections (id, version, plan_id, position, label, title) values ('s', 1, 'p', 0, 'I', '')`.execute(
      kysely,
    );
    await sql`insert into tasks (id, version, plan_id, section_id, position, text, details, rhythm, year_from, year_to, search_text)
      values ('t', 1, 'p', 's', 0, 'T', '[]', 'once', 2018, 2020, 't')`.execute(kysely);
    const assign = (id: string, task: string, agency: string, role: string) =>
      sql`insert into assignments (id, version, task_id, agency_id, role, position) values (${id}, 1, ${task}, ${agency}, ${role}, 0)`.execute(
        kysely,
      );
    await assign('1', 't', 'a', 'lead');
    await expect(assign('2', 't', 'b', 'lead')).rejects.toThrow(/unique/i);
    await expect(assign('3', 'nowhere', 'b', 'support')).rejects.toThrow(/foreign key/i);
    await expect(assign('4', 't', 'b', 'chief')).rejects.toThrow(/check/i);
    await assign('5', 't', 'b', 'support');
    await database.close();
  });
});

describe.each(engineNames)('amended rows on %s', (engine) => {
  test('a book from before keeps its ended rows, which name no document', async () => {
    const database = await openEmpty(engine);
    const before = migrations.slice(
      0,
      migrations.findIndex((step) => step.name === '0006-amended-rows'),
    );
    await migrate(database, now, noBackup, before);
    const { kysely } = database;
    await sql`insert into plans (id, version, name, doc_type, issuer, title, subject, objective, period_start, period_end, bases, recipients, signer_role_lines, findings)
      values ('p', 1, 'P', 'Kế hoạch', 'I', 'T', 'S', '', 2018, 2020, '[]', '[]', '[]', '[]')`.execute(kysely);
    await sql`insert into sections (id, version, plan_id, position, label, title) values ('s', 1, 'p', 0, 'I', '')`.execute(
      kysely,
    );
    await sql`insert into tasks (id, version, plan_id, section_id, position, text, details, rhythm, year_from, year_to, search_text, valid_to)
      values ('t', 1, 'p', 's', 0, 'T', '[]', 'once', 2018, 2020, 't', '2018-06-14')`.execute(kysely);
    await migrate(database, now);
    const rows = await sql`select id, valid_to, replaces_id, ended_by_id from tasks`.execute(kysely);
    expect(rows.rows).toEqual([{ id: 't', valid_to: '2018-06-14', replaces_id: null, ended_by_id: null }]);
    await database.close();
  });
});

test('a data file is durable, and its copy is a whole book', async () => {
  const folder = temporaryFolder();
  const database = openSqlite(path.join(folder, 'a.db'));
  await migrate(database, now);
  const pragma = async (name: string) => (await sql.raw(`pragma ${name}`).execute(database.kysely)).rows;
  expect(await pragma('journal_mode')).toEqual([{ journal_mode: 'wal' }]);
  expect(await pragma('synchronous')).toEqual([{ synchronous: 2 }]);
  expect(await pragma('foreign_keys')).toEqual([{ foreign_keys: 1 }]);
  const copy = path.join(folder, 'copy.db');
  const read = openDataFile(path.join(folder, 'a.db'));
  await read.copyTo(copy);
  read.close();
  await database.close();
  expect(existsSync(copy)).toBe(true);
  const opened = openSqlite(copy);
  expect((await sql`select count(*) as n from schema_steps`.execute(opened.kysely)).rows).toEqual([
    { n: migrations.length },
  ]);
  await opened.close();
});

test('every table is strict on SQLite', async () => {
  const database = await openEmpty('sqlite');
  await migrate(database, now);
  const tables = await sql<{ name: string; strict: number }>`
    select name, strict from pragma_table_list where schema = 'main' and name not like 'sqlite_%'`.execute(
    database.kysely,
  );
  expect(tables.rows.length).toBeGreaterThan(12);
  expect(tables.rows.filter((table) => table.strict !== 1)).toEqual([]);
  await database.close();
});
