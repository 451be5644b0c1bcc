import { findSection, sectionAdvice } from '../plans/find-section.rules.ts';
import {
  type CellFault,
  type Cells,
  type Columns,
  checkPastedRows,
  rowKey,
} from '../spreadsheets/pasted-rows.rules.ts';
import { cellText } from '../words/excel-text.ts';
import { partsOf, whyNotParts } from './assign.rules.ts';
import { listTaskFaults, type TaskFrame } from './edit-task.rules.ts';
import { agencyFinder, type NamedAgency, nearestNames, readAgencies } from './find-agencies.rules.ts';
import { columnsOfHeading } from './pasted-task-cells.rules.ts';
import { deadlineOf, readDeadline, rhythmIn } from './read-deadline.rules.ts';
import { agencyWarning, whyNotAgencyDays } from './task-agency.rules.ts';
import { emptyTaskFields, type TaskFault, type TaskFields } from './task-fields.ts';
import { type PasteColumn, type PastedTask, pasteColumnNames, pasteColumns } from './task-paste.ts';

/** A task of the plan as a pasted row is compared with it. */
export type KnownTask = Pick<TaskFields, 'sectionId' | 'text' | 'yearFrom' | 'yearTo'> & {
  readonly id: string;
  readonly leadId: string | null;
  readonly deadlineText: string | null;
};
export type PasteFrame = Omit<TaskFrame, 'agencies'> & {
  readonly agencies: ReadonlyMap<string, NamedAgency>;
  readonly tasks: readonly KnownTask[];
};

type Fault = CellFault<PasteColumn>;
/** A checked row, and what it would add. */
export type CheckedRow = PastedTask & { readonly fields: TaskFields | null };

const columnsOfPath: Partial<Record<TaskFault['path'], PasteColumn>> = {
  sectionId: 'section',
  text: 'text',
  leadId: 'lead',
  supportIds: 'support',
  expectedOutput: 'output',
};
const columnOf = (path: TaskFault['path']): PasteColumn => columnsOfPath[path] ?? 'deadline';

const limits: Partial<Record<PasteColumn, number>> = { text: 4_000, deadline: 500, output: 2_000 };

type Read = { readonly fields: TaskFields; readonly faults: readonly Fault[]; readonly warnings: readonly string[] };

const timeOf = (plan: PasteFrame, cell: string): Pick<TaskFields, 'deadline' | 'rhythm' | 'yearFrom' | 'yearTo'> => {
  const named = readDeadline(cell);
  const rhythm = rhythmIn(cell) ?? 'once';
  const year = named && rhythm === 'once' ? Number(named.on.slice(0, 4)) : null;
  return { deadline: deadlineOf(cell), rhythm, yearFrom: year ?? plan.periodStart, yearTo: year ?? plan.periodEnd };
};

const whyNotTime = (cell: string): string | null =>
  cell === '' || readDeadline(cell) || rhythmIn(cell)
    ? null
    : `"${cell}" không phải là thời hạn; viết như 31/12/2026, tháng 6/2026, quý II/2026, 2026 hoặc hằng năm.`;

const readRow = (plan: PasteFrame, cells: Cells<PasteColumn>): Read => {
  const faults: Fault[] = [];
  const say = (column: PasteColumn, reason: string | null) => reason !== null && faults.push({ column, reason });
  const section = findSection(plan, cells.section);
  if (cells.section === '') say('section', `còn thiếu; ${sectionAdvice(plan)}`);
  else if (!section) say('section', `kế hoạch không có mục "${cells.section}"; ${sectionAdvice(plan)}`);
  const time = timeOf(plan, cellText(cells.deadline));
  say('deadline', whyNotTime(cellText(cells.deadline)));
  for (const [column, limit] of Object.entries(limits) as [PasteColumn, number][])
    if (cells[column].length > limit) say(column, `dài ${cells[column].length} ký tự; rút còn tối đa ${limit} ký tự.`);

  const all = [...plan.agencies.values()];
  const find = agencyFinder(all, (agency) => whyNotAgencyDays(agency, time, plan.today) === null);
  const agenciesIn = (column: 'lead' | 'support'): NamedAgency[] =>
    readAgencies(cells[column], find).flatMap((found) => {
      if (typeof found === 'string') {
        const nearest = nearestNames(all, found);
        const hint =
          nearest.length > 0
            ? `gần nhất: ${nearest.join('; ')}`
            : 'viết tên một cơ quan có trong sổ, hoặc thêm cơ quan này ở phần Cơ quan trước';
        say(column, `sổ không có cơ quan "${found}"; ${hint}.`);
        return [];
      }
      const [one, ...others] = found;
      if (one && others.length > 0) {
        const places = found.map((agency) => `${agency.name} (${agency.place ?? 'chưa rõ địa bàn'})`);
        say(column, `có ${found.length} cơ quan cùng tên: ${places.join('; ')}; viết tên đầy đủ kèm địa bàn.`);
      }
      return one ? [one] : [];
    });
  const [leads, supports] = [agenciesIn('lead'), agenciesIn('support')];
  const parts = [
    ...leads.map(({ id }) => ({ agencyId: id, role: 'lead' as const })),
    ...partsOf({ leadId: null, jointIds: [], supportIds: supports.map(({ id }) => id) }),
  ];
  say(
    leads.length > 1 ? 'lead' : 'support',
    whyNotParts(parts, (id) => plan.agencies.get(id)?.name ?? ''),
  );
  const fields: TaskFields = {
    ...emptyTaskFields,
    ...time,
    sectionId: section?.id ?? '',
    phaseId: plan.phases.find((one) => one.yearFrom === time.yearFrom && one.yearTo === time.yearTo)?.id ?? null,
    text: cellText(cells.text),
    expectedOutput: cellText(cells.output),
    leadId: leads[0]?.id ?? null,
    supportIds: supports.map(({ id }) => id),
  };
  const warnings = [...leads, ...supports].flatMap((agency) => agencyWarning(agency, fields, plan.today) ?? []);
  return { fields, faults, warnings };
};

