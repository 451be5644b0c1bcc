import { expect, test } from 'vitest';
import { type Book, onBothEngines } from '../support/a-book.ts';
import { codeOf, refusalOf } from '../support/refusals.ts';

const bookTables = [
  'plans',
  'phases',
  'sections',
  'targets',
  'tasks',
  'assignments',
  'reporting_duties',
  'agencies',
] as const;

/** Every row of the book, without the versions. */
const everything = async (book: Book) =>
  Promise.all(
    bookTables.map(async (table) => {
      const rows = await book.database.kysely.selectFrom(table).selectAll().orderBy('id').execute();
      return rows.map(({ version: _version, ...row }) => row);
    }),
  );

const undoLast = async (book: Book) => {
  const last = await book.compiler.undo.last();
  return book.compiler.undo.undo({ lineId: last?.lineId ?? '' });
};

const record = async (book: Book, over: object = {}) => {
  const task = await book.task('Thực hiện khảo sát');
  return book.compiler.progress.record({
    taskId: task.id,
    agencyId: task.lead?.id ?? '',
    year: 2018,
    seenVersion: null,
    status: 'in-progress',
    result: 'Đã khảo sát 20 quận',
    evidence: '',
    obstacles: '',
    stopReason: '',
    ...over,
  });
};

onBothEngines('undo', (aBook) => {
  test('an empty book has nothing to take back', async () => {
    const book = await aBook();
    expect(await book.compiler.undo.last()).toBeNull();
    expect(await codeOf(book.compiler.undo.undo({ lineId: 'khong-co' }))).toBe('not-found');
  });

  test('a whole plan from the library goes out again as if it had never come', async () => {
    const book = await aBook();
    const before = await everything(book);
    await book.addPlan();
    expect(await book.compiler.undo.last()).toMatchObject({ operation: 'plans.addFromLibrary' });
    await undoLast(book);
    expect(await everything(book)).toEqual(before);
    expect(await book.compiler.plans.list()).toEqual([]);
  });

  test('a change goes back to the words before it, and the taking back stands in the history', async () => {
    const book = await aBook();
    await book.addPlan();
    await record(book);
    await record(book, { seenVersion: 1, status: 'done', result: 'Xong' });
    await undoLast(book);
    const { id: taskId } = await book.task('Thực hiện khảo sát');
    const [entry] = await book.compiler.progress.listOfTask({ taskId });
    expect(entry).toMatchObject({ status: 'in-progress', result: 'Đã khảo sát 20 quận', version: 3 });
    expect(await book.compiler.progress.history({ taskId })).toHaveLength(3);
  });

  test('going on taking back reaches the command before', async () => {
    const book = await aBook();
    await book.addPlan();
    await record(book);
    await undoLast(book);
    expect(await book.compiler.undo.last()).toMatchObject({ operation: 'plans.addFromLibrary' });
  });

  test('what later work is built on is not taken away, and nothing is half done', async () => {
    const book = await aBook();
    await book.addPlan();
    const plan = await book.compiler.undo.last();
    await record(book);
    const refusal = await refusalOf(book.compiler.undo.undo({ lineId: plan?.lineId ?? '' }));
    expect(refusal.code).toBe('refused');
    expect(await book.compiler.plans.list()).toHaveLength(1);
    expect((await book.compiler.tasks.list({})).total).toBe(50);
  });

  test('a value that somebody changed since is not overwritten', async () => {
    const book = await aBook();
    await book.addPlan();
    await record(book);
    const first = await book.compiler.undo.last();
    await record(book, { seenVersion: 1, result: 'Đã khảo sát 25 quận' });
    const refusal = await refusalOf(book.compiler.undo.undo({ lineId: first?.lineId ?? '' }));
    expect(refusal.reason).toContain('Việc số 3 (');
  });

  test('nothing is taken back twice, nor by somebody else', async () => {
    const book = await aBook();
    await book.addPlan();
    const plan = await book.compiler.undo.last();
    const liaison = await book.liaison('Sở Y tế');
    expect(await codeOf(liaison.undo.undo({ lineId: plan?.lineId ?? '' }))).toBe('not-allowed');
    await undoLast(book);
    const again = await refusalOf(book.compiler.undo.undo({ lineId: plan?.lineId ?? '' }));
    expect(again.reason).toBe('Việc này đã được hoàn tác.');
  });
});
