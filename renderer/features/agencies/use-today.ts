import { useQuery } from '@tanstack/react-query';
import { dayInVietnam } from '#shared/words/dates.ts';
import { api } from '../../api/client.ts';

/** The core's day, so that page and papers agree; the computer's own until the core has said it. */
export const useToday = (): string =>
  useQuery(api.session.whoAmI.queryOptions({ staleTime: 60_000 })).data?.today ?? dayInVietnam(new Date());
