import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ratioOf, rollUp, targetResult, targetResults } from '#shared/targets/rollup.rules.ts';
import type { AgencyResult, Rollup } from '#shared/targets/target.ts';

const agency = (name: string) => ({ id: name, name: `Sở ${name}`, shortName: name });
const target = (rollup: Rollup, over: object = {}) => ({
  kind: 'quantitative' as const,
  unit: 'người',
  rollup,
  lead: null,
  ...over,
});

let made = 0;
const result = (of: string | null, over: Partial<AgencyResult> = {}): AgencyResult => ({
  periodId: null,
  speaksOn: `${over.year ?? 2024}-12-14`,
  isDraft: false,
  id: `r-${String(++made).padStart(6, '0')}`,
  year: 2023,
  agency: of === null ? null : agency(of),
  value: null,
  numerator: null,
  denominator: null,
  isMet: null,
  note: '',
  version: 1,
  ...over,
});

const money = fc.integer({ min: 0, max: 1e9 }).map((hundredths) => hundredths / 100);
const pair = fc
  .tuple(fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: 0, max: 10_000 }))
  .map(([denominator, part]) => ({ numerator: Math.min(part, denominator), denominator }));
const parts = fc
  .array(fc.record({ value: money, pair, year: fc.constantFrom(2022, 2023) }), { maxLength: 40 })
  .map((all) => all.map(({ value, pair: raw, year }, at) => result(`S${at}`, { value, ...raw, year })));
const shuffled = parts.chain((all) =>
  fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
);

describe('rolling up', () => {
  test.each(['sum', 'last', 'ratio'] as const)('%s: the order of results never matters', (rollup) => {
    fc.assert(
      fc.property(shuffled, ([all, mixed]) => {
        const [one, other] = [rollUp(target(rollup), all, 2023), rollUp(target(rollup), mixed, 2023)];
        expect({ ...other, from: null }).toEqual({ ...one, from: null });
        expect(new Set(other?.from)).toEqual(new Set(one?.from));
      }),
    );
  });

  test('sum: the parts make the whole, and every part of the year is counted', () => {
    fc.assert(
      fc.property(parts, (all) => {
        const ofYear = all.filter((one) => one.year === 2023);
        const rolled = rollUp(target('sum'), all, 2023);
        expect(rolled === null).toBe(ofYear.length === 0);
        const hundredths = ofYear.reduce((sum, one) => sum + Math.round((one.value ?? 0) * 100), 0);
        expect(Math.round((rolled?.value ?? 0) * 100)).toBe(hundredths);
        expect(rolled?.from ?? []).toEqual(ofYear);
      }),
    );
  });

  test('ratio: all numerators to all denominators, not the mean of shares', () => {
    const small = result('A', { numerator: 1, denominator: 1, value: 100 });
    const large = result('B', { numerator: 10, denominator: 99, value: 10.1 });
    expect(rollUp(target('ratio', { unit: '%' }), [small, large], 2023)).toMatchObject({
      numerator: 11,
      denominator: 100,
      value: 11,
    });
    fc.assert(
      fc.property(parts, (all) => {
        const rolled = rollUp(target('ratio', { unit: '%' }), all, 2023);
        const ofYear = all.filter((one) => one.year === 2023);
        const shares = ofYear.map((one) => ((one.numerator ?? 0) / (one.denominator ?? 1)) * 100);
        expect(rolled?.from ?? []).toEqual(ofYear);
        expect(rolled?.value ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(Math.min(...shares) - 0.005);
        expect(rolled?.value ?? Number.NEGATIVE_INFINITY).toBeLessThanOrEqual(Math.max(...shares) + 0.005);
      }),
    );
  });

  test('ratio: a share without its raw numbers can’t be counted', () => {
    const shareOnly = result('A', { value: 50 });
    const raw = result('B', { numerator: 1, denominator: 4, value: 25 });
    expect(rollUp(target('ratio', { unit: '%' }), [shareOnly], 2023)).toBeNull();
    expect(rollUp(target('ratio', { unit: '%' }), [shareOnly, raw], 2023)).toMatchObject({ value: 25, from: [raw] });
  });

  test('last: the lead’s figure, else the one added last', () => {
    const [first, second] = [result('A', { value: 5 }), result('B', { value: 7 })];
    expect(rollUp(target('last'), [second, first], 2023)).toMatchObject({ value: 7, from: [second] });
    expect(rollUp(target('last', { lead: agency('A') }), [second, first], 2023)).toMatchObject({ value: 5 });
  });

  test.each(['sum', 'last', 'ratio'] as const)('%s: the whole’s own figure wins over those of agencies', (rollup) => {
    fc.assert(
      fc.property(parts, money, (all, value) => {
        const own = result(null, { value });
        expect(rollUp(target(rollup), [...all, own], 2023)).toMatchObject({ value, from: [own] });
      }),
    );
  });

  test('in words: met when every agency that told says so', () => {
    const words = target('last', { kind: 'qualitative', unit: null });
    const [yes, no] = [result('A', { isMet: true }), result('B', { isMet: false })];
    expect(rollUp(words, [yes], 2023)).toMatchObject({ isMet: true, value: null });
    expect(rollUp(words, [yes, no], 2023)).toMatchObject({ isMet: false, from: [yes, no] });
  });

  test('nobody has reported: null, not zero; reported zero and "nothing to count" are neither', () => {
    for (const rollup of ['sum', 'last', 'ratio'] as const) expect(rollUp(target(rollup), [], 2023)).toBeNull();
    expect(rollUp(target('sum'), [result('A', { value: 3, year: 2022 })], 2023)).toBeNull();
    expect(rollUp(target('sum'), [result('A', { value: 0 })], 2023)?.value).toBe(0);
    const nothing = [result('A', { numerator: 0, denominator: 0 }), result('B', { numerator: 0, denominator: 0 })];
    expect(rollUp(target('ratio'), nothing, 2023)).toMatchObject({ value: null, denominator: 0, from: nothing });
    expect(ratioOf('%', 0, 0)).toBeNull();
  });

  test('the year’s figure says whose it is and which version to write over', () => {
    const told = [result('A', { value: 3, note: 'ước' }), result('B', { value: 4 })];
    expect(targetResult(target('sum'), told, 2023)).toMatchObject({
      value: 7,
      version: null,
      isOfWhole: false,
      countedAgencies: 2,
      note: 'A: ước',
    });
    const own = result(null, { value: 9, version: 4, note: 'chốt' });
    expect(targetResult(target('sum'), [...told, own], 2023)).toMatchObject({
      value: 9,
      version: 4,
      isOfWhole: true,
      countedAgencies: 0,
      note: 'chốt',
    });
    const years = [result('A', { value: 1, year: 2024 }), result('A', { value: 1, year: 2021 })];
    expect(targetResults(target('sum'), years).map((one) => one.year)).toEqual([2021, 2024]);
  });
});
