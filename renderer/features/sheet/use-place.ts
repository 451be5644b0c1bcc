import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import type { Period } from '#shared/periods/period.ts';
import { isDraftIn } from '#shared/submissions/submission.rules.ts';
import type { Submission } from '#shared/submissions/submission.ts';
import { api } from '../../api/client.ts';
import { useActor } from '../../api/session.ts';
import { useOpened } from '../in-hand/use-in-hand.ts';
import { useSheetSearch } from './sheet-search.ts';

type Round = { readonly period: Period; readonly submission: Submission };

const byDay = (a: Round, b: Round): number => a.submission.dueOn.localeCompare(b.submission.dueOn);

/** The period to begin with: what was in hand or has to be sent first, else the latest that is open, else the latest. */
const firstOf = (rounds: readonly Round[], openedId: string | null): Period | undefined => {
  const open = rounds.filter(({ period }) => period.state === 'open');
  const toSend = open.filter(({ submission }) => isDraftIn(submission.state)).toSorted(byDay);
  const inHand = toSend.find(({ period }) => period.id === openedId);
  return (inHand ?? toSend[0] ?? open[0] ?? rounds[0])?.period;
};

/** Which agency's sheet of which period is open, and what can be chosen instead. */
export function usePlace() {
  const { search, change } = useSheetSearch();
  const actor = useActor();
  const ownId = actor?.agencyId ?? null;
  const canChoose = actor?.roles.includes('compiler') ?? false;
  const mine = useQuery(api.submissions.mine.queryOptions({ enabled: ownId !== null }));
  const all = useQuery(api.periods.list.queryOptions({ input: {}, enabled: canChoose }));
  const periods = canChoose ? all.data : mine.data?.map(({ period }) => period);
  const { periodId: openedId } = useOpened();
  const open = all.data?.filter(({ state }) => state === 'open');
  const usual = canChoose
    ? (firstOf(mine.data ?? [], openedId) ?? open?.find(({ id }) => id === openedId) ?? open?.[0] ?? all.data?.[0])
    : firstOf(mine.data ?? [], openedId);
  const period = periods?.find(({ id }) => id === search.ky) ?? usual;
  const pin = useEffectEvent((ky: string) => void change({ ky }));
  const unpinned = search.ky === undefined ? period?.id : undefined;
  // What is sent next may be another period: the page stays on the one that it shows.
  useEffect(() => {
    if (unpinned !== undefined) pin(unpinned);
  }, [unpinned]);
  const agencies = useQuery(
    api.submissions.list.queryOptions({ input: { periodId: period?.id ?? '' }, enabled: canChoose && !!period }),
  );
  const agencyId = canChoose ? (search['co-quan'] ?? ownId) : ownId;
  const isKnown = !canChoose || (agencies.data?.some(({ agency }) => agency.id === agencyId) ?? false);
  const error = (ownId === null ? null : mine.error) ?? (canChoose ? (all.error ?? agencies.error) : null);
  return {
    mayWrite: canChoose || ownId !== null,
    canChoose,
    periods,
    rounds: mine.data ?? [],
    period,
    agencies: agencies.data ?? [],
    agencyId: isKnown ? agencyId : null,
    error,
    retry: () => Promise.all([mine.refetch(), all.refetch()]),
    choosePeriod: (id: string) => change({ ky: id, viec: undefined }),
    chooseAgency: (id: string | null) => change({ 'co-quan': id ?? undefined, viec: undefined }),
  };
}

export type PlaceChoice = ReturnType<typeof usePlace>;
