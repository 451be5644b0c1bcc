import { describe, expect, test } from 'vitest';
import { migrate, migrations } from '#node-side/database/migrate.ts';
import { verifyChain } from '#node-side/door/verify-chain.ts';
import { engineNames, openEmpty } from '../support/engines.ts';

const now = new Date('2018-12-20T02:00:00Z');
const before = migrations.slice(
  0,
  migrations.findIndex((step) => step.name === '0004-audit-chain'),
);

const line = (sequence: number) => ({
  id: `việc-${sequence}`,
  sequence,
  at: '2018-12-20T02:00:00.000Z',
  actor_id: 'hoa',
  actor_name: 'Nguyễn Thị Hoa',
  actor_roles: 'compiler',
  operation: 'tasks.change',
  reason: null,
  undoes_line_id: null,
});
const change = (
  id: string,
  of: number,
  row: { table_name: string; row_id: string; before: unknown; after: unknown },
) => ({
  ...row,
  id,
  line_id: `việc-${of}`,
  position: 0,
  before: row.before ? JSON.stringify(row.before) : null,
  after: row.after ? JSON.stringify(row.after) : null,
});

describe.each(engineNames)('lines from before the chain on %s', (engine) => {
  test('are chained as they stand, found by what they are about, and nothing of them is lost', async () => {
    const database = await openEmpty(engine);
    await migrate(database, now, async () => {}, before);
    const lines = [line(1), line(2)];
    await database.kysely
      .insertInto('audit_lines')
      .values(lines as never)
      .execute();
    const task = { table_name: 'tasks', row_id: 'nv', before: null, after: { id: 'nv', plan_id: 'kh' } };
    const part = {
      table_name: 'assignments',
      row_id: 'pc',
      before: null,
      after: { id: 'pc', task_id: 'nv', agency_id: 'cq' },
    };
    const role = { ...part, before: { role: 'lead' }, after: { role: 'support' } };
    const changes = [change('a', 1, task), { ...change('b', 1, part), position: 1 }, change('c', 2, role)];
    await database.kysely.insertInto('audit_changes').values(changes).execute();
    await migrate(database, now);
    const { fault, checked } = await verifyChain(database.kysely, []);
    expect({ fault, lines: checked.sequence, changes: checked.changes }).toEqual({ fault: null, lines: 2, changes: 3 });
    const kept = await database.kysely.selectFrom('audit_lines').selectAll().orderBy('sequence').execute();
    expect(kept).toMatchObject(lines);
    expect(kept.map((one) => [one.change_count, one.search_text.trim()])).toEqual([
      [2, 'nguyen thi hoa'],
      [1, 'nguyen thi hoa'],
    ]);
    const subjects = await database.kysely.selectFrom('audit_subjects').selectAll().where('sequence', '=', 2).execute();
    expect(subjects.map(({ kind, subject_id }) => `${kind} ${subject_id}`).sort()).toEqual([
      'agency cq',
      'plan kh',
      'task nv',
    ]);
    await database.close();
  });

  test('an empty audit begins its chain at nothing', async () => {
    const database = await openEmpty(engine);
    await migrate(database, now);
    expect((await verifyChain(database.kysely, [])).fault).toBeNull();
    await database.close();
  });
});
