import { useMemo, useState } from 'react';
import { z } from 'zod';
import type { PlanDraft } from '#shared/plan-reader/plan-draft.ts';
import { listToCheck, reviewOf } from '#shared/plan-reader/review/review.rules.ts';
import { ReviewStep } from '#shared/plan-reader/review/review-step.ts';
import type { Span } from '#shared/plans/link-text.rules.ts';
import { useDraft } from '../../ui/use-draft.ts';

/** Steps taken back stay behind `done` until a new one is made. */
const Work = z.object({ steps: z.array(ReviewStep).readonly(), done: z.int().nonnegative() });
type Work = z.infer<typeof Work>;

const isWork = (value: unknown): value is Work => Work.safeParse(value).success;
const nothing: Work = { steps: [], done: 0 };

/** A place of the text to look at that is no row: of the document's head, of a finding. */
export type LookedAt = Span & { readonly rowId: string | null };

/** The review of one draft: its steps, kept until the plan is in the book, and the row in hand. */
export function useReview(read: PlanDraft, planId: string | null) {
  const { draft: kept, isKept, keepDraft, dropDraft } = useDraft(`doc-van-ban/${planId ?? 'moi'}/buoc`, isWork);
  const [looked, setLooked] = useState<LookedAt | null>(null);
  const { steps, done } = kept ?? nothing;
  const review = useMemo(() => reviewOf(read, steps.slice(0, done)), [read, steps, done]);
  const toCheck = useMemo(() => listToCheck(review), [review]);
  return {
    ...review,
    isKept,
    toCheck,
    looked,
    look: setLooked,
    make: (...next: readonly ReviewStep[]) => {
      const made = [...steps.slice(0, done), ...next];
      keepDraft({ steps: made, done: made.length });
    },
    canUndo: done > 0,
    canRedo: done < steps.length,
    undo: () => done > 0 && keepDraft({ steps, done: done - 1 }),
    redo: () => done < steps.length && keepDraft({ steps, done: done + 1 }),
    drop: dropDraft,
  };
}

export type ReviewWork = ReturnType<typeof useReview>;
