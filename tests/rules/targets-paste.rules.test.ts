import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPastedTargets } from '#shared/targets/paste-targets.rules.ts';
import { cellsOf, columnsOfHeading, readPlanned, readYear } from '#shared/targets/pasted-cells.rules.ts';
import { plan, stored } from '../support/a-target.ts';

const row = (...cells: string[]) => checkPastedTargets(plan(), [cells])[0];
const reasonsOf = (...cells: string[]) => row(...cells)?.reasons;

describe('cells', () => {
  test.each([
    ['80', '=', 80, null],
    ['1.234,5', '=', 1234.5, null],
    ['≥ 80', '>=', 80, null],
    ['>=80%', '>=', 80, null],
    ['tối thiểu 60%', '>=', 60, null],
    ['Ít nhất 02', '>=', 2, null],
    ['không quá 5', '<=', 5, null],
    ['dưới 3,5', '<', 3.5, null],
    ['trên 90', '>', 90, null],
    ['khoảng 500', '~', 500, null],
    ['1.000-1.200', '=', 1000, 1200],
    ['1.000 – 1.200', '=', 1000, 1200],
    ['từ 01 đến 02', '=', 1, 2],
    ['≥ 60% - 80%', '>=', 60, 80],
  ] as const)('"%s" is read', (cell, comparator, value, valueMax) => {
    expect(readPlanned(cell)).toMatchObject({ comparator, value, valueMax });
  });

  test.each(['nhiều', '80.5', '1,2,3', '1-2-3', '80 xã', '-5', '≥'])('"%s" is not a figure', (cell) => {
    expect(readPlanned(cell)).toBeNull();
  });

  test('years, with or without the word; nothing is not an error', () => {
    expect([readYear('2025'), readYear('Năm 2025'), readYear(''), readYear('25')]).toEqual([
      2025,
      2025,
      null,
      undefined,
    ]);
  });

  test('a heading tells the columns in any order, and a target is no heading', () => {
    expect(columnsOfHeading(['STT', 'Nội dung', 'ĐVT', 'Đến năm', 'Kế hoạch', 'Mục'])).toEqual([
      null,
      'text',
      'unit',
      'yearTo',
      'value',
      'section',
    ]);
    expect(columnsOfHeading(['I.2', 'Chỉ tiêu về xã', 'xã', '60'])).toBeNull();
  });
});

