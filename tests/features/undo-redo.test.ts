import { expect, test } from 'vitest';
import { type Book, onBothEngines } from '../support/a-book.ts';
import { codeOf, refusalOf } from '../support/refusals.ts';

const statusOf = async (book: Book, planId: string) => (await book.compiler.plans.get({ planId })).status;

const setStatus = async (book: Book, planId: string, status: 'draft' | 'in-force' | 'closed') => {
  const { version } = await book.compiler.plans.get({ planId });
  await book.compiler.plans.setStatus({ planId, seenVersion: version, status });
  return (await book.compiler.undo.last())?.lineId ?? '';
};

const entry = (taskId: string, agencyId: string) => ({
  taskId,
  agencyId,
  year: 2018,
  seenVersion: null,
  status: 'in-progress' as const,
  result: 'Đã làm',
  evidence: '',
  obstacles: '',
  stopReason: '',
});

onBothEngines('undo and redo', (aBook) => {
  test('what was taken back is done again, and taken back again', async () => {
    const book = await aBook();
    const planId = await book.addPlan();
    const lineId = await setStatus(book, planId, 'closed');
    const { undo } = book.compiler.undo;
    expect(await undo({ lineId })).toMatchObject({ isRedo: false });
    expect(await statusOf(book, planId)).toBe('in-force');
    const undone = await book.compiler.undo.lastUndone();
    expect(undone).toMatchObject({ about: expect.stringContaining('đã kết thúc') });
    expect(await undo({ lineId: undone?.lineId ?? '' })).toMatchObject({ isRedo: true });
    expect(await statusOf(book, planId)).toBe('closed');
    expect(await book.compiler.undo.lastUndone()).toBeNull();
    expect(await undo({ lineId })).toMatchObject({ isRedo: false });
    expect(await statusOf(book, planId)).toBe('in-force');
    const { lines } = await book.compiler.audit.list({ limit: 3 });
    expect(lines.map((line) => line.about.split(':')[0])).toEqual(['Hoàn tác', 'Làm lại', 'Hoàn tác']);
    expect(lines.every((line) => line.turns?.id === lineId)).toBe(true);
  });

  test('an undo that was done again is no longer the one to turn', async () => {
    const book = await aBook();
    const planId = await book.addPlan();
    const lineId = await setStatus(book, planId, 'closed');
    await book.compiler.undo.undo({ lineId });
    const [turning] = (await book.compiler.audit.list({})).lines;
    const turn = { lineId: turning?.id ?? '' };
    await book.compiler.undo.undo(turn);
    expect((await refusalOf(book.compiler.undo.undo(turn))).reason).toBe(
      'Việc này đã được việc số 4 thay: xem việc đó.',
    );
  });

  test('after other work there is nothing to do again', async () => {
    const book = await aBook();
    const planId = await book.addPlan();
    await book.compiler.undo.undo({ lineId: await setStatus(book, planId, 'closed') });
    await setStatus(book, planId, 'draft');
    expect(await book.compiler.undo.lastUndone()).toBeNull();
  });

  test('the preview names the later work: which line, who, when', async () => {
    const book = await aBook();
    const planId = await book.addPlan();
    const first = await setStatus(book, planId, 'closed');
    book.ports.setNow('2018-12-21T03:30:00Z');
    await setStatus(book, planId, 'draft');
    const { reasons, lineId, rowCount } = await book.compiler.undo.preview({ lineId: first });
    expect({ lineId, rowCount }).toEqual({ lineId: first, rowCount: 1 });
    expect(reasons).toEqual([
      expect.stringMatching(/^Việc số 3 \(.*đang soạn\), Nguyễn Thị Hoa làm lúc 21\/12\/2018 10:30, dựa trên việc này/),
    ]);
    expect(await statusOf(book, planId)).toBe('draft');
  });

  test('an agency that a task was given to later is not taken out; once the task is back it is', async () => {
    const book = await aBook();
    await book.addPlan();
    const { agencyId } = await book.administrator.agencies.add({
      name: 'Ban Dân tộc',
      kind: 'so',
      level: 'tinh',
    });
    const added = await book.administrator.undo.last();
    const task = await book.task('Thực hiện khảo sát');
    await book.compiler.tasks.assign({ taskIds: [task.id], agencyId, role: 'support' });
    const assigned = await book.compiler.undo.last();
    const undoAdding = () => book.administrator.undo.undo({ lineId: added?.lineId ?? '' });
    expect((await refusalOf(undoAdding())).reason).toContain('Việc số 3 (');
    await book.compiler.undo.undo({ lineId: assigned?.lineId ?? '' });
    await undoAdding();
    expect((await book.compiler.agencies.list()).some((one) => one.id === agencyId)).toBe(false);
  });

  test('a compiler takes back what a liaison did, a liaison only the own work of the own agency', async () => {
    const book = await aBook();
    await book.addPlan();
    const task = await book.task('Thực hiện khảo sát');
    const lead = task.lead?.shortName ?? '';
    const liaison = await book.liaison(lead);
    await liaison.progress.record(entry(task.id, task.lead?.id ?? ''));
    const own = (await liaison.undo.last())?.lineId ?? '';
    const elsewhere = await book.liaison('Sở Y tế');
    expect((await refusalOf(elsewhere.undo.undo({ lineId: own }))).reason).toContain('của cơ quan mình');
    await liaison.undo.undo({ lineId: own });
    expect(await book.compiler.progress.listOfTask({ taskId: task.id })).toEqual([]);
    await liaison.undo.undo({ lineId: own }).catch(() => undefined);
    await liaison.progress.record(entry(task.id, task.lead?.id ?? ''));
    await book.compiler.undo.undo({ lineId: (await liaison.undo.last())?.lineId ?? '' });
    expect(await book.compiler.progress.listOfTask({ taskId: task.id })).toEqual([]);
    expect(await codeOf(book.leader.undo.undo({ lineId: own }))).toBe('not-allowed');
  });
});
