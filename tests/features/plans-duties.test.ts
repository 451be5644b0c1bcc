import { expect, test } from 'vitest';
import type { DutyFields } from '#shared/plans/duty.ts';
import { emptyDutyFields, fieldsOfDuty } from '#shared/plans/plan-form.ts';
import { type Book, onBothEngines } from '../support/a-book.ts';
import { codeOf, refusalOf } from '../support/refusals.ts';

const inBook = async (book: Book, key?: string) => {
  const planId = await book.addPlan(key);
  const agency = await book.agency('Sở Y tế');
  const fields = (over: Partial<DutyFields> = {}): DutyFields => ({
    ...emptyDutyFields,
    quote: 'Báo cáo kết quả trước ngày 30/6',
    fromIds: [agency.id],
    ...over,
  });
  const add = (over: Partial<DutyFields> = {}) =>
    book.compiler.plans.keepDuty({ planId, dutyId: null, seenVersion: null, ...fields(over) });
  const calendar = (from: string, to: string) => book.compiler.plans.calendar({ planId, from, to });
  return { planId, agency, fields, add, calendar };
};

onBothEngines('reporting duties', (aBook) => {
  test('a duty is added at the end, changed by who saw it, and taken away', async () => {
    const book = await aBook();
    const { planId, fields, add } = await inBook(book);
    const added = await add({ dueMonth: 6, dueDay: 30, dueText: 'trước ngày 30/6', sectionLabel: 'II.1' });
    expect(added).toMatchObject({ kind: 'annual', dueMonth: 6, dueDay: 30, isBefore: true, source: null });
    expect((await book.compiler.plans.get({ planId })).duties.at(-1)).toEqual(added);
    const change = { planId, dutyId: added.id, seenVersion: added.version, ...fields({ kind: 'final' }) };
    const changed = await book.compiler.plans.keepDuty(change);
    expect(changed).toMatchObject({ kind: 'final', dueMonth: null, version: added.version + 1 });
    expect(await codeOf(book.compiler.plans.keepDuty({ ...change, kind: 'other' }))).toBe('conflict');
    const removing = { planId, dutyId: added.id, seenVersion: changed.version, reason: 'Ghi nhầm' };
    expect((await book.compiler.plans.removeDuty(removing)).duties.map((duty) => duty.id)).not.toContain(added.id);
  });

  test('a sentence of the plan’s own text is linked to its place', async () => {
    const book = await aBook();
    const { planId, add } = await inBook(book);
    const quote = 'báo cáo tổng kết Đề án giai đoạn 2018-2020';
    const { source } = await add({ quote, kind: 'final' });
    const { text } = await book.compiler.plans.getText({ planId });
    expect(text.slice(source?.from, source?.to)).toBe(quote);
  });

  test('every duty of the library may stay as it is', async () => {
    const book = await aBook();
    for (const { key } of await book.compiler.plans.listLibrary()) {
      const planId = await book.addPlan(key);
      for (const duty of (await book.compiler.plans.get({ planId })).duties) {
        const same = { planId, dutyId: duty.id, seenVersion: duty.version, ...fieldsOfDuty(duty) };
        expect(await book.compiler.plans.keepDuty(same)).toEqual(duty);
      }
    }
  });

  test.each([
    ['dueOn', { dueOn: '2025-13' }, /không có trên lịch/],
    ['dueDay', { dueMonth: 2, dueDay: 30 }, 'Ngày 30/2: không có trên lịch.'],
    ['dueMonth', { dueDay: 15 }, /chọn cả tháng/],
    ['fromIds', { fromIds: [] }, /chọn ít nhất một cơ quan/],
    ['toIds', { toIds: ['không có'] }, /chọn cơ quan có trong sổ/],
    ['sectionLabel', { sectionLabel: 'IX' }, /chọn một mục của chính kế hoạch này/],
  ] as const)('a wrong %s is refused beside its field', async (path, over, reason) => {
    const { add } = await inBook(await aBook());
    expect((await refusalOf(add(over))).data.fields).toEqual([{ path, reason: expect.stringMatching(reason) }]);
  });

  test('"trước 15/12" is due on 14/12 of every year of the plan', async () => {
    const { calendar } = await inBook(await aBook());
    const entries = await calendar('2018-01-01', '2020-12-31');
    expect([...new Set(entries.map((entry) => entry.lastDay))]).toEqual(['2018-12-14', '2019-12-14', '2020-12-14']);
    expect(entries[0]).toMatchObject({ dueText: 'trước 15/12', planName: 'Quyết định 8560/QĐ-UBND' });
    expect(await calendar('2018-12-15', '2019-12-13')).toEqual([]);
  });

  test('the calendar of Lào Cai has its years, the midterm and the final report', async () => {
    const { calendar } = await inBook(await aBook(), 'lao-cai-2021');
    const days = (await calendar('2025-01-01', '2030-12-31')).map((entry) => [entry.kind, entry.lastDay]);
    expect(days).toEqual([
      ['annual', '2025-10-31'],
      ['midterm', '2025-11-30'],
      ['annual', '2026-10-31'],
      ['annual', '2027-10-31'],
      ['annual', '2028-10-31'],
      ['annual', '2029-10-31'],
      ['annual', '2030-10-31'],
      ['final', '2030-10-31'],
    ]);
  });

  test('over all plans only those in force ask for reports', async () => {
    const book = await aBook();
    const { planId } = await inBook(book);
    const all = () => book.compiler.plans.calendar({ from: '2018-01-01', to: '2018-12-31' });
    expect((await all()).length).toBeGreaterThan(0);
    const { version } = await book.compiler.plans.get({ planId });
    await book.compiler.plans.setStatus({ planId, seenVersion: version, status: 'closed' });
    expect(await all()).toEqual([]);
    expect(await codeOf(book.compiler.plans.calendar({ from: '2018-13-01', to: '2018-12-31' }))).toBe('invalid-input');
  });
});
