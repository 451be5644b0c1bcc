import { describe, expect, test } from 'vitest';
import type { OpenPeriod } from '#shared/periods/period.ts';
import { periodInHand, planInHand } from '#shared/plans/in-hand.rules.ts';
import type { NamedPlan } from '#shared/plans/plan.ts';

const plan = (id: string, status: NamedPlan['status']): NamedPlan => ({
  ...{ id, status, name: id, issuer: 'UBND tỉnh', subject: '', issuedOn: null },
});
const period = (id: string, planId: string, dueOn: string): OpenPeriod => ({
  id,
  planId,
  dueOn,
  name: id,
  planName: '',
});

describe('the plan in hand', () => {
  const plans = [plan('soạn', 'draft'), plan('mới', 'in-force'), plan('cũ', 'in-force')];

  test.each([
    [null, 'mới'],
    ['cũ', 'cũ'],
    ['soạn', 'soạn'],
    ['đã xóa', 'mới'],
  ])('opened last: %s, in hand: %s', (openedId, inHand) => expect(planInHand(plans, openedId)?.id).toBe(inHand));

  test('is the newest where none is in force, and none in an empty book', () => {
    expect(planInHand([plan('b', 'closed'), plan('a', 'closed')], null)?.id).toBe('b');
    expect(planInHand([], 'cũ')).toBeUndefined();
  });
});

describe('the period in hand', () => {
  const periods = [
    period('quá hạn', 'một', '2021-03-31'),
    period('tới', 'một', '2021-06-30'),
    period('sau', 'một', '2021-12-14'),
    period('khác', 'hai', '2021-06-01'),
  ];
  const today = '2021-04-20';

  test.each([
    ['một', null, today, 'tới'],
    ['một', 'sau', today, 'sau'],
    ['một', 'khác', today, 'tới'],
    ['một', null, '2021-06-30', 'tới'],
    ['một', null, '2022-01-01', 'sau'],
    ['hai', 'sau', today, 'khác'],
    ['ba', 'sau', today, undefined],
    [undefined, null, today, undefined],
  ])('of plan %s, opened last: %s, on %s: %s', (planId, openedId, day, inHand) =>
    expect(periodInHand(periods, planId, { openedId, today: day })?.id).toBe(inHand),
  );
});
