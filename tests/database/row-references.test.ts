import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { migrate } from '#node-side/database/migrate.ts';
import { inOrderOfReference, rowReferences } from '#node-side/database/row-references.ts';
import { openEmpty } from '../support/engines.ts';

test('the list of references is that of the tables: a new one must say whether its row is a part or holds the other', async () => {
  const { kysely, close, ...database } = await openEmpty('sqlite');
  await migrate({ kysely, close, ...database }, new Date());
  const { rows } = await sql<{ reference: string }>`
    select m.name || '.' || f."from" || ' → ' || f."table" as reference
    from sqlite_master m join pragma_foreign_key_list(m.name) f
    where m.type = 'table' and m.name not like 'audit_%' order by 1`.execute(kysely);
  const listed = rowReferences
    .filter((one) => !one.isList)
    .map(({ table, column, to }) => `${table}.${column} → ${to}`);
  expect(listed.sort()).toEqual(rows.map((row) => row.reference).sort());
  await close();
});

test('each table comes after those its rows name', () => {
  const order = inOrderOfReference(rowReferences.flatMap(({ table, to }) => [table, to]));
  for (const { table, to } of rowReferences) expect(order.indexOf(table)).toBeGreaterThanOrEqual(order.indexOf(to));
});
