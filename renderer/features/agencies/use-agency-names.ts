import { useQuery } from '@tanstack/react-query';
import { labelAgencies } from '#shared/agencies/agency-label.rules.ts';
import { api } from '../../api/client.ts';

/** The name of an agency of the book by its id, with its place where another bears the same name. */
export const useAgencyNames = (): ((agencyId: string) => string) => {
  const agencies = useQuery(api.agencies.list.queryOptions({ staleTime: 10_000 })).data ?? [];
  const names = labelAgencies(agencies);
  return (agencyId) => names.get(agencyId) ?? 'Cơ quan không còn trong sổ';
};
