import { useQuery } from '@tanstack/react-query';
import { sectionName } from '#shared/words/labels.ts';
import { api } from '../../api/client.ts';
import type { Option } from '../../ui/choice.tsx';

/** The sections of a plan as places to choose from, by the label that a list names them by. */
export function useSectionPlaces(planId: string): readonly Option[] {
  const { data: plan } = useQuery(api.plans.get.queryOptions({ input: { planId }, staleTime: 60_000 }));
  return (plan?.sections ?? []).map(({ label, title }) => ({
    value: sectionName(label),
    label: title === '' ? sectionName(label) : `${sectionName(label)}. ${title}`,
  }));
}
