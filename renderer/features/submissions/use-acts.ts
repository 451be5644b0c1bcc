import { useMutation } from '@tanstack/react-query';
import type { OfficeAct } from '#shared/submissions/submission.rules.ts';
import type { Submission } from '#shared/submissions/submission.ts';
import { api } from '../../api/client.ts';
import { useRoundDone } from '../periods/use-round-done.ts';
import { actDone } from './round-words.ts';

/** Takes the results of one or many agencies of a period one step on. */
export function useActs(periodId: string, onDone: (moved: readonly Submission[]) => void) {
  const done = useRoundDone();
  const moving = useMutation({
    ...api.submissions.moveMany.mutationOptions(),
    onSuccess: async (moved, { act }) => {
      onDone(moved);
      await done(actDone(act, moved));
    },
  });
  const move = (
    act: OfficeAct,
    submissions: readonly Submission[],
    words: { readonly reason: string; readonly dueOn: string | null } = { reason: '', dueOn: null },
  ) => {
    const agencies = submissions.flatMap(({ agency, version }) =>
      version === null ? [] : [{ agencyId: agency.id, seenVersion: version }],
    );
    if (agencies.length > 0 && !moving.isPending) moving.mutate({ periodId, act, agencies, ...words });
  };
  return { move, error: moving.error, isPending: moving.isPending, act: moving.variables?.act };
}

export type Acts = ReturnType<typeof useActs>;
