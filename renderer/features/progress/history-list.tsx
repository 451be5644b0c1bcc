import { useQuery } from '@tanstack/react-query';
import type { EntryRevision } from '#shared/progress/progress-entry.ts';
import { moment, shortDate } from '#shared/words/dates.ts';
import { entryFieldNames, statusNames } from '#shared/words/labels.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { RetryBox } from '../../ui/retry-box.tsx';
import styles from './progress.module.css';

const told = (field: string, value: string | null): string => {
  if (value === null || value === '') return 'để trống';
  if (field === 'completedOn') return shortDate(value);
  if (field === 'isNothingToReport') return value === '1' ? 'có' : 'không';
  return field === 'status' && value in statusNames ? statusNames[value as keyof typeof statusNames] : value;
};

/** Every recording of a task: who, when, and each field before and after. */
export function HistoryList({ taskId }: { readonly taskId: string }) {
  const { data, error, refetch } = useQuery(api.progress.history.queryOptions({ input: { taskId } }));
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>Lịch sử cập nhật</h2>
      {error && <RetryBox sentence={sentenceOf(error)} onRetry={refetch} />}
      {data?.length === 0 && <p className={styles.soft}>Chưa có lần cập nhật nào.</p>}
      <ol className={styles.history}>
        {data?.map((revision) => (
          <Revision key={revision.id} revision={revision} />
        ))}
      </ol>
    </section>
  );
}

function Revision({ revision }: { readonly revision: EntryRevision }) {
  return (
    <li>
      <p className={styles.soft}>
        {moment(revision.at)}, {revision.actorName}: {revision.periodName ?? `năm ${revision.year}`},{' '}
        {revision.agencyName}
      </p>
      {revision.isRemoval && <p>Xóa kết quả đã ghi, trở lại chưa báo cáo.</p>}
      {revision.reason !== null && <p className={styles.soft}>Lý do: {revision.reason}</p>}
      <dl className={styles.changes}>
        {revision.changes.map(({ field, before, after }) => (
          <div key={field}>
            <dt>{entryFieldNames[field]}</dt>
            <dd>
              {before !== null && (
                <>
                  <del>{told(field, before)}</del>
                  <span aria-hidden> → </span>
                </>
              )}
              <ins>{told(field, after)}</ins>
            </dd>
          </div>
        ))}
      </dl>
    </li>
  );
}
