import { expect, test } from 'vitest';
import type { Target } from '#shared/targets/target.ts';
import { emptyTargetFields, fieldsOf, type TargetFields } from '#shared/targets/target-fields.ts';
import { type Book, onBothEngines } from '../support/a-book.ts';
import { codeOf, refusalOf } from '../support/refusals.ts';

const inBook = async (book: Book, key?: string) => {
  const planId = await book.addPlan(key);
  const list = () => book.compiler.targets.list({ planId });
  const first = (await list())[0] as Target;
  const fields = (over: Partial<TargetFields> = {}) => ({
    ...emptyTargetFields,
    sectionId: first.sectionId,
    text: 'Số xã có cán bộ công tác xã hội',
    unit: 'xã',
    comparator: '>=' as const,
    value: 60,
    ...over,
  });
  return { planId, list, first, fields };
};

const changeOf = (target: Target, over: Partial<TargetFields> = {}) => ({
  targetId: target.id,
  seenVersion: target.version,
  ...fieldsOf(target),
  ...over,
});

onBothEngines('editing targets', (aBook) => {
  test('a target is added at the end of the plan with all that was written', async () => {
    const book = await aBook();
    const { planId, list, fields } = await inBook(book);
    const lead = await book.agency('Sở Y tế');
    const values = [
      { year: 2019, value: 60, valueMax: null },
      { year: 2020, value: 70, valueMax: 80 },
    ];
    const written = fields({
      direction: 'increase',
      baselineYear: 2017,
      baselineValue: 12.5,
      plannedValues: values,
      yearFrom: 2018,
      yearTo: 2020,
      isPerYear: true,
      isCumulative: true,
      rollup: 'sum',
      leadId: lead.id,
      source: { from: 10, to: 40 },
    });
    const added = await book.compiler.targets.add({ planId, ...written });
    expect(fieldsOf(added)).toEqual(written);
    expect(added.lead?.shortName).toBe(lead.shortName);
    expect(added).toMatchObject({ amendment: null, validFrom: null, validTo: null, results: [] });
    expect((await list()).at(-1)).toEqual(added);
    expect(await list()).toHaveLength(20);
  });

  test('the form is offered the plan’s own time, sections and phases', async () => {
    const book = await aBook();
    const { planId, first } = await inBook(book);
    const frame = await book.compiler.targets.frame({ planId });
    expect(frame).toMatchObject({ periodStart: 2018, periodEnd: 2020 });
    expect(frame.phases.map((phase) => phase.name)).toEqual(['Năm 2018', 'Năm 2019-2020']);
    expect(frame.sections.find((section) => section.id === first.sectionId)?.label).toBe('I.2.a');
    expect(await codeOf(book.compiler.targets.frame({ planId: 'không có' }))).toBe('not-found');
  });

  test('every target of every plan in the library may stay as it is', async () => {
    const book = await aBook();
    for (const { key } of await book.compiler.plans.listLibrary()) {
      const { list } = await inBook(book, key);
      const before = await list();
      for (const target of before) expect(await book.compiler.targets.change(changeOf(target))).toEqual(target);
      expect(await list()).toEqual(before);
    }
  });

  test('planned values are changed as a whole list; a year taken out can come back', async () => {
    const book = await aBook();
    const { planId, fields } = await inBook(book);
    const planned = (year: number, value: number) => ({ year, value, valueMax: null });
    const plannedValues = [planned(2018, 10), planned(2019, 20)];
    const added = await book.compiler.targets.add({ planId, ...fields({ plannedValues }) });
    const shorter = await book.compiler.targets.change(changeOf(added, { plannedValues: [planned(2019, 25)] }));
    expect(shorter.plannedValues).toEqual([planned(2019, 25)]);
    const again = await book.compiler.targets.change(changeOf(shorter, { plannedValues: [planned(2018, 11)] }));
    expect(again.plannedValues).toEqual([planned(2018, 11)]);
    expect(again.version).toBeGreaterThan(shorter.version);
    expect(await codeOf(book.compiler.targets.change(changeOf(shorter, { plannedValues: [] })))).toBe('conflict');
  });

  test('a change on an older version is a conflict, and nothing of it is kept', async () => {
    const book = await aBook();
    const { planId, list, first, fields } = await inBook(book);
    const added = await book.compiler.targets.add({ planId, ...fields() });
    await book.compiler.targets.change(changeOf(added, { value: 65 }));
    const stale = changeOf(added, { value: 70 });
    expect(await refusalOf(book.compiler.targets.change(stale))).toMatchObject({
      code: 'conflict',
      reason: 'Người khác vừa sửa chỉ tiêu này. Xem lại bản mới nhất rồi lưu lại.',
    });
    expect((await list()).find((target) => target.id === added.id)?.value).toBe(65);
    const stranger = await book.liaison('Sở Y tế');
    expect(await codeOf(stranger.targets.change(changeOf(first)))).toBe('not-allowed');
  });

  test('a target that does not fit is refused field by field', async () => {
    const book = await aBook();
    const { planId, list, fields } = await inBook(book);
    const refusal = await refusalOf(
      book.compiler.targets.add({ planId, ...fields({ unit: 'phần trăm', yearTo: 2025, leadId: 'không có' }) }),
    );
    expect(refusal.code).toBe('refused');
    expect(refusal.data.fields?.map((field) => field.path)).toEqual(['unit', 'yearTo', 'leadId']);
    expect(refusal.reason).toContain('Đơn vị tính "phần trăm": viết bằng ký hiệu "%".');
    expect(refusal.reason).toContain('chọn một năm từ 2018 đến 2020');
    const other = (await inBook(book, 'lao-cai-2021')).first;
    const foreign = book.compiler.targets.add({ planId, ...fields({ conditionOf: other.id }) });
    expect((await refusalOf(foreign)).data.fields?.[0]?.path).toBe('conditionOf');
    expect(await list()).toHaveLength(19);
  });

  test('what has results keeps its kind, and its years keep them', async () => {
    const book = await aBook();
    const { planId, fields } = await inBook(book);
    const added = await book.compiler.targets.add({ planId, ...fields() });
    const recording = { targetId: added.id, year: 2018, seenVersion: null, value: 5, isMet: null, note: '' };
    await book.compiler.targets.recordResult(recording);
    const reasonOf = async (over: Partial<TargetFields>) =>
      (await refusalOf(book.compiler.targets.change(changeOf(added, over)))).reason;
    const inWords = { kind: 'qualitative', unit: null, comparator: null, value: null } as const;
    expect(await reasonOf(inWords)).toContain('chỉ tiêu đã có kết quả');
    expect(await reasonOf({ yearFrom: 2019 })).toContain('Năm 2018 đã có kết quả');
  });

  test('a target moves before another or to the end; every place is taken once', async () => {
    const book = await aBook();
    const { list } = await inBook(book);
    const texts = async () => (await list()).map((target) => target.text);
    const before = await texts();
    const move = async (from: number, to: number | null) => {
      const targets = await list();
      const target = targets[from] as Target;
      const beforeId = to === null ? null : (targets[to]?.id ?? null);
      await book.compiler.targets.move({ targetId: target.id, seenVersion: target.version, beforeId });
    };
    await move(4, 1);
    expect(await texts()).toEqual(before.toSpliced(4, 1).toSpliced(1, 0, before[4] as string));
    await move(1, 5);
    expect(await texts()).toEqual(before);
    await move(0, null);
    expect(await texts()).toEqual([...before.slice(1), before[0]]);
    const rows = await book.database.kysely.selectFrom('targets').select('position').orderBy('position').execute();
    expect(rows.map((row) => row.position)).toEqual(before.map((_, at) => at));
  });

  test('a target is not moved into another plan, nor on an older version', async () => {
    const book = await aBook();
    const { first } = await inBook(book);
    const other = (await inBook(book, 'lao-cai-2021')).first;
    const move = { targetId: first.id, seenVersion: first.version, beforeId: other.id };
    expect((await refusalOf(book.compiler.targets.move(move))).reason).toContain('cùng kế hoạch');
    expect(await codeOf(book.compiler.targets.move({ ...move, seenVersion: 9, beforeId: null }))).toBe('conflict');
  });

  test('parts stand below their target; what an amendment replaced is out of sight and closed', async () => {
    const book = await aBook();
    const { planId, list, first, fields } = await inBook(book);
    const part = await book.compiler.targets.add({ planId, ...fields({ conditionOf: first.id }) });
    expect((await list())[1]).toMatchObject({ id: part.id, isCondition: true, conditionOf: first.id });
    await book.database.kysely
      .updateTable('targets')
      .set({ valid_to: '2019-06-30' })
      .where('id', '=', part.id)
      .execute();
    expect((await list()).map((target) => target.id)).not.toContain(part.id);
    const all = await book.compiler.targets.list({ planId, withFormer: true });
    const former = all.find((target) => target.id === part.id) as Target;
    expect(former.validTo).toBe('2019-06-30');
    const change = await refusalOf(book.compiler.targets.change(changeOf(former)));
    expect(change.reason).toContain('mở chỉ tiêu hiện hành');
  });

  test('Lào Cai asks for 60 % and for 80 % of the same: a warning, not a refusal', async () => {
    const book = await aBook();
    const { planId } = await inBook(book, 'lao-cai-2021');
    const warnings = await book.compiler.targets.listWarnings({ planId });
    const [same, ...others] = warnings.filter((warning) => warning.kind === 'same-object');
    expect(others).toEqual([]);
    expect(same?.sentence).toContain('(≥ 60 % và ≥ 80 %)');
    expect(warnings.some((warning) => warning.kind === 'no-lead')).toBe(true);
    expect(warnings.some((warning) => warning.kind === 'no-data')).toBe(false);
    book.ports.setNow('2022-03-01T00:00:00Z');
    const later = await book.compiler.targets.listWarnings({ planId });
    expect(later.filter((warning) => warning.kind === 'no-data')).toHaveLength(7);
  });
});
