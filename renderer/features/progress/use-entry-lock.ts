import { useQuery } from '@tanstack/react-query';
import type { Period } from '#shared/periods/period.ts';
import { whyNotWrite } from '#shared/submissions/submission.rules.ts';
import { api } from '../../api/client.ts';
import { useActor } from '../../api/session.ts';

const anyReason = '…';

/** Why an agency's results of a period can't be written now, and whether a change needs a reason; a year has no lock. */
export function useEntryLock(period: Period | null, agencyId: string | undefined) {
  const actor = useActor();
  const { data: round, isPending } = useQuery(
    api.submissions.list.queryOptions({ input: { periodId: period?.id ?? '' }, enabled: period !== null }),
  );
  if (period === null || !actor) return { isPending: false, why: null, needsReason: false };
  const state = round?.find(({ agency }) => agency.id === agencyId)?.state ?? 'not-sent';
  const at = { state, period: period.state };
  const why = whyNotWrite(at, actor, anyReason);
  return { isPending, why, needsReason: why === null && whyNotWrite(at, actor, '') !== null };
}
