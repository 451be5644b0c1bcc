import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { migrate } from '#node-side/database/migrate.ts';
import { rowReferences } from '#node-side/database/row-references.ts';
import { fieldWord } from '#shared/audit/field-words.ts';
import { silentColumns } from '#shared/audit/silent-columns.ts';
import { tableWords } from '#shared/audit/table-words.ts';
import { valueWords } from '#shared/audit/value-words.ts';
import { openEmpty } from '../support/engines.ts';

const nameless = () => undefined;
const told = (column: string, value: unknown, table = 'tasks') => valueWords(table, { column, value }, nameless);

test('every table of the plan book and every column of it has a Vietnamese name in the journal', async () => {
  const database = await openEmpty('sqlite');
  await migrate(database, new Date());
  const tables = new Set(rowReferences.flatMap(({ table, to }) => [table, to]));
  for (const table of tables) expect({ table, word: tableWords[table] }).toEqual({ table, word: expect.any(String) });
  const { rows } = await sql<{ table: string; column: string }>`
    select m.name as "table", c.name as "column" from sqlite_master m join pragma_table_info(m.name) c
    where m.type = 'table'`.execute(database.kysely);
  const unnamed = rows
    .filter(({ table, column }) => table in tableWords && !silentColumns.has(column))
    .filter(({ table, column }) => fieldWord(table, column) === undefined);
  expect(unnamed).toEqual([]);
  await database.close();
});

test('values are told as people read them', () => {
  expect(told('deadline_on', '2026-12-31')).toBe('31/12/2026');
  expect(told('recorded_at', '2018-12-20T02:00:00.000Z', 'progress_entries')).toBe('20/12/2018 09:00');
  expect(told('is_met', 1, 'target_results')).toBe('Có');
  expect(told('year_from', 2018)).toBe('2018');
  expect(told('amount_vnd', 1_234_567, 'task_funding')).toBe('1.234.567');
  expect(told('status', 'in-progress', 'progress_entries')).toBe('Đang thực hiện');
  expect(told('details', '["một","hai"]')).toBe('một\nhai');
  expect(told('text', null)).toBe('');
  expect(valueWords('assignments', { column: 'agency_id', value: 'x' }, () => 'Sở Y tế')).toBe('Sở Y tế');
});
