import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PlanDraft } from '#shared/plan-reader/plan-draft.ts';
import { readPlan } from '#shared/plan-reader/read-plan.ts';
import { fullTextPlanKeys, readPlanText } from '../plans/library-files.ts';
import { planWith } from './read-snippet.ts';

const spansOf = (draft: PlanDraft) => [
  ...[...draft.targets, ...draft.tasks, ...draft.duties, ...draft.sections].map(({ span }) => span),
  ...draft.tasks.flatMap(({ lead, support, executor }) => [...lead, ...support, ...executor].map(({ span }) => span)),
  ...draft.findings.flatMap(({ spans }) => spans),
];

const readsSoundly = (source: string): void => {
  const draft = readPlan(source);
  for (const { from, to } of spansOf(draft)) {
    expect(from).toBeGreaterThanOrEqual(0);
    expect(to).toBeGreaterThanOrEqual(from);
    expect(to).toBeLessThanOrEqual(source.length);
  }
  expect(readPlan(source)).toEqual(draft);
};

const pieces = [
  'I. MỤC TIÊU',
  '1. ',
  'a) ',
  '- ',
  '+ ',
  '\n',
  '\n\n',
  '|',
  '**',
  'Sở Y tế',
  'chủ trì, phối hợp với',
  'các sở, ban, ngành',
  'UBND các xã, phường',
  'báo cáo',
  'trước ngày 15/12',
  'hằng năm',
  'tối thiểu 60%',
  'giai đoạn 2021-2025',
  'Đơn vị chủ trì: ',
  'TT',
  'Nội dung',
  'Cơ quan chủ trì',
  'Thời gian',
  'KẾ HOẠCH',
  'QUYẾT ĐỊNH',
  'Điều 1. ',
  'Nơi nhận:',
  'KT. CHỦ TỊCH',
  'Trên đây là',
  '(',
  ')',
  ';',
  '. ',
  ' ',
  'ế',
  'C h í nh',
  '\u0301',
  '2',
  '🙂',
];

test('any text gives a draft, the same each time, with every place inside the text', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 12 })), { maxLength: 60 }),
      (parts) => readsSoundly(parts.join('')),
    ),
    { numRuns: 120 },
  );
});

test('real plans with parts cut, doubled or moved are read as soundly', () => {
  const texts = fullTextPlanKeys().map(readPlanText);
  const mutation = fc.record({
    text: fc.constantFrom(...texts),
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    size: fc.nat(900),
    to: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(mutation, ({ text, from, size, to }) => {
      const start = Math.floor(text.length * from);
      const part = text.slice(start, start + size);
      const rest = text.slice(0, start) + text.slice(start + size);
      const at = Math.floor(rest.length * to);
      readsSoundly(rest.slice(0, at) + part + rest.slice(at));
    }),
    { numRuns: 10 },
  );
});

test.each([
  ['one endless word', 'Sở'.repeat(20_000)],
  ['commas', 'Sở Y tế, '.repeat(4000)],
  ['figures', '1.000 '.repeat(8000)],
  ['brackets', '('.repeat(20_000)],
  ['letters apart', 'c h ủ t r ì '.repeat(4000)],
  ['partners', 'phối hợp với '.repeat(4000)],
  ['reports', 'báo cáo UBND tỉnh và '.repeat(3000)],
  ['lines of bars', '|\n'.repeat(10_000)],
  ['small words of a name', `Trung tâm ${'Quản lý '.repeat(6000)}`],
  ['spaces', ' '.repeat(60_000)],
])('a long line of %s takes no long time', (_, line) => {
  const started = performance.now();
  readPlan(planWith(`I. NHIỆM VỤ\n\n1. ${line}\n\n- ${line}`));
  expect(performance.now() - started).toBeLessThan(8000);
});
