import { whyNotDayOrMonth } from '../../plans/plan-day.rules.ts';
import { brief } from '../../words/brief.ts';
import type { DraftDeadline, DraftTarget, PlanDraft } from '../plan-draft.ts';
import { type DraftRow, listRows, wordsOf } from '../review/draft-rows.ts';
import { type ReadPhase, type RowKind, rowKindNames } from '../review/review-step.ts';
import { whyNotPlan } from './draft-plan.rules.ts';

/** Why a line can't go into the book; `rowId` null: it is about the document. */
type DraftFault = { readonly rowId: string | null; readonly sentence: string };

const whyNotYear = (label: string, year: number | null): string | null =>
  year !== null && (year < 1900 || year > 2100) ? `${label} ${year}: chọn năm từ 1900 đến 2100.` : null;

const whyNotDeadline = ({ year, month, day }: DraftDeadline): string | null => {
  if (month !== null && (month < 1 || month > 12)) return `thời hạn có tháng ${month}: chọn tháng từ 1 đến 12.`;
  if (day !== null && (day < 1 || day > 31)) return `thời hạn có ngày ${day}: chọn ngày từ 1 đến 31.`;
  return whyNotYear('thời hạn có năm', year);
};

const whyNotTarget = ({ value, valueMax, periodStart, periodEnd }: DraftTarget): string | null => {
  if (value !== null && valueMax !== null && valueMax < value)
    return `mức cao nhất ${valueMax} thấp hơn mức thấp nhất ${value}. Đổi chỗ hai mức.`;
  if (periodStart !== null && periodEnd !== null && periodEnd < periodStart)
    return `đến năm ${periodEnd} trước năm bắt đầu ${periodStart}.`;
  return whyNotYear('năm', periodStart) ?? whyNotYear('năm', periodEnd);
};

const whyNotRow = (kind: RowKind, row: DraftRow): string | null => {
  if (wordsOf(row).trim() === '') return 'chưa có nội dung. Nhập nội dung, hoặc bỏ dòng này.';
  if (row.section.trim() === '') return 'chưa có mục. Chọn mục mà dòng này đứng.';
  if (kind === 'target') return whyNotTarget(row as DraftTarget);
  return 'deadline' in row && row.deadline !== null ? whyNotDeadline(row.deadline) : null;
};

const phaseFaults = (phases: readonly ReadPhase[], { document }: PlanDraft): string[] =>
  phases.flatMap(({ name, yearFrom, yearTo }) => {
    if (name.trim() === '') return ['Giai đoạn: nhập tên của từng giai đoạn.'];
    if (yearTo < yearFrom) return [`Giai đoạn ${name}: đến năm ${yearTo} trước năm bắt đầu ${yearFrom}.`];
    const [start, end] = [document.periodStart?.value ?? yearFrom, document.periodEnd?.value ?? yearTo];
    return yearFrom < start || yearTo > end
      ? [`Giai đoạn ${name}: chọn năm trong thời gian của kế hoạch, ${start}–${end}.`]
      : [];
  });

const nameOf = (kind: RowKind, row: DraftRow): string =>
  `${rowKindNames[kind]} ${row.section} "${brief(wordsOf(row), 50)}"`;

/** Lines that the book has no place for, and what would give them one. */
export const listLeftOut = ({ duties }: PlanDraft): DraftFault[] =>
  duties
    .filter(({ from }) => from.length === 0)
    .map((duty) => ({
      rowId: duty.id,
      sentence: `${nameOf('duty', duty)}: không đưa vào sổ vì chưa rõ cơ quan nào phải báo cáo. Chọn cơ quan gửi để đưa vào.`,
    }));

/** Everything that keeps a checked draft out of the book, by line. */
export const listDraftFaults = (draft: PlanDraft, phases: readonly ReadPhase[]): DraftFault[] => {
  const { document } = draft;
  const ofDocument = [
    whyNotPlan(draft),
    whyNotDayOrMonth('Ngày ban hành', document.date && document.date.value.length >= 7 ? document.date.value : null),
    whyNotYear('Từ năm', document.periodStart?.value ?? null),
    whyNotYear('Đến năm', document.periodEnd?.value ?? null),
    ...phaseFaults(phases, draft),
  ].filter((sentence) => sentence !== null);
  const ofRows = listRows(draft).flatMap(({ kind, row }) => {
    const why = whyNotRow(kind, row);
    return why === null ? [] : [{ rowId: row.id, sentence: `${nameOf(kind, row)}: ${why}` }];
  });
  return [...ofDocument.map((sentence) => ({ rowId: null, sentence })), ...ofRows];
};
