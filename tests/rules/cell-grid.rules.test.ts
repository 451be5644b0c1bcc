import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readResultCell, whyNotResultCell } from '#shared/targets/result-cell.rules.ts';
import type { TargetResult } from '#shared/targets/target.ts';
import { withCells } from '#shared/tasks/assign.rules.ts';
import { fillDown, placePasted, placesIn, rangeBetween, sizeOf } from '../../renderer/ui/cell-grid/cell-range.ts';
import { checkCell } from '../../renderer/ui/cell-grid/check-cells.ts';
import { stored } from '../support/a-target.ts';

const at = (row: number, column: number) => ({ row, column });
const one = rangeBetween(at(1, 1), at(1, 1));
const grid = { rows: 4, columns: 4 };

describe('a range of cells', () => {
  test('is the same from whichever corner it is drawn', () => {
    const index = fc.nat(20);
    fc.assert(
      fc.property(index, index, index, index, (a, b, c, d) => {
        const range = rangeBetween(at(a, b), at(c, d));
        expect(rangeBetween(at(c, b), at(a, d))).toEqual(range);
        const { rows, columns } = sizeOf(range);
        expect(placesIn(range)).toHaveLength(rows * columns);
      }),
    );
  });

  test('pasted cells go to the right and down from the first one', () => {
    expect(placePasted([['a', 'b'], ['c']], one, grid)).toEqual([
      { row: 1, column: 1, text: 'a' },
      { row: 1, column: 2, text: 'b' },
      { row: 2, column: 1, text: 'c' },
      { row: 2, column: 2, text: '' },
    ]);
  });

  test('one copied cell fills the whole range, a row fills each row', () => {
    const range = rangeBetween(at(0, 0), at(1, 1));
    expect(placePasted([['x']], range, grid)).toHaveLength(4);
    const rows = placePasted([['x', 'y']], range, grid);
    expect(Array.isArray(rows) && rows.map(({ text }) => text)).toEqual(['x', 'y', 'x', 'y']);
  });

  test('what does not fit is said with both numbers', () => {
    expect(placePasted([['a', 'b', 'c', 'd']], one, grid)).toBe(
      'Vùng dán có 4 cột, từ ô đang chọn sang phải chỉ còn 3 cột.',
    );
    expect(placePasted([['a'], ['b'], ['c'], ['d']], one, grid)).toBe(
      'Vùng dán có 4 dòng, từ ô đang chọn xuống chỉ còn 3 dòng.',
    );
  });

  test('fills down from its first row, one row alone from the row above', () => {
    const textAt = ({ row, column }: { row: number; column: number }) => `${row}/${column}`;
    expect(fillDown(rangeBetween(at(1, 0), at(2, 1)), textAt)).toEqual([
      { row: 2, column: 0, text: '1/0' },
      { row: 2, column: 1, text: '1/1' },
    ]);
    expect(fillDown(one, textAt)).toEqual([{ row: 1, column: 1, text: '0/1' }]);
    expect(fillDown(rangeBetween(at(0, 0), at(0, 0)), textAt)).toEqual([]);
  });
});

describe('a cell before it is written', () => {
  const row = { name: 'một' };
  const column = { id: 'c', name: 'Cột', width: 80, text: ({ name }: { name: string }) => name };

  test('stays as it is when the text says the same', () => {
    expect(checkCell(row, column, ' một ')).toMatchObject({ change: undefined, why: null });
  });

  test('says why where nothing is written in its column', () => {
    expect(checkCell(row, column, 'hai').why).toBe('Cột "Cột" không nhập được ở bảng này.');
  });

  test('a locked cell says its reason before the text is looked at', () => {
    const locked = { ...column, read: () => ({ value: 1 }), whyLocked: () => 'Đã khóa.' };
    expect(checkCell(row, locked, 'hai')).toMatchObject({ change: undefined, why: 'Đã khóa.' });
  });
});

