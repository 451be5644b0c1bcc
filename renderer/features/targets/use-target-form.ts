import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { listTargetFaults, whyNotChange } from '#shared/targets/edit-target.rules.ts';
import type { Target, TargetFrame } from '#shared/targets/target.ts';
import { fieldsOf, type TargetFields } from '#shared/targets/target-fields.ts';
import { api } from '../../api/client.ts';
import { codeOf, fieldReasons, sentenceOf } from '../../api/refusal.ts';
import { toastDone } from '../../ui/done-toast.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import {
  isTargetDraft,
  listUnread,
  mergedWords,
  noTargetWords,
  readTarget,
  type TargetWords,
  targetWordsOf,
} from './target-words.ts';

export type TargetPlace = {
  readonly planId: string;
  readonly frame: TargetFrame;
  readonly targets: readonly Target[];
  /** The target being changed; undefined: a new one. */
  readonly target: Target | undefined;
};

export const targetDraftKey = ({ planId, target }: Pick<TargetPlace, 'planId' | 'target'>): string =>
  target ? `sua-chi-tieu/${target.id}` : `them-chi-tieu/${planId}`;

const areSame = (a: TargetWords, b: TargetWords): boolean => JSON.stringify(a) === JSON.stringify(b);

/** One target being written: words, draft, reasons beside the fields, saving, and a newer version by someone else. */
export function useTargetForm({ planId, frame, targets, target }: TargetPlace, onKept: (target: Target) => void) {
  const cache = useQueryClient();
  const { draft, keepDraft, dropDraft } = useDraft(targetDraftKey({ planId, target }), isTargetDraft);
  const [reasons, setReasons] = useState<ReadonlyMap<string, string>>(new Map());
  const [why, setWhy] = useState<string | null>(null);
  const [rival, setRival] = useState<TargetWords | null>(null);
  const savedWords = target ? targetWordsOf(fieldsOf(target)) : noTargetWords;
  const savedVersion = target?.version ?? null;
  const words = draft?.words ?? savedWords;
  const base = draft?.base ?? savedWords;
  const seenVersion = draft ? draft.seenVersion : savedVersion;

  const kept = {
    onSuccess: async (after: Target) => {
      dropDraft();
      setRival(null);
      await cache.invalidateQueries({ queryKey: api.targets.key() });
      await cache.invalidateQueries({ queryKey: api.plans.key() });
      await toastDone(target ? 'Đã lưu chỉ tiêu.' : 'Đã thêm chỉ tiêu vào cuối danh sách.');
      onKept(after);
    },
    onError: (error: unknown) => setReasons(fieldReasons(error)),
  };
  const add = useMutation(api.targets.add.mutationOptions(kept));
  const change = useMutation(api.targets.change.mutationOptions(kept));
  const isSaving = add.isPending || change.isPending;
  const refused = add.error ?? change.error;
  const reset = () => {
    add.reset();
    change.reset();
  };

  const send = (fields: TargetFields) => {
    if (target === undefined) add.mutate({ planId, ...fields });
    else change.mutate({ targetId: target.id, seenVersion: seenVersion ?? 1, ...fields });
  };
  const save = () => {
    if (isSaving) return;
    reset();
    const fields = readTarget(words);
    const unread = listUnread(words);
    const faults = listTargetFaults({ ...frame, targets }, fields, target?.id ?? null);
    const against = new Map<string, string>();
    for (const { path, reason } of [...unread, ...faults]) if (!against.has(path)) against.set(path, reason);
    const reason = target ? whyNotChange(target, fields) : null;
    setReasons(against);
    setWhy(reason);
    if (against.size === 0 && reason === null) send(fields);
    return against.size === 0;
  };
  const loadNewest = async () => {
    const question = api.targets.list.queryOptions({ input: { planId }, staleTime: 0 });
    const newest = (await cache.fetchQuery(question)).find((one) => one.id === target?.id);
    if (!newest) return;
    const rivalWords = targetWordsOf(fieldsOf(newest));
    keepDraft({ words: mergedWords({ words, base }, rivalWords), base: rivalWords, seenVersion: newest.version });
    setRival(rivalWords);
    reset();
  };
  const reasonOf = (path: keyof TargetFields): string | undefined =>
    reasons.get(path) ?? [...reasons].find(([key]) => key.startsWith(`${path}.`))?.[1];

  return {
    words,
    rival,
    reasonOf,
    hasReasons: reasons.size > 0,
    why: why ?? (refused && fieldReasons(refused).size === 0 ? sentenceOf(refused) : null),
    isDirty: draft !== null,
    isSaving,
    isOutdated: codeOf(refused) === 'conflict' || seenVersion !== savedVersion,
    change: (changes: Partial<TargetWords>) => {
      const next = { ...words, ...changes };
      if (seenVersion === savedVersion && areSame(next, savedWords)) dropDraft();
      else keepDraft({ words: next, base, seenVersion });
    },
    save,
    loadNewest,
    dropWords: () => {
      dropDraft();
      setReasons(new Map());
      setWhy(null);
      setRival(null);
      reset();
    },
  };
}

export type TargetForm = ReturnType<typeof useTargetForm>;
/** What the fields themselves need of a form. */
export type TargetWriting = Pick<TargetForm, 'words' | 'reasonOf' | 'change'>;
