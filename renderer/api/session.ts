import { useQuery } from '@tanstack/react-query';
import type { Actor } from '#shared/contract/actor.ts';
import { api } from './client.ts';

const session = () => api.session.whoAmI.queryOptions({ staleTime: 60_000 });

/** Who is working; undefined until the core has said it. */
export const useActor = (): Actor | undefined => useQuery(session()).data?.actor;

/** The year of the core's day, so that page and papers agree; the computer's own until the core has said it. */
export const useThisYear = (): number => {
  const { data } = useQuery(session());
  return data ? Number(data.today.slice(0, 4)) : new Date().getFullYear();
};
