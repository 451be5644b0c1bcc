import { expect, test } from 'vitest';
import { onBothEngines } from '../support/a-book.ts';
import { codeOf } from '../support/refusals.ts';

onBothEngines('search in the whole book', (aBook) => {
  test('plans, tasks, targets, agencies and papers are found by words without marks', async () => {
    const book = await aBook();
    const planId = await book.addPlan();
    const { paperId } = await book.compiler.papers.create({ kind: 'annual', planId, year: 2018 });
    const find = (text: string) => book.compiler.search.find({ text });
    expect((await find('8560')).plans.rows.map(({ id }) => id)).toEqual([planId]);
    expect((await find('CONG tac xa hoi khao sat')).tasks.rows[0]?.text).toContain('khảo sát');
    expect((await find('noi vu')).agencies.rows.map(({ name }) => name)).toEqual(['Sở Nội vụ']);
    expect((await find('bao cao nam 2018')).papers.rows.map(({ id }) => id)).toEqual([paperId]);
    const { targets } = await find('tap huan');
    expect(targets.total).toBeGreaterThan(0);
    expect(targets.rows[0]).toMatchObject({ planId, planName: expect.stringContaining('8560') });
    expect(targets.rows.every(({ text }) => /tập huấn/i.test(text))).toBe(true);
  });

  test('six of a kind are shown and all are counted, as the list counts them', async () => {
    const book = await aBook();
    await book.addPlan();
    const { tasks } = await book.compiler.search.find({ text: 'xã hội' });
    expect(tasks.rows).toHaveLength(6);
    expect(tasks.total).toBe((await book.compiler.tasks.list({ text: 'xã hội' })).total);
  });

  test('a liaison finds the own tasks, targets and reports, and no agencies', async () => {
    const book = await aBook();
    const planId = await book.addPlan();
    await book.compiler.papers.create({ kind: 'annual', planId, year: 2018 });
    const liaison = await book.liaison('Sở Nội vụ');
    const own = await liaison.search.find({ text: 'xã hội' });
    expect(own.tasks.total).toBe((await liaison.tasks.list({ text: 'xã hội' })).total);
    expect(own.tasks.total).toBeLessThan((await book.compiler.search.find({ text: 'xã hội' })).tasks.total);
    expect(own.plans.rows).toEqual(await liaison.plans.list());
    expect((await liaison.search.find({ text: 'noi vu' })).agencies.total).toBe(0);
    expect((await liaison.search.find({ text: '2018' })).papers.total).toBe(0);
  });

  test('a liaison finds targets only of the plans in which the own agency has a part', async () => {
    const book = await aBook();
    const planId = await book.addPlan();
    const foreign = await book.addPlan('thai-nguyen-619');
    const liaison = await book.liaison('Sở Thông tin và Truyền thông');
    const plansOf = async (client: typeof liaison) =>
      new Set((await client.search.find({ text: 'tập huấn' })).targets.rows.map((target) => target.planId));
    expect(await plansOf(book.compiler)).toEqual(new Set([planId, foreign]));
    expect(await plansOf(liaison)).toEqual(new Set([planId]));
  });

  test('what was removed is not found, and no words are refused', async () => {
    const book = await aBook();
    await book.addPlan();
    const { tasks } = await book.compiler.search.find({ text: 'khảo sát' });
    await book.compiler.tasks.remove({ taskIds: tasks.rows.map(({ id }) => id), reason: 'Nhập nhầm' });
    expect((await book.compiler.search.find({ text: 'khảo sát' })).tasks.total).toBe(tasks.total - tasks.rows.length);
    expect(await codeOf(book.compiler.search.find({ text: '  ' }))).toBe('invalid-input');
  });
});
