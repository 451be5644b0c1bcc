import { IconClockExclamation } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { Period } from '#shared/periods/period.ts';
import { daysBetween, daysInWords } from '#shared/reminders/reminder.rules.ts';
import { shortDate } from '#shared/words/dates.ts';
import { periodKindNames } from '#shared/words/labels.ts';
import { count } from '#shared/words/numbers.ts';
import { useToday } from '../agencies/use-today.ts';
import styles from './period-list.module.css';
import { PeriodMenu } from './period-menu.tsx';
import { coversWords, progressWords } from './period-words.ts';
import { RoundBar } from './round-bar.tsx';

type PeriodTableProps = { readonly label: string; readonly periods: readonly Period[] };

/** One row per period: what it tells of, when it is due, how far the agencies have come. */
export function PeriodTable({ label, periods }: PeriodTableProps) {
  const today = useToday();
  return (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">Kỳ báo cáo</th>
          <th scope="col">Loại</th>
          <th scope="col">Số liệu</th>
          <th scope="col">Hạn gửi</th>
          <th scope="col">Cơ quan</th>
          <th scope="col">Chậm</th>
          <th scope="col">
            <span className={styles.hidden}>Việc</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {periods.map((period) => (
          <tr key={period.id}>
            <td>
              <Link to="/ky-bao-cao/$periodId" params={{ periodId: period.id }} className={styles.name}>
                {period.name}
              </Link>
              <span className={styles.soft}>{period.planName}</span>
              {period.stateReason !== '' && (
                <span className={styles.soft}>
                  {period.state === 'open' ? 'Mở lại' : 'Đóng'}: {period.stateReason}
                </span>
              )}
            </td>
            <td>{periodKindNames[period.kind]}</td>
            <td className={styles.days}>{coversWords(period)}</td>
            <td className={styles.days}>
              {shortDate(period.dueOn)}
              {period.state === 'open' && (
                <span className={styles.soft}>
                  {today > period.dueOn ? 'đã qua hạn' : daysInWords(daysBetween(today, period.dueOn))}
                </span>
              )}
            </td>
            <td className={styles.progress}>
              {progressWords(period)}
              <RoundBar period={period} />
            </td>
            <td>
              {period.lateCount > 0 ? (
                <Link
                  to="/ky-bao-cao/$periodId"
                  params={{ periodId: period.id }}
                  search={{ loc: 'cham' }}
                  className={styles.late}
                >
                  <IconClockExclamation size={15} stroke={1.8} aria-hidden />
                  {count(period.lateCount)} cơ quan
                </Link>
              ) : (
                <span className={styles.soft}>Không</span>
              )}
            </td>
            <td className={styles.menu}>
              <PeriodMenu period={period} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
