import { expect, test } from 'vitest';
import { checkSheet, isDueSoon, isOverdue, type WrittenTask } from '#shared/progress/sheet-check.rules.ts';
import {
  areSameEntries,
  asSheetEntry,
  evidenceText,
  noEntryWords,
  readStanding,
  standingIn,
  standingText,
  whyNotKeepEntry,
  withChange,
} from '#shared/progress/sheet-entry.rules.ts';
import {
  isFigureWritten,
  noFigureWords,
  readFigureCell,
  readHalf,
  whyNotKeepFigure,
} from '#shared/progress/sheet-figure.rules.ts';
import type { Target } from '#shared/targets/target.ts';

const today = '2026-11-22';
const document = { numberSymbol: '12/BC', issuedOn: null, issuer: '', excerpt: '', attachment: null };
const share = { kind: 'quantitative', unit: '%', rollup: 'ratio', results: [] } as unknown as Target;
const sum = { kind: 'quantitative', unit: 'xã', rollup: 'sum', results: [] } as unknown as Target;

test('“chưa báo cáo”, “không phát sinh” and a status are three things, and their texts read back', () => {
  expect(standingIn(noEntryWords)).toBe('not-reported');
  const nothing = withChange(noEntryWords, { isNothingToReport: true });
  expect(standingIn(nothing)).toBe('nothing-to-report');
  const stopped = withChange(noEntryWords, { status: 'stopped', stopReason: 'hết kinh phí' });
  for (const words of [nothing, stopped, withChange(noEntryWords, { status: 'not-started' })]) {
    const read = readStanding(standingText(words));
    expect('value' in read && standingText(withChange(noEntryWords, read.value))).toBe(standingText(words));
  }
});

test('a standing is written by name, its beginning without marks, or its letters; two that fit are refused', () => {
  expect(readStanding('HT')).toEqual({ value: { status: 'done' } });
  expect(readStanding('dang')).toEqual({ value: { status: 'in-progress' } });
  expect(readStanding('KPS')).toEqual({ value: { isNothingToReport: true } });
  expect(readStanding('Dừng: chờ hướng dẫn')).toEqual({ value: { status: 'stopped', stopReason: 'chờ hướng dẫn' } });
  expect(readStanding('xong')).toHaveProperty('why');
  expect(readStanding(':')).toHaveProperty('why');
});

test('whoever writes a result has begun, a day of finishing means done, and nothing to report goes with a result', () => {
  const begun = withChange(noEntryWords, { result: 'Đã tập huấn' });
  expect(begun.status).toBe('in-progress');
  const done = withChange(begun, { completedOn: '2026-10-01' });
  expect(done.status).toBe('done');
  expect(withChange(done, { status: 'in-progress' }).completedOn).toBeNull();
  const nothing = withChange(done, { isNothingToReport: true });
  expect(nothing).toMatchObject({ status: 'not-started', result: '', completedOn: null });
  expect(whyNotKeepEntry(nothing, today)).toBeNull();
  expect(withChange(nothing, { result: 'Có việc' })).toMatchObject({ isNothingToReport: false, status: 'in-progress' });
});

test('words that can not be kept yet say why', () => {
  expect(whyNotKeepEntry(noEntryWords, today)).toBe('Chọn trạng thái.');
  expect(whyNotKeepEntry({ ...noEntryWords, status: 'done' }, today)).toMatch(/phải có kết quả/);
  const early = { ...noEntryWords, status: 'done' as const, result: 'Xong', completedOn: '2026-12-01' };
  expect(whyNotKeepEntry(early, today)).toMatch(/chưa đến/);
  const empty = { ...noEntryWords, status: 'in-progress' as const, documents: [{ ...document, numberSymbol: '' }] };
  expect(whyNotKeepEntry(empty, today)).toMatch(/^Minh chứng dòng 1/);
});

test('free words of evidence count only where no document is named', () => {
  const named = { ...noEntryWords, documents: [document] };
  expect(areSameEntries({ ...named, evidence: 'a' }, { ...named, evidence: 'b' })).toBe(true);
  expect(areSameEntries({ ...noEntryWords, evidence: 'a' }, noEntryWords)).toBe(false);
  expect(evidenceText(named)).toBe('12/BC');
  expect(asSheetEntry('t', 3, named)).toMatchObject({
    taskId: 't',
    seenVersion: 3,
    documents: [{ attachmentId: null }],
  });
});

test('a figure is read the Vietnamese way; a share of an agency is told by both its numbers', () => {
  expect(readFigureCell(sum, 2026, '1.234,5')).toMatchObject({ value: { value: 1234.5 } });
  expect(readFigureCell(sum, 2026, '1,234.5')).toHaveProperty('why');
  expect(readFigureCell(share, 2026, '12/40')).toMatchObject({
    value: { numerator: 12, denominator: 40, value: null },
  });
  expect(readFigureCell(share, 2026, '30')).toHaveProperty('why');
  expect(readHalf('numerator', 'mười')).toHaveProperty('why');
  expect(whyNotKeepFigure(share, { ...noFigureWords, numerator: 12 })).toBe('Nhập cả tử số và mẫu số.');
  expect(whyNotKeepFigure(share, { ...noFigureWords, numerator: 0, denominator: 0 })).toBeNull();
  expect(whyNotKeepFigure(sum, { ...noFigureWords, value: 0 })).toBeNull();
  expect([0, null].map((value) => isFigureWritten({ ...noFigureWords, value }))).toEqual([true, false]);
});

const taskDue = (dueOn: string, timeliness: string, words = noEntryWords) =>
  ({ line: { task: { dueOn, timeliness } }, words }) as unknown as WrittenTask;

test('due soon is within thirty days from today on; what is done is neither due nor overdue', () => {
  const days = ['2026-11-21', '2026-11-22', '2026-12-22', '2026-12-23'];
  expect(days.map((day) => isDueSoon(taskDue(day, 'in-time'), today))).toEqual([false, true, true, false]);
  expect(isOverdue(taskDue('2026-01-01', 'overdue'))).toBe(true);
  const done = withChange(noEntryWords, { status: 'done', result: 'Xong' });
  expect(isOverdue(taskDue('2026-01-01', 'overdue', done))).toBe(false);
});

test('before sending, silence, nothing to report and done without evidence are counted apart', () => {
  const done = withChange(noEntryWords, { status: 'done', result: 'Xong' });
  const nothing = withChange(noEntryWords, { isNothingToReport: true });
  const tasks = [noEntryWords, done, { ...done, evidence: '12/BC' }, nothing].map((words) =>
    taskDue('2026-12-01', 'in-time', words),
  );
  const check = checkSheet(tasks, []);
  const counts = [check.unreported, check.withoutEvidence, check.nothing].map(({ length }) => length);
  expect([...counts, check.recorded]).toEqual([1, 1, 1, 3]);
});
