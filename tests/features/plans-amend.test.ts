import { expect, test } from 'vitest';
import type { Target } from '#shared/targets/target.ts';
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
