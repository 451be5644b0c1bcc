import { useQuery } from '@tanstack/react-query';
import type { Actor } from '#shared/contract/actor.ts';
import { api } from './client.ts';

const today = () => api.session.whoAmI.queryOptions({ staleTime: 60_000 });

/** Where this screen stands. Asked often: the lock comes from the core. */
export const sessionStatus = () =>
  api.session.status.queryOptions({ staleTime: 0, refetchInterval: 20_000, refetchIntervalInBackground: true });

/** Who is working; undefined until the core has said it. */
export const useActor = (): Actor | undefined => useQuery(sessionStatus()).data?.actor ?? undefined;

/** Whether the person at the screen sees the work of every agency; a liaison sees that of one. */
export const useIsOverseer = (): boolean => useActor()?.roles.some((role) => role !== 'liaison') ?? false;

/** The year of the core's day, so that page and papers agree; the computer's own until the core has said it. */
export const useThisYear = (): number => {
  const { data } = useQuery(today());
  return data ? Number(data.today.slice(0, 4)) : new Date().getFullYear();
};
