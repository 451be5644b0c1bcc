import { expect, test } from 'vitest';
import { onBothEngines } from '../support/a-book.ts';
import { aRound, year2018 } from '../support/a-round.ts';

onBothEngines('what can be in hand', (aBook) => {
  test('is every plan, the newest first, and every open period, the first due first', async () => {
    const { book, planId, period } = await aRound(await aBook());
    const later = await book.compiler.plans.addFromLibrary({ key: 'lao-cai-2021' });
    const earlier = { ...year2018, kind: 'half-year' as const, name: 'Báo cáo 6 tháng', coversTo: '2018-06-14' };
    const days = { cutOffOn: '2018-06-14', dueOn: '2018-06-20' };
    const half = await book.compiler.periods.open({ planId, ...earlier, ...days, acceptsOverlap: true });
    const named = await book.compiler.plans.listNames();
    expect(named.map(({ id }) => id)).toEqual([later.planId, planId]);
    const rows = await book.compiler.plans.list();
    for (const plan of named) expect(rows.find(({ id }) => id === plan.id)).toMatchObject(plan);
    expect((await book.compiler.periods.listOpen()).map(({ id }) => id)).toEqual([half.id, period.id]);
    await book.compiler.periods.close({ periodId: half.id, seenVersion: half.version });
    const [open, ...rest] = await book.compiler.periods.listOpen();
    expect(rest).toEqual([]);
    expect(period).toMatchObject(open ?? {});
  });

  test('is to a liaison what the own agency was given, with the own day', async () => {
    const { book, planId, period, agencyId, labour, record, send } = await aRound(await aBook());
    await record();
    await send();
    const back = { periodId: period.id, agencyId, reason: 'Thiếu số liệu', dueOn: '2018-12-20' };
    await book.compiler.submissions.return({ ...back, seenVersion: 1 });
    expect((await labour.plans.listNames()).map(({ id }) => id)).toEqual([planId]);
    expect(await labour.periods.listOpen()).toMatchObject([{ id: period.id, planId, dueOn: '2018-12-20' }]);
    expect(await book.compiler.periods.listOpen()).toMatchObject([{ id: period.id, dueOn: period.dueOn }]);
    await book.compiler.agencies.add({ name: 'Sở Ngoài cuộc', kind: 'so', level: 'tinh' });
    const outsider = await book.liaison('Sở Ngoài cuộc');
    expect([await outsider.plans.listNames(), await outsider.periods.listOpen()]).toEqual([[], []]);
  });
});
