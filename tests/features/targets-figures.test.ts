import { expect, test } from 'vitest';
import type { Target } from '#shared/targets/target.ts';
import { emptyTargetFields, type TargetFields } from '#shared/targets/target-fields.ts';
import { type Book, onBothEngines } from '../support/a-book.ts';
import { codeOf, refusalOf } from '../support/refusals.ts';

const aTarget = async (book: Book, over: Partial<TargetFields> = {}) => {
  const planId = await book.addPlan();
  const [first] = await book.compiler.targets.list({ planId });
  const words = { text: 'Số người được tập huấn', unit: 'người', comparator: '>=' as const, value: 100 };
  const fields = { ...emptyTargetFields, sectionId: first?.sectionId ?? '', ...words, rollup: 'sum' as const, ...over };
  const { id } = await book.compiler.targets.add({ planId, ...fields });
  return {
    id,
    now: async () => (await book.compiler.targets.list({ planId })).find((target) => target.id === id) as Target,
  };
};

const ratio = { unit: '%', rollup: 'ratio', numeratorName: 'xã có cán bộ', denominatorName: 'tổng số xã' } as const;

const result = (targetId: string, over: object = {}) => ({
  targetId,
  year: 2018,
  seenVersion: null,
  value: null,
  isMet: null,
  note: '',
  ...over,
});

