import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Figure } from '#shared/overview/overview.ts';
import { daysBetween } from '#shared/reminders/reminder.rules.ts';
import { shortDate } from '#shared/words/dates.ts';
import { count } from '#shared/words/numbers.ts';
import { api } from '../../api/client.ts';
import { FigureLink } from './figure-link.tsx';
import styles from './overview.module.css';

type LateTasksProps = { readonly overdue: Figure; readonly today: string; readonly year: number };

/** The tasks whose day has passed, the earliest day in force first; each opens beside the page. */
export function LateTasks({ overdue, today, year }: LateTasksProps) {
  const { data } = useQuery(
    api.tasks.list.queryOptions({
      input: { ...overdue.filter, order: 'due', limit: 5 },
      enabled: overdue.count > 0,
    }),
  );
  const isOver = today > `${year}-12-31`;
  return (
    <section className={styles.panel} aria-label="Thời hạn đã trượt">
      <h2>
        Quá hạn chưa hoàn thành: <FigureLink figure={overdue} label="Quá hạn chưa hoàn thành" />
      </h2>
      {overdue.count === 0 && <p className={styles.nothing}>Không có nhiệm vụ nào quá hạn.</p>}
      <ol className={styles.lines}>
        {data?.rows.map((task) => (
          <li key={task.id}>
            <Link
              to="."
              search={(before) => ({ ...before, 'nhiem-vu': task.id })}
              resetScroll={false}
              className={`${styles.row} ${styles.clipped}`}
              title={task.text}
            >
              {task.text}
            </Link>
            <span className={styles.soft}>
              {task.lead?.shortName ?? 'Chưa có chủ trì'}; hạn {shortDate(task.dueOn)}
              {task.isExtended && ' (đã gia hạn)'}
              {!isOver && `, chậm ${count(daysBetween(task.dueOn, today))} ngày`}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