describe('pasted rows', () => {
  test('in the usual order, without a heading', () => {
    expect(row('I.2', 'Số xã có cán bộ', 'xã', '≥ 1.060', '2021', '2025')).toMatchObject({
      row: 1,
      state: 'new',
      reasons: [],
      planned: '≥ 1.060',
      fields: { sectionId: 's1', phaseId: 'p1', kind: 'quantitative', value: 1060, yearFrom: 2021, rollup: 'last' },
    });
    expect(row('Mục II.4.a.', 'Đào tạo', 'người/năm', '1.000-1.200')).toMatchObject({
      state: 'new',
      fields: { sectionId: 's2', phaseId: null, valueMax: 1200, isPerYear: true, rollup: 'sum' },
    });
    expect(row('Phần kết', 'Có quy chế', '', '')?.fields).toMatchObject({ sectionId: 's3', kind: 'qualitative' });
    expect(row('I.2', 'Tỷ lệ xã', '', '80%')?.fields).toMatchObject({ unit: '%', value: 80 });
  });

  test('a merged section cell counts for the rows below; rows keep their number; empty rows are left out', () => {
    const checked = checkPastedTargets(plan(), [
      ['Chỉ tiêu', 'Mục', 'Đơn vị tính', 'Giá trị'],
      ['Một', 'II.4.a', 'xã', '1'],
      ['Hai', '', 'xã', '2'],
      ['', ' ', '', ''],
      ['Ba', '', 'xã', '3'],
    ]);
    expect(checked.map((one) => [one.row, one.fields?.sectionId])).toEqual([
      [2, 's2'],
      [3, 's2'],
      [5, 's2'],
    ]);
  });

  test('the person may say what each column holds', () => {
    const [checked] = checkPastedTargets(plan(), [['7', 'Một', 'I.2', 'xã']], ['value', 'text', 'section', 'unit']);
    expect(checked?.fields).toMatchObject({ text: 'Một', value: 7, sectionId: 's1' });
  });

  test('what is wrong names row, column and what is allowed', () => {
    expect(reasonsOf('I.9', 'Một', 'xã', '1')).toEqual([
      'Dòng 1, cột "Mục": kế hoạch không có mục "I.9"; chọn một trong: I.2, II.4.a, Phần kết.',
    ]);
    expect(reasonsOf('I.2', 'Một', 'xã', 'nhiều')?.[0]).toMatch(
      /^Dòng 1, cột "Giá trị": "nhiều" không phải là số; viết như/,
    );
    expect(reasonsOf('I.2', 'Một', 'phần trăm', '80')?.[0]).toContain('cột "Đơn vị tính"');
    expect(reasonsOf('I.2', 'Một', 'xã', '80%')?.[0]).toContain('có dấu % nhưng đơn vị tính là "xã"');
    expect(reasonsOf('I.2', 'Một', '', '80')?.[0]).toContain('phải có đơn vị tính');
    expect(reasonsOf('I.2', 'Một', 'xã', '1', '2019')?.[0]).toContain('cột "Từ năm"');
    expect(reasonsOf('I.2', 'Một', 'xã', '1', '', 'sau')?.[0]).toContain('"sau" không phải là năm');
    expect(reasonsOf('', 'Một', 'xã', '1')?.[0]).toContain('còn thiếu; chọn một trong: I.2');
  });

  test('what stands already is the same; the same line with another value is an error; so is a line twice', () => {
    const frame = plan([stored('t1', { text: 'Số xã', value: 60 })]);
    const check = (...rows: string[][]) => checkPastedTargets(frame, rows);
    expect(check(['I.2', 'số  XÃ', 'xã', '≥ 60'])[0]).toMatchObject({ state: 'same', targetId: 't1', fields: null });
    expect(check(['I.2', 'Số xã', 'xã', '70'])[0]?.reasons[0]).toContain('đã có trong sổ với giá trị ≥ 60 xã');
    expect(check(['I.2', 'Số xã', 'xã', '70', '2026', '2030'])[0]?.state).toBe('new');
    const twice = check(['I.2', 'Một', 'xã', '1'], ['I.2', 'Một', 'xã', '2']);
    expect(twice.map((one) => one.state)).toEqual(['new', 'error']);
    expect(twice[1]?.reasons[0]).toContain('trùng với dòng 1');
  });

  test('a target copied to cells and pasted back is the same target', () => {
    const year = fc.option(fc.integer({ min: 2021, max: 2030 }));
    const hundredths = fc.integer({ min: 0, max: 1e8 });
    const aTarget = fc
      .record({
        comparator: fc.constantFrom('>=', '>', '=', '<', '<=', '~' as const),
        low: hundredths,
        more: fc.option(hundredths),
        years: fc.tuple(year, year),
        text: fc.stringMatching(/^[A-ZĐ][a-zăâđêôơư]{1,8}( [a-zăâđêôơư]{1,8}){0,5}$/),
        unit: fc.constantFrom('xã', 'người/năm', 'nhân viên/đơn vị'),
      })
      .map(({ low, more, years: [a, b], ...rest }) => {
        const [yearFrom, yearTo] = a !== null && b !== null && a > b ? [b, a] : [a, b];
        const valueMax = more === null ? null : (low + more) / 100;
        return stored('t1', { ...rest, value: low / 100, valueMax, yearFrom, yearTo });
      });
    fc.assert(
      fc.property(aTarget, (target) => {
        const { comparator, value, valueMax, yearFrom, yearTo, text, unit } = target;
        const [pasted] = checkPastedTargets(plan(), [cellsOf(target)]);
        expect(pasted).toMatchObject({
          state: 'new',
          fields: { comparator, value, valueMax, yearFrom, yearTo, text, unit },
        });
      }),
    );
  });
});
