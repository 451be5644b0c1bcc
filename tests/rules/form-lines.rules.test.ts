import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FigureLine } from '#shared/exchange/carried-form.ts';
import { readFigureLine } from '#shared/exchange/form-figure.rules.ts';
import { readTaskLine, shownStanding, type TaskAnswer, taskAnswers } from '#shared/exchange/form-task.rules.ts';
import type { SeenCell } from '#shared/exchange/seen-workbook.ts';
import { whyNotRecord } from '#shared/progress/progress.rules.ts';
import { type EntryWords, evidenceText, noEntryWords } from '#shared/progress/sheet-entry.rules.ts';
import { noFigureWords } from '#shared/progress/sheet-figure.rules.ts';
import { shortDate } from '#shared/words/dates.ts';

const cell = (text: string, kind: SeenCell['kind'] = 'words'): SeenCell | null => (text === '' ? null : { text, kind });

/** The cells of a line as the form shows these words, some of them written over. */
const cellsOf = (words: EntryWords, over: Partial<Record<TaskAnswer, SeenCell | null>> = {}) => ({
  ...(Object.fromEntries(taskAnswers.map((key) => [key, null])) as Record<TaskAnswer, SeenCell | null>),
  standing: cell(shownStanding(words)),
  result: cell(words.result),
  obstacles: cell(words.obstacles),
  completedOn: cell(words.completedOn === null ? '' : shortDate(words.completedOn)),
  evidence: cell(evidenceText(words)),
  stopReason: cell(words.stopReason),
  ...over,
});

const done: EntryWords = { ...noEntryWords, status: 'done', result: 'Đã ban hành', completedOn: '2018-06-05' };

test.each([
  ['an empty line', noEntryWords, {}, { status: null }],
  [
    'a result alone has begun',
    noEntryWords,
    { result: cell('Đang làm') },
    { status: 'in-progress', result: 'Đang làm' },
  ],
  ['a short word', noEntryWords, { standing: cell('cth') }, { status: 'not-started' }],
  [
    'a reason behind the status',
    noEntryWords,
    { standing: cell('Dừng: hết vốn') },
    { status: 'stopped', stopReason: 'hết vốn' },
  ],
  [
    'a reason in its column',
    noEntryWords,
    { standing: cell('D'), stopReason: cell('hết vốn') },
    { status: 'stopped', stopReason: 'hết vốn' },
  ],
  [
    'nothing to report',
    noEntryWords,
    { standing: cell('Không phát sinh') },
    { status: 'not-started', isNothingToReport: true },
  ],
  ['an emptied status stays', done, { standing: null }, { status: 'done', completedOn: '2018-06-05' }],
  [
    'a day goes with its status',
    done,
    { standing: cell('Đang thực hiện') },
    { status: 'in-progress', completedOn: null },
  ],
  ['words that were cleared', { ...done, obstacles: 'thiếu vốn' }, { obstacles: null }, { obstacles: '' }],
  ['a day as Excel counts days', done, { completedOn: cell('43256', 'figure') }, { completedOn: '2018-06-05' }],
  ['a day as text', done, { completedOn: cell('6-7-2018') }, { completedOn: '2018-07-06' }],
  [
    'a result with a day is done',
    noEntryWords,
    { result: cell('Xong'), completedOn: cell('5/6/2018') },
    { status: 'done' },
  ],
] as const)('%s', (_, base, over, expected) => {
  const { words, faults } = readTaskLine(base, cellsOf(base, over));
  expect(faults).toEqual([]);
  expect(words).toMatchObject(expected);
});

test.each([
  [
    'a day beside a status that is not done',
    noEntryWords,
    { standing: cell('ĐTH'), completedOn: cell('5/6/2018') },
    /Ngày hoàn thành chỉ ghi khi/,
  ],
  ['done without a result', noEntryWords, { standing: cell('HT') }, /phải có kết quả thực hiện/],
  ['nothing to report with a result', noEntryWords, { standing: cell('KPS'), result: cell('có') }, /để trống kết quả/],
  ['evidence that no line holds', noEntryWords, { evidence: cell('x'.repeat(501)) }, /tối đa 500/],
] as const)('%s is told, and no word of it is let go', (_, base, over, reason) => {
  const { faults } = readTaskLine(base, cellsOf(base, over));
  expect(faults.map((one) => one.reason).join(' ')).toMatch(reason);
});

const named = (excerpt: string) => ({ numberSymbol: '', issuedOn: null, issuer: '', excerpt, attachment: null });

