import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useEffectEvent } from 'react';
import { api } from '../../api/client.ts';
import { isInView, readRoundSearch } from './round-search.ts';

type Place = { readonly periodId: string; readonly agencyId: string };

/** The agencies before and after one in its round as it was filtered; Alt with an arrow goes there. */
export function useNeighbours({ periodId, agencyId }: Place) {
  const { loc: filter } = readRoundSearch(useSearch({ strict: false }));
  const navigate = useNavigate();
  const round = useQuery(api.submissions.list.queryOptions({ input: { periodId } })).data ?? [];
  const inView = round.filter((one) => isInView(one, filter) || one.agency.id === agencyId);
  const at = inView.findIndex(({ agency }) => agency.id === agencyId);
  const idAt = (index: number) => inView[index]?.agency.id;
  const [before, after] = [at > 0 ? idAt(at - 1) : undefined, idAt(at + 1)];
  const go = (id: string | undefined) => {
    if (id !== undefined)
      navigate({
        to: '/ky-bao-cao/$periodId/$agencyId',
        params: { periodId, agencyId: id },
        search: { loc: filter },
        replace: true,
      });
  };
  const answer = useEffectEvent((event: KeyboardEvent) => {
    if (!event.altKey || event.ctrlKey || event.isComposing || document.querySelector('[role="dialog"]')) return;
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    go(event.key === 'ArrowLeft' ? before : after);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => answer(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  return {
    filter,
    before,
    after,
    words: at < 0 ? '' : `${at + 1}/${inView.length}`,
    go,
    /** To the next agency whose results wait to be checked; stays where none is left. */
    goToWaiting: () => {
      const turned = [...round.slice(round.findIndex(({ agency }) => agency.id === agencyId) + 1), ...round];
      go(
        turned.find(({ agency, state }) => agency.id !== agencyId && (state === 'sent' || state === 'received'))?.agency
          .id,
      );
    },
  };
}