/** What the row says otherwise than the task that stands already; an empty cell says nothing. */
const clashOf = (fields: TaskFields, twin: KnownTask): Fault | null => {
  const there = 'nhiệm vụ này đã có trong sổ với';
  if (fields.leadId !== null && fields.leadId !== twin.leadId)
    return { column: 'lead', reason: `${there} đơn vị chủ trì khác; sửa ở chính nhiệm vụ đó.` };
  if (fields.deadline !== null && fields.deadline.text !== twin.deadlineText)
    return {
      column: 'deadline',
      reason: `${there} thời hạn ${twin.deadlineText ?? 'để trống'}; sửa ở chính nhiệm vụ đó.`,
    };
  return null;
};

type Known = { readonly inBook: ReadonlyMap<string, KnownTask>; readonly inPaste: ReadonlyMap<string, number> };

const checkRow = (plan: PasteFrame, row: number, cells: Cells<PasteColumn>, known: Known): CheckedRow => {
  const { fields, faults, warnings } = readRow(plan, cells);
  const further = listTaskFaults(plan, fields)
    .map(({ path, reason }) => ({ column: columnOf(path), reason }))
    .filter(({ column }) => !faults.some((one) => one.column === column))
    .filter(({ column }, at, each) => each.findIndex((one) => one.column === column) === at);
  const all = [...faults, ...further];
  const twin = known.inBook.get(rowKey(fields));
  const twice = known.inPaste.get(rowKey(fields));
  if (twice !== undefined) all.push({ column: 'text', reason: `trùng với dòng ${twice}; bỏ một trong hai dòng.` });
  const clash = twin && all.length === 0 ? clashOf(fields, twin) : null;
  if (clash) all.push(clash);
  const nameOf = (id: string): string => plan.agencies.get(id)?.name ?? '';
  return {
    row,
    state: all.length > 0 ? 'error' : twin ? 'same' : 'new',
    reasons: all.map(({ column, reason }) => `Dòng ${row}, cột "${pasteColumnNames[column]}": ${reason}`),
    warnings: warnings.map((warning) => `Dòng ${row}: ${warning}`),
    taskId: twin?.id ?? null,
    sectionLabel: cells.section,
    text: fields.text,
    lead: fields.leadId === null ? cellText(cells.lead) : nameOf(fields.leadId),
    support: fields.supportIds.length === 0 ? cellText(cells.support) : fields.supportIds.map(nameOf).join('; '),
    deadline: cellText(cells.deadline),
    expectedOutput: fields.expectedOutput,
    yearFrom: all.length > 0 ? null : fields.yearFrom,
    yearTo: all.length > 0 ? null : fields.yearTo,
    fields: all.length > 0 || twin ? null : fields,
  };
};

/** Line breaks stay in a cell of agencies: there they stand between two of them. */
const readCell = (cell: string, column: PasteColumn): string =>
  column === 'lead' || column === 'support' ? cell.normalize('NFC').trim() : cellText(cell);

/** What each pasted row would do, told before anything is written. */
export const checkPastedTasks = (
  plan: PasteFrame,
  rows: readonly (readonly string[])[],
  chosen: Columns<PasteColumn> | null = null,
): CheckedRow[] => {
  const inBook = new Map(plan.tasks.map((task) => [rowKey(task), task]));
  return checkPastedRows({
    rows,
    chosen,
    columns: pasteColumns,
    ofHeading: columnsOfHeading,
    read: readCell,
    check: (row, cells, inPaste) => checkRow(plan, row, cells, { inBook, inPaste }),
  });
};
