import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { TargetFields } from '#shared/targets/target-fields.ts';
import { sectionName } from '#shared/words/labels.ts';
import { api } from '../../api/client.ts';
import styles from '../../ui/side-drawer.module.css';
import { comparatorNames, directionNames, kindNames, rollupNames, targetLabels } from './target-labels.ts';
import type { TargetWords } from './target-words.ts';
import type { TargetForm, TargetPlace } from './use-target-form.ts';

type TargetRivalsProps = { readonly form: TargetForm; readonly place: TargetPlace };

const yesNo = (value: boolean): string => (value ? 'có' : 'không');

/** What somebody else has saved meanwhile, field by field; a person decides which stays. */
export function TargetRivals({ form, place }: TargetRivalsProps) {
  const { rival, words } = form;
  const agencies = useQuery(api.agencies.list.queryOptions({ staleTime: 60_000 })).data ?? [];
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (rival !== null) list.current?.querySelector('button')?.focus();
  }, [rival]);
  if (rival === null) return null;
  const { frame, targets } = place;
  const special: { readonly [F in keyof TargetWords]?: (words: TargetWords) => string } = {
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
  const different = (Object.keys(targetLabels) as (keyof TargetFields)[]).filter(
    (field) => JSON.stringify(rival[field]) !== JSON.stringify(words[field]),
  );
  if (different.length === 0) return null;
  return (
    <ul ref={list} className={styles.rivals} aria-label="Bản mới nhất khác chữ đang nhập">
      {different.map((field) => (
        <li key={field}>
          {targetLabels[field]}, bản mới nhất: {(special[field]?.(rival) ?? String(rival[field])) || 'để trống'}{' '}
          <button type="button" className={styles.link} onClick={() => form.change({ [field]: rival[field] })}>
            Lấy bản này
          </button>
        </li>
      ))}
    </ul>
  );
}
