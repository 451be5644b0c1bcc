import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { listTaskFaults } from '#shared/tasks/edit-task.rules.ts';
import type { Task } from '#shared/tasks/task.ts';
import { api } from '../../api/client.ts';
import { codeOf, fieldReasons, sentenceOf } from '../../api/refusal.ts';
import { toastDone } from '../../ui/done-toast.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import { isTaskDraft, listUnread, noTaskWords, readDay, readTask, type TaskWords, taskWordsOf } from './task-words.ts';
import type { TaskPlace } from './use-task-place.ts';

export const taskDraftKey = (planId: string, taskId: string | undefined): string =>
  taskId === undefined ? `them-nhiem-vu/${planId}` : `sua-nhiem-vu/${taskId}`;

const areSame = (a: TaskWords, b: TaskWords): boolean => JSON.stringify(a) === JSON.stringify(b);

/** One task being written: words, draft, reasons beside the fields, saving, and a newer version by someone else. */
export function useTaskForm(place: TaskPlace, task: Task | undefined, onKept: (task: Task) => void) {
  const { planId, frame } = place;
  const cache = useQueryClient();
  const { draft, keepDraft, dropDraft } = useDraft(taskDraftKey(planId, task?.id), isTaskDraft);
  const [reasons, setReasons] = useState<ReadonlyMap<string, string>>(new Map());
  const [rival, setRival] = useState<TaskWords | null>(null);
  const savedWords = task ? taskWordsOf(task) : noTaskWords(frame.periodStart, frame.periodEnd);
  const savedVersion = task?.version ?? null;
  const words = draft?.words ?? savedWords;
  const seenVersion = draft ? draft.seenVersion : savedVersion;

  const kept = {
    onSuccess: async (after: Task) => {
      dropDraft();
      setRival(null);
      cache.setQueryData(api.tasks.get.queryKey({ input: { taskId: after.id } }), after);
      await cache.invalidateQueries({ queryKey: api.tasks.key() });
      await cache.invalidateQueries({ queryKey: api.plans.key() });
      await cache.invalidateQueries({ queryKey: api.progress.key() });
      await toastDone(task ? 'Đã lưu nhiệm vụ.' : 'Đã thêm nhiệm vụ vào cuối danh sách.');
      onKept(after);
    },
    onError: (error: unknown) => setReasons(fieldReasons(error)),
  };
  const add = useMutation(api.tasks.add.mutationOptions(kept));
  const change = useMutation(api.tasks.change.mutationOptions(kept));
  const isSaving = add.isPending || change.isPending;
  const refused = add.error ?? change.error;
  const reset = () => {
    add.reset();
    change.reset();
  };

  const save = () => {
    if (isSaving) return;
    reset();
    const fields = readTask(words, task);
    const against = new Map<string, string>();
    for (const { path, reason } of [...listUnread(words), ...listTaskFaults(frame, fields, task ?? null)])
      if (!against.has(path)) against.set(path, reason);
    setReasons(against);
    if (against.size > 0) return;
    if (task === undefined) add.mutate({ planId, ...fields });
    else change.mutate({ taskId: task.id, seenVersion: seenVersion ?? 1, from: readDay(words.from), ...fields });
  };
  const loadNewest = async () => {
    if (!task) return;
    const question = api.tasks.get.queryOptions({ input: { taskId: task.id }, staleTime: 0 });
    const newest = await cache.fetchQuery(question);
    keepDraft({ words, seenVersion: newest.version });
    setRival(taskWordsOf(newest));
    reset();
  };

  return {
    words,
    rival,
    reasonOf: (path: string): string | undefined =>
      reasons.get(path) ?? [...reasons].find(([key]) => key.startsWith(`${path}.`))?.[1],
    hasReasons: reasons.size > 0,
    why: refused && fieldReasons(refused).size === 0 ? sentenceOf(refused) : null,
    isDirty: draft !== null,
    isSaving,
    isOutdated: codeOf(refused) === 'conflict' || seenVersion !== savedVersion,
    change: (changes: Partial<TaskWords>) => {
      const next = { ...words, ...changes };
      if (seenVersion === savedVersion && areSame(next, savedWords)) dropDraft();
      else keepDraft({ words: next, seenVersion });
    },
    save,
    loadNewest,
    dropWords: () => {
      dropDraft();
      setReasons(new Map());
      setRival(null);
      reset();
    },
  };
}

export type TaskForm = ReturnType<typeof useTaskForm>;
/** What the fields themselves need of a form. */
export type TaskWriting = Pick<TaskForm, 'words' | 'reasonOf' | 'change'>;
