import { expect, test } from 'vitest';
import { type Book, onBothEngines } from '../support/a-book.ts';
import { everyRow } from '../support/every-row.ts';
import { codeOf, refusalOf } from '../support/refusals.ts';

const reason = 'Nhập nhầm';

const restore = async (book: Book) => {
  const { lines } = await book.compiler.trash.list({});
  return book.compiler.undo.undo({ lineId: lines[0]?.id ?? '' });
};

const seenPlan = async (book: Book, planId: string) => ({
  planId,
  seenVersion: (await book.compiler.plans.get({ planId })).version,
  reason,
});

onBothEngines('the trash', (aBook) => {
  test('a plan goes with everything in it, stands in the trash with contents and reason, and comes back whole', async () => {
    const book = await aBook();
    const planId = await book.addPlan();
    const before = await everyRow(book);
    const removing = await seenPlan(book, planId);
    const preview = await book.compiler.trash.preview({ table: 'plans', ids: [planId] });
    await book.compiler.plans.remove(removing);
    expect(await book.compiler.plans.list()).toEqual([]);
    const { lines } = await book.compiler.trash.list({});
    expect(lines).toMatchObject([{ reason, actorName: 'Nguyễn Thị Hoa', contents: preview.contents }]);
    expect(preview.contents).toContain('50 nhiệm vụ');
    await restore(book);
    expect(await everyRow(book)).toEqual(before);
    expect((await book.compiler.trash.list({})).lines).toEqual([]);
  });

  test('a plan from which another derives stays, and says which', async () => {
    const book = await aBook();
    const planId = await book.addPlan();
    await book.compiler.plans.duplicate({
      planId,
      number: '9',
      symbol: 'KH-UBND',
      issuedOn: null,
      periodStart: 2021,
      periodEnd: 2025,
    });
    const copy = (await book.compiler.plans.list()).find((plan) => plan.id !== planId);
    const plan = await book.compiler.plans.get({ planId: copy?.id ?? '' });
    await book.compiler.plans.change({
      ...plan,
      planId: plan.id,
      seenVersion: plan.version,
      standingAgencyId: null,
      parentPlanId: planId,
    });
    const refusal = await refusalOf(book.compiler.plans.remove(await seenPlan(book, planId)));
    expect(refusal.reason).toContain('còn 1 kế hoạch dựa vào');
    expect(await book.compiler.plans.list()).toHaveLength(2);
  });

  test('nothing goes without a reason, nor by a liaison or a leader', async () => {
    const book = await aBook();
    await book.addPlan();
    const { id } = await book.task('Thực hiện khảo sát');
    const empty = await refusalOf(book.compiler.tasks.remove({ taskIds: [id], reason: '   ' }));
    expect(empty).toMatchObject({ code: 'invalid-input', reason: 'Lý do: không được để trống.' });
    expect(await codeOf(book.leader.tasks.remove({ taskIds: [id], reason }))).toBe('not-allowed');
    const liaison = await book.liaison('Sở Y tế');
    expect(await codeOf(liaison.tasks.remove({ taskIds: [id], reason }))).toBe('not-allowed');
  });

  test('tasks go with who does them and what was recorded; their own place is kept for them', async () => {
    const book = await aBook();
    await book.addPlan();
    const { rows } = await book.compiler.tasks.list({ limit: 5 });
    const before = await everyRow(book);
    await book.compiler.tasks.remove({ taskIds: rows.map((row) => row.id), reason });
    expect((await book.compiler.tasks.list({})).total).toBe(45);
    await restore(book);
    expect(await everyRow(book)).toEqual(before);
  });

  test('a task whose place another took meanwhile comes back behind the others', async () => {
    const book = await aBook();
    const planId = await book.addPlan();
    const { rows } = await book.compiler.tasks.list({ planId, limit: 500 });
    const [last, before] = [rows.at(-1), rows.at(-2)];
    await book.compiler.tasks.remove({ taskIds: [last?.id ?? ''], reason });
    await book.compiler.tasks.add({
      planId,
      ...emptyTask,
      sectionId: before?.sectionId ?? '',
      yearFrom: before?.yearFrom ?? 0,
      yearTo: before?.yearTo ?? 0,
    });
    const { lines } = await book.compiler.trash.list({});
    await book.compiler.undo.undo({ lineId: lines[0]?.id ?? '' });
    const now = await book.compiler.tasks.list({ planId, limit: 500 });
    expect(now.total).toBe(rows.length + 1);
    expect(now.rows.some((row) => row.id === last?.id)).toBe(true);
  });

  test('a section with tasks stays; a target goes with its conditions and figures; a figure can be cleared', async () => {
    const book = await aBook();
    const planId = await book.addPlan();
    const plan = await book.compiler.plans.get({ planId });
    const full = plan.sections.find((section) => section.taskCount > 0);
    const preview = await book.compiler.trash.preview({ table: 'sections', ids: [full?.id ?? ''] });
    expect(preview.reason).toContain('nhiệm vụ');
    const target = (await book.compiler.targets.list({ planId })).find(
      (one) => one.kind === 'quantitative' && !one.isCondition,
    );
    const figure = { targetId: target?.id ?? '', agencyId: null, year: target?.yearTo ?? 2018, note: '', isMet: null };
    const kept = await book.compiler.targets.recordResult({ ...figure, seenVersion: null, value: 1 });
    await book.compiler.targets.removeResult({ resultId: kept.id, seenVersion: kept.version, reason });
    expect((await book.compiler.targets.figure(figure)).figure).toBeNull();
    await restore(book);
    expect((await book.compiler.targets.figure(figure)).figure?.value).toBe(1);
    const before = await everyRow(book);
    await book.compiler.targets.remove({ targetIds: [figure.targetId], reason });
    await restore(book);
    expect(await everyRow(book)).toEqual(before);
  });

  test('a recorded result is cleared by its own agency only, and its history stays in the journal', async () => {
    const book = await aBook();
    await book.addPlan();
    const task = await book.task('Thực hiện khảo sát');
    const recording = { status: 'in-progress' as const, result: 'Đã làm', evidence: '', obstacles: '', stopReason: '' };
    const agencyId = task.lead?.id ?? '';
    const entry = await book.compiler.progress.record({
      ...recording,
      taskId: task.id,
      agencyId,
      year: 2018,
      seenVersion: null,
    });
    const removing = { entryId: entry.id, seenVersion: 1, reason };
    const other = await book.liaison('Sở Y tế');
    expect(await codeOf(other.progress.remove(removing))).toBe('not-allowed');
    const own = await book.liaison(task.lead?.shortName ?? '');
    await own.progress.remove(removing);
    expect(await book.compiler.progress.listOfTask({ taskId: task.id })).toEqual([]);
    const { lines } = await book.compiler.audit.list({ taskId: task.id });
    expect(lines.map((line) => line.operation)).toEqual(['progress.remove', 'progress.record', 'plans.addFromLibrary']);
  });

  test('what stands in the way of a restore is named', async () => {
    const book = await aBook();
    await book.addPlan();
    const task = await book.task('Thực hiện khảo sát');
    const recording = { status: 'in-progress' as const, result: 'Đã làm', evidence: '', obstacles: '', stopReason: '' };
    const which = { taskId: task.id, agencyId: task.lead?.id ?? '', year: 2018, seenVersion: null };
    const entry = await book.compiler.progress.record({ ...recording, ...which });
    await book.compiler.progress.remove({ entryId: entry.id, seenVersion: 1, reason });
    await book.compiler.progress.record({ ...recording, ...which });
    expect((await refusalOf(restore(book))).reason).toContain('Việc số 4 (');
  });
});

const emptyTask = {
  phaseId: null,
  marker: '',
  text: 'Việc mới',
  details: [],
  expectedOutput: '',
  rhythm: 'once' as const,
  deadline: null,
  funding: { source: '', years: [] },
  modality: '',
  leadId: null,
  jointIds: [],
  supportIds: [],
  targetIds: [],
};
