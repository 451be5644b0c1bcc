import { describe, expect, test } from 'vitest';
import { isMet, plannedFigure, reachedPercent, targetTime, whyNotResult } from '#shared/targets/targets.rules.ts';

const target = (over: object = {}) => ({
  kind: 'quantitative' as const,
  unit: 'người',
  comparator: '=' as const,
  value: 200,
  valueMax: null,
  yearFrom: 2019,
  yearTo: 2020,
  ...over,
});
const reached = (value: number) => ({ value, isMet: null });

describe('whether a target is met', () => {
  test.each([
    ['=', 200, true],
    ['=', 199.9, false],
    ['>=', 200, true],
    ['>', 200, false],
    ['>', 201, true],
    ['<', 200, false],
    ['<', 199, true],
    ['<=', 200, true],
    ['<=', 201, false],
    ['~', 210, true],
  ] as const)('%s 200 with %d: %s', (comparator, value, met) => {
    expect(isMet(target({ comparator }), reached(value))).toBe(met);
  });

  test('a range is met from its low end on', () => {
    const range = target({ value: 1000, valueMax: 1200 });
    expect([999, 1000, 1100, 1300].map((value) => isMet(range, reached(value)))).toEqual([false, true, true, true]);
  });

  test('a target in words is met when somebody says so', () => {
    const inWords = target({ kind: 'qualitative', value: null });
    expect(isMet(inWords, { value: null, isMet: true })).toBe(true);
    expect(isMet(inWords, { value: null, isMet: false })).toBe(false);
  });

  test('nothing to judge by is not "no"', () => {
    expect(isMet(target({ value: null }), reached(5))).toBeNull();
    expect(isMet(target(), { value: null, isMet: null })).toBeNull();
  });
});

test('the share reached is counted against the low end, and not where less is better', () => {
  expect(reachedPercent(target(), 185)).toBe(92.5);
  expect(reachedPercent(target({ value: 1000, valueMax: 1200 }), 1060)).toBe(106);
  expect(reachedPercent(target({ comparator: '<' }), 100)).toBeNull();
  expect(reachedPercent(target(), null)).toBeNull();
  expect(reachedPercent(target({ value: 0 }), 5)).toBeNull();
});

test('what was planned is written as the paper writes it', () => {
  expect(plannedFigure(target())).toBe('200');
  expect(plannedFigure(target({ comparator: '>=', value: 80 }))).toBe('≥ 80');
  expect(plannedFigure(target({ value: 1000, valueMax: 1200 }))).toBe('1.000–1.200');
  expect(plannedFigure(target({ value: null }))).toBe('');
});

test('a year stands before, in or after the target’s own time; open ends are open', () => {
  expect([2018, 2019, 2020, 2021].map((year) => targetTime(target(), year))).toEqual(['later', 'now', 'now', 'past']);
  expect(targetTime(target({ yearFrom: null }), 1990)).toBe('now');
  expect(targetTime(target({ yearTo: null }), 2099)).toBe('now');
});

test('zero is a figure, nothing is not', () => {
  expect(whyNotResult(target(), reached(0))).toBeNull();
  expect(whyNotResult(target(), { value: null, isMet: null })).toContain('nhập một số');
});
