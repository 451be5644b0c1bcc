import { expect, test } from 'vitest';
import type { Target } from '#shared/targets/target.ts';
import { fieldsOf as targetFieldsOf } from '#shared/targets/target-fields.ts';
import { fieldsOf as taskFieldsOf } from '#shared/tasks/task-fields.ts';
import { type Book, onBothEngines } from '../support/a-book.ts';
import { codeOf, refusalOf } from '../support/refusals.ts';

const inBook = async (book: Book) => {
  const planId = await book.addPlan();
  const { id: taskId } = await book.task('Thực hiện khảo sát');
  const task = await book.compiler.tasks.get({ taskId });
  const targets = (withFormer = false) => book.compiler.targets.list({ planId, withFormer });
  const all = await targets();
  const target = all.find((one) => all.some((other) => other.conditionOf === one.id)) as Target;
  const decision = {
    planId,
    docType: 'Quyết định',
    number: '1234',
    symbol: 'QĐ-UBND',
    issuedOn: '2018-06-15',
    title: 'Sửa đổi, bổ sung Kế hoạch',
  };
  const { deadline, yearFrom, yearTo } = task;
  const newTask = { taskId, seenVersion: task.version, next: { text: 'Khảo sát lại', yearFrom, yearTo, deadline } };
  const { value, valueMax, plannedValues, text } = target;
  const next = { text: `${text} (sửa đổi)`, value: (value ?? 0) - 1, valueMax, plannedValues };
  const newTarget = { targetId: target.id, seenVersion: target.version, next };
  return { planId, task, target, targets, decision, newTask, newTarget };
};