onBothEngines('figures of targets', (aBook) => {
  test('agencies’ figures are added up; the figure opens to what it was counted from', async () => {
    const book = await aBook();
    const { id, now } = await aTarget(book);
    const [health, justice] = [await book.agency('Sở Y tế'), await book.agency('Sở Tư pháp')];
    expect((await now()).results).toEqual([]);
    expect(await book.compiler.targets.figure({ targetId: id, year: 2018 })).toMatchObject({
      figure: null,
      results: [],
    });
    await book.compiler.targets.recordResult(result(id, { agencyId: health.id, value: 30.5 }));
    await book.compiler.targets.recordResult(result(id, { agencyId: justice.id, value: 20, note: 'ước' }));
    await book.compiler.targets.recordResult(result(id, { agencyId: justice.id, value: 7, year: 2019 }));
    const { results } = await now();
    expect(results).toMatchObject([
      {
        year: 2018,
        value: 50.5,
        version: null,
        isOfWhole: false,
        countedAgencies: 2,
        note: `${justice.shortName}: ước`,
      },
      { year: 2019, value: 7, version: null, countedAgencies: 1 },
    ]);
    const opened = await book.leader.targets.figure({ targetId: id, year: 2018 });
    expect(opened.figure).toEqual(results[0]);
    expect(opened.results.map((one) => [one.agency?.id, one.value, one.isCounted])).toEqual([
      [health.id, 30.5, true],
      [justice.id, 20, true],
    ]);
  });

  test('the whole’s own figure wins, and its version is the one to write over', async () => {
    const book = await aBook();
    const { id, now } = await aTarget(book);
    const health = await book.agency('Sở Y tế');
    await book.compiler.targets.recordResult(result(id, { agencyId: health.id, value: 30 }));
    const own = await book.compiler.targets.recordResult(result(id, { value: 45 }));
    expect(own).toMatchObject({ agency: null, value: 45, version: 1 });
    await book.compiler.targets.recordResult(result(id, { value: 46, seenVersion: (await now()).results[0]?.version }));
    expect((await now()).results).toMatchObject([{ value: 46, version: 2, isOfWhole: true, countedAgencies: 0 }]);
    const opened = await book.compiler.targets.figure({ targetId: id, year: 2018 });
    expect(opened.results.map((one) => [one.agency?.id ?? null, one.isCounted])).toEqual([
      [null, true],
      [health.id, false],
    ]);
  });

  test('a ratio is computed from raw numbers, of all agencies together', async () => {
    const book = await aBook();
    const { id, now } = await aTarget(book, ratio);
    const [health, justice] = [await book.agency('Sở Y tế'), await book.agency('Sở Tư pháp')];
    const small = { agencyId: health.id, numerator: 1, denominator: 1 };
    expect(await book.compiler.targets.recordResult(result(id, small))).toMatchObject({ value: 100, numerator: 1 });
    await book.compiler.targets.recordResult(result(id, { agencyId: justice.id, numerator: 10, denominator: 99 }));
    expect((await now()).results).toMatchObject([{ value: 11, numerator: 11, denominator: 100 }]);
    const reasonOf = async (over: object) =>
      (await refusalOf(book.compiler.targets.recordResult(result(id, { year: 2019, ...over })))).reason;
    expect(await reasonOf({ agencyId: health.id, value: 50 })).toContain('mỗi cơ quan nhập tử số và mẫu số');
    expect(await reasonOf({ value: 50, numerator: 1, denominator: 2 })).toContain('để trống giá trị thực hiện');
    expect(await reasonOf({ numerator: 3, denominator: 2 })).toBe('Tử số (3) không được lớn hơn mẫu số (2).');
    expect(await reasonOf({ agencyId: 'không có', numerator: 1, denominator: 2 })).toBe(
      'Cơ quan này không có trong sổ.',
    );
  });

  test('a cumulative figure does not fall, each agency’s for itself', async () => {
    const book = await aBook();
    const { id } = await aTarget(book, { isCumulative: true });
    const [health, justice] = [await book.agency('Sở Y tế'), await book.agency('Sở Tư pháp')];
    const record = (agencyId: string, year: number, value: number) =>
      book.compiler.targets.recordResult(result(id, { agencyId, year, value }));
    await record(health.id, 2018, 180);
    await record(justice.id, 2019, 20);
    expect((await refusalOf(record(health.id, 2019, 150))).reason).toBe(
      'Số lũy kế năm 2019 (150) thấp hơn năm 2018 (180): nhập từ 180 trở lên, hoặc sửa số năm 2018 trước.',
    );
    await record(health.id, 2019, 180);
    const whole = book.compiler.targets.recordResult(result(id, { year: 2020, value: 199 }));
    expect((await refusalOf(whole)).reason).toContain('thấp hơn năm 2019 (200)');
  });

  test('what an amendment replaced takes results of its own time only', async () => {
    const book = await aBook();
    const { id } = await aTarget(book);
    await book.database.kysely.updateTable('targets').set({ valid_to: '2019-06-30' }).where('id', '=', id).execute();
    await book.compiler.targets.recordResult(result(id, { value: 5, year: 2019 }));
    const late = await refusalOf(book.compiler.targets.recordResult(result(id, { value: 5, year: 2020 })));
    expect(late.reason).toContain('đã được thay thế từ sau ngày 30/06/2019');
  });

  test('a liaison records for the own agency: a target it leads, or of a plan it has a task in', async () => {
    const book = await aBook();
    const { id, now } = await aTarget(book);
    const justice = await book.agency('Sở Tư pháp');
    const health = await book.agency('Sở Y tế');
    const liaison = await book.liaison('Sở Y tế');
    const recorded = await liaison.targets.recordResult(result(id, { agencyId: health.id, value: 5 }));
    expect(recorded).toMatchObject({ agency: { id: health.id }, version: 1 });
    expect(await refusalOf(liaison.targets.recordResult(result(id, { agencyId: justice.id, value: 5 })))).toMatchObject(
      {
        code: 'not-allowed',
        reason: 'Đầu mối chỉ được ghi kết quả chỉ tiêu của cơ quan mình.',
      },
    );
    expect(await codeOf(liaison.targets.recordResult(result(id, { value: 5 })))).toBe('not-allowed');
    expect((await now()).results).toMatchObject([{ value: 5, countedAgencies: 1 }]);
  });

  test('a liaison whose agency has no part in the plan records nothing, until it leads a target', async () => {
    const book = await aBook();
    const { id } = await aTarget(book);
    const { kysely } = book.database;
    const own = await book.agency('Sở Y tế');
    await kysely.updateTable('assignments').set({ valid_to: '2018-01-01' }).where('agency_id', '=', own.id).execute();
    const liaison = await book.liaison('Sở Y tế');
    const record = () => liaison.targets.recordResult(result(id, { agencyId: own.id, value: 5 }));
    expect((await refusalOf(record())).reason).toContain('không được giao nhiệm vụ nào của kế hoạch');
    await kysely.updateTable('targets').set({ lead_agency_id: own.id }).where('id', '=', id).execute();
    await expect(record()).resolves.toMatchObject({ value: 5 });
  });
});
