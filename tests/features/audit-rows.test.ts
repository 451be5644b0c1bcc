import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { findStrayRow } from '#node-side/door/verify-rows.ts';
import { type Book, onBothEngines } from '../support/a-book.ts';

const run = ({ database }: Book, statement: string) => sql.raw(statement).execute(database.kysely);

const undoLast = async ({ compiler }: Book) =>
  compiler.undo.undo({ lineId: (await compiler.undo.last())?.lineId ?? '' });

onBothEngines('the rows by their audit', (aBook) => {
  test('a book that was only written through the door is what its audit says, also after undo and removal', async () => {
    const book = await aBook();
    expect(await findStrayRow(book.database.kysely)).toBeNull();
    const planId = await book.addPlan();
    await book.compiler.agencies.add({ name: 'Trung tâm Công tác xã hội', kind: 'don-vi', level: 'tinh' });
    await undoLast(book);
    const { rows } = await book.compiler.tasks.list({ planId });
    const taskIds = rows.slice(0, 3).map((row) => row.id);
    await book.compiler.tasks.setDeadline({ taskIds, deadline: { text: 'Quý I/2019', kind: null, on: null } });
    await undoLast(book);
    expect(await findStrayRow(book.database.kysely)).toBeNull();
  });

  test('a value changed past the door is found, with its table, row and column', async () => {
    const book = await aBook();
    await book.addPlan();
    const task = await book.task('Thực hiện khảo sát');
    await run(book, `update tasks set deadline_text = 'sửa tay' where id = '${task.id}'`);
    expect(await findStrayRow(book.database.kysely)).toEqual({
      kind: 'changed',
      table: 'tasks',
      rowId: task.id,
      field: 'deadline_text',
    });
  });

  test('a row put in or taken away past the door is found', async () => {
    const book = await aBook();
    await book.addPlan();
    const task = await book.task('Thực hiện khảo sát');
    const links = `delete from assignments where task_id = '${task.id}'`;
    const [gone] = await book.database.kysely
      .selectFrom('assignments')
      .select('id')
      .where('task_id', '=', task.id)
      .orderBy('id')
      .execute();
    await run(book, links);
    expect(await findStrayRow(book.database.kysely)).toEqual({
      kind: 'removed',
      table: 'assignments',
      rowId: gone?.id,
      field: null,
    });

    const other = await aBook();
    await run(
      other,
      `insert into successions (id, version, kind, happens_on, note) values ('la', 1, 'rename', '2025-03-01', '')`,
    );
    expect(await findStrayRow(other.database.kysely)).toMatchObject({
      kind: 'added',
      table: 'successions',
      rowId: 'la',
    });
  });
});
