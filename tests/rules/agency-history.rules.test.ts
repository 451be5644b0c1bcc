import { describe, expect, test } from 'vitest';
import { agencyHistory, type PastSuccession } from '#shared/agencies/agency-history.rules.ts';
import { superiorAfter } from '#shared/agencies/superior-after.rules.ts';
import { brief } from '#shared/words/brief.ts';

const name = (id: string) => ({ id, name: id.toUpperCase(), shortName: id });
const split: PastSuccession = {
  kind: 'split',
  happensOn: '2025-03-01',
  note: '',
  from: [name('a')],
  to: [name('a'), name('b')],
};

describe('the life of an agency', () => {
  const turns = (life: { id: string; validFrom: string | null; validTo: string | null }) =>
    agencyHistory(life, [split], []).map(({ turn, agencies }) => [turn, ...agencies.map((agency) => agency.id)]);

  test('one from which a part is split off goes on and gives', () => {
    expect(turns({ id: 'a', validFrom: null, validTo: null })).toEqual([['gives', 'b']]);
  });

  test('one that began on that day was made, and its first day is not told twice', () => {
    expect(turns({ id: 'b', validFrom: '2025-03-01', validTo: null })).toEqual([['made', 'a']]);
  });

  test('one that was there before receives; days of its own stand in their order', () => {
    expect(turns({ id: 'b', validFrom: '2010-01-01', validTo: '2026-01-01' })).toEqual([
      ['begins'],
      ['receives', 'a'],
      ['ends'],
    ]);
  });
});

describe('the superior after a succession', () => {
  const parents = new Map([
    ['unit', 'old'],
    ['old', 'top'],
    ['heir', 'top'],
    ['below', 'unit'],
    ['top', null],
  ]);
  test.each([
    ['heir', 'heir'],
    ['unit', 'top'],
    ['below', 'top'],
  ])('when %s takes over it is %s', (toId, superior) => {
    expect(superiorAfter({ id: 'unit', fromId: 'old', toId }, parents)).toBe(superior);
  });
});

describe('a quotation', () => {
  test.each([
    ['Sở Y tế', 80, 'Sở Y tế'],
    ['Rà soát, thống kê số người', 14, 'Rà soát, thống…'],
    ['Rà soát, thống kê số người', 9, 'Rà soát…'],
    ['Rà soát, thống kê', 12, 'Rà soát…'],
    ['khôngcódấucáchnàocả', 6, 'không…'],
  ])('of "%s" in %i characters ends at a word', (text, max, quoted) => {
    expect(brief(text, max)).toBe(quoted);
    expect(quoted.length).toBeLessThanOrEqual(max + 1);
  });
});
