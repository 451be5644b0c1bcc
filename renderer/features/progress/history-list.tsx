import { useQuery } from '@tanstack/react-query';
import type { EntryRevision } from '#shared/progress/progress-entry.ts';
import { shortDate } from '#shared/words/dates.ts';
import { entryFieldNames, statusNames } from '#shared/words/labels.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { RetryBox } from '../../ui/retry-box.tsx';
import { RevisionList, type ToldChange } from '../audit/revision-list.tsx';
import styles from './progress.module.css';

const told = (field: string, value: string | null): string => {
  if (value === null || value === '') return 'để trống';
  if (field === 'completedOn') return shortDate(value);
  if (field === 'isNothingToReport') return value === '1' ? 'có' : 'không';
  return field === 'status' && value in statusNames ? statusNames[value as keyof typeof statusNames] : value;
};

const tell = ({ changes }: EntryRevision): ToldChange[] =>
  changes.map(({ field, before, after }) => ({
    name: entryFieldNames[field],
    before: before === null ? null : told(field, before),
    after: told(field, after),
  }));

/** Every recording of a task: who, when, and each field before and after. */
export function HistoryList({ taskId }: { readonly taskId: string }) {
  const { data, error, refetch } = useQuery(api.progress.history.queryOptions({ input: { taskId } }));
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>Lịch sử cập nhật</h2>
      {error && <RetryBox sentence={sentenceOf(error)} onRetry={refetch} />}
      {data?.length === 0 && <p className={styles.soft}>Chưa có lần cập nhật nào.</p>}
      {data && <RevisionList label="Lịch sử cập nhật" revisions={data} tell={tell} />}
    </section>
  );
}
