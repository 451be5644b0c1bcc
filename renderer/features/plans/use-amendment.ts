import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { listAmendmentFaults } from '#shared/plans/amend.rules.ts';
import type { AmendmentCheck } from '#shared/plans/amend-fields.ts';
import type { Plan } from '#shared/plans/plan.ts';
import { api } from '../../api/client.ts';
import { codeOf, fieldReasons, sentenceOf } from '../../api/refusal.ts';
import { toastDone } from '../../ui/done-toast.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import { useToday } from '../agencies/use-today.ts';
import {
  type AmendmentWords,
  isAmendmentDraft,
  listUnreadAmendment,
  noAmendment,
  readAmendment,
} from './amendment-words.ts';
import { planDraftKey } from './use-plan-words.ts';

type Fault = { readonly path: string; readonly reason: string };

const firstOfEach = (faults: readonly Fault[]): Map<string, string> =>
  new Map(faults.toReversed().map(({ path, reason }) => [path, reason]));

/** An amending document being written: words, draft, a check before anything is written, and the writing itself. */
export function useAmendment(plan: Plan, onKept: () => void) {
  const cache = useQueryClient();
  const today = useToday();
  const { draft, keepDraft, dropDraft } = useDraft(planDraftKey(plan.id, 'sua-doi'), isAmendmentDraft);
  const [reasons, setReasons] = useState<ReadonlyMap<string, string>>(new Map());
  const [checked, setChecked] = useState<AmendmentCheck | null>(null);
  const words = draft ?? noAmendment;
  const onError = (error: unknown) => {
    setChecked(null);
    setReasons(fieldReasons(error));
  };
  const check = useMutation(
    api.plans.checkAmendment.mutationOptions({
      onSuccess: (answer) => {
        setReasons(firstOfEach(answer.faults));
        setChecked(answer.faults.length === 0 ? answer : null);
      },
      onError,
    }),
  );
  const amend = useMutation(
    api.plans.amend.mutationOptions({
      onSuccess: async () => {
        dropDraft();
        await cache.invalidateQueries();
        await toastDone(`Đã ghi văn bản sửa đổi ${plan.name}.`);
        onKept();
      },
      onError,
    }),
  );
  const refused = check.error ?? amend.error;
  const forget = () => {
    check.reset();
    amend.reset();
    setChecked(null);
  };
  const save = () => {
    if (check.isPending || amend.isPending) return;
    forget();
    const fields = readAmendment(words);
    const against = firstOfEach([...listUnreadAmendment(words), ...listAmendmentFaults(plan, fields, today)]);
    setReasons(against);
    if (against.size === 0) check.mutate({ planId: plan.id, ...fields });
  };
  /** Takes the versions that stand now; the words typed so far stay. */
  const loadNewest = async () => {
    const all = await api.targets.list.call({ planId: plan.id, withFormer: true });
    const versionOf = new Map(all.map((target) => [target.id, target.version]));
    const tasks = await Promise.all(
      words.tasks.map(async (change) => {
        const { version, text } = await api.tasks.get.call({ taskId: change.id });
        return { ...change, seenVersion: version, before: text };
      }),
    );
    const targets = words.targets.map((change) => ({
      ...change,
      seenVersion: versionOf.get(change.id) ?? change.seenVersion,
      before: all.find((target) => target.id === change.id)?.text ?? change.before,
    }));
    keepDraft({ ...words, tasks, targets });
    setReasons(new Map());
    forget();
  };
  return {
    words,
    checked,
    reasonOf: (path: string): string | undefined =>
      reasons.get(path) ?? [...reasons].find(([other]) => other.startsWith(`${path}.`))?.[1],
    hasReasons: reasons.size > 0,
    why: refused && fieldReasons(refused).size === 0 ? sentenceOf(refused) : null,
    isDirty: draft !== null,
    isSaving: check.isPending,
    isWriting: amend.isPending,
    isOutdated: codeOf(refused) === 'conflict',
    write: (changes: Partial<AmendmentWords>) => {
      keepDraft({ ...words, ...changes });
      if (refused) forget();
    },
    save,
    loadNewest,
    apply: () => amend.mutate({ planId: plan.id, ...readAmendment(words) }),
    lookAgain: () => setChecked(null),
    dropWords: () => {
      dropDraft();
      setReasons(new Map());
      forget();
    },
  };
}

export type Amendment = ReturnType<typeof useAmendment>;
