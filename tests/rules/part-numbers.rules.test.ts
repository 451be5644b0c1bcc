import { expect, test } from 'vitest';
import type { Block } from '#shared/official-document/official-document.ts';
import { composeParts, type PaperEdits } from '#shared/papers/compose-paper.rules.ts';
import type { PaperDraft } from '#shared/papers/paper-draft.ts';
import { numbersOfParts } from '#shared/papers/part-numbers.rules.ts';
import { linesOf } from '#shared/papers/text-block.ts';

const section = (text: string): Block => ({ kind: 'heading', level: 'section', text });
const clause = (text: string) => ({ kind: 'heading', level: 'clause', text }) as const;
const paragraph = (text: string) => ({ kind: 'paragraph', runs: [text] }) as const;

const draft = {
  parts: [
    { key: 'opening', name: '', sources: [], blocks: [paragraph('Mở')] },
    { key: 'work', name: '', sources: [], blocks: [section('Việc'), clause('Chỉ tiêu'), paragraph('Đạt.')] },
    {
      ...{ key: 'tasks', name: '', sources: [], blocks: [clause('Nhiệm vụ'), paragraph('Xong.')] },
      under: { part: 'work', level: 'section' },
    },
    {
      ...{ key: 'group', name: '', sources: [], blocks: [paragraph('Nhóm I.')] },
      under: { part: 'tasks', level: 'clause' },
    },
    { key: 'rest', name: '', sources: [], blocks: [section('Đề nghị'), paragraph('Không.')] },
    { key: 'closing', name: '', sources: [], blocks: [paragraph('Hết.')] },
  ],
  annexes: [],
} satisfies Omit<PaperDraft, 'frame'>;

const partsWithout = (left: readonly string[], order: readonly string[] = []) => {
  const edit = { name: '', isIncluded: false, blocks: null, drafted: null };
  const edits: PaperEdits = { frame: {}, order, parts: new Map(left.map((key) => [key, edit])) };
  return composeParts(draft as unknown as PaperDraft, edits);
};

const keptIn = (left: readonly string[], order?: readonly string[]) =>
  partsWithout(left, order).flatMap(({ keptHeadings }) => linesOf(keptHeadings));

test('a heading stays for the parts that stand under it, and goes with the last of them', () => {
  expect(keptIn(['work'])).toEqual(['Việc']);
  expect(keptIn(['tasks'])).toEqual(['Nhiệm vụ']);
  expect(keptIn(['work', 'tasks'])).toEqual(['Việc', 'Nhiệm vụ']);
  expect(keptIn(['work', 'tasks', 'group'])).toEqual([]);
  expect(keptIn(['rest'])).toEqual([]);
});

test('a heading does not stay where the parts under it were moved away behind another section', () => {
  expect(keptIn(['work'], ['opening', 'work', 'rest', 'tasks', 'group', 'closing'])).toEqual([]);
  expect(keptIn(['work'], ['tasks', 'group', 'opening', 'work', 'rest', 'closing'])).toEqual([]);
});

test('headings are numbered through all parts as they are printed, with what is being typed', () => {
  const numbers = (left: readonly string[], typed = {}) =>
    Object.fromEntries(numbersOfParts(partsWithout(left), typed));
  expect(numbers([])).toMatchObject({ work: ['I.', '1.', null], tasks: ['2.', null], rest: ['II.', null] });
  expect(numbers(['work'])).toMatchObject({ work: ['I.'], tasks: ['1.', null], rest: ['II.', null] });
  const typed = { opening: [clause(''), { kind: 'heading', level: 'section', text: 'Chung' }, paragraph('')] };
  expect(numbers([], typed)).toMatchObject({ opening: [null, 'I.', null], work: ['II.', '1.', null] });
});
