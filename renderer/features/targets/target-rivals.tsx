import { useQuery } from '@tanstack/react-query';
import { sectionName } from '#shared/words/labels.ts';
import { api } from '../../api/client.ts';
import { RivalList } from '../../ui/rival-list.tsx';
import { comparatorNames, directionNames, kindNames, rollupNames, targetLabels } from './target-labels.ts';
import type { TargetWords } from './target-words.ts';
import type { TargetForm, TargetPlace } from './use-target-form.ts';

type TargetRivalsProps = { readonly form: TargetForm; readonly place: TargetPlace };

const yesNo = (value: boolean): string => (value ? 'có' : 'không');

/** What somebody else has saved meanwhile, field by field; a person decides which stays. */
export function TargetRivals({ form, place }: TargetRivalsProps) {
  const agencies = useQuery(api.agencies.list.queryOptions({ staleTime: 60_000 })).data ?? [];
  const { frame, targets } = place;
  const told: { readonly [F in keyof TargetWords]?: (words: TargetWords) => string } = {
    sectionId: ({ sectionId }) => sectionName(frame.sections.find(({ id }) => id === sectionId)?.label ?? ''),
    phaseId: ({ phaseId }) => frame.phases.find(({ id }) => id === phaseId)?.name ?? '',
    leadId: ({ leadId }) => agencies.find(({ id }) => id === leadId)?.name ?? '',
    conditionOf: ({ conditionOf }) => targets.find(({ id }) => id === conditionOf)?.text ?? '',
    kind: ({ kind }) => kindNames[kind],
    comparator: ({ comparator }) => (comparator ? comparatorNames[comparator] : ''),
    direction: ({ direction }) => (direction ? directionNames[direction] : ''),
    rollup: ({ rollup }) => rollupNames[rollup],
    isPerYear: ({ isPerYear }) => yesNo(isPerYear),
    isCumulative: ({ isCumulative }) => yesNo(isCumulative),
    source: ({ source }) => (source ? `${source.from}–${source.to}` : ''),
    plannedValues: ({ plannedValues }) =>
      Object.entries(plannedValues)
        .map(([year, { value, valueMax }]) => `${year}: ${[value, valueMax].filter(Boolean).join('–')}`)
        .join('; '),
  };
  return <RivalList form={form} labels={targetLabels} told={told} />;
}
