import { Checkbox, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { daysInWords } from '#shared/reminders/reminder.rules.ts';
import { type DueAgency, type Urgency, urgencies } from '#shared/reminders/reminder.ts';
import { moment, shortDate } from '#shared/words/dates.ts';
import { count } from '#shared/words/numbers.ts';
import { DueActs } from './due-acts.tsx';
import styles from './reminders.module.css';

type DueTableProps = { readonly due: readonly DueAgency[]; readonly showsPeriod: boolean };

const groupNames = {
  late: 'Quá hạn',
  'in-1-day': 'Đến hạn hôm nay hoặc ngày mai',
  'in-3-days': 'Còn 2–3 ngày',
  'in-7-days': 'Còn 4–7 ngày',
  later: 'Còn trên 7 ngày',
} satisfies Record<Urgency, string>;

const keyOf = ({ periodId, agency }: DueAgency): string => `${periodId}/${agency.id}`;

/** Who has to send, the latest first, in groups by the days left; whoever is due within a week is picked at first. */
export function DueTable({ due, showsPeriod }: DueTableProps) {
  const [left, setLeft] = useState<ReadonlySet<string>>(
    () => new Set(due.filter(({ urgency }) => urgency === 'later').map(keyOf)),
  );
  const picked = due.filter((one) => !left.has(keyOf(one)));
  const pick = (rows: readonly DueAgency[], isPicked: boolean) => {
    const next = new Set(left);
    for (const row of rows) {
      if (isPicked) next.delete(keyOf(row));
      else next.add(keyOf(row));
    }
    setLeft(next);
  };
  const groups = urgencies.flatMap((urgency) => {
    const rows = due.filter((one) => one.urgency === urgency);
    return rows.length === 0 ? [] : [{ urgency, rows }];
  });
  return (
    <>
      <table className={styles.table} aria-label="Cơ quan còn phải gửi">
        <thead>
          <tr>
            <th scope="col" className={styles.pick}>
              <VisuallyHidden>Chọn</VisuallyHidden>
            </th>
            <th scope="col">Cơ quan</th>
            {showsPeriod && <th scope="col">Kỳ báo cáo</th>}
            <th scope="col">Hạn gửi</th>
            <th scope="col">Người liên hệ</th>
            <th scope="col">Nhắc lần cuối</th>
          </tr>
        </thead>
        {groups.map(({ urgency, rows }) => (
          <tbody key={urgency} data-urgency={urgency}>
            <tr className={styles.group}>
              <th scope="rowgroup" className={styles.pick}>
                <Checkbox
                  size="xs"
                  aria-label={`Chọn nhóm ${groupNames[urgency]}`}
                  checked={rows.every((row) => !left.has(keyOf(row)))}
                  indeterminate={rows.some((row) => left.has(keyOf(row))) && rows.some((row) => !left.has(keyOf(row)))}
                  onChange={(event) => pick(rows, event.currentTarget.checked)}
                />
              </th>
              <th scope="rowgroup" colSpan={showsPeriod ? 5 : 4}>
                {groupNames[urgency]} ({count(rows.length)})
              </th>
            </tr>
            {rows.map((row) => (
              <DueRow
                key={keyOf(row)}
                row={row}
                showsPeriod={showsPeriod}
                isPicked={!left.has(keyOf(row))}
                onPick={(isPicked) => pick([row], isPicked)}
              />
            ))}
          </tbody>
        ))}
      </table>
      <DueActs picked={picked} />
    </>
  );
}

type DueRowProps = {
  readonly row: DueAgency;
  readonly showsPeriod: boolean;
  readonly isPicked: boolean;
  readonly onPick: (isPicked: boolean) => void;
};

function DueRow({ row, showsPeriod, isPicked, onPick }: DueRowProps) {
  const { agency, contact, daysLeft, isReturned } = row;
  const ways = [contact.phone, contact.email].filter(Boolean).join(', ');
  return (
    <tr>
      <td className={styles.pick}>
        <Checkbox
          size="xs"
          aria-label={`Chọn ${agency.name}`}
          checked={isPicked}
          onChange={(event) => onPick(event.currentTarget.checked)}
        />
      </td>
      <td className={styles.name}>
        {agency.name}
        {isReturned && <span className={styles.soft}>đã trả lại, chờ gửi lại</span>}
      </td>
      {showsPeriod && (
        <td>
          {row.periodName}
          <span className={styles.soft}>{row.planName}</span>
        </td>
      )}
      <td className={styles.days}>
        {shortDate(row.dueOn)}
        <span className={styles.soft} data-late={daysLeft < 0 || undefined}>
          {daysInWords(daysLeft)}
        </span>
      </td>
      <td>
        {contact.name || ways ? (
          <>
            {contact.name}
            <span className={styles.soft}>{ways}</span>
          </>
        ) : (
          <span className={styles.soft}>Chưa ghi</span>
        )}
      </td>
      <td className={styles.days}>
        {row.lastRemindedAt ? moment(row.lastRemindedAt) : <span className={styles.soft}>Chưa nhắc</span>}
      </td>
    </tr>
  );
}
