import { type FormColumn, formMark, pageNames, targetColumns, taskColumns } from '#shared/exchange/form-columns.ts';
import type { Sheet, SheetTarget, SheetTask } from '#shared/progress/sheet.ts';
import { entryWordsOf, evidenceText, standingIn } from '#shared/progress/sheet-entry.rules.ts';
import { figureText, figureWordsOf, isToldAsRatio } from '#shared/progress/sheet-figure.rules.ts';
import { plannedFigure } from '#shared/targets/targets.rules.ts';
import { shortDate } from '#shared/words/dates.ts';
import { roleInTaskNames, sectionName, standingNames } from '#shared/words/labels.ts';
import { exactFigure } from '#shared/words/numbers.ts';
import type { BookCell, BookPage, CellLook } from '../../documents/excel/workbook.ts';
import { formHead, headAnswers, headPlaces } from './form-head.ts';

type Row = BookPage['rows'][number];

const writable = ['done', 'in-progress', 'not-started', 'stopped', 'nothing-to-report'] as const;
const standings = writable.map((one) => standingNames[one]);

const cell = (text: string, look: CellLook = 'fixed'): BookCell => ({ text, look });
const answer = (text: string): BookCell => cell(text, 'answer');

const marksOf = (columns: readonly FormColumn[]): Row => columns.map(({ key }) => cell(`${formMark}${key}`, 'bare'));
const headingOf = (columns: readonly FormColumn[]): Row =>
  columns.map(({ name, hint }) => ({ text: name, look: 'heading', ...(hint !== undefined && { note: hint }) }));

const roleOf = ({ task, isLead }: SheetTask, agencyId: string): string => {
  if (!isLead) return roleInTaskNames.support;
  return task.lead?.id === agencyId || task.joint.length === 0 ? roleInTaskNames.lead : roleInTaskNames.joint;
};

const previousOf = ({ previous }: SheetTask): string =>
  previous === null
    ? ''
    : [standingNames[standingIn(entryWordsOf(previous))], previous.result].filter((one) => one !== '').join('. ');

const taskRow = (line: SheetTask, agencyId: string): Row => {
  const words = entryWordsOf(line.entry);
  return [
    cell(line.task.id, 'bare'),
    cell(sectionName(line.task.sectionLabel)),
    cell(line.task.text),
    cell(roleOf(line, agencyId)),
    cell(line.task.deadline?.text ?? shortDate(line.task.dueOn)),
    cell(previousOf(line)),
    answer(words.status === null ? '' : standingNames[standingIn(words)]),
    answer(words.result),
    answer(words.completedOn === null ? '' : shortDate(words.completedOn)),
    answer(evidenceText(words)),
    answer(words.obstacles),
    answer(words.delayCause),
    answer(words.proposals),
    answer(words.nextSteps),
    answer(words.stopReason),
  ];
};

const targetText = ({ target }: SheetTarget): string =>
  isToldAsRatio(target) && target.numeratorName !== ''
    ? `${target.text}\n(Tử số: ${target.numeratorName}; mẫu số: ${target.denominatorName})`
    : target.text;

const targetRow = (line: SheetTarget): Row => {
  const { target, year } = line;
  const words = figureWordsOf(line.figure);
  const isRatio = isToldAsRatio(target);
  const half = (value: number | null): BookCell => cell(exactFigure(value), isRatio ? 'answer' : 'closed');
  return [
    cell(target.id, 'bare'),
    cell(sectionName(target.sectionLabel)),
    cell(targetText(line)),
    cell(target.unit ?? 'Đạt hoặc chưa đạt'),
    cell(plannedFigure(target, year)),
    cell(line.previous === null ? '' : figureText(target, figureWordsOf(line.previous))),
    isRatio ? cell('', 'closed') : answer(figureText(target, words)),
    half(words.numerator),
    half(words.denominator),
    answer(words.note),
  ];
};

type Frame = {
  readonly name: string;
  readonly columns: readonly FormColumn[];
  readonly head: readonly Row[];
  readonly lines: readonly Row[];
};

/** The hidden keys stand first, then the head, then the table. */
const asPage = ({ name, columns, head, lines }: Frame) => {
  const headRow = head.length + 1;
  return {
    name,
    columns: columns.map(({ width }, at) => ({ width, isHidden: at === 0 })),
    rows: [marksOf(columns), ...head, headingOf(columns), ...lines],
    hiddenRows: [0],
    headRow,
    fixedColumns: 3,
    orientation: 'landscape' as const,
    firstLine: headRow + 1,
    lastLine: headRow + lines.length,
  };
};

const columnOf = (columns: readonly FormColumn[], key: string): number => columns.findIndex((one) => one.key === key);

/** The lines of the head run on over all columns but the hidden one. */
const wideHead = (head: readonly Row[], columns: readonly FormColumn[]) =>
  head.map((_, at) => ({ row: at + 1, from: 1, to: columns.length - 1 }));

/** The agency's tasks, each with its answers to be written. */
export const tasksPage = (sheet: Sheet): BookPage => {
  const head = formHead(sheet, 'BIỂU BÁO CÁO KẾT QUẢ THỰC HIỆN NHIỆM VỤ');
  const lines = sheet.tasks.map((line) => taskRow(line, sheet.submission.agency.id));
  const { firstLine, lastLine, ...page } = asPage({
    name: pageNames.tasks,
    columns: taskColumns,
    head: [...head, headAnswers()],
    lines,
  });
  const row = head.length + 1;
  const { madeBy, nothing } = headPlaces;
  return {
    ...page,
    wideCells: [
      ...wideHead(head, taskColumns),
      { row, from: madeBy.label, to: madeBy.from - 1 },
      { row, from: madeBy.from, to: madeBy.to },
    ],
    lists: [
      { column: nothing.from, fromRow: row, toRow: row, values: ['Có', 'Không'] },
      ...(lines.length === 0
        ? []
        : [{ column: columnOf(taskColumns, 'standing'), fromRow: firstLine, toRow: lastLine, values: standings }]),
    ],
  };
};

/** The agency's targets, each with the figure to be written; null where it has none. */
export const targetsPage = (sheet: Sheet): BookPage | null => {
  if (sheet.targets.length === 0) return null;
  const head = formHead(sheet, 'BIỂU BÁO CÁO KẾT QUẢ THỰC HIỆN CHỈ TIÊU');
  const lines = sheet.targets.map(targetRow);
  const { firstLine, lastLine: _, ...page } = asPage({ name: pageNames.targets, columns: targetColumns, head, lines });
  const column = columnOf(targetColumns, 'value');
  return {
    ...page,
    wideCells: wideHead(head, targetColumns),
    lists: sheet.targets.flatMap(({ target }, at) =>
      target.kind === 'qualitative'
        ? [{ column, fromRow: firstLine + at, toRow: firstLine + at, values: ['Đạt', 'Chưa đạt'] }]
        : [],
    ),
  };
};
