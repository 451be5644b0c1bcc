import {
  type FigureWords,
  figureText,
  figureWordsOf,
  isFigureWritten,
  isToldAsRatio,
  readFigureCell,
  readHalf,
} from '#shared/progress/sheet-figure.rules.ts';
import { ratioOf } from '#shared/targets/rollup.rules.ts';
import { type TargetStanding, targetStandingNames } from '#shared/targets/target-standing.rules.ts';
import { isMet, plannedFigure } from '#shared/targets/targets.rules.ts';
import { exactFigure } from '#shared/words/numbers.ts';
import type { CellColumn } from '../../ui/cell-grid/cell-column.ts';
import { TextButton } from '../../ui/text-button.tsx';
import { gapWords } from '../targets/figure-words.ts';
import { TargetMark } from '../targets/year-cell.tsx';
import { LineProblem } from './line-problem.tsx';
import styles from './sheet.module.css';
import { targetRules } from './target-rule-words.ts';
import type { ClearLine } from './task-columns.tsx';
import type { ShownTarget } from './use-sheet.ts';

type FigureColumn = CellColumn<ShownTarget, Partial<FigureWords>>;

const asBefore = '=';

/** The figure that the words make, as it would be counted. */
const reached = ({ line, words }: ShownTarget) => {
  const { numerator, denominator, isMet: met, value } = words;
  const isWhole = numerator !== null && denominator !== null;
  return {
    year: line.year,
    value: isWhole ? ratioOf(line.target.unit, numerator, denominator) : value,
    isMet: met,
  };
};

/** "Chưa báo cáo", "Không có" and 0 are three things. */
const standingOf = (row: ShownTarget): TargetStanding => {
  const { words, line } = row;
  if (!isFigureWritten(words)) return 'not-reported';
  const now = reached(row);
  if (line.target.kind === 'quantitative' && now.value === null)
    return words.denominator === 0 ? 'nothing' : 'not-reported';
  const met = isMet(line.target, now);
  if (met === null) return 'reported';
  return met ? 'met' : 'unmet';
};

const shownFigure = (row: ShownTarget): string => {
  const now = reached(row);
  return row.line.target.kind === 'qualitative' ? '' : exactFigure(now.value);
};

const whyNotClear = 'Số đã ghi chỉ xóa được từng ô một, có lý do.';

const actualColumn = (onClear: ClearLine): FigureColumn => ({
  id: 'value',
  name: 'Thực hiện',
  width: 132,
  align: 'end',
  text: ({ line, words }) => figureText(line.target, words),
  label: (row) =>
    [figureText(row.line.target, row.words), targetStandingNames[standingOf(row)].toLowerCase()].join(', '),
  show: (row) => (
    <span className={styles.figure}>
      {shownFigure(row) !== '' && <b>{shownFigure(row)}</b>}
      {standingOf(row) !== 'reported' && <TargetMark standing={standingOf(row)} />}
    </span>
  ),
  whyNotClear,
  onClear: onClear && (({ line }) => onClear(line.target.id)),
  read: (text, { line }) => {
    if (text === '') return 'as-is';
    if (text !== asBefore) return readFigureCell(line.target, line.year, text);
    return line.previous === null
      ? { why: 'Kỳ trước chưa có số để giữ.' }
      : { value: { ...figureWordsOf(line.previous), note: '' } };
  },
});

const halfColumn = (half: 'numerator' | 'denominator', name: string, onClear: ClearLine): FigureColumn => ({
  id: half,
  name,
  width: 96,
  align: 'end',
  text: ({ words }) => exactFigure(words[half]),
  mark: ({ line }) => (isToldAsRatio(line.target) ? undefined : 'outside'),
  whyLocked: ({ line }) =>
    isToldAsRatio(line.target) ? null : 'Chỉ tiêu này ghi một số ở cột Thực hiện, không có tử số và mẫu số.',
  whyNotClear,
  onClear: onClear && (({ line }) => onClear(line.target.id)),
  read: (text) => (text === '' ? 'as-is' : readHalf(half, text)),
});

const gapColumn: FigureColumn = {
  id: 'gap',
  name: 'So với kế hoạch',
  width: 136,
  align: 'end',
  mark: () => 'outside',
  text: (row) => {
    const now = reached(row);
    const result = { ...now, ...row.words, value: now.value, version: null, isOfWhole: false, countedAgencies: 1 };
    return gapWords(row.line.target, result);
  },
};

type TargetColumns = {
  readonly onClear: ClearLine;
  readonly onKeepOwn: (targetId: string) => void;
  readonly onTakeNewest: (targetId: string) => void;
};

/** The target, what is planned and was told before, and the cells in which its figure is written. */
export const targetColumns = ({ onClear, onKeepOwn, onTakeNewest }: TargetColumns): FigureColumn[] => [
  {
    id: 'target',
    name: 'Chỉ tiêu',
    width: 310,
    text: ({ line }) => line.target.text,
    show: ({ line, problem }) => (
      <>
        <span className={styles.text}>{line.target.text}</span>
        <span className={styles.soft}>
          {targetRules(line.target)}
          {onClear && line.figure && (
            <>
              {' '}
              <TextButton tabIndex={-1} data-tool onClick={() => onClear(line.target.id)}>
                Xóa số đã lưu…
              </TextButton>
            </>
          )}
        </span>
        {problem && (
          <LineProblem
            problem={problem}
            onKeepOwn={() => onKeepOwn(line.target.id)}
            onTakeNewest={() => onTakeNewest(line.target.id)}
          />
        )}
      </>
    ),
  },
  {
    id: 'unit',
    name: 'Đơn vị tính',
    width: 92,
    mark: () => 'outside',
    text: ({ line }) => line.target.unit ?? 'Đạt hoặc chưa đạt',
  },
  {
    id: 'planned',
    name: 'Kế hoạch năm',
    width: 118,
    align: 'end',
    mark: () => 'outside',
    text: ({ line }) => plannedFigure(line.target, line.year),
  },
  {
    id: 'previous',
    name: 'Kỳ trước',
    width: 104,
    align: 'end',
    mark: () => 'outside',
    text: ({ line }) => (line.previous === null ? '' : figureText(line.target, figureWordsOf(line.previous))),
    show: ({ line }) =>
      line.previous === null ? (
        <span className={styles.soft}>Chưa ghi</span>
      ) : (
        figureText(line.target, figureWordsOf(line.previous)) || 'Không có'
      ),
  },
  actualColumn(onClear),
  halfColumn('numerator', 'Tử số', onClear),
  halfColumn('denominator', 'Mẫu số', onClear),
  gapColumn,
  {
    id: 'note',
    name: 'Ghi chú',
    width: 200,
    text: ({ words }) => words.note,
    show: ({ words }) => <span className={styles.text}>{words.note}</span>,
    read: (text) => ({ value: { note: text } }),
  },
];
