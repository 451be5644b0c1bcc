import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Period } from '#shared/periods/period.ts';
import type { CalendarEntry } from '#shared/plans/duty.ts';
import { daysBetween, daysInWords } from '#shared/reminders/reminder.rules.ts';
import { shortDate } from '#shared/words/dates.ts';
import { dutyNames } from '#shared/words/labels.ts';
import { figure } from '#shared/words/numbers.ts';
import { api } from '../../api/client.ts';
import { useIsOverseer } from '../../api/session.ts';
import styles from './overview.module.css';

type LastDaysProps = { readonly planId: string | undefined; readonly today: string };

const months = 6;
const few = 5;

const after = (today: string): string => {
  const day = new Date(`${today}T00:00:00Z`);
  day.setUTCMonth(day.getUTCMonth() + months);
  return day.toISOString().slice(0, 10);
};

/** The rounds that are open, and the reports that the plans ask for in the next months. */
export function LastDays({ planId, today }: LastDaysProps) {
  const periods = useQuery(api.periods.list.queryOptions({ input: { planId, state: 'open' } })).data;
  const duties = useQuery(api.plans.calendar.queryOptions({ input: { planId, from: today, to: after(today) } })).data;
  const isEmpty = periods?.length === 0 && duties?.length === 0;
  return (
    <section className={styles.panel} aria-label="Sắp đến hạn">
      <h2>Kỳ đang mở và báo cáo sắp đến hạn</h2>
      {isEmpty && (
        <p className={styles.nothing}>
          Không có kỳ nào đang mở, không có báo cáo nào đến hạn trong {months} tháng tới.
        </p>
      )}
      <ol className={styles.lines}>
        {periods?.slice(0, few).map((period) => (
          <PeriodLine key={period.id} period={period} today={today} />
        ))}
        {duties?.slice(0, few).map((duty) => (
          <DutyLine key={`${duty.dutyId}/${duty.lastDay}`} duty={duty} today={today} />
        ))}
      </ol>
    </section>
  );
}

function PeriodLine({ period, today }: { readonly period: Period; readonly today: string }) {
  const { id, name, planName, dueOn, agencyCount, counts, lateCount } = period;
  const sent = agencyCount - counts['not-sent'] - counts.returned;
  const isOverseer = useIsOverseer();
  const title = `${name} (${planName})`;
  return (
    <li>
      {isOverseer ? (
        <Link to="/ky-bao-cao/$periodId" params={{ periodId: id }} className={styles.row}>
          {title}
        </Link>
      ) : (
        <span>{title}</span>
      )}
      <span className={styles.soft}>
        hạn {shortDate(dueOn)}, {daysInWords(daysBetween(today, dueOn))}; đã gửi {figure(sent)}/{figure(agencyCount)} cơ
        quan{lateCount > 0 && `, ${figure(lateCount)} cơ quan chậm`}
      </span>
    </li>
  );
}

function DutyLine({ duty, today }: { readonly duty: CalendarEntry; readonly today: string }) {
  return (
    <li>
      <Link
        to="/ke-hoach/$planId"
        className={styles.row}
        params={{ planId: duty.planId }}
        search={{ phan: 'che-do-bao-cao' }}
      >
        {dutyNames[duty.kind]} ({duty.planName})
      </Link>
      <span className={styles.soft}>
        hạn {shortDate(duty.lastDay)}, {daysInWords(daysBetween(today, duty.lastDay))}
      </span>
    </li>
  );
}
