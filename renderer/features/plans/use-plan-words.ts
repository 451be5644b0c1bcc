import { useQueryClient } from '@tanstack/react-query';
import type { Plan } from '#shared/plans/plan.ts';
import { api } from '../../api/client.ts';
import { toastDone } from '../../ui/done-toast.tsx';
import { toast } from '../../ui/toast.ts';
import { listDraftKeys } from '../../ui/use-draft.ts';
import {
  listPlanWordFaults,
  noPlanWords,
  type PlanWord,
  type PlanWords,
  planWordsOf,
  readPlanWords,
} from './plan-form-words.ts';
import { useWritten } from './use-written.ts';

const pick = (words: PlanWords, names: readonly PlanWord[]): Partial<PlanWords> =>
  Object.fromEntries(names.map((name) => [name, words[name]]));

export const planDraftKey = (planId: string | null, part: string): string => `ke-hoach/${planId ?? 'moi'}/${part}`;

/** Tells who closes a form that its unsaved words are not lost. */
export const sayWhatIsKept = (planId: string | null, part: string): void => {
  if (listDraftKeys(planDraftKey(planId, part)).length > 0)
    toast('Nội dung chưa lưu vừa đóng được giữ trên máy này. Mở lại để lưu.', 'mind');
};

type Editing = {
  /** Null: a new plan. */
  readonly plan: Plan | null;
  /** The words that are edited here; the others stay as the book has them. */
  readonly names: readonly PlanWord[];
  readonly part: string;
  readonly onKept: (plan: Plan) => void;
};

/** Some words of a plan being written, or a new plan. */
export function usePlanWords({ plan, names, part, onKept }: Editing) {
  const cache = useQueryClient();
  const book = plan ? planWordsOf(plan) : noPlanWords;
  const whole = (words: Partial<PlanWords>): PlanWords => ({ ...book, ...words });
  return useWritten<Partial<PlanWords>, Plan>({
    key: planDraftKey(plan?.id ?? null, part),
    saved: pick(book, names),
    savedVersion: plan?.version ?? null,
    check: (words) => listPlanWordFaults(whole(words)),
    send: (words, seenVersion) => {
      const fields = readPlanWords(whole(words));
      return plan
        ? api.plans.change.call({ planId: plan.id, seenVersion: seenVersion ?? 1, ...fields })
        : api.plans.add.call(fields);
    },
    fetchNewest: async () => {
      const question = api.plans.get.queryOptions({ input: { planId: plan?.id ?? '' }, staleTime: 0 });
      const newest = await cache.fetchQuery(question);
      return { words: pick(planWordsOf(newest), names), seenVersion: newest.version };
    },
    onKept: async (kept) => {
      cache.setQueryData(api.plans.get.queryKey({ input: { planId: kept.id } }), kept);
      await cache.invalidateQueries();
      await toastDone(plan ? `Đã lưu ${kept.name}.` : `Đã thêm ${kept.name} vào sổ.`);
      onKept(kept);
    },
  });
}
