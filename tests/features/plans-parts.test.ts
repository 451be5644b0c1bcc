import { expect, test } from 'vitest';
import type { Plan } from '#shared/plans/plan.ts';
import type { PhaseFields } from '#shared/plans/plan-fields.ts';
import { emptyPlanFields, fieldsOfPhases } from '#shared/plans/plan-form.ts';
import { type Book, onBothEngines } from '../support/a-book.ts';
import { codeOf, refusalOf } from '../support/refusals.ts';

const inBook = async (book: Book, key?: string) => {
  const planId = await book.addPlan(key);
  const get = () => book.compiler.plans.get({ planId });
  const keepPhases = (plan: Plan, phases: PhaseFields[]) =>
    book.compiler.plans.keepPhases({
      planId,
      seen: plan.phases.map(({ id, version }) => ({ id, version })),
      phases,
    });
  return { planId, get, keepPhases };
};

const phase = (name: string, yearFrom: number, yearTo: number, id: string | null = null): PhaseFields => ({
  id,
  name,
  yearFrom,
  yearTo,
});

onBothEngines('phases of a plan', (aBook) => {
  test('the list is kept as a whole, in the order of the years', async () => {
    const { get, keepPhases } = await inBook(await aBook(), 'thua-thien-hue-260');
    const plan = await get();
    const [one, two] = fieldsOfPhases(plan) as [PhaseFields, PhaseFields];
    const kept = await keepPhases(plan, [two, { ...one, name: 'Trước' }]);
    expect(kept.phases.map(({ id, name }) => ({ id, name }))).toEqual([
      { id: one.id, name: 'Trước' },
      { id: two.id, name: two.name },
    ]);
  });

  test('new phases come between, and those in which nothing stands go', async () => {
    const { compiler } = await aBook();
    const period = { periodStart: 2021, periodEnd: 2030 };
    const words = { ...emptyPlanFields, issuer: 'UBND tỉnh', subject: 'Kế hoạch' };
    const plan = await compiler.plans.add({ ...words, ...period });
    const keep = ({ id, phases }: Plan, next: PhaseFields[], reason = '') =>
      compiler.plans.keepPhases({
        planId: id,
        seen: phases.map((one) => ({ id: one.id, version: one.version })),
        phases: next,
        reason,
      });
    const first = await keep(plan, [phase('C', 2028, 2030), phase('A', 2021, 2022)]);
    const [a, c] = fieldsOfPhases(first) as [PhaseFields, PhaseFields];
    const second = await keep(first, [a, c, phase('B', 2023, 2027)]);
    expect(second.phases.map((one) => one.name)).toEqual(['A', 'B', 'C']);
    const [, b] = fieldsOfPhases(second) as [PhaseFields, PhaseFields];
    const fewer = [
      { ...c, yearFrom: 2021, yearTo: 2022 },
      { ...b, yearFrom: 2023, yearTo: 2030 },
    ];
    expect((await refusalOf(keep(second, fewer, ' '))).data.fields).toMatchObject([{ path: 'reason' }]);
    const swapped = await keep(second, fewer, 'Gộp hai giai đoạn đầu');
    const [line] = (await compiler.audit.list({ limit: 1 })).lines;
    expect(line?.reason).toBe('Gộp hai giai đoạn đầu');
    expect(swapped.phases.map((one) => one.name)).toEqual(['C', 'B']);
    expect(swapped.phases.map((one) => one.id)).toEqual([c.id, b.id]);
  });

  test('a phase is not cut where targets stand', async () => {
    const { get, keepPhases } = await inBook(await aBook());
    const plan = await get();
    const [one, two] = fieldsOfPhases(plan) as [PhaseFields, PhaseFields];
    const refusal = await refusalOf(keepPhases(plan, [one, { ...two, yearTo: 2019 }]));
    expect(refusal.data.fields?.[0]?.path).toBe('phases.1');
    expect(refusal.reason).toContain('có năm nằm ngoài các năm mới');
  });

  test('overlapping phases are refused in a sentence that names both', async () => {
    const { get, keepPhases } = await inBook(await aBook());
    const plan = await get();
    const [one, two] = fieldsOfPhases(plan) as [PhaseFields, PhaseFields];
    const refusal = await refusalOf(keepPhases(plan, [{ ...one, yearTo: 2019 }, two]));
    expect(refusal.data.fields).toEqual([
      {
        path: 'phases.1',
        reason:
          'Giai đoạn "Năm 2019-2020" (từ 2019 đến 2020) và "Năm 2018" (từ 2018 đến 2019) trùng năm: mỗi năm chỉ thuộc một giai đoạn.',
      },
    ]);
  });

  test('a phase outside the period is refused with the years that are allowed', async () => {
    const { get, keepPhases } = await inBook(await aBook());
    const plan = await get();
    const refusal = await refusalOf(keepPhases(plan, [...fieldsOfPhases(plan), phase('Sau', 2021, 2022)]));
    expect(refusal.reason).toContain('chọn các năm từ 2018 đến 2020');
  });

  test('a phase in which targets stand is not dropped', async () => {
    const { get, keepPhases } = await inBook(await aBook());
    const plan = await get();
    const refusal = await refusalOf(keepPhases(plan, fieldsOfPhases(plan).slice(1)));
    expect(refusal.reason).toMatch(/^Giai đoạn "Năm 2018" còn \d+ chỉ tiêu và \d+ nhiệm vụ nên chưa bỏ được/);
    expect((await get()).phases).toEqual(plan.phases);
  });

  test('who saw an older list is told so', async () => {
    const { get, keepPhases } = await inBook(await aBook());
    const plan = await get();
    const [one, two] = fieldsOfPhases(plan) as [PhaseFields, PhaseFields];
    await keepPhases(plan, [{ ...one, name: 'Năm đầu' }, two]);
    expect(await codeOf(keepPhases(plan, [one, two]))).toBe('conflict');
  });
});

