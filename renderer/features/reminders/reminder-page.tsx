import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { Choice } from '../../ui/choice.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { RetryBox } from '../../ui/retry-box.tsx';
import { DueTable } from './due-table.tsx';
import { ReminderLog } from './reminder-log.tsx';
import styles from './reminders.module.css';

/** Who still has to send and by when, who is late and for how long; who was reminded already. */
export function ReminderPage() {
  const { ky } = useSearch({ from: '/ky-bao-cao/nhac-viec' });
  const navigate = useNavigate();
  const periods = useQuery(api.periods.list.queryOptions({ input: { state: 'open' } })).data;
  const due = useQuery(api.reminders.listDue.queryOptions({ input: ky === undefined ? {} : { periodId: ky } }));
  const logged = ky ?? (periods?.length === 1 ? periods[0]?.id : undefined);
  return (
    <Page
      title="Nhắc việc"
      answers="Cơ quan nào sắp đến hạn, cơ quan nào chậm bao nhiêu ngày, đã nhắc ai lúc nào."
      above={<Link to="/ky-bao-cao">Kỳ báo cáo</Link>}
    >
      <search className={styles.filters} aria-label="Bộ lọc">
        <Choice
          className={styles.period}
          label="Kỳ báo cáo"
          none="Mọi kỳ đang mở"
          options={periods?.map(({ id, name, planName }) => ({ value: id, label: `${name} (${planName})` })) ?? []}
          value={ky}
          onChange={(next) => navigate({ to: '/ky-bao-cao/nhac-viec', search: { ky: next }, replace: true })}
        />
      </search>
      {due.error && <RetryBox sentence={sentenceOf(due.error)} onRetry={due.refetch} />}
      {!due.data && !due.error && <Skeleton height={320} radius={4} />}
      {due.data?.length === 0 && (
        <EmptyState title="Không cơ quan nào còn phải gửi.">
          {periods?.length === 0 ? 'Chưa có kỳ báo cáo nào đang mở.' : 'Mọi cơ quan đã gửi kết quả của kỳ đang mở.'}
        </EmptyState>
      )}
      {due.data && due.data.length > 0 && <DueTable key={ky ?? ''} due={due.data} showsPeriod={ky === undefined} />}
      {logged !== undefined && <ReminderLog periodId={logged} />}
    </Page>
  );
}
