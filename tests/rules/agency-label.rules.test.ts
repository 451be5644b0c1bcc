import { describe, expect, it } from 'vitest';
import { labelAgencies } from '#shared/agencies/agency-label.rules.ts';

const agency = (id: string, name: string, rest: { place?: string; validFrom?: string; validTo?: string } = {}) => ({
  id,
  name,
  place: null,
  validFrom: null,
  validTo: null,
  ...rest,
});

const labels = (agencies: readonly ReturnType<typeof agency>[], day?: string) => [
  ...labelAgencies(agencies, day).values(),
];

describe('the names of agencies where one is chosen among all', () => {
  it('are bare where nobody else bears them', () => {
    expect(
      labels([agency('1', 'Sở Y tế', { place: 'Lào Cai' }), agency('2', 'Sở Nội vụ', { place: 'Hà Nội' })]),
    ).toEqual(['Sở Y tế', 'Sở Nội vụ']);
  });

  it('say the place where two provinces have the same body', () => {
    expect(labels([agency('1', 'Sở Y tế', { place: 'Lào Cai' }), agency('2', 'Sở Y tế', { place: 'Hà Nội' })])).toEqual(
      ['Sở Y tế (Lào Cai)', 'Sở Y tế (Hà Nội)'],
    );
  });

  it('say on a day which ones have ended or are still to come, behind the place', () => {
    const both = [
      agency('1', 'Ban Dân tộc', { place: 'Lào Cai', validTo: '2025-02-28' }),
      agency('2', 'Ban Dân tộc', { place: 'Hà Nội' }),
      agency('3', 'Sở Dân tộc và Tôn giáo', { validFrom: '2027-01-01' }),
    ];
    expect(labels(both, '2026-11-22')).toEqual([
      'Ban Dân tộc (Lào Cai, đến 28/02/2025)',
      'Ban Dân tộc (Hà Nội)',
      'Sở Dân tộc và Tôn giáo (từ 01/01/2027)',
    ]);
    expect(labels(both)).toEqual(['Ban Dân tộc (Lào Cai)', 'Ban Dân tộc (Hà Nội)', 'Sở Dân tộc và Tôn giáo']);
  });
});
