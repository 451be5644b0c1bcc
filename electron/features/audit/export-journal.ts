import type { AuditFilter } from '#shared/audit/audit.contract.ts';
import { csvText } from '#shared/audit/csv.rules.ts';
import { moment } from '#shared/words/dates.ts';
import { figure } from '#shared/words/numbers.ts';
import type { Reader } from '../../database/handles.ts';
import { refuse } from '../../door/refuse.ts';
import { countLinesOf, listLines } from './journal.store.ts';

const most = 100_000;
const linesAtOnce = 1_000;

const head = ['Số', 'Thời điểm', 'Người làm', 'Việc', 'Đối tượng', 'Lý do', 'Số dòng', 'Tình trạng'];

/** The journal that a filter leaves as one CSV text, the newest line first. */
export const exportJournal = async (db: Reader, filter: AuditFilter): Promise<string> => {
  const count = await countLinesOf(db, filter, most + 1);
  if (count > most)
    throw refuse(
      'refused',
      `Bộ lọc còn hơn ${figure(most)} việc, quá nhiều cho một tệp. Chọn khoảng ngày ngắn hơn rồi xuất lại.`,
    );
  const rows: string[][] = [head];
  for (let before: number | null = null; ; ) {
    const { lines, next } = await listLines(db, { ...filter, before, limit: linesAtOnce });
    for (const line of lines)
      rows.push([
        String(line.sequence),
        moment(line.at),
        line.actorName,
        line.title,
        line.about,
        line.reason ?? '',
        String(line.rowCount),
        line.isUndone ? 'Đã hoàn tác' : '',
      ]);
    if (next === null) return csvText(rows);
    before = next;
    await new Promise((resolve) => setImmediate(resolve));
  }
};
