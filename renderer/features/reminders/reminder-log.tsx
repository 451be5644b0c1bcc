import { useQuery } from '@tanstack/react-query';
import { moment } from '#shared/words/dates.ts';
import { reminderWayNames } from '#shared/words/labels.ts';
import { count } from '#shared/words/numbers.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { RetryBox } from '../../ui/retry-box.tsx';
import styles from './reminders.module.css';

/** When who was reminded of a period, and how. */
export function ReminderLog({ periodId }: { readonly periodId: string }) {
  const { data, error, refetch } = useQuery(api.reminders.list.queryOptions({ input: { periodId } }));
  return (
    <section className={styles.log} aria-label="Các lần đã nhắc">
      <h2>Các lần đã nhắc{data && data.length > 0 && ` (${count(data.length)})`}</h2>
      {error && <RetryBox sentence={sentenceOf(error)} onRetry={refetch} />}
      {data?.length === 0 && <p className={styles.soft}>Chưa ghi lần nhắc nào.</p>}
      <ol>
        {data?.map(({ id, at, by, way, note, agencies }) => (
          <li key={id}>
            <time dateTime={at}>{moment(at)}</time>
            <span>
              {reminderWayNames[way]}, {by}: {agencies.map((agency) => agency.shortName).join('; ')}
              {note !== '' && <span className={styles.soft}>{note}</span>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