onBothEngines('a document that changes the plan', (aBook) => {
  test('new rows take the places of the old, which stay readable with their days', async () => {
    const book = await aBook();
    const { planId, task, target, targets, decision, newTask, newTarget } = await inBook(book);
    const before = await targets();
    const answer = await book.compiler.plans.amend({ ...decision, tasks: [newTask], targets: [newTarget] });
    expect(answer).toMatchObject({ tasks: 1, targets: 1 });

    const old = await book.compiler.tasks.get({ taskId: task.id });
    expect(old).toMatchObject({ text: task.text, validFrom: null, validTo: '2018-06-14' });
    const fresh = await book.compiler.tasks.get({ taskId: (await book.task('Khảo sát lại')).id });
    expect(fresh).toMatchObject({ validFrom: '2018-06-15', validTo: null, source: task.source });
    expect(fresh.amendment).toEqual({ id: answer.amendmentId, name: 'Quyết định 1234/QĐ-UBND' });
    expect([fresh.lead, fresh.joint, fresh.support]).toEqual([task.lead, task.joint, task.support]);

    const now = await targets();
    expect(now).toHaveLength(before.length);
    const at = before.findIndex((one) => one.id === target.id);
    expect(now[at]).toMatchObject({
      value: (target.value ?? 0) - 1,
      validFrom: '2018-06-15',
      amendment: fresh.amendment,
    });
    expect(now.filter((one) => one.conditionOf === target.id)).toEqual([]);
    expect(now.some((one) => one.conditionOf === now[at]?.id)).toBe(true);
    const former = (await targets(true)).find((one) => one.id === target.id);
    expect(former).toMatchObject({ value: target.value, text: target.text, validTo: '2018-06-14' });

    const plan = await book.compiler.plans.get({ planId });
    expect(plan).toMatchObject({ taskCount: 50, targetCount: before.length });
    expect(plan.amendments).toMatchObject([{ name: 'Quyết định 1234/QĐ-UBND', taskCount: 1, targetCount: 1 }]);
  });

  test('a row is abolished without a new one', async () => {
    const book = await aBook();
    const { planId, decision, newTask, task } = await inBook(book);
    await book.compiler.plans.amend({ ...decision, tasks: [{ ...newTask, next: null }], targets: [] });
    expect((await book.compiler.plans.get({ planId })).taskCount).toBe(49);
    expect((await book.compiler.tasks.get({ taskId: task.id })).validTo).toBe('2018-06-14');
  });

  test('a target is not abolished while a condition hangs on it', async () => {
    const book = await aBook();
    const { decision, newTarget } = await inBook(book);
    const call = book.compiler.plans.amend({ ...decision, targets: [{ ...newTarget, next: null }] });
    expect((await refusalOf(call)).reason).toContain('bãi bỏ cả điều kiện đó');
  });

  test('rows are added from its day on, at the end of the plan', async () => {
    const book = await aBook();
    const { planId, decision, task, target, targets } = await inBook(book);
    const agency = await book.agency('Sở Nội vụ');
    const addedTask = { ...taskFieldsOf(task), text: 'Tập huấn kỹ năng số', leadId: agency.id, supportIds: [] };
    const addedTarget = {
      ...targetFieldsOf(target),
      text: 'Số lớp tập huấn',
      conditionOf: null,
      rollup: 'last' as const,
    };
    const added = { addedTasks: [addedTask], addedTargets: [addedTarget] };
    expect(await book.compiler.plans.amend({ ...decision, ...added })).toMatchObject({ tasks: 1, targets: 1 });
    const fresh = await book.compiler.tasks.get({ taskId: (await book.task('Tập huấn kỹ năng số')).id });
    expect(fresh).toMatchObject({
      validFrom: '2018-06-15',
      amendment: { name: 'Quyết định 1234/QĐ-UBND' },
      replacesId: null,
      lead: { id: agency.id },
    });
    expect((await targets()).at(-1)).toMatchObject({ text: 'Số lớp tập huấn', validFrom: '2018-06-15' });
    const early = await book.compiler.tasks.list({ planId, asOf: '2018-06-14', text: 'ky nang so' });
    expect(early.total).toBe(0);
    const wrong = { ...addedTask, yearTo: 2031 };
    const refusal = await refusalOf(book.compiler.plans.amend({ ...decision, addedTasks: [wrong] }));
    expect(refusal.data.fields?.map((field) => field.path)).toContain('addedTasks.0.yearTo');
  });

  test('each row tells what it replaced, what replaced it and which document ended it; undo takes all of it back', async () => {
    const book = await aBook();
    const { planId, decision, newTask, newTarget, task, target, targets } = await inBook(book);
    const { rows } = await book.compiler.tasks.list({ planId, limit: 500 });
    const other = await book.compiler.tasks.get({ taskId: rows.find((row) => row.id !== task.id)?.id ?? '' });
    const abolished = { taskId: other.id, seenVersion: other.version, next: null };
    const input = { ...decision, tasks: [newTask, abolished], targets: [newTarget] };
    const { amendmentId } = await book.compiler.plans.amend(input);
    const freshId = (await book.task('Khảo sát lại')).id;
    const endedBy = { id: amendmentId, name: 'Quyết định 1234/QĐ-UBND' };
    expect(await book.compiler.tasks.get({ taskId: task.id })).toMatchObject({ endedBy, replacedById: freshId });
    expect(await book.compiler.tasks.get({ taskId: other.id })).toMatchObject({ endedBy, replacedById: null });
    expect(await book.compiler.tasks.get({ taskId: freshId })).toMatchObject({ endedBy: null, replacesId: task.id });
    const former = (await targets(true)).find((one) => one.id === target.id);
    const now = (await targets()).find((one) => one.id === former?.replacedById);
    expect(now).toMatchObject({ replacesId: target.id, text: newTarget.next.text });
    const row = (kind: string, before: string | null, after: string | null) =>
      expect.objectContaining({
        amendmentId,
        kind,
        before: before === null ? null : expect.objectContaining({ id: before }),
        after: after === null ? null : expect.objectContaining({ id: after }),
      });
    const amended = await book.leader.plans.listAmendedRows({ planId });
    expect(amended).toHaveLength(3);
    expect(amended).toContainEqual(row('target', target.id, now?.id ?? ''));
    expect(amended).toContainEqual(row('task', task.id, freshId));
    expect(amended).toContainEqual(row('task', other.id, null));

    const last = await book.compiler.undo.last();
    await book.compiler.undo.undo({ lineId: last?.lineId ?? '' });
    expect(await book.compiler.plans.listAmendedRows({ planId })).toEqual([]);
    expect((await book.compiler.tasks.get({ taskId: task.id })).validTo).toBeNull();
    expect((await book.compiler.plans.get({ planId })).amendments).toEqual([]);
  });

  test('a check tells what is wrong by field and what stays with the old rows, and writes nothing', async () => {
    const book = await aBook();
    const { planId, decision, newTask, task } = await inBook(book);
    await book.compiler.progress.record({
      taskId: task.id,
      agencyId: task.lead?.id ?? task.joint[0]?.id ?? '',
      year: 2018,
      seenVersion: null,
      status: 'in-progress',
      result: 'Đã làm',
      evidence: '',
      obstacles: '',
      stopReason: '',
    });
    const input = { ...decision, tasks: [newTask] };
    const { faults, notes } = await book.compiler.plans.checkAmendment(input);
    expect(faults).toEqual([]);
    expect(notes).toEqual([expect.stringMatching(/đã có kết quả năm 2018: kết quả đó ở lại bản cũ/)]);
    const { text, yearFrom, yearTo, deadline } = task;
    const same = { ...newTask, next: { text, yearFrom, yearTo, deadline } };
    const unchanged = await book.compiler.plans.checkAmendment({ ...decision, tasks: [same] });
    expect(unchanged.faults.map((fault) => fault.reason)).toEqual([expect.stringContaining('giống hệt bản hiện hành')]);
    const empty = { ...newTask, next: { ...newTask.next, text: '' } };
    const wrong = await book.compiler.plans.checkAmendment({ ...decision, tasks: [empty] });
    expect(wrong.faults).toEqual([{ path: 'tasks.0', reason: 'Nội dung mới của nhiệm vụ: không được để trống.' }]);
    expect((await book.compiler.plans.get({ planId })).amendments).toEqual([]);
  });

  test.each([
    ['issuedOn', { issuedOn: '2018-13-01' }, /không có trên lịch/],
    ['issuedOn', { issuedOn: '2017-01-01' }, /trước ngày ban hành kế hoạch \(08\/12\/2017\)/],
    ['issuedOn', { issuedOn: '2018-12-21' }, /chưa tới/],
    ['docType', { docType: '' }, /không được để trống/],
    ['tasks', { tasks: [] }, /Chọn ít nhất một/],
  ] as const)('a wrong %s is refused beside its field', async (path, over, reason) => {
    const book = await aBook();
    const { decision, newTask } = await inBook(book);
    const refusal = await refusalOf(book.compiler.plans.amend({ ...decision, tasks: [newTask], ...over }));
    expect(refusal.data.fields).toEqual([{ path, reason: expect.stringMatching(reason) }]);
  });

  test('new words are held to the rules of tasks and targets', async () => {
    const book = await aBook();
    const { decision, newTask, newTarget } = await inBook(book);
    const outside = { ...newTask, next: { ...newTask.next, yearTo: 2031 } };
    const negative = { ...newTarget, next: { ...newTarget.next, value: -1 } };
    const call = book.compiler.plans.amend({ ...decision, tasks: [outside], targets: [negative] });
    const paths = (await refusalOf(call)).data.fields?.map((field) => field.path);
    expect(paths).toEqual(['tasks.0', 'targets.0.value']);
  });

  test('who saw an older row is told so, and a row is not replaced twice', async () => {
    const book = await aBook();
    const { decision, newTarget } = await inBook(book);
    const stale = { ...newTarget, seenVersion: newTarget.seenVersion + 1 };
    expect(await codeOf(book.compiler.plans.amend({ ...decision, targets: [stale] }))).toBe('conflict');
    await book.compiler.plans.amend({ ...decision, targets: [newTarget] });
    const again = { ...newTarget, seenVersion: newTarget.seenVersion + 1 };
    const refusal = await refusalOf(book.compiler.plans.amend({ ...decision, targets: [again] }));
    expect(refusal.reason).toContain('đã được một văn bản sửa đổi khác thay thế');
  });
});
