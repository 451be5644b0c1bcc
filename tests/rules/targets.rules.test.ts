import { describe, expect, test } from 'vitest';
import { whyNotFall, whyNotOfAgency, whyNotResult } from '#shared/targets/record-result.rules.ts';
import {
  gapToPlan,
  isMet,
  plannedFigure,
  plannedFor,
  reachedPercent,
  targetTime,
} from '#shared/targets/targets.rules.ts';

const target = (over: object = {}) => ({
  kind: 'quantitative' as const,
  unit: 'người',
  comparator: '=' as const,
  direction: null,
  value: 200,
  valueMax: null,
  plannedValues: [],
  rollup: 'last' as const,
  yearFrom: 2019,
  yearTo: 2020,
  ...over,
});
const reached = (value: number | null, year = 2019) => ({ year, value, isMet: null });

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

  test('a figure that shall fall is met from above', () => {
    const falling = target({ direction: 'decrease' });
    expect([199, 200, 201].map((value) => isMet(falling, reached(value)))).toEqual([true, true, false]);
    expect(isMet(target({ direction: 'decrease', comparator: '>=' }), reached(201))).toBe(true);
  });

  test('a target in words is met when somebody says so', () => {
    const inWords = target({ kind: 'qualitative', value: null });
    expect(isMet(inWords, { year: 2019, value: null, isMet: true })).toBe(true);
    expect(isMet(inWords, { year: 2019, value: null, isMet: false })).toBe(false);
  });

  test('nothing to judge by is not "no"', () => {
    expect(isMet(target({ value: null }), reached(5))).toBeNull();
    expect(isMet(target(), reached(null))).toBeNull();
  });
});

describe('what is planned for a year', () => {
  const byYear = target({ plannedValues: [{ year: 2020, value: 300, valueMax: 400 }] });

  test('is the year’s own value, else that of the period, else nothing', () => {
    expect(plannedFor(byYear, 2020)).toEqual({ value: 300, valueMax: 400 });
    expect(plannedFor(byYear, 2019)).toEqual({ value: 200, valueMax: null });
    expect(plannedFor(target({ value: null }), 2019)).toBeNull();
  });

  test('decides whether the year is met, the share and the gap', () => {
    expect([isMet(byYear, reached(250, 2019)), isMet(byYear, reached(250, 2020))]).toEqual([true, false]);
    expect([2019, 2020].map((year) => reachedPercent(byYear, reached(150, year)))).toEqual([75, 50]);
    expect([150, 350, 500].map((value) => gapToPlan(byYear, reached(value, 2020)))).toEqual([-150, 0, 100]);
    expect(gapToPlan(byYear, reached(null))).toBeNull();
  });

  test('is written as the paper writes it', () => {
    expect(plannedFigure(target())).toBe('200');
    expect(plannedFigure(target({ comparator: '>=', value: 80 }))).toBe('≥ 80');
    expect(plannedFigure(target({ value: 1000, valueMax: 1200 }))).toBe('1.000–1.200');
    expect(plannedFigure(target({ value: null }))).toBe('');
    expect([plannedFigure(byYear), plannedFigure(byYear, 2020)]).toEqual(['200', '300–400']);
  });
});

test('the share reached is counted against the low end, and not where less is better', () => {
  expect(reachedPercent(target(), reached(185))).toBe(92.5);
  expect(reachedPercent(target({ value: 1000, valueMax: 1200 }), reached(1060))).toBe(106);
  expect(reachedPercent(target({ comparator: '<' }), reached(100))).toBeNull();
  expect(reachedPercent(target({ direction: 'decrease' }), reached(100))).toBeNull();
  expect(reachedPercent(target(), reached(null))).toBeNull();
  expect(reachedPercent(target({ value: 0 }), reached(5))).toBeNull();
});

test('a year stands before, in or after the target’s own time; open ends are open', () => {
  expect([2018, 2019, 2020, 2021].map((year) => targetTime(target(), year))).toEqual(['later', 'now', 'now', 'past']);
  expect(targetTime(target({ yearFrom: null }), 1990)).toBe('now');
  expect(targetTime(target({ yearTo: null }), 2099)).toBe('now');
});

describe('what may be recorded', () => {
  const share = target({ unit: '%', rollup: 'ratio' });
  const raw = (numerator: number | null, denominator: number | null, value: number | null = null) => ({
    value,
    isMet: null,
    numerator,
    denominator,
  });

  test('zero is a figure, nothing is not', () => {
    expect(whyNotResult(target(), reached(0))).toBeNull();
    expect(whyNotResult(target(), { value: null, isMet: null })).toContain('nhập một số');
  });

  test('raw numbers make the share; the share is then not entered', () => {
    expect(whyNotResult(share, raw(45, 60))).toBeNull();
    expect(whyNotResult(share, raw(45, 60, 75))).toContain('để trống giá trị');
    expect(whyNotResult(share, raw(45, null))).toBe('Nhập cả tử số và mẫu số.');
    expect(whyNotResult(share, raw(61, 60))).toBe('Tử số (61) không được lớn hơn mẫu số (60).');
    expect(whyNotResult(share, raw(1, 0))).toContain('Mẫu số bằng 0');
    expect(whyNotResult(share, raw(0, 0))).toBeNull();
    expect(whyNotResult(target(), raw(45, 60))).toContain('không tính theo tỷ lệ');
  });

  test('an agency’s part of a ratio is raw numbers, the whole’s may be the share itself', () => {
    expect(whyNotResult(share, reached(75))).toBeNull();
    expect(whyNotOfAgency(share, reached(75))).toContain('mỗi cơ quan nhập tử số và mẫu số');
    expect(whyNotOfAgency(share, raw(45, 60))).toBeNull();
    expect(whyNotOfAgency(target(), reached(75))).toBeNull();
  });

  test('a cumulative figure stands between those of the years around it', () => {
    const cumulative = { isCumulative: true, direction: null };
    const others = [reached(100, 2018), reached(300, 2020)];
    expect([100, 200, 300].map((value) => whyNotFall(cumulative, { year: 2019, value }, others))).toEqual([
      null,
      null,
      null,
    ]);
    expect(whyNotFall(cumulative, { year: 2019, value: 90 }, others)).toBe(
      'Số lũy kế năm 2019 (90) thấp hơn năm 2018 (100): nhập từ 100 trở lên, hoặc sửa số năm 2018 trước.',
    );
    expect(whyNotFall(cumulative, { year: 2019, value: 310 }, others)).toContain('cao hơn năm 2020 (300)');
    expect(whyNotFall({ isCumulative: true, direction: 'decrease' }, { year: 2019, value: 90 }, others)).toBeNull();
    expect(whyNotFall({ isCumulative: false, direction: null }, { year: 2019, value: 90 }, others)).toBeNull();
  });
});