describe('roles in cells', () => {
  test('never make two leads out of one', () => {
    const agency = fc.constantFrom('a', 'b', 'c', 'd');
    const others = fc.uniqueArray(agency, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(others, agency, (ids, leader) => {
        const parts = ids.map((agencyId, place) => ({ agencyId, role: place === 0 ? 'lead' : 'support' }) as const);
        const after = withCells(parts, [{ agencyId: leader, role: 'lead' }]);
        expect(after.filter(({ role }) => role === 'lead')).toEqual([{ agencyId: leader, role: 'lead' }]);
        expect(new Set(after.map(({ agencyId }) => agencyId)).size).toBe(after.length);
        expect(after.map(({ agencyId }) => agencyId)).toEqual(expect.arrayContaining(ids));
      }),
    );
  });
});

describe('a year’s cell of a target', () => {
  const share = stored('t1', { unit: '%', rollup: 'ratio', numeratorName: 'xã đạt', denominatorName: 'xã' });
  const communes = stored('t2', { rollup: 'sum' });
  const inWords = stored('t3', { kind: 'qualitative', unit: null });
  const saved = (over: Partial<TargetResult>): TargetResult => ({
    ...{ year: 2024, value: 30, numerator: null, denominator: null, isMet: null, note: '', version: 1 },
    ...{ isOfWhole: true, countedAgencies: 0 },
    ...over,
  });
  const value = (over: object) => ({
    value: { value: null, numerator: null, denominator: null, isMet: null, ...over },
  });

  test.each([
    [share, '32,5%', value({ value: 32.5 })],
    [share, '32,5 %', value({ value: 32.5 })],
    [share, '12/40', value({ numerator: 12, denominator: 40 })],
    [share, 'Không có', value({ numerator: 0, denominator: 0 })],
    [communes, '1.234,5', value({ value: 1234.5 })],
    [inWords, 'đạt', value({ isMet: true })],
    [inWords, 'Chưa đạt', value({ isMet: false })],
  ])('%# takes "%s"', (target, text, read) => {
    expect(readResultCell(target, 2024, text)).toEqual(read);
  });

  test.each([
    [share, '132,5%', 'Tỷ lệ phần trăm phải từ 0 đến 100.'],
    [share, '50/40', 'Tử số (50) không được lớn hơn mẫu số (40).'],
    [communes, '12%', '"12%": chỉ tiêu này tính bằng xã, không phải phần trăm. Viết số, không có dấu %.'],
    [communes, '1,234.5', '"1,234.5" không phải là số viết theo cách Việt Nam'],
    [communes, '-3', 'Giá trị thực hiện không được âm.'],
    [inWords, '12', '"12": chỉ tiêu định tính, viết Đạt hoặc Chưa đạt.'],
  ])('%# refuses "%s" in a sentence', (target, text, why) => {
    expect(readResultCell(target, 2024, text)).toMatchObject({ why: expect.stringContaining(why) });
  });

  test('a figure computed from two numbers is not overwritten by a bare one', () => {
    const computed = { ...share, results: [saved({ numerator: 12, denominator: 40 })] };
    expect(readResultCell(computed, 2024, '31')).toMatchObject({ why: expect.stringContaining('ví dụ 12/40') });
    expect(readResultCell(computed, 2024, '13/40')).toEqual(value({ numerator: 13, denominator: 40 }));
  });

  test('is locked outside the target’s time and where agencies’ figures were counted', () => {
    const counted = { ...communes, results: [saved({ isOfWhole: false, countedAgencies: 3 })] };
    expect(whyNotResultCell(counted, 2024)).toContain('tổng hợp từ 03 cơ quan');
    expect(whyNotResultCell({ ...communes, yearFrom: 2021, yearTo: 2023 }, 2024)).toContain('ngoài thời gian');
    expect(whyNotResultCell(communes, 2024)).toBeNull();
  });
});
