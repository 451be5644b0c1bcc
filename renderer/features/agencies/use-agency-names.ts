import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.ts';

/** The name of an agency of the book by its id. */
export const useAgencyNames = (): ((agencyId: string) => string) => {
  const agencies = useQuery(api.agencies.list.queryOptions({ staleTime: 10_000 })).data ?? [];
  const names = new Map(agencies.map((one) => [one.id, one.name]));
  return (agencyId) => names.get(agencyId) ?? 'Cơ quan không còn trong sổ';
};
