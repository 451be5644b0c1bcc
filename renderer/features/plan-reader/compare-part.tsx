import { Chip, Select, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { PlanDraft } from '#shared/plan-reader/plan-draft.ts';
import { type Compared, compareLines } from '#shared/plan-reader/review/compare-lines.rules.ts';
import { listRows, partiesOf, wordsOf } from '#shared/plan-reader/review/draft-rows.ts';
import type { PlanLine } from '#shared/plans/plan-line.ts';
import { count } from '#shared/words/numbers.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { RetryBox } from '../../ui/retry-box.tsx';
import { ComparedPair } from './compared-pair.tsx';
import styles from './review.module.css';
import { useNameMatches } from './use-name-matches.ts';
import type { ReviewWork } from './use-review.ts';

type State = Compared['state'];
const states: readonly { readonly state: State; readonly label: string }[] = [
  { state: 'changed', label: 'Khác' },
  { state: 'only-here', label: 'Chỉ ở văn bản này' },
  { state: 'only-there', label: 'Chỉ ở kế hoạch kia' },
  { state: 'same', label: 'Giống' },
];

const linesOf = (draft: PlanDraft, nameInBook: (name: string) => string): PlanLine[] =>
  listRows(draft).map(({ kind, row }) => {
    const parties = 'from' in row ? row.from : partiesOf(row);
    const agencies = parties.map(({ name }) => nameInBook(name));
    return { id: row.id, kind, section: row.section, text: wordsOf(row), agencies };
  });

type ComparePartProps = {
  readonly work: ReviewWork;
  readonly planId: string | null;
  readonly onRow: (rowId: string) => void;
};

/** The draft beside another plan, line by line. */
export function ComparePart({ work, planId, onRow }: ComparePartProps) {
  const [other, setOther] = useState<string | null>(planId === null ? null : `so/${planId}`);
  const [shown, setShown] = useState<State>('changed');
  const plans = useQuery(api.plans.list.queryOptions()).data ?? [];
  const library = useQuery(api.plans.listLibrary.queryOptions()).data ?? [];
  const { matches } = useNameMatches(work.draft);
  const { data, error, refetch } = useQuery(
    api.plans.listLines.queryOptions({
      input: other?.startsWith('so/') ? { planId: other.slice(3) } : { libraryKey: other?.slice(3) ?? '-' },
      enabled: other !== null,
    }),
  );
  const compared = useMemo(() => {
    const nameInBook = (name: string) => matches.get(name)?.agency?.name ?? name;
    return data ? compareLines(linesOf(work.draft, nameInBook), data) : [];
  }, [data, work.draft, matches]);
  const found = compared.filter(({ state }) => state === shown);
  return (
    <>
      <div className={styles.part}>
        <Select
          label="So với kế hoạch"
          placeholder="Chọn một kế hoạch của sổ hoặc của thư viện"
          data={[
            { group: 'Trong sổ', items: plans.map(({ id, name }) => ({ value: `so/${id}`, label: name })) },
            { group: 'Thư viện', items: library.map(({ key, name }) => ({ value: `tv/${key}`, label: name })) },
          ]}
          value={other}
          onChange={setOther}
          searchable
        />
        {error && <RetryBox sentence={sentenceOf(error)} onRetry={refetch} />}
        {other !== null && !data && !error && <Skeleton height={120} radius={4} />}
        {data && (
          <Chip.Group value={shown} onChange={(state) => setShown(state as State)}>
            <div className={styles.filters}>
              {states.map(({ state, label }) => (
                <Chip key={state} value={state} size="xs">
                  {label}: {count(compared.filter((one) => one.state === state).length)}
                </Chip>
              ))}
            </div>
          </Chip.Group>
        )}
        {data && found.length === 0 && <p className={styles.soft}>Không có dòng nào.</p>}
      </div>
      {found.map((one) => (
        <ComparedPair key={`${one.here?.id}/${one.there?.id}`} compared={one} onRow={onRow} />
      ))}
    </>
  );
}
