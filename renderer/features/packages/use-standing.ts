import { useQuery } from '@tanstack/react-query';
import type { BookStanding } from '#shared/packages/packages.ts';
import { api } from '../../api/client.ts';

/** Whose book this is in the exchange by file; undefined until the core has said it. */
export const useStanding = (): BookStanding | undefined => useQuery(api.packages.standing.queryOptions()).data;