onBothEngines('sections of a plan', (aBook) => {
  const labels = (plan: Plan) => plan.sections.map((section) => section.label);

  test('a section is added, changed, and moved with all that belongs to it', async () => {
    const book = await aBook();
    const { planId, get } = await inBook(book, 'thua-thien-hue-260');
    const { keepSection } = book.compiler.plans;
    const at = (plan: Plan, label: string) => plan.sections.find((section) => section.label === label);
    const add = (label: string, parentId: string | null = null) =>
      keepSection({ planId, sectionId: null, seenVersion: null, label, title: `Mục ${label}`, parentId });
    let plan = await add('III');
    plan = await add('III.1', at(plan, 'III')?.id);
    expect(labels(plan).slice(-2)).toEqual(['III', 'III.1']);
    const first = plan.sections[0];
    const third = at(plan, 'III');
    const { id: sectionId = '', version: seenVersion = 0 } = third ?? {};
    const move = { planId, sectionId, seenVersion, label: 'IV', title: 'Tổ chức thực hiện', parentId: null };
    plan = await keepSection({ ...move, beforeId: first?.id ?? null });
    expect(labels(plan).slice(0, 3)).toEqual(['IV', 'III.1', first?.label]);
    expect(at(plan, 'III.1')?.parentId).toBe(sectionId);
    expect(await codeOf(keepSection({ ...move, label: 'V' }))).toBe('conflict');
    plan = await keepSection({ ...move, label: 'IV', seenVersion: at(plan, 'IV')?.version ?? 0, beforeId: null });
    expect(labels(plan).slice(-2)).toEqual(['IV', 'III.1']);
    expect((await get()).sections).toEqual(plan.sections);
  });

  test('a label stands once in a plan', async () => {
    const book = await aBook();
    const { planId } = await inBook(book);
    const twice = { planId, sectionId: null, seenVersion: null, label: 'ii.5.A', title: '', parentId: null };
    expect((await refusalOf(book.compiler.plans.keepSection(twice))).data.fields).toEqual([
      { path: 'label', reason: expect.stringContaining('mỗi số mục chỉ dùng một lần') },
    ]);
  });

  test('a section is not put into itself, nor above what it belongs to', async () => {
    const book = await aBook();
    const { planId, get } = await inBook(book);
    const plan = await get();
    const find = (label: string) => plan.sections.find((section) => section.label === label);
    const fields = (label: string) => {
      const { id: sectionId = '', version: seenVersion = 0, title = '', parentId = null } = find(label) ?? {};
      return { planId, sectionId, seenVersion, label, title, parentId };
    };
    const { keepSection } = book.compiler.plans;
    const inside = keepSection({ ...fields('II'), parentId: find('II.1')?.id ?? null });
    expect((await refusalOf(inside)).data.fields?.[0]?.path).toBe('parentId');
    const above = keepSection({ ...fields('II.1'), beforeId: find('I')?.id ?? null });
    expect((await refusalOf(above)).reason).toBe('Mục II.1 thuộc mục II nên phải đứng dưới mục đó.');
  });

  test('only a section in which nothing stands is taken away', async () => {
    const book = await aBook();
    const { planId } = await inBook(book);
    const { keepSection, removeSection } = book.compiler.plans;
    const plan = await keepSection({
      planId,
      sectionId: null,
      seenVersion: null,
      label: 'V',
      title: '',
      parentId: null,
    });
    const added = plan.sections.at(-1);
    const full = plan.sections.find((section) => section.taskCount > 0);
    const remove = (section: typeof added) =>
      removeSection({ planId, sectionId: section?.id ?? '', seenVersion: section?.version ?? 0, reason: 'Ghi nhầm' });
    expect((await refusalOf(remove(full))).reason).toContain('nên chưa bỏ được');
    expect(labels(await remove(added))).not.toContain('V');
  });
});
