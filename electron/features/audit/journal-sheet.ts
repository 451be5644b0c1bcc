import type { AuditLine } from '#shared/audit/audit-line.ts';
import type { Sheet, SheetColumn } from '#shared/sheets/sheet.ts';
import { moment } from '#shared/words/dates.ts';

const columns: readonly SheetColumn[] = [
  { name: 'Số', width: 13, align: 'center' },
  { name: 'Thời điểm', width: 20 },
  { name: 'Người làm', width: 32 },
  { name: 'Việc', width: 50 },
  { name: 'Đối tượng', width: 'rest' },
  { name: 'Lý do', width: 30 },
  { name: 'Tình trạng', width: 20 },
];

type Frame = Pick<Sheet, 'office' | 'printedAt' | 'lines'>;

/** Lines of the journal, the newest first. */
export const journalSheet = (lines: readonly AuditLine[], frame: Frame): Sheet => ({
  ...frame,
  title: 'Nhật ký',
  landscape: true,
  parts: [{ kind: 'table', columns, rows: lines.map(rowOf) }],
});

const rowOf = ({ sequence, at, actorName, title, about, reason, isUndone }: AuditLine): string[] => [
  String(sequence),
  moment(at),
  actorName,
  title,
  about,
  reason ?? '',
  isUndone ? 'Đã hoàn tác' : '',
];
