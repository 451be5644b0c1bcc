import type { Source } from '#shared/papers/paper-draft.ts';
import type { Plan } from '#shared/plans/plan.ts';
import type { ProgressEntry } from '#shared/progress/progress-entry.ts';
import type { Target } from '#shared/targets/target.ts';
import type { TaskRow } from '#shared/tasks/task.ts';
import { dutyNames, standingNames } from '#shared/words/labels.ts';
import { figure } from '#shared/words/numbers.ts';

export const planSource = ({ id, name }: Plan): Source => ({ kind: 'plan', id, words: name });

export const taskSources = (tasks: readonly TaskRow[]): Source[] =>
  tasks.map(({ id, text, standing }) => ({ kind: 'task', id, words: `${text} (${standingNames[standing]})` }));

/** An entry is opened with its task: `id` is the task's. */
export const entrySources = (entries: readonly ProgressEntry[]): Source[] =>
  entries.map(({ taskId, agencyName, result, status }) => ({
    kind: 'entry',
    id: taskId,
    words: `${agencyName}: ${result || standingNames[status]}`,
  }));

const reachedIn = ({ kind, unit, results }: Target, year: number): string => {
  const result = results.find((one) => one.year === year);
  if (!result) return `năm ${year} chưa báo cáo`;
  if (kind === 'qualitative') return `năm ${year} ${result.isMet ? 'đạt' : 'chưa đạt'}`;
  return `năm ${year} ${result.value === null ? 'không có' : `${figure(result.value)} ${unit ?? ''}`.trim()}`;
};

/** Each target with what was reached in the year, and in the year before. */
export const targetSources = (targets: readonly Target[], year: number): Source[] =>
  targets.map((target) => ({
    kind: 'target',
    id: target.id,
    words: `${target.text}: ${reachedIn(target, year)}; ${reachedIn(target, year - 1)}`,
  }));

export const dutySources = (duties: Plan['duties']): Source[] =>
  duties.map(({ id, kind, quote }) => ({ kind: 'duty', id, words: `${dutyNames[kind]}: ${quote}` }));
