import { useQuery } from '@tanstack/react-query';
import { createPortal } from 'react-dom';
import { daysInWords } from '#shared/reminders/reminder.rules.ts';
import type { DueAgency } from '#shared/reminders/reminder.ts';
import { shortDate } from '#shared/words/dates.ts';
import { api } from '../../api/client.ts';
import { useToday } from '../agencies/use-today.ts';
import styles from './chased-sheet.module.css';

/** The list of the chased on A4, which the system's print dialog prints instead of the page. */
export function ChasedSheet({ chased }: { readonly chased: readonly DueAgency[] }) {
  const today = useToday();
  const office = useQuery(api.office.get.queryOptions()).data?.agency?.name;
  return createPortal(
    <article className={styles.sheet} aria-hidden>
      {office && <p className={styles.office}>{office}</p>}
      <h1>Danh sách cơ quan chưa gửi kết quả</h1>
      <p className={styles.day}>Tính đến ngày {shortDate(today)}</p>
      <table>
        <thead>
          <tr>
            <th>TT</th>
            <th>Cơ quan, đơn vị</th>
            <th>Kỳ báo cáo</th>
            <th>Hạn gửi</th>
            <th>Người liên hệ</th>
          </tr>
        </thead>
        <tbody>
          {chased.map((one, at) => (
            <tr key={`${one.periodId}/${one.agency.id}`}>
              <td>{at + 1}</td>
              <td>{one.agency.name}</td>
              <td>
                {one.periodName} ({one.planName})
              </td>
              <td>
                {shortDate(one.dueOn)}, {daysInWords(one.daysLeft)}
                {one.isReturned && ', gửi lại'}
              </td>
              <td>{[one.contact.name, one.contact.phone].filter(Boolean).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </article>,
    document.body,
  );
}
