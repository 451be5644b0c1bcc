import { findDeadline } from '#shared/plan-reader/meaning/deadlines.ts';
import type { DraftDuty, DraftTarget, DraftTask } from '#shared/plan-reader/plan-draft.ts';
import { type DraftRow, type PlacedRow, wordsOf } from '#shared/plan-reader/review/draft-rows.ts';
import type { RowChanges } from '#shared/plan-reader/review/review-step.ts';

/** A row of the draft as it is typed. */
export type RowWords = {
  readonly text: string;
  readonly section: string;
  readonly lead: readonly string[];
  readonly executor: readonly string[];
  readonly support: readonly string[];
  readonly deadline: string;
  readonly product: string;
  readonly comparator: string | null;
  readonly value: string;
  readonly valueMax: string;
  readonly unit: string;
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly kind: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly dueText: string;
  readonly dueDay: string;
  readonly dueMonth: string;
};

const typed = (value: number | null | undefined): string =>
  value === null || value === undefined ? '' : String(value).replace('.', ',');
const namesOf = (parties: readonly { readonly name: string }[] | undefined): string[] =>
  parties?.map(({ name }) => name) ?? [];

export const rowWordsOf = (row: DraftRow): RowWords => {
  const { lead, executor, support, deadline, product } = row as Partial<DraftTask>;
  const { comparator, value, valueMax, unit, periodStart, periodEnd } = row as Partial<DraftTarget>;
  const { kind, from, to, due } = row as Partial<DraftDuty>;
  return {
    text: wordsOf(row),
    section: row.section,
    lead: namesOf(lead),
    executor: namesOf(executor),
    support: namesOf(support),
    deadline: deadline?.text ?? '',
    product: product ?? '',
    comparator: comparator ?? null,
    value: typed(value),
    valueMax: typed(valueMax),
    unit: unit ?? '',
    periodStart: typed(periodStart),
    periodEnd: typed(periodEnd),
    kind: kind ?? 'other',
    from: namesOf(from),
    to: namesOf(to),
    dueText: due?.text ?? '',
    dueDay: typed(due?.day),
    dueMonth: typed(due?.month),
  };
};

/** "1.250,5" → 1250.5; null for nothing; NaN for what is no number. */
const numberOf = (text: string): number | null =>
  text.trim() === ''
    ? null
    : Number(
        text
          .trim()
          .replace(/\.(?=\d{3}(?:\D|$))/g, '')
          .replace(',', '.'),
      );

const numbers = {
  value: 'Mức',
  valueMax: 'Đến mức',
  periodStart: 'Từ năm',
  periodEnd: 'Đến năm',
  dueDay: 'Ngày',
  dueMonth: 'Tháng',
} as const;

/** What can't be read as it was typed, by field. */
export const listUnread = (words: RowWords): ReadonlyMap<string, string> => {
  const unread = new Map<string, string>();
  if (words.text.trim() === '') unread.set('text', 'Nội dung: không được để trống.');
  if (words.section.trim() === '') unread.set('section', 'Mục: ghi mục của văn bản, ví dụ II.1.');
  for (const [name, label] of Object.entries(numbers))
    if (Number.isNaN(numberOf(words[name as keyof typeof numbers]))) unread.set(name, `${label}: viết bằng chữ số.`);
  if (words.deadline.trim() !== '' && findDeadline(words.deadline) === null)
    unread.set(
      'deadline',
      'Thời hạn: viết như trong văn bản, ví dụ "trước ngày 15/12/2026", "Quý II/2026", "hằng năm".',
    );
  return unread;
};

const changesOfTask = (words: RowWords): RowChanges => ({
  lead: words.lead,
  executor: words.executor,
  support: words.support,
  product: words.product.trim() || null,
  deadline: words.deadline.trim() === '' ? null : findDeadline(words.deadline),
});

const changesOfTarget = (words: RowWords, row: DraftTarget): RowChanges => ({
  comparator: (words.comparator ?? (words.value === '' ? null : '>=')) as DraftTarget['comparator'],
  value: numberOf(words.value),
  valueMax: numberOf(words.valueMax),
  unit: words.unit.trim() || null,
  periodStart: numberOf(words.periodStart) ?? row.periodStart,
  periodEnd: numberOf(words.periodEnd) ?? row.periodEnd,
});

const changesOfDuty = (words: RowWords, { due }: DraftDuty): RowChanges => ({
  kind: words.kind as DraftDuty['kind'],
  from: words.from,
  to: words.to,
  due: {
    ...due,
    text: words.dueText.trim() || null,
    day: numberOf(words.dueDay),
    month: numberOf(words.dueMonth),
  },
});

/** What the typed words change in a row; nothing of what they leave as it was. */
export const changesOf = ({ kind, row }: PlacedRow, words: RowWords): RowChanges => {
  const all: RowChanges = {
    text: words.text.normalize('NFC').replace(/\s+/g, ' ').trim(),
    section: words.section.trim(),
    ...(kind === 'task'
      ? changesOfTask(words)
      : kind === 'target'
        ? changesOfTarget(words, row as DraftTarget)
        : changesOfDuty(words, row as DraftDuty)),
  };
  const before = rowWordsOf(row);
  const isSame = (name: string): boolean =>
    name === 'due'
      ? before.dueText === words.dueText && before.dueDay === words.dueDay && before.dueMonth === words.dueMonth
      : JSON.stringify(before[name as keyof RowWords]) === JSON.stringify(words[name as keyof RowWords]);
  return Object.fromEntries(Object.entries(all).filter(([name]) => !isSame(name)));
};
