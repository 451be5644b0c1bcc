import type { AmendFields } from '#shared/plans/amend-fields.ts';
import { readDay } from '#shared/plans/plan-day.rules.ts';
import type { Target } from '#shared/targets/target.ts';
import { fieldsOf as targetFieldsOf } from '#shared/targets/target-fields.ts';
import type { Task } from '#shared/tasks/task.ts';
import {
  listUnread as listUnreadTarget,
  readTarget,
  type TargetWords,
  targetWordsOf,
} from '../targets/target-words.ts';
import {
  listUnread as listUnreadTask,
  readDeadlineWords,
  readTask,
  type TaskWords,
  taskWordsOf,
} from '../tasks/task-words.ts';

type Change = { readonly id: string; readonly seenVersion: number; readonly before: string; readonly isEnded: boolean };
/** A task that the document replaces or abolishes; `deadline` is the old one. */
export type TaskChange = Change & { readonly words: TaskWords; readonly deadline: Task['deadline'] };
export type TargetChange = Change & { readonly words: TargetWords };
export type Addition<W> = { readonly id: string; readonly words: W };

/** An amending document as it is typed, with what it does to the rows of the plan. */
export type AmendmentWords = {
  readonly docType: string;
  readonly number: string;
  readonly symbol: string;
  readonly issuedOn: string;
  readonly title: string;
  readonly tasks: readonly TaskChange[];
  readonly targets: readonly TargetChange[];
  readonly addedTasks: readonly Addition<TaskWords>[];
  readonly addedTargets: readonly Addition<TargetWords>[];
};

export const amendmentLabels = {
  docType: 'Loại văn bản',
  number: 'Số',
  symbol: 'Ký hiệu',
  issuedOn: 'Ngày ban hành',
  title: 'Trích yếu',
} as const;
export type AmendmentLabel = keyof typeof amendmentLabels;

export const noAmendment: AmendmentWords = {
  docType: '',
  number: '',
  symbol: '',
  issuedOn: '',
  title: '',
  tasks: [],
  targets: [],
  addedTasks: [],
  addedTargets: [],
};

export const isAmendmentDraft = (value: unknown): value is AmendmentWords =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(noAmendment).every(([name, usual]) => {
    const word = (value as Record<string, unknown>)[name];
    return typeof word === typeof usual && Array.isArray(word) === Array.isArray(usual);
  });

export const changeOfTask = (task: Task): TaskChange => ({
  id: task.id,
  seenVersion: task.version,
  before: task.text,
  isEnded: false,
  words: taskWordsOf(task),
  deadline: task.deadline,
});

export const changeOfTarget = (target: Target): TargetChange => ({
  id: target.id,
  seenVersion: target.version,
  before: target.text,
  isEnded: false,
  words: targetWordsOf(targetFieldsOf(target)),
});

const year = (text: string): number => (/^\d{4}$/.test(text.trim()) ? Number(text.trim()) : 0);

const readTaskChange = ({ id, seenVersion, isEnded, words, deadline }: TaskChange): AmendFields['tasks'][number] => ({
  taskId: id,
  seenVersion,
  next: isEnded
    ? null
    : {
        text: words.text.trim(),
        yearFrom: year(words.yearFrom),
        yearTo: year(words.yearTo),
        deadline: readDeadlineWords(words, deadline),
      },
});

const readTargetChange = ({ id, seenVersion, isEnded, words }: TargetChange): AmendFields['targets'][number] => {
  const { text, value, valueMax, plannedValues } = readTarget(words);
  return { targetId: id, seenVersion, next: isEnded ? null : { text, value, valueMax, plannedValues } };
};

/** The document that the words say; what can't be read is told by `listUnreadAmendment`. */
export const readAmendment = (words: AmendmentWords): AmendFields => ({
  docType: words.docType.trim(),
  number: words.number.trim() || null,
  symbol: words.symbol.trim() || null,
  issuedOn: readDay(words.issuedOn),
  title: words.title.trim(),
  tasks: words.tasks.map(readTaskChange),
  targets: words.targets.map(readTargetChange),
  addedTasks: words.addedTasks.map((added) => readTask(added.words, undefined)),
  addedTargets: words.addedTargets.map((added) => readTarget(added.words)),
});

type Fault = { readonly path: string; readonly reason: string };

/** What was typed and can't be read, and rows that are said to change but say the same. */
export const listUnreadAmendment = (words: AmendmentWords): Fault[] => {
  const under = (start: string, faults: readonly Fault[]) =>
    faults.map(({ path, reason }) => ({ path: `${start}.${path}`, reason }));
  return [
    ...words.tasks.flatMap((change, at) => (change.isEnded ? [] : under(`tasks.${at}`, listUnreadTask(change.words)))),
    ...words.targets.flatMap((change, at) =>
      change.isEnded ? [] : under(`targets.${at}`, listUnreadTarget(change.words)),
    ),
    ...words.addedTasks.flatMap((added, at) => [
      ...under(`addedTasks.${at}`, listUnreadTask(added.words)),
      ...(added.words.sectionId === '' ? [{ path: `addedTasks.${at}.sectionId`, reason: 'Mục: chọn một mục.' }] : []),
    ]),
    ...words.addedTargets.flatMap((added, at) => [
      ...under(`addedTargets.${at}`, listUnreadTarget(added.words)),
      ...(added.words.sectionId === '' ? [{ path: `addedTargets.${at}.sectionId`, reason: 'Mục: chọn một mục.' }] : []),
    ]),
  ];
};
