import type { Answer, Answered } from '#shared/exchange/answer.ts';
import type { FieldState, Side } from '#shared/exchange/field-merge.rules.ts';
import type { EntryWords } from '#shared/progress/sheet-entry.rules.ts';
import type { FigureWords } from '#shared/progress/sheet-figure.rules.ts';
import { type AgencyMemory, type ToldRows, toldOf } from './agency-memory.ts';
import type { PeriodSide } from './book-side.store.ts';
import { mergeTargetRow, mergeTaskRow } from './merge-row.ts';
import type { Line, MergedRow } from './merged-row.ts';

export type MergedAnswer = {
  readonly tasks: readonly MergedRow<EntryWords>[];
  readonly targets: readonly MergedRow<FigureWords>[];
  readonly told: ToldRows;
  /** What the agency's next answer meets. */
  readonly next: AgencyMemory;
};

type Merge = {
  readonly at: string;
  readonly today: string;
  readonly now: string;
  readonly choose: (rowId: string, field: string, state: FieldState) => Side | null;
};

const lostTask =
  'Nhiệm vụ này không còn trong sổ: khôi phục từ Thùng rác rồi kiểm tra lại để lấy kết quả, hoặc giữ của sổ để bỏ qua.';
const takenTask =
  'Nhiệm vụ này không còn giao cho cơ quan trong kỳ: giao lại rồi kiểm tra lại để lấy kết quả, hoặc giữ của sổ để bỏ qua.';
const lostTarget =
  'Chỉ tiêu này không còn trong phần của cơ quan: sửa lại rồi kiểm tra lại để lấy số liệu, hoặc giữ của sổ để bỏ qua.';

const whyGoneTask = ({ tasks, parts }: PeriodSide, taskId: string, agencyId: string): string | null => {
  if (!tasks.has(taskId)) return lostTask;
  return parts.get(taskId)?.some((part) => part.agencyId === agencyId) ? null : takenTask;
};

const whyGoneTarget = ({ targets, serves }: PeriodSide, targetId: string, agencyId: string): string | null =>
  targets.get(targetId)?.lead?.id === agencyId || serves.has(`${agencyId} ${targetId}`) ? null : lostTarget;

const named = <W>({ id, base, words, place }: Answered<W>, name: string): Line<W> => ({ id, base, words, place, name });

const kept = <W>(before: ReadonlyMap<string, W>, rows: readonly MergedRow<W>[]): Map<string, W> =>
  new Map([...before, ...rows.flatMap(({ row, keep }) => (keep === null ? [] : [[row.id, keep] as const]))]);

const toldBy = <W>(rows: readonly MergedRow<W>[]): Record<string, Partial<W>> =>
  Object.fromEntries(rows.flatMap(({ row, told }) => (told === null ? [] : [[row.id, told] as const])));

/** Merges an answer with what the book knows of its agency, row by row. */
export const mergeAnswer = (
  side: PeriodSide,
  { answer, memory }: { readonly answer: Answer; readonly memory: AgencyMemory },
  { at, today, now, choose }: Merge,
): MergedAnswer => {
  const { agencyId, givenAt } = answer.stamp;
  const isContinuing = answer.form === 'package';
  const told = { at, givenAt };
  const toldTask = toldOf<EntryWords>(memory, (one) => one.tasks);
  const toldFigure = toldOf<FigureWords>(memory, (one) => one.figures);
  const tasks = answer.tasks.map((line) =>
    mergeTaskRow(
      {
        line: named(line, side.tasks.get(line.id)?.name ?? 'Nhiệm vụ không còn trong sổ'),
        memory: { at, isContinuing, told: toldTask(told, line.id), ours: memory.entries.get(line.id) },
        choose: (field, state) => choose(line.id, field, state),
      },
      { whyGone: whyGoneTask(side, line.id, agencyId), today },
    ),
  );
  const targets = answer.figures.map((line) =>
    mergeTargetRow(
      {
        line: named(line, side.targets.get(line.id)?.name ?? 'Chỉ tiêu không còn trong sổ'),
        memory: { at, isContinuing, told: toldFigure(told, line.id), ours: memory.figures.get(line.id) },
        choose: (field, state) => choose(line.id, field, state),
      },
      { whyGone: whyGoneTarget(side, line.id, agencyId), target: side.targets.get(line.id) },
    ),
  );
  const rows = { tasks: toldBy(tasks), figures: toldBy(targets) };
  const next = {
    entries: kept(memory.entries, tasks),
    figures: kept(memory.figures, targets),
    told: [...memory.told, { ...rows, at, isContinuing, receivedAt: now }],
  };
  return { tasks, targets, told: rows, next };
};
