import { describe, expect, test } from 'vitest';
import { dutyDates } from '#shared/plans/duty-dates.rules.ts';
import { shiftedDay, shiftedPhases, shiftedWords, shiftedYears } from '#shared/plans/next-phase.rules.ts';
import { listPhaseFaults } from '#shared/plans/phases.rules.ts';
import { whyNotParentPlan } from '#shared/plans/plan.rules.ts';
import { isDay, isMonth, readDay, whyNotDayOrMonth } from '#shared/plans/plan-day.rules.ts';
import { sectionPlacedBefore, whyNotOrder } from '#shared/plans/section-order.rules.ts';
import { linksAround, textParagraphs } from '#shared/plans/text-segments.rules.ts';

const plan = { periodStart: 2018, periodEnd: 2020 };

describe('days', () => {
  test.each([
    ['2021-03-31', true, false],
    ['2024-02-29', true, false],
    ['2023-02-29', false, false],
    ['2021-03', false, true],
    ['2021-13', false, false],
    ['2021-00', false, false],
    ['hôm nay', false, false],
  ])('%s: a day %s, a month %s', (text, day, month) => {
    expect([isDay(text), isMonth(text)]).toEqual([day, month]);
    expect(whyNotDayOrMonth('Ngày', text) === null).toBe(day || month);
  });

  test.each([
    ['8/12/2017', '2017-12-08'],
    [' 08-12-2017 ', '2017-12-08'],
    ['3/2021', '2021-03'],
    ['2021-13', '2021-13'],
    ['mai', 'mai'],
    ['', ''],
  ])('"%s" is read as "%s"', (typed, iso) => expect(readDay(typed)).toBe(iso));
});

describe('dates that follow from a reporting duty', () => {
  const due = { kind: 'annual' as const, dueOn: null, dueMonth: 12, dueDay: 15, isBefore: true };

  test('before a day: the day before it is the last good one', () =>
    expect(dutyDates(due, plan)).toEqual(['2018-12-14', '2019-12-14', '2020-12-14']));
  test('on a day: the day itself', () => expect(dutyDates({ ...due, isBefore: false }, plan)[0]).toBe('2018-12-15'));
  test('before a month: the last day of the month before', () =>
    expect(dutyDates({ ...due, dueMonth: 11, dueDay: null }, plan)[0]).toBe('2018-10-31'));
  test('before January: the last day of the year before', () =>
    expect(dutyDates({ ...due, dueMonth: 1, dueDay: null }, plan)[0]).toBe('2017-12-31'));
  test('in a month: its last day, also in February', () =>
    expect(
      dutyDates({ ...due, dueMonth: 2, dueDay: null, isBefore: false }, { periodStart: 2019, periodEnd: 2020 }),
    ).toEqual(['2019-02-28', '2020-02-29']));
  test('a final report without a year belongs to the last year', () =>
    expect(dutyDates({ ...due, kind: 'final' }, plan)).toEqual(['2020-12-14']));
  test('a named moment comes once, whatever the kind', () => {
    const named = { ...due, dueMonth: 11, dueDay: null, isBefore: false };
    expect(dutyDates({ ...named, kind: 'midterm', dueOn: '2025-11' }, plan)).toEqual(['2025-11-30']);
    expect(dutyDates({ ...named, kind: 'adhoc', dueOn: '2025-11-05' }, plan)).toEqual(['2025-11-05']);
  });
  test('no year is invented for a midterm, and no day where none is named', () => {
    expect(dutyDates({ ...due, kind: 'midterm' }, plan)).toEqual([]);
    expect(dutyDates({ ...due, dueMonth: null, dueDay: null }, plan)).toEqual([]);
  });
});

