import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listTargetFaults, type PlanFrame } from '#shared/targets/edit-target.rules.ts';
import type { Target } from '#shared/targets/target.ts';
import { emptyTargetFields, fieldsOf, type TargetFields } from '#shared/targets/target-fields.ts';
import { placedBefore, withPartsBelow } from '#shared/targets/target-order.rules.ts';
import { listTargetWarnings } from '#shared/targets/target-warnings.rules.ts';
import { plan, stored } from '../support/a-target.ts';

const fields = (over: Partial<TargetFields> = {}): TargetFields => ({
  ...emptyTargetFields,
  sectionId: 's1',
  text: 'Số xã có cán bộ công tác xã hội',
  unit: 'xã',
  comparator: '>=',
  value: 60,
  ...over,
});
const faultsOf = (over: Partial<TargetFields>, frame: PlanFrame = plan()) =>
  listTargetFaults(frame, fields(over)).map((fault) => [fault.path, fault.reason]);

const reasonsOf = (frame: PlanFrame, target: TargetFields, id: string | null = null) =>
  listTargetFaults(frame, target, id).map((fault) => fault.reason);

describe('a target that does not fit is told field by field', () => {
  test('a whole one has nothing wrong, in figures or in words', () => {
    expect(reasonsOf(plan(), fields())).toEqual([]);
    expect(
      reasonsOf(plan(), { ...emptyTargetFields, sectionId: 's1', text: 'Có quy chế', kind: 'qualitative' }),
    ).toEqual([]);
  });

  test.each([
    [{ text: '' }, 'text', 'Chỉ tiêu: không được để trống.'],
    [{ sectionId: 'nơi khác' }, 'sectionId', 'Mục: chọn một mục của chính kế hoạch này.'],
    [{ unit: null }, 'unit', 'Đơn vị tính: chỉ tiêu định lượng phải có đơn vị tính.'],
    [{ unit: 'Phần trăm' }, 'unit', 'Đơn vị tính "Phần trăm": viết bằng ký hiệu "%".'],
    [{ unit: '%', value: 130 }, 'value', 'Giá trị 130 %: tỷ lệ phần trăm phải từ 0 đến 100.'],
    [{ value: -1 }, 'value', 'Giá trị -1: không được âm.'],
    [{ valueMax: 50 }, 'valueMax', 'Giá trị cao nhất 50: không được thấp hơn 60.'],
    [{ comparator: null }, 'comparator', 'Dấu so sánh: chỉ tiêu có giá trị phải có dấu, như = hoặc ≥.'],
    [{ yearFrom: 2020 }, 'yearFrom', 'Từ năm 2020 nằm ngoài thời gian của kế hoạch: chọn một năm từ 2021 đến 2030.'],
    [
      { phaseId: 'p1', yearTo: 2026 },
      'yearTo',
      'Đến năm 2026 nằm ngoài giai đoạn "Giai đoạn 2021-2025": chọn một năm từ 2021 đến 2025.',
    ],
    [{ yearFrom: 2025, yearTo: 2023 }, 'yearTo', 'Đến năm 2023: không được trước năm bắt đầu 2025.'],
    [{ rollup: 'sum', unit: '%' }, 'rollup', 'Cách tổng hợp: tỷ lệ % của các cơ quan không cộng được.'],
    [{ kind: 'qualitative', unit: null }, 'value', 'Giá trị: chỉ tiêu định tính để trống giá trị và dấu so sánh.'],
    [{ baselineValue: 5 }, 'baselineYear', 'Năm gốc: giá trị năm gốc phải có năm.'],
    [{ conditionOf: 'nơi khác' }, 'conditionOf', 'Chỉ tiêu chính: chọn một chỉ tiêu của cùng kế hoạch.'],
  ] as const)('%o', (over, path, reason) => {
    expect(faultsOf(over)).toEqual([[path, reason]]);
  });

  test('a ratio of percent names what it counts, unless it came without names', () => {
    const ratio = { unit: '%', rollup: 'ratio' } as const;
    expect(faultsOf(ratio).map(([path]) => path)).toEqual(['numeratorName', 'denominatorName']);
    expect(faultsOf({ ...ratio, numeratorName: 'xã có cán bộ', denominatorName: 'tổng số xã' })).toEqual([]);
    expect(faultsOf({ rollup: 'ratio' })).toEqual([]);
    const before = stored('t1', ratio);
    expect(reasonsOf(plan([before]), fieldsOf(before), 't1')).toEqual([]);
    expect(reasonsOf(plan([before]), { ...fieldsOf(before), numeratorName: 'xã' }, 't1').join()).toContain(
      'Tên mẫu số',
    );
  });

  test('planned values stand once a year, inside the plan, in order of size', () => {
    const values = (...all: [number, number, number?][]) => ({
      plannedValues: all.map(([year, value, valueMax = null as never]) => ({ year, value, valueMax })),
    });
    expect(faultsOf(values([2022, 10], [2023, 20]))).toEqual([]);
    expect(faultsOf(values([2022, 10], [2022, 20]))[0]?.[1]).toContain('mỗi năm chỉ có một giá trị');
    expect(faultsOf(values([2031, 10]))[0]?.[1]).toContain('nằm ngoài thời gian của kế hoạch');
    expect(faultsOf(values([2022, 20, 10]))[0]?.[1]).toContain('không được thấp hơn 20');
  });

  test('a part belongs to a whole target, not to a part nor to itself', () => {
    const frame = plan([stored('t1'), stored('t2', { conditionOf: 't1', isCondition: true })]);
    expect(faultsOf({ conditionOf: 't1' }, frame)).toEqual([]);
    expect(faultsOf({ conditionOf: 't2' }, frame)[0]?.[1]).toContain('không phải là điều kiện');
    expect(reasonsOf(frame, fields({ conditionOf: 't1' }), 't1').join()).toContain('của chính nó');
    const other = plan([...frame.targets, stored('t3')]);
    expect(reasonsOf(other, fields({ conditionOf: 't3' }), 't1').join()).toContain('đã có điều kiện kèm theo');
  });
});

