import { expect, test } from 'vitest';
import { nextPhaseOf } from '#shared/plans/plan-form.ts';
import { type Book, onBothEngines } from '../support/a-book.ts';
import { refusalOf } from '../support/refusals.ts';

const duplicated = async (book: Book, planId: string) => {
  const plan = await book.compiler.plans.get({ planId });
  const answer = await book.compiler.plans.duplicate({ planId, ...nextPhaseOf(plan) });
  const copy = await book.compiler.plans.get({ planId: answer.planId });
  const tasks = async (id: string) => (await book.compiler.tasks.list({ planId: id, limit: 500 })).rows;
  const targets = (id: string) => book.compiler.targets.list({ planId: id });
  return { plan, answer, copy, tasks, targets };
};

const reportDone = async (book: Book, beginning: string) => {
  const task = await book.task(beginning);
  await book.compiler.progress.record({
    taskId: task.id,
    agencyId: task.lead?.id ?? '',
    year: task.yearFrom,
    seenVersion: null,
    status: 'done',
    result: 'Đã xong',
    evidence: '',
    obstacles: '',
    stopReason: '',
  });
  return task;
};

onBothEngines('a plan for the next phase', (aBook) => {
  test('sections, tasks with who does them, targets and duties are copied, all of them', async () => {
    const book = await aBook();
    const { plan, answer, copy, tasks } = await duplicated(book, await book.addPlan());
    expect(answer.copied).toEqual({ sections: 41, tasks: 50, targets: 19, duties: 10 });
    expect(answer.left).toBe(0);
    expect(copy.sections.map((section) => section.label)).toEqual(plan.sections.map((section) => section.label));
    const parentLabel = (of: typeof plan, at: number) =>
      of.sections.find((section) => section.id === of.sections[at]?.parentId)?.label;
    for (const at of copy.sections.keys()) expect(parentLabel(copy, at)).toBe(parentLabel(plan, at));
    const parts = (rows: Awaited<ReturnType<typeof tasks>>) =>
      rows.map(({ text, sectionLabel, lead, joint, support }) => ({ text, sectionLabel, lead, joint, support }));
    expect(parts(await tasks(copy.id))).toEqual(parts(await tasks(plan.id)));
  });

  test('it is a draft with the new years in its name, phases and tasks', async () => {
    const book = await aBook();
    const { copy, tasks } = await duplicated(book, await book.addPlan());
    expect(copy).toMatchObject({
      status: 'draft',
      name: 'Quyết định …/QĐ-UBND',
      periodStart: 2021,
      periodEnd: 2023,
      issuedOn: null,
      findings: [],
      sourceKind: 'entered',
      sourceNote: 'Chép từ Quyết định 8560/QĐ-UBND.',
    });
    expect(copy.subject).toContain('giai đoạn 2021-2023');
    expect(copy.phases.map(({ name, yearFrom, yearTo }) => [name, yearFrom, yearTo])).toEqual([
      ['Năm 2021', 2021, 2021],
      ['Năm 2022-2023', 2022, 2023],
    ]);
    for (const task of await tasks(copy.id)) {
      expect(task.yearFrom).toBeGreaterThanOrEqual(2021);
      expect(task.yearTo).toBeLessThanOrEqual(2023);
    }
  });

  test('values of the old years are blank, and the last figure reached is the new baseline', async () => {
    const book = await aBook();
    const planId = await book.addPlan();
    const target = (await book.compiler.targets.list({ planId })).find(
      (one) => one.kind === 'quantitative' && one.yearTo,
    );
    const year = target?.yearTo ?? 0;
    const result = { value: 55, isMet: null, note: '', seenVersion: null };
    await book.compiler.targets.recordResult({ targetId: target?.id ?? '', year, ...result });
    const { copy, targets } = await duplicated(book, planId);
    const next = await targets(copy.id);
    expect(next.find((one) => one.text === target?.text)).toMatchObject({
      value: null,
      plannedValues: [],
      baselineYear: year,
      baselineValue: 55,
      results: [],
      source: null,
    });
    for (const one of next.filter((each) => each.yearTo !== null && !each.isPerYear)) expect(one.value).toBeNull();
    const ids = new Set(next.map((one) => one.id));
    for (const one of next) expect(one.conditionOf === null || ids.has(one.conditionOf)).toBe(true);
  });

  test('what is done once and for all stays behind, what comes back every year does not', async () => {
    const book = await aBook();
    const planId = await book.addPlan();
    const done = await reportDone(book, 'Thực hiện khảo sát');
    const { answer, copy, tasks } = await duplicated(book, planId);
    const isLeft = done.rhythm === 'once';
    expect(answer.left).toBe(isLeft ? 1 : 0);
    expect((await tasks(copy.id)).some((task) => task.text === done.text)).toBe(!isLeft);
  });

  test('duties keep their day of the year and move their years', async () => {
    const book = await aBook();
    const { copy } = await duplicated(book, await book.addPlan('lao-cai-2021'));
    const dated = copy.duties.filter((duty) => duty.dueOn !== null).map(({ dueOn, dueText }) => [dueOn, dueText]);
    expect(dated).toEqual([
      ['2035-11', 'tháng 11/2035'],
      ['2040-10', 'tháng 10/2040'],
    ]);
  });

  test('a next phase that does not come after, or a wrong date, is refused beside its field', async () => {
    const book = await aBook();
    const planId = await book.addPlan();
    const same = { planId, number: '1', symbol: 'KH', issuedOn: '2021-13', periodStart: 2018, periodEnd: 2017 };
    const refusal = await refusalOf(book.compiler.plans.duplicate(same));
    expect(refusal.data.fields?.map((field) => field.path)).toEqual(['issuedOn', 'periodEnd', 'periodStart']);
    expect(await book.compiler.plans.list()).toHaveLength(1);
  });
});
