import { expect, test } from 'vitest';
import { onBothEngines } from '../support/a-book.ts';
import { refusalOf } from '../support/refusals.ts';

onBothEngines('plans', (aBook) => {
  test('an empty book offers the library and holds no plan', async () => {
    const book = await aBook();
    expect(await book.compiler.plans.list()).toEqual([]);
    const library = await book.compiler.plans.listLibrary();
    expect(library.find((entry) => entry.key === 'ha-noi-8560')).toMatchObject({
      name: 'Quyết định 8560/QĐ-UBND',
      periodStart: 2018,
      periodEnd: 2020,
      planId: null,
    });
  });

  test('a library plan comes into the book whole', async () => {
    const book = await aBook();
    const planId = await book.addPlan();
    const [row] = await book.compiler.plans.list();
    expect(row).toMatchObject({ id: planId, numberSymbol: '8560/QĐ-UBND', taskCount: 50, targetCount: 19 });
    const plan = await book.compiler.plans.get({ planId });
    expect(plan.standingAgency?.name).toBe('Sở Lao động - Thương binh và Xã hội');
    expect(plan.phases.map((phase) => [phase.yearFrom, phase.yearTo])).toEqual([
      [2018, 2018],
      [2019, 2020],
    ]);
    expect(plan.bases).toHaveLength(6);
    expect(plan.duties).toHaveLength(10);
    expect(plan.recipients.at(-1)).toBe('Lưu: VT, KGVX(Ngọc)');
    expect(plan.signerName).toBe('Nguyễn Đức Chung');
    expect(plan.findings.join(' ')).toContain('2017-2020');
    expect(plan.sections.reduce((sum, section) => sum + section.taskCount, 0)).toBe(50);
  });

  test.each(['lao-cai-2021', 'thai-nguyen-619', 'thua-thien-hue-260'])('%s comes in too', async (key) => {
    const book = await aBook();
    const planId = await book.addPlan(key);
    const [row] = await book.compiler.plans.list();
    expect(row?.id).toBe(planId);
    expect(row?.taskCount).toBeGreaterThan(0);
  });

  test('a liaison is told of a plan as many tasks as the list shows', async () => {
    const book = await aBook();
    const planId = await book.addPlan();
    const liaison = await book.liaison('Sở Nội vụ');
    const { total } = await liaison.tasks.list({ planId });
    expect(total).toBeGreaterThan(0);
    expect(total).toBeLessThan(50);
    expect((await liaison.plans.list()).map((plan) => plan.taskCount)).toEqual([total]);
    const plan = await liaison.plans.get({ planId });
    expect(plan.taskCount).toBe(total);
    expect(plan.sections.reduce((sum, section) => sum + section.taskCount, 0)).toBe(total);
  });

  test('the same library plan does not come in twice', async () => {
    const book = await aBook();
    await book.addPlan();
    const refusal = await refusalOf(book.compiler.plans.addFromLibrary({ key: 'ha-noi-8560' }));
    expect(refusal).toMatchObject({ code: 'refused', reason: 'Quyết định 8560/QĐ-UBND đã có trong sổ.' });
    expect(await book.compiler.plans.list()).toHaveLength(1);
  });

  test('a key that is not in the library is refused by name, also one that leads out of the folder', async () => {
    const book = await aBook();
    for (const key of ['khong-co', '../catalogues/agencies-ha-noi', '__proto__'])
      expect(await refusalOf(book.compiler.plans.addFromLibrary({ key }))).toMatchObject({
        code: 'not-found',
        reason: `Thư viện không có kế hoạch "${key}".`,
      });
  });

  test('plans that name the same agency share it', async () => {
    const book = await aBook();
    await book.addPlan('ha-noi-8560');
    const before = await book.compiler.agencies.list();
    await book.addPlan('lao-cai-2021');
    const after = await book.compiler.agencies.list();
    expect(new Set(after.map((agency) => agency.id)).size).toBe(after.length);
    expect(before.every((agency) => after.some((one) => one.id === agency.id))).toBe(true);
  });
});
