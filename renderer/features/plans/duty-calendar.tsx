import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Plan } from '#shared/plans/plan.ts';
import { shortDate } from '#shared/words/dates.ts';
import { dutyNames } from '#shared/words/labels.ts';
import { count } from '#shared/words/numbers.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { RetryBox } from '../../ui/retry-box.tsx';
import { useToday } from '../agencies/use-today.ts';
import styles from './plan-page.module.css';

/** The days on which reports of the plan fall due from today on. */
export function DutyCalendar({ plan }: { readonly plan: Plan }) {
  const today = useToday();
  const input = {
    planId: plan.id,
    from: today,
    to: `${Math.max(plan.periodEnd, Number(today.slice(0, 4))) + 1}-12-31`,
  };
  const { data: entries, error, refetch } = useQuery(api.plans.calendar.queryOptions({ input }));
  return (
    <section className={styles.calendar}>
      <h2>Các kỳ báo cáo sắp tới{entries && entries.length > 0 && ` (${count(entries.length)})`}</h2>
      {error && <RetryBox sentence={sentenceOf(error)} onRetry={refetch} />}
      {!entries && !error && <Skeleton height={80} radius={4} />}
      {entries?.length === 0 && (
        <p className={styles.soft}>
          {today.slice(0, 4) > String(plan.periodEnd)
            ? `Thời gian của kế hoạch đã hết năm ${plan.periodEnd}, không còn kỳ báo cáo nào.`
            : 'Không chế độ báo cáo nào ghi ngày hay tháng.'}
        </p>
      )}
      {entries && entries.length > 0 && (
        <ol className={styles.days}>
          {entries.map((entry) => (
            <li key={`${entry.dutyId}/${entry.lastDay}`} className={styles.day}>
              <time dateTime={entry.lastDay}>{shortDate(entry.lastDay)}</time>
              <span>
                {dutyNames[entry.kind]} của {entry.from.map((agency) => agency.shortName).join('; ')}
                {entry.to.length > 0 && ` gửi ${entry.to.map((agency) => agency.shortName).join('; ')}`}
                {entry.dueText && <span className={styles.soft}> (văn bản ghi: {entry.dueText})</span>}
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
