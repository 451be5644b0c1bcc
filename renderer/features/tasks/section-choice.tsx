import { skipToken, useQuery } from '@tanstack/react-query';
import { sectionName } from '#shared/words/labels.ts';
import { api } from '../../api/client.ts';
import { Choice } from '../../ui/choice.tsx';
import type { TaskSearch } from './task-search.ts';
import styles from './task-table.module.css';

type SectionChoiceProps = {
  readonly planId: string | undefined;
  readonly search: TaskSearch;
  readonly onChange: (changes: TaskSearch) => void;
};

/** The section of the plan in view; without a plan there is nothing to choose from. */
export function SectionChoice({ planId, search, onChange }: SectionChoiceProps) {
  const plan = useQuery(
    api.plans.get.queryOptions({ input: planId === undefined ? skipToken : { planId }, staleTime: 60_000 }),
  ).data;
  if (planId === undefined && search.muc === undefined) return null;
  return (
    <Choice
      className={styles.usual}
      label="Mục"
      none="Mọi mục"
      options={(plan?.sections ?? []).map(({ id, label, title }) => ({
        value: id,
        label: `${sectionName(label)}. ${title}`,
      }))}
      value={search.muc}
      onChange={(muc) => onChange({ muc })}
      isSearchable
    />
  );
}
