import { Button, Select, Skeleton } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { PeriodProposal } from '#shared/periods/period.ts';
import { shortDate } from '#shared/words/dates.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { useThisYear } from '../../api/session.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorBox } from '../../ui/error-box.tsx';
import { RetryBox } from '../../ui/retry-box.tsx';
import { yearsBetween } from '../plans/plan-words.ts';
import styles from './period-list.module.css';
import { coversWords } from './period-words.ts';
import { useRoundDone } from './use-round-done.ts';

const keyOf = ({ planId, kind, dueOn }: PeriodProposal): string => `${planId}/${kind}/${dueOn}`;

/** The periods that the plans' reporting duties ask for in a year and that nobody has opened yet. */
export function PeriodProposals({ onByHand }: { readonly onByHand: () => void }) {
  const thisYear = useThisYear();
  const [chosen, setYear] = useState<number | null>(null);
  const year = chosen ?? thisYear;
  const done = useRoundDone();
  const { data: plans } = useQuery(api.plans.list.queryOptions());
  const found = useQuery(api.periods.propose.queryOptions({ input: { year } }));
  const open = useMutation(
    api.periods.open.mutationOptions({ onSuccess: (period) => done(`Đã mở ${period.name} (${period.planName}).`) }),
  );
  const first = Math.min(thisYear, ...(plans?.map((plan) => plan.periodStart) ?? []));
  const last = Math.max(thisYear, ...(plans?.map((plan) => plan.periodEnd) ?? []));
  const openProposal = ({ planName: _name, quote: _quote, ...period }: PeriodProposal) => open.mutate(period);
  return (
    <>
      <div className={styles.year}>
        <Select
          label="Năm báo cáo"
          data={yearsBetween(first, last).map(String)}
          value={String(year)}
          allowDeselect={false}
          onChange={(value) => value && setYear(Number(value))}
        />
        <Button variant="default" onClick={onByHand}>
          Tự đặt kỳ khác
        </Button>
      </div>
      {open.error && <ErrorBox sentence={sentenceOf(open.error)} />}
      {found.error && <RetryBox sentence={sentenceOf(found.error)} onRetry={found.refetch} />}
      {found.isPending && !found.error && <Skeleton height={160} radius={4} />}
      {found.data?.length === 0 && (
        <EmptyState title={`Không còn kỳ nào theo chế độ báo cáo của năm ${year}.`}>
          Kỳ đã mở không hiện lại ở đây. Chọn năm khác, hoặc bấm Tự đặt kỳ khác.
        </EmptyState>
      )}
      <ul className={styles.proposals}>
        {found.data?.map((proposal) => (
          <li key={keyOf(proposal)}>
            <div>
              <b>{proposal.name}</b>
              <span className={styles.soft}>{proposal.planName}</span>
              Số liệu {coversWords(proposal)}, hạn gửi {shortDate(proposal.dueOn)}
              {proposal.quote !== '' && <p className={styles.quote}>Văn bản: “{proposal.quote}”</p>}
            </div>
            <Button
              aria-label={`Mở kỳ ${proposal.name}, ${proposal.planName}`}
              loading={
                open.isPending && open.variables.planId === proposal.planId && open.variables.dueOn === proposal.dueOn
              }
              onClick={() => openProposal(proposal)}
            >
              Mở kỳ
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
