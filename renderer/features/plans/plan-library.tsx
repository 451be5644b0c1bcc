import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { LibraryEntry } from '#shared/plans/plan.ts';
import { sourceKindNames } from '#shared/plans/plan-status.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { useActor } from '../../api/session.ts';
import { toastDone } from '../../ui/done-toast.tsx';
import { ErrorBox } from '../../ui/error-box.tsx';
import { RetryBox } from '../../ui/retry-box.tsx';
import styles from './plan-list.module.css';
import { years } from './plan-words.ts';

/** The plans that come with the program. */
export function PlanLibrary() {
  const { data, error, refetch } = useQuery(api.plans.listLibrary.queryOptions());
  return (
    <section className={styles.library}>
      <h2 className={styles.heading}>Thư viện kế hoạch</h2>
      <p className={styles.note}>Kế hoạch có sẵn cùng chương trình, đã tách thành mục tiêu, nhiệm vụ và phân công.</p>
      {error && <RetryBox sentence={sentenceOf(error)} onRetry={refetch} />}
      <ul className={styles.shelf}>
        {data?.map((entry) => (
          <LibraryLine key={entry.key} entry={entry} />
        ))}
      </ul>
    </section>
  );
}

function LibraryLine({ entry }: { readonly entry: LibraryEntry }) {
  const cache = useQueryClient();
  const canAdd = useActor()?.roles.includes('compiler') ?? false;
  const add = useMutation(
    api.plans.addFromLibrary.mutationOptions({
      onSuccess: ({ planId }) => {
        void toastDone(
          <>
            Đã đưa {entry.name} vào sổ.{' '}
            <Link to="/ke-hoach/$planId" params={{ planId }}>
              Mở kế hoạch
            </Link>
          </>,
        );
        return cache.invalidateQueries();
      },
    }),
  );
  return (
    <li className={styles.item}>
      <div className={styles.words}>
        <span>{entry.subject}</span>
        <span className={styles.soft}>
          {entry.name}, {entry.issuer}, {years(entry.periodStart, entry.periodEnd)}
          {entry.sourceKind === 'secondary' && `; ${sourceKindNames.secondary.toLowerCase()}`}
        </span>
        {add.error && <ErrorBox sentence={sentenceOf(add.error)} />}
      </div>
      {entry.planId !== null && (
        <Link to="/ke-hoach/$planId" params={{ planId: entry.planId }} className={styles.open}>
          Đã có trong sổ
        </Link>
      )}
      {entry.planId === null && canAdd && (
        <Button
          variant="light"
          size="compact-md"
          loading={add.isPending}
          aria-label={`Đưa vào sổ ${entry.name}`}
          onClick={() => add.mutate({ key: entry.key })}
        >
          Đưa vào sổ
        </Button>
      )}
    </li>
  );
}