describe('order', () => {
  const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,3}$/), { minLength: 1, maxLength: 12 });

  test('moving keeps every target once, and puts it where it was asked for', () => {
    fc.assert(
      fc.property(ids, fc.nat(), fc.option(fc.nat()), (all, from, to) => {
        const id = all[from % all.length] ?? '';
        const beforeId = to === null ? null : (all[to % all.length] ?? null);
        const moved = placedBefore(all, id, beforeId);
        expect(moved.toSorted()).toEqual(all.toSorted());
        const next = moved[moved.indexOf(id) + 1];
        if (beforeId !== id) expect(next).toBe(beforeId ?? undefined);
        expect(moved.filter((one) => one !== id)).toEqual(all.filter((one) => one !== id));
      }),
    );
  });

  test('parts stand below their target, and none is lost', () => {
    const part = (id: string, conditionOf: string | null = null) => ({ id, conditionOf });
    const listed = [part('b1', 'b'), part('a'), part('b'), part('a1', 'a'), part('x', 'gone'), part('y', 'a1')];
    expect(withPartsBelow(listed).map((one) => one.id)).toEqual(['a', 'a1', 'b', 'b1', 'x', 'y']);
  });
});

describe('warnings', () => {
  const named = (over: Partial<Target> = {}) => stored('t1', { lead: { id: 'a', name: 'A', shortName: 'A' }, ...over });
  const result = { year: 2022, value: 1, numerator: null, denominator: null, isMet: null, note: '' };
  const told = [{ ...result, version: 1, isOfWhole: true, countedAgencies: 0 }];
  const kinds = (...targets: Target[]) => listTargetWarnings(targets, 2023).map((warning) => warning.kind);

  test('nothing to say of a target with lead and data', () => {
    expect(kinds(named({ results: told }))).toEqual([]);
  });

  test('without lead, without data once its time has begun, without names of a ratio', () => {
    expect(kinds(named({ lead: null, results: told }))).toEqual(['no-lead']);
    expect(kinds(named())).toEqual(['no-data']);
    expect(kinds(named({ yearFrom: 2026 }))).toEqual([]);
    expect(kinds(named({ results: told, rollup: 'ratio', unit: '%' }))).toEqual(['no-ratio-names']);
  });

  test('two values for the same thing at the same time, and only then', () => {
    const text = (percent: number) => `Tối thiểu ${percent}% số cơ sở trợ giúp xã hội có cung cấp dịch vụ`;
    const one = named({ results: told, unit: '%', text: text(60), value: 60 });
    const two = named({ results: told, unit: '%', text: text(80), value: 80 });
    expect(listTargetWarnings([one, { ...two, id: 't2' }], 2023)).toMatchObject([
      { kind: 'same-object', targetIds: ['t1', 't2'], sentence: expect.stringContaining('(≥ 60 % và ≥ 80 %)') },
    ]);
    expect(kinds({ ...one, yearTo: 2025 }, { ...two, yearFrom: 2026 })).toEqual([]);
    expect(kinds(one, { ...two, text: 'Số người được tập huấn kỹ năng nghề' })).toEqual([]);
  });
});
