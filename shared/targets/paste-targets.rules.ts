import { findSection, sectionAdvice } from '../plans/find-section.rules.ts';
import {
  type CellFault,
  type Cells,
  type Columns,
  checkPastedRows,
  rowKey,
} from '../spreadsheets/pasted-rows.rules.ts';
import { cellText } from '../words/excel-text.ts';
import { fold } from '../words/fold.ts';
import { listTargetFaults, type PlanFrame } from './edit-target.rules.ts';
import { columnsOfHeading, type PlannedCell, readPlanned, readYear } from './pasted-cells.rules.ts';
import type { Target } from './target.ts';
import { emptyTargetFields, type TargetFault, type TargetFields } from './target-fields.ts';
import { type PasteColumn, type PastedTarget, pasteColumnNames, pasteColumns } from './target-paste.ts';
import { plannedFigure } from './targets.rules.ts';

type Fault = CellFault<PasteColumn>;
/** A checked row, and what it would add. */
type CheckedRow = PastedTarget & { readonly fields: TargetFields | null };

const columnOf = (path: TargetFault['path']): PasteColumn => {
  if (path === 'sectionId') return 'section';
  if (path === 'text' || path === 'unit' || path === 'yearFrom' || path === 'yearTo') return path;
  return 'value';
};

const readFields = (plan: PlanFrame, cells: Cells<PasteColumn>): { fields: TargetFields; faults: Fault[] } => {
  const faults: Fault[] = [];
  const say = (column: PasteColumn, reason: string) => faults.push({ column, reason });
  const section = findSection(plan, cells.section);
  if (cells.section === '') say('section', `còn thiếu; ${sectionAdvice(plan)}`);
  else if (!section) say('section', `kế hoạch không có mục "${cells.section}"; ${sectionAdvice(plan)}`);

  const planned: PlannedCell | null = cells.value === '' ? null : readPlanned(cells.value);
  if (cells.value !== '' && planned === null)
    say('value', `"${cells.value}" không phải là số; viết như 1.234,5, khoảng như 1.000-1.200, hoặc có dấu như ≥ 80.`);
  const unit = cells.unit || (planned?.hasPercent ? '%' : null);
  if (planned?.hasPercent && unit !== '%')
    say('value', `"${cells.value}" có dấu % nhưng đơn vị tính là "${unit}"; chỉ viết số, hoặc ghi đơn vị tính là %.`);

  const yearIn = (column: 'yearFrom' | 'yearTo'): number | null => {
    const year = readYear(cells[column]);
    if (year === undefined)
      say(column, `"${cells[column]}" không phải là năm; viết bốn chữ số như ${plan.periodStart}.`);
    return year ?? null;
  };
  const [yearFrom, yearTo] = [yearIn('yearFrom'), yearIn('yearTo')];
  const phase = plan.phases.find((one) => one.yearFrom === yearFrom && one.yearTo === yearTo);
  const isPerYear = unit !== null && fold(unit).endsWith('/nam');
  const fields: TargetFields = {
    ...emptyTargetFields,
    sectionId: section?.id ?? '',
    phaseId: phase?.id ?? null,
    text: cells.text,
    kind: unit === null && cells.value === '' ? 'qualitative' : 'quantitative',
    unit,
    comparator: planned?.comparator ?? null,
    value: planned?.value ?? null,
    valueMax: planned?.valueMax ?? null,
    yearFrom,
    yearTo,
    isPerYear,
    rollup: isPerYear ? 'sum' : 'last',
  };
  return { fields, faults };
};

const saysTheSame = (a: TargetFields, b: Target): boolean =>
  a.unit === b.unit && a.comparator === b.comparator && a.value === b.value && a.valueMax === b.valueMax;

const withUnit = (target: Target): string => `${plannedFigure(target)} ${target.unit ?? ''}`.trim();

type Known = { readonly inBook: ReadonlyMap<string, Target>; readonly inPaste: ReadonlyMap<string, number> };

const checkRow = (plan: PlanFrame, row: number, cells: Cells<PasteColumn>, known: Known): CheckedRow => {
  const { fields, faults } = readFields(plan, cells);
  const isKnown = (fault: Fault) => faults.some((one) => one.column === fault.column);
  const further = listTargetFaults(plan, fields)
    .map(({ path, reason }) => ({ column: columnOf(path), reason }))
    .filter((fault) => !isKnown(fault));
  const all = [...faults, ...further];
  const twin = known.inBook.get(rowKey(fields));
  const twice = known.inPaste.get(rowKey(fields));
  if (twice !== undefined) all.push({ column: 'text', reason: `trùng với dòng ${twice}; bỏ một trong hai dòng.` });
  if (twin && all.length === 0 && !saysTheSame(fields, twin))
    all.push({
      column: 'value',
      reason: `chỉ tiêu này đã có trong sổ với giá trị ${withUnit(twin)}; sửa ở chính chỉ tiêu đó.`,
    });
  return {
    row,
    state: all.length > 0 ? 'error' : twin ? 'same' : 'new',
    reasons: all.map(({ column, reason }) => `Dòng ${row}, cột "${pasteColumnNames[column]}": ${reason}`),
    targetId: twin?.id ?? null,
    sectionLabel: cells.section,
    text: fields.text,
    unit: fields.unit,
    planned: plannedFigure(fields),
    yearFrom: fields.yearFrom,
    yearTo: fields.yearTo,
    fields: all.length > 0 || twin ? null : fields,
  };
};

/** What each pasted row would do, told before anything is written. */
export const checkPastedTargets = (
  plan: PlanFrame,
  rows: readonly (readonly string[])[],
  chosen: Columns<PasteColumn> | null = null,
): CheckedRow[] => {
  const inBook = new Map(plan.targets.map((target) => [rowKey(target), target]));
  return checkPastedRows({
    rows,
    chosen,
    columns: pasteColumns,
    ofHeading: columnsOfHeading,
    read: cellText,
    check: (row, cells, inPaste) => checkRow(plan, row, cells, { inBook, inPaste }),
  });
};
