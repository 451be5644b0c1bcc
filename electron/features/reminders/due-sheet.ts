import { daysInWords } from '#shared/reminders/reminder.rules.ts';
import type { DueAgency } from '#shared/reminders/reminder.ts';
import type { Sheet, SheetColumn } from '#shared/sheets/sheet.ts';
import { moment, shortDate } from '#shared/words/dates.ts';
import { count } from '#shared/words/numbers.ts';

const columns: readonly SheetColumn[] = [
  { name: 'Số TT', width: 10, align: 'center' },
  { name: 'Cơ quan, đơn vị', width: 'rest' },
  { name: 'Hạn gửi', width: 26 },
  { name: 'Người liên hệ', width: 44 },
  { name: 'Nhắc lần cuối', width: 24 },
];

type Frame = Pick<Sheet, 'office' | 'printedAt'>;

/** Who has to send, a table for each period, the latest first. */
export const dueSheet = (due: readonly DueAgency[], frame: Frame): Sheet => {
  const late = due.filter(({ daysLeft }) => daysLeft < 0).length;
  return {
    ...frame,
    title: 'Danh sách đôn đốc gửi kết quả',
    lines: [`${count(due.length)} cơ quan chưa gửi, trong đó ${count(late)} cơ quan đã quá hạn`],
    landscape: false,
    parts: [...Map.groupBy(due, ({ periodId }) => periodId).values()].map((own) => ({
      kind: 'table',
      title: `${own[0]?.periodName} (${own[0]?.planName})`,
      columns,
      rows: own.map(rowOf),
    })),
  };
};

const rowOf = ({ agency, contact, dueOn, daysLeft, isReturned, lastRemindedAt }: DueAgency, at: number): string[] => [
  String(at + 1),
  isReturned ? `${agency.name}\n(đã trả lại, chờ gửi lại)` : agency.name,
  `${shortDate(dueOn)}\n${daysInWords(daysLeft)}`,
  [contact.name, contact.phone, contact.email].filter(Boolean).join('\n') || 'Chưa ghi',
  lastRemindedAt === null ? 'Chưa nhắc' : moment(lastRemindedAt),
];
