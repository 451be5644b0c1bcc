import { describe, expect, test } from 'vitest';
import { deadlineDay, quarterEnd } from '#shared/tasks/deadline.rules.ts';
import { whyNotExtend } from '#shared/tasks/extension.rules.ts';
import { completedByDefault, dueOn, judgedOn, timelinessOf } from '#shared/tasks/timeliness.rules.ts';

const task = (over: object = {}) => ({
  rhythm: 'once' as const,
  deadlineOn: '2024-06-30',
  yearFrom: 2023,
  yearTo: 2025,
  ...over,
});
const done = (completedOn: string) => ({ status: 'done' as const, completedOn });

describe('the day on which a task is due', () => {
  test('is the last day of what its deadline names: day, month, quarter, year', () => {
    const due = (on: string | null) => dueOn(task({ deadlineOn: on }), [], 2024);
    expect(due(deadlineDay({ year: 2024, month: 3, day: 15 }))).toBe('2024-03-15');
    expect(due(deadlineDay({ year: 2024, month: 2, day: null }))).toBe('2024-02-29');
    expect(due(quarterEnd(2024, 3))).toBe('2024-09-30');
    expect(due(deadlineDay({ year: 2024, month: null, day: null }))).toBe('2024-12-31');
  });

  test('without a deadline is the end of its last year', () => {
    expect(dueOn(task({ deadlineOn: null }), [], 2023)).toBe('2025-12-31');
    expect(dueOn(task({ deadlineOn: null, rhythm: 'continuous' }), [], 2023)).toBe('2025-12-31');
  });

  test('of a yearly task comes round every year, 29/02 as 28/02 where the calendar has none', () => {
    const yearly = (deadlineOn: string | null, year: number) => dueOn(task({ rhythm: 'yearly', deadlineOn }), [], year);
    expect(yearly('2023-11-30', 2025)).toBe('2025-11-30');
    expect(yearly(null, 2024)).toBe('2024-12-31');
    expect(yearly('2024-02-29', 2024)).toBe('2024-02-29');
    expect(yearly('2024-02-29', 2025)).toBe('2025-02-28');
    expect(yearly('2023-11-30', 2031)).toBe('2025-11-30');
    expect(yearly('2023-11-30', 2001)).toBe('2023-11-30');
  });

  test('moves with the last extension; that of one year only in that year', () => {
    const twice = [
      { year: null, toOn: '2024-09-30' },
      { year: null, toOn: '2024-08-31' },
    ];
    expect(dueOn(task(), twice, 2024)).toBe('2024-09-30');
    const yearly = task({ rhythm: 'yearly', deadlineOn: '2023-11-30' });
    const once = [{ year: 2024, toOn: '2025-01-15' }];
    expect(dueOn(yearly, once, 2024)).toBe('2025-01-15');
    expect(dueOn(yearly, once, 2025)).toBe('2025-11-30');
  });
});

describe('timeliness', () => {
  const due = '2024-06-30';

  test('has four buckets, and the day itself is in time', () => {
    expect(timelinessOf(done(due), due, '2030-01-01')).toBe('done-on-time');
    expect(timelinessOf(done('2024-07-01'), due, '2024-07-01')).toBe('done-late');
    expect(timelinessOf({ status: 'in-progress', completedOn: null }, due, due)).toBe('in-time');
    expect(timelinessOf({ status: 'in-progress', completedOn: null }, due, '2024-07-01')).toBe('overdue');
  });

  test('of a task of which nobody has told anything goes by the day alone', () => {
    expect(timelinessOf(null, due, due)).toBe('in-time');
    expect(timelinessOf(null, due, '2024-07-01')).toBe('overdue');
  });

  test('of what was stopped is outside the count, however late', () => {
    expect(timelinessOf({ status: 'stopped', completedOn: null }, due, '2029-01-01')).toBe('suspended');
  });

  test('of a past year is judged on the first day after it, of this year today', () => {
    expect(judgedOn(2024, '2026-03-01')).toBe('2025-01-01');
    expect(judgedOn(2026, '2026-03-01')).toBe('2026-03-01');
    expect(timelinessOf(null, dueOn(task({ deadlineOn: null }), [], 2023), judgedOn(2023, '2026-03-01'))).toBe(
      'in-time',
    );
    const yearly = task({ rhythm: 'yearly', deadlineOn: null });
    expect(timelinessOf(null, dueOn(yearly, [], 2023), judgedOn(2023, '2026-03-01'))).toBe('overdue');
  });

  test('takes the day of telling where nobody named the day of finishing, at the latest the last of the year', () => {
    expect(completedByDefault('2024-05-02', 2024)).toBe('2024-05-02');
    expect(completedByDefault('2026-05-02', 2024)).toBe('2024-12-31');
  });
});

describe('an extension', () => {
  const asked = { year: null, toOn: '2024-07-31', reason: 'Chờ vốn' };

  test('is refused without a reason, before the day it puts off, or for another kind of year', () => {
    expect(whyNotExtend(task(), asked, '2024-06-30')).toBeNull();
    expect(whyNotExtend(task(), { ...asked, reason: '' }, '2024-06-30')).toBe('Lý do gia hạn: không được để trống.');
    expect(whyNotExtend(task(), asked, '2024-07-31')).toBe(
      'Thời hạn mới 31/07/2024 phải sau thời hạn hiện nay 31/07/2024.',
    );
    expect(whyNotExtend(task(), { ...asked, year: 2024 }, '2024-06-30')).toMatch(/để trống năm gia hạn/);
    expect(whyNotExtend(task({ rhythm: 'yearly' }), asked, '2024-06-30')).toMatch(/chọn năm/);
    expect(whyNotExtend(task({ rhythm: 'yearly' }), { ...asked, year: 2030 }, '2024-06-30')).toMatch(/2023–2025/);
  });
});
