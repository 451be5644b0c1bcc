import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPlan } from '#shared/plan-reader/read-plan.ts';
import { listRows } from '#shared/plan-reader/review/draft-rows.ts';
import { listToCheck, reviewOf } from '#shared/plan-reader/review/review.rules.ts';
import type { ReviewStep } from '#shared/plan-reader/review/review-step.ts';
import { readPlanText } from '../plans/library-files.ts';
import { readBody } from './read-snippet.ts';

const body =
  'I. TỔ CHỨC THỰC HIỆN\n\n1. Sở Y tế\n\n- Chủ trì, phối hợp với Sở Tài chính kiểm tra các cơ sở hành nghề y và tập huấn cho cán bộ.\n\n- Tổng hợp kết quả kiểm tra.\n\n2. Sở Nội vụ hướng dẫn các đơn vị bố trí cán bộ.\n\n3. Mở rộng mạng lưới tư vấn tại xã.';
const read = readBody(body);
const [first, second] = read.tasks;
const after = (...steps: readonly ReviewStep[]) => reviewOf(read, steps).draft.tasks;

test('a row is split at a place of its words, each half at its place of the source', () => {
  const at = first?.text.indexOf('và tập huấn') ?? 0;
  const [one, two] = after({ do: 'split', id: first?.id ?? '', at });
  expect(two).toMatchObject({ text: 'và tập huấn cho cán bộ.', lead: [{ name: 'Sở Y tế' }] });
  expect(read.source.slice(two?.span.from, two?.span.to)).toBe('và tập huấn cho cán bộ.');
  expect(one?.span.to).toBe(two?.span.from);
  expect(one?.id).not.toBe(two?.id);
});

test('two rows are joined with the words and agencies of both', () => {
  const [one, ...others] = after({ do: 'join', id: first?.id ?? '', withId: second?.id ?? '' });
  expect(others).toHaveLength(read.tasks.length - 2);
  expect(one?.text).toBe(`${first?.text} ${second?.text}`);
  expect(one?.executor.map(({ name }) => name)).toEqual(['Sở Y tế']);
});

test('a missed task is added where its words stand, with the agencies that they name', () => {
  const words = 'Sở Nội vụ hướng dẫn các đơn vị bố trí cán bộ.';
  const from = read.source.indexOf(words);
  const dropped = read.tasks.find(({ span }) => span.from >= from && span.from < from + words.length);
  const tasks = after(
    { do: 'drop', id: dropped?.id ?? '' },
    { do: 'add', kind: 'task', span: { from, to: from + words.length } },
  );
  expect(tasks).toHaveLength(read.tasks.length);
  expect(tasks[2]).toMatchObject({ section: 'I.2', text: words, executor: [{ name: 'Sở Nội vụ' }] });
});

test('a name is put right everywhere at once', () => {
  const names = after({ do: 'rename', name: 'Sở Y tế', to: 'Sở Y tế và Dân số' }).flatMap(({ lead }) => lead);
  expect(names.map(({ name }) => name)).toEqual(['Sở Y tế và Dân số']);
});

test('the least certain rows come first, until they are accepted or corrected', () => {
  const steps: ReviewStep[] = [];
  const draft = readPlan(readPlanText('lao-cai-2021'));
  const left = () => listToCheck(reviewOf(draft, steps));
  const all = left();
  const confidences = all.map(({ row }) => row.confidence);
  expect(confidences).toEqual(confidences.toSorted((a, b) => a - b));
  steps.push({ do: 'accept', ids: [all[0]?.row.id ?? ''] });
  steps.push({ do: 'correct', id: all[1]?.row.id ?? '', changes: { section: 'I' } });
  expect(left().map(({ row }) => row.id)).toEqual(all.slice(2).map(({ row }) => row.id));
});

test('whatever the steps, rows keep ids of their own and lie inside the source; taking steps back brings the reading', () => {
  const ids = listRows(read).map(({ row }) => row.id);
  const id = fc.constantFrom(...ids, 'none');
  const place = fc.nat({ max: read.source.length });
  const step = fc.oneof(
    fc.record({ do: fc.constant('split' as const), id, at: fc.integer({ min: 1, max: 80 }) }),
    fc.record({ do: fc.constant('join' as const), id, withId: id }),
    fc.record({ do: fc.constant('drop' as const), id }),
    fc.tuple(place, place).map(([a, b]) => ({
      do: 'add' as const,
      kind: 'task' as const,
      span: { from: Math.min(a, b), to: Math.max(a, b) },
    })),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const { draft } = reviewOf(read, steps);
      const rows = listRows(draft);
      expect(new Set(rows.map(({ row }) => row.id)).size).toBe(rows.length);
      for (const { row } of rows) {
        expect(row.span.from).toBeLessThanOrEqual(row.span.to);
        expect(row.span.to).toBeLessThanOrEqual(read.source.length);
      }
      expect(reviewOf(read, []).draft).toBe(read);
    }),
    { numRuns: 200 },
  );
});