test('documents named one by one are kept, taken out or joined by what is written beside them', () => {
  const first = { ...named('Về kết quả khảo sát'), numberSymbol: '17/BC-SNV', issuedOn: '2018-05-02' };
  const base = { ...done, evidence: 'cũ', documents: [first, named('Ảnh tập huấn')] };
  const told = (text: string) => readTaskLine(base, cellsOf(base, { evidence: cell(text) })).words;
  expect(told(evidenceText(base))).toEqual(base);
  expect(told(`${evidenceText(base)};\n20/KH-SNV`).documents).toEqual([...base.documents, named('20/KH-SNV')]);
  expect(told('Ảnh tập huấn')).toMatchObject({ documents: [named('Ảnh tập huấn')], evidence: 'Ảnh tập huấn' });
  expect(told('').documents).toEqual([]);
});

test('whatever is written in a line, it is a fault or a state that the book can keep', () => {
  const anyText = fc.oneof(
    fc.constantFrom('', 'HT', 'Đang thực hiện', 'KPS', 'Dừng', 'Dừng: hết vốn', '5/6/2018', '43256', '12/40', '#N/A'),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
  );
  const anyCell = fc.record({ text: anyText, kind: fc.constantFrom('words', 'figure', 'day', 'wrong' as const) });
  const anyLine = fc.record(Object.fromEntries(taskAnswers.map((key) => [key, fc.option(anyCell)])));
  fc.assert(
    fc.property(fc.constantFrom(noEntryWords, done), anyLine, (base, line) => {
      const { words, faults } = readTaskLine(base, line as ReturnType<typeof cellsOf>);
      if (faults.length > 0 || words.status === null) return;
      expect(whyNotRecord({ ...words, status: words.status })).toBeNull();
      expect(words.stopReason === '' || words.status === 'stopped').toBe(true);
    }),
  );
});

const line = (over: Partial<FigureLine> = {}): FigureLine => ({
  id: 'ct',
  base: noFigureWords,
  kind: 'quantitative',
  unit: 'người',
  rollup: 'sum',
  ...over,
});
const figures = (over: Partial<Record<'value' | 'numerator' | 'denominator' | 'note', SeenCell | null>>) => ({
  value: null,
  numerator: null,
  denominator: null,
  note: null,
  ...over,
});
const percent = line({ unit: '%', rollup: 'last' });
const ratio = line({ unit: '%', rollup: 'ratio' });
const inWords = line({ kind: 'qualitative', unit: null });

test.each([
  ['the Vietnamese way', line(), { value: cell('1.234,5') }, { value: 1234.5 }],
  ['a number that a program kept', line(), { value: cell('1234,5', 'figure') }, { value: 1234.5 }],
  ['a percent cell', percent, { value: cell('32,5%', 'figure') }, { value: 32.5 }],
  ['a share without the sign', percent, { value: cell('32,5') }, { value: 32.5 }],
  [
    'halves in their columns',
    ratio,
    { numerator: cell('12'), denominator: cell('40') },
    { numerator: 12, denominator: 40 },
  ],
  ['halves in one cell', ratio, { value: cell('12/40') }, { numerator: 12, denominator: 40 }],
  ['nothing to count', ratio, { numerator: cell('0'), denominator: cell('0') }, { numerator: 0, denominator: 0 }],
  ['a target in words', inWords, { value: cell('chưa đạt') }, { isMet: false }],
  ['an empty line', line(), {}, noFigureWords],
  ['a figure that was emptied stays', line({ base: { ...noFigureWords, value: 7 } }), {}, { value: 7 }],
] as const)('a figure: %s', (_, target, over, expected) => {
  const { words, faults } = readFigureLine(target, 2018, figures(over));
  expect(faults).toEqual([]);
  expect(words).toMatchObject(expected);
});

test.each([
  ['a percent for people', line(), { value: cell('25%', 'figure') }, /tính bằng người, không phải phần trăm/],
  ['more than all', percent, { value: cell('140') }, /từ 0 đến 100/],
  ['the American way', line(), { value: cell('1,234.5') }, /theo cách Việt Nam/],
  ['a day that Excel made of 12/40', ratio, { value: cell('12/1940', 'day') }, /đã đổi số trong ô thành ngày/],
  ['a share where halves are asked', ratio, { value: cell('30') }, /ghi tử số và mẫu số/],
  ['halves where one number is asked', line(), { numerator: cell('12') }, /để trống tử số và mẫu số/],
  ['one half alone', ratio, { numerator: cell('12') }, /cả tử số và mẫu số/],
  ['a number for a target in words', inWords, { value: cell('12') }, /Đạt hoặc Chưa đạt/],
  ['a note alone', line(), { note: cell('đang đếm') }, /Ghi chú chỉ lưu cùng số liệu/],
  ['a formula that failed', line(), { value: cell('#DIV/0!', 'wrong') }, /công thức/],
] as const)('a figure that can’t be taken: %s', (_, target, over, reason) => {
  const { faults } = readFigureLine(target, 2018, figures(over));
  expect(faults.map((one) => one.reason).join(' ')).toMatch(reason);
});
