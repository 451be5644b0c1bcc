import type { AgencyName } from '#shared/agencies/agency.ts';
import type { Sheet, SheetColumn } from '#shared/sheets/sheet.ts';
import type { TaskRow } from '#shared/tasks/task.ts';
import { rhythmNames, sectionName, standingNames } from '#shared/words/labels.ts';
import { count } from '#shared/words/numbers.ts';

const columns: readonly SheetColumn[] = [
  { name: 'Số TT', width: 10, align: 'center' },
  { name: 'Mục', width: 14 },
  { name: 'Nhiệm vụ', width: 'rest' },
  { name: 'Chủ trì', width: 38 },
  { name: 'Phối hợp', width: 40 },
  { name: 'Thời hạn', width: 28 },
  { name: 'Trạng thái', width: 24 },
];

type Frame = Pick<Sheet, 'office' | 'printedAt'> & { readonly filter: string };

/** Tasks in the order of their list, a table for each plan. */
export const taskSheet = (tasks: readonly TaskRow[], { filter, ...frame }: Frame): Sheet => ({
  ...frame,
  title: 'Danh sách nhiệm vụ',
  lines: [`${filter} (${count(tasks.length)} nhiệm vụ)`],
  landscape: true,
  parts: [...Map.groupBy(tasks, ({ planId }) => planId).values()].map((own) => ({
    kind: 'table',
    title: own[0]?.planName ?? '',
    columns,
    rows: own.map(rowOf),
  })),
});

const rowOf = (task: TaskRow, at: number): string[] => [
  String(at + 1),
  sectionName(task.sectionLabel),
  task.text,
  leadWords(task),
  shortNames(task.support),
  deadlineWords(task),
  standingNames[task.standing],
];

const shortNames = (agencies: readonly AgencyName[]): string => agencies.map(({ shortName }) => shortName).join('; ');

const leadWords = ({ lead, joint }: TaskRow): string => {
  if (lead) return lead.name;
  return joint.length > 0 ? `${shortNames(joint)} (cùng thực hiện)` : 'Chưa xác định';
};

const deadlineWords = ({ deadline, rhythm, yearFrom, yearTo }: TaskRow): string => {
  const words = deadline?.text ?? (rhythm === 'once' ? '' : rhythmNames[rhythm]);
  const years = yearFrom === yearTo ? String(yearFrom) : `${yearFrom}–${yearTo}`;
  return words === '' ? years : `${words}\n${years}`;
};