describe('the next phase', () => {
  const next = { periodStart: 2021, periodEnd: 2025 };

  test.each([
    [2018, 2020, 2021, 2025],
    [2018, 2018, 2021, 2021],
    [2019, 2020, 2022, 2025],
    [2019, 2019, 2022, 2022],
    [2020, 2020, 2025, 2025],
  ])('%i–%i becomes %i–%i', (yearFrom, yearTo, from, to) =>
    expect(shiftedYears({ yearFrom, yearTo }, plan, next)).toEqual({ yearFrom: from, yearTo: to }),
  );

  test('into a shorter period everything still fits', () => {
    for (const [yearFrom, yearTo] of [
      [2021, 2025],
      [2026, 2030],
      [2030, 2030],
      [2024, 2029],
    ] as const) {
      const years = shiftedYears(
        { yearFrom, yearTo },
        { periodStart: 2021, periodEnd: 2030 },
        { periodStart: 2031, periodEnd: 2033 },
      );
      expect(years.yearFrom).toBeGreaterThanOrEqual(2031);
      expect(years.yearTo).toBeLessThanOrEqual(2033);
      expect(years.yearTo).toBeGreaterThanOrEqual(years.yearFrom);
    }
  });

  test('years in words move, numbers of documents stay', () => {
    expect(shiftedWords('giai đoạn 2018-2020', plan, next)).toBe('giai đoạn 2021-2025');
    expect(shiftedWords('Quyết định số 32/2010/QĐ-TTg, 20190 người', plan, next)).toBe(
      'Quyết định số 32/2010/QĐ-TTg, 20190 người',
    );
  });

  test('a leap day has a neighbour in a common year', () =>
    expect(
      shiftedDay('2020-02-29', { periodStart: 2018, periodEnd: 2022 }, { periodStart: 2023, periodEnd: 2027 }),
    ).toBe('2025-02-28'));

  test('phases that no longer fit are left out and never overlap', () => {
    const phase = (yearFrom: number, yearTo: number) => ({ id: null, name: `${yearFrom}`, yearFrom, yearTo });
    const moved = shiftedPhases(
      [phase(2021, 2025), phase(2026, 2030)],
      { periodStart: 2021, periodEnd: 2030 },
      { periodStart: 2031, periodEnd: 2037 },
    );
    expect(moved.map(({ yearFrom, yearTo }) => [yearFrom, yearTo])).toEqual([
      [2031, 2035],
      [2036, 2037],
    ]);
    expect(listPhaseFaults({ periodStart: 2031, periodEnd: 2037 }, moved)).toEqual([]);
  });
});

describe('sections', () => {
  const section = (id: string, parentId: string | null = null) => ({ id, parentId, label: id, title: '' });
  const sections = [section('I'), section('I.1', 'I'), section('II'), section('II.1', 'II'), section('III')];

  test('one moves with all that is below it', () => {
    expect(sectionPlacedBefore(sections, 'II', 'I')).toEqual(['II', 'II.1', 'I', 'I.1', 'III']);
    expect(sectionPlacedBefore(sections, 'I', null)).toEqual(['II', 'II.1', 'III', 'I', 'I.1']);
  });

  test('what belongs to a section stands below it', () => {
    expect(whyNotOrder(sections)).toBeNull();
    expect(whyNotOrder(sections.toReversed())).toContain('phải đứng dưới mục đó');
  });
});

test('a plan does not derive from its own descendants', () => {
  const parentOf = new Map([
    ['a', null],
    ['b', 'a'],
    ['c', 'b'],
  ]);
  expect(whyNotParentPlan('c', 'a', parentOf)).toBeNull();
  expect(whyNotParentPlan('a', 'c', parentOf)).toContain('bắt nguồn từ chính kế hoạch này');
  expect(whyNotParentPlan(null, 'c', parentOf)).toBeNull();
});

describe('a text cut where links begin and end', () => {
  const link = (id: string, from: number, to: number) => ({
    kind: 'task' as const,
    id,
    label: '',
    from,
    to,
    isFormer: false,
  });
  const text = 'Mở đầu.\n\n- Khảo sát và báo cáo hàng năm.\nKết.';
  const task = link('task', 11, 40);
  const duty = link('duty', 23, 39);

  test('every letter stands once, in its paragraph, with the rows that were read from it', () => {
    const paragraphs = textParagraphs(text, [task, duty]);
    const words = paragraphs.map(({ segments }) => segments.map((segment) => segment.text).join(''));
    expect(words).toEqual(['Mở đầu.', '- Khảo sát và báo cáo hàng năm.', 'Kết.']);
    const linked = paragraphs[1]?.segments.map(({ text: run, links }) => [run, links.map((one) => one.id)]);
    expect(linked).toEqual([
      ['- ', []],
      ['Khảo sát và ', ['task']],
      ['báo cáo hàng năm', ['task', 'duty']],
      ['.', ['task']],
    ]);
  });

  test('the rows around a sentence, the row itself first', () => {
    expect(linksAround([task, duty], 'duty')).toEqual([duty, task]);
    expect(linksAround([task, duty], 'gone')).toEqual([]);
  });

  test('a text without links is plain', () => {
    expect(textParagraphs(text, []).flatMap(({ segments }) => segments.flatMap(({ links }) => links))).toEqual([]);
  });
});
