import { expect, test } from 'vitest';
import { openDemoBook } from '../../tools/demo/demo-book.ts';
import { fillProvince } from '../../tools/demo/province.ts';
import { temporaryFolder } from '../support/engines.ts';

test('the example book has something true to show of every kind', { timeout: 60_000 }, async () => {
  const demo = await openDemoBook(temporaryFolder(), '2018-01-10');
  const { planIds } = await fillProvince(demo);
  const { compiler } = demo;
  const periods = await compiler.periods.list({});
  expect(periods.map(({ name }) => name)).toEqual([
    'Báo cáo năm 2021',
    'Báo cáo năm 2018',
    'Báo cáo 6 tháng đầu năm 2018',
  ]);
  const rounds = await Promise.all(periods.map(({ id }) => compiler.submissions.list({ periodId: id })));
  const all = rounds.flat();
  expect(new Set(all.map(({ state }) => state))).toEqual(new Set(['not-sent', 'sent', 'approved', 'returned']));
  expect(all.some(({ isNothingToReport }) => isNothingToReport)).toBe(true);
  expect(all.some(({ isLate, sentAt }) => isLate && sentAt !== null)).toBe(true);
  expect(new Set(all.map(({ agency }) => agency.id)).size).toBeGreaterThanOrEqual(20);
  const { buckets, extended } = await compiler.overview.tasks({ year: 2018, planId: planIds[0] });
  expect([buckets['done-on-time'].count > 0, buckets.overdue.count > 0, extended.count]).toEqual([true, true, 1]);
  await demo.core.close();
});
