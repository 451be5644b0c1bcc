import { deadlineOf } from '#shared/tasks/read-deadline.rules.ts';
import type { Task } from '#shared/tasks/task.ts';
import { emptyTaskFields, fieldsOf, type TaskFault, type TaskFields } from '#shared/tasks/task-fields.ts';
import { shortDate } from '#shared/words/dates.ts';
import { figure, readFigure } from '#shared/words/numbers.ts';

/** A task as it is being typed: years, days and sums as text, funds by year; `from`: the day of the new assignment. */
export type TaskWords = Omit<TaskFields, 'details' | 'deadline' | 'yearFrom' | 'yearTo' | 'funding'> & {
  readonly details: string;
  readonly deadlineText: string;
  /** Typed only where the words name no day that can be read. */
  readonly deadlineOn: string;
  readonly yearFrom: string;
  readonly yearTo: string;
  readonly fundingSource: string;
  readonly funds: Readonly<Record<string, string>>;
  readonly from: string;
};
type TaskDraft = { readonly words: TaskWords; readonly seenVersion: number | null };

const wordsOfFields = (
  fields: Omit<TaskFields, 'yearFrom' | 'yearTo'>,
  yearFrom: string,
  yearTo: string,
): TaskWords => {
  const { details, deadline, funding, ...same } = fields;
  return {
    ...same,
    details: details.join('\n'),
    deadlineText: deadline?.text ?? '',
    deadlineOn: deadline?.on ? shortDate(deadline.on) : '',
    yearFrom,
    yearTo,
    fundingSource: funding.source,
    funds: Object.fromEntries(funding.years.map(({ year, amountVnd }) => [String(year), figure(amountVnd)])),
    from: '',
  };
};

export const taskWordsOf = (task: Task): TaskWords => {
  const { yearFrom, yearTo, ...fields } = fieldsOf(task);
  return wordsOfFields(fields, String(yearFrom), String(yearTo));
};

export const noTaskWords = (periodStart: number, periodEnd: number): TaskWords =>
  wordsOfFields({ ...emptyTaskFields, sectionId: '' }, String(periodStart), String(periodEnd));

const shapes = noTaskWords(0, 0);

export const isTaskDraft = (value: unknown): value is TaskDraft => {
  if (typeof value !== 'object' || value === null || !('words' in value)) return false;
  const words = value.words as Record<string, unknown> | null;
  return (
    typeof words === 'object' &&
    words !== null &&
    Object.entries(shapes).every(
      ([key, empty]) => key in words && (empty === null || typeof words[key] === typeof empty),
    )
  );
};

/** "05/06/2026" → "2026-06-05"; null when it is no such day. */
export const readDay = (text: string): string | null => {
  const found = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text);
  if (!found) return null;
  const [, day = '', month = '', year = ''] = found;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : null;
};

/** The deadline that the words say. The day that stands in the book stays with words that nobody touched. */
export const readDeadlineWords = (words: TaskWords, before: Task['deadline'] | undefined): TaskFields['deadline'] => {
  const read = deadlineOf(words.deadlineText);
  if (read === null || read.on !== null) {
    const isUntouched = before && read?.text === before.text && shortDate(before.on ?? '') === words.deadlineOn;
    return isUntouched ? before : read;
  }
  const on = readDay(words.deadlineOn);
  if (on === null) return read;
  return { text: read.text, kind: before?.on === on ? before.kind : 'date', on };
};

const wholeNumber = (text: string): number => (/^\d{4}$/.test(text.trim()) ? Number(text.trim()) : 0);

/** The fields that the words say; what can't be read is told by `listUnread`. */
export const readTask = (words: TaskWords, before: Task | undefined): TaskFields => {
  const { details, deadlineText, deadlineOn, yearFrom, yearTo, fundingSource, funds, from, ...same } = words;
  return {
    ...same,
    text: same.text.trim(),
    expectedOutput: same.expectedOutput.trim(),
    modality: same.modality.trim(),
    marker: same.marker.trim(),
    details: details
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    deadline: readDeadlineWords(words, before?.deadline),
    yearFrom: wholeNumber(yearFrom),
    yearTo: wholeNumber(yearTo),
    funding: {
      source: fundingSource.trim(),
      years: Object.entries(funds).flatMap(([year, amount]) => {
        const amountVnd = readFigure(amount);
        return amountVnd === null ? [] : [{ year: Number(year), amountVnd }];
      }),
    },
  };
};

/** What was typed into a field of a year, a day or a sum and can't be read. */
export const listUnread = (words: TaskWords): (TaskFault | { readonly path: 'from'; readonly reason: string })[] => {
  const year = (path: 'yearFrom' | 'yearTo', text: string) =>
    wholeNumber(text) === 0 ? [{ path, reason: `"${text.trim()}" không phải là năm: viết bốn chữ số.` }] : [];
  const isNoDay = (text: string): boolean => text.trim() !== '' && readDay(text) === null;
  const wrongFund = Object.entries(words.funds).find(([, amount]) => {
    const sum = readFigure(amount);
    return amount.trim() !== '' && (sum === null || sum < 0 || !Number.isInteger(sum));
  });
  const deadline = deadlineOf(words.deadlineText);
  return [
    ...year('yearFrom', words.yearFrom),
    ...year('yearTo', words.yearTo),
    ...(deadline !== null && deadline.on === null && isNoDay(words.deadlineOn)
      ? [{ path: 'deadline' as const, reason: `"${words.deadlineOn.trim()}" không phải là ngày: viết như 31/12/2026.` }]
      : []),
    ...(isNoDay(words.from)
      ? [{ path: 'from' as const, reason: `"${words.from.trim()}" không phải là ngày: viết như 31/12/2026.` }]
      : []),
    ...(wrongFund
      ? [
          {
            path: 'funding' as const,
            reason: `Kinh phí năm ${wrongFund[0]}: "${wrongFund[1]}" không phải là số đồng; viết như 1.500.000.000.`,
          },
        ]
      : []),
  ];
};
