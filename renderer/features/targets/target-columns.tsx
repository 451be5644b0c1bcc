import { readResultCell, whyNotResultCell } from '#shared/targets/result-cell.rules.ts';
import type { Target } from '#shared/targets/target.ts';
import { targetStanding } from '#shared/targets/target-standing.rules.ts';
import type { ResultCell } from '#shared/targets/targets.contract.ts';
import { exactFigure } from '#shared/words/numbers.ts';
import type { CellColumn } from '../../ui/cell-grid/cell-column.ts';
import { plannedWords, reachedWords, yearWords } from './figure-words.ts';
import { TargetChart } from './target-chart.tsx';
import styles from './target-grid.module.css';
import { TargetHead, type TargetHeadProps } from './target-head.tsx';
import { YearCell } from './year-cell.tsx';

type TargetColumn = CellColumn<Target, ResultCell>;

const resultIn = (target: Target, year: number) => target.results.find((result) => result.year === year);

const yearText = (target: Target, year: number): string => {
  const result = resultIn(target, year);
  if (!result) return '';
  return target.kind === 'qualitative' || result.value === null
    ? reachedWords(target, result)
    : exactFigure(result.value);
};

/** What a person mends: the two numbers that a ratio was computed from, rather than the ratio. */
const yearDraft = (target: Target, year: number): string => {
  const result = resultIn(target, year);
  return result?.numerator == null
    ? yearText(target, year)
    : `${exactFigure(result.numerator)}/${exactFigure(result.denominator)}`;
};

const yearLabel = (target: Target, year: number): string =>
  Object.values(yearWords(target, year) ?? { outside: 'ngoài thời gian của chỉ tiêu' })
    .filter(Boolean)
    .join(', ');

const yearColumn = (year: number): TargetColumn => ({
  id: String(year),
  name: `Năm ${year}`,
  head: String(year),
  width: 112,
  align: 'end',
  text: (target) => yearText(target, year),
  draft: (target) => yearDraft(target, year),
  show: (target) => <YearCell target={target} year={year} />,
  label: (target) => yearLabel(target, year),
  mark: (target) => (targetStanding(target, year) === null ? 'outside' : undefined),
  whyNotClear: 'Kết quả đã ghi không xóa được ở bảng này: ghi số đúng thay vào.',
  whyLocked: (target) => whyNotResultCell(target, year),
  read: (text, target) => {
    if (text === '') return 'as-is';
    const read = readResultCell(target, year, text);
    return 'why' in read
      ? read
      : { value: { targetId: target.id, year, seenVersion: resultIn(target, year)?.version ?? null, ...read.value } };
  },
});

type TargetColumns = Omit<TargetHeadProps, 'target' | 'isDoubtful'> & {
  readonly years: readonly number[];
  readonly doubtful: ReadonlySet<string>;
  readonly onFigure: (target: Target, year: number) => void;
};

/** Words, unit, what is planned, a small chart, and a column for each year. */
export const targetColumns = ({ years, doubtful, onFigure, ...head }: TargetColumns): TargetColumn[] => [
  {
    id: 'words',
    name: 'Chỉ tiêu',
    width: 316,
    text: (target) => target.text,
    show: (target) => <TargetHead target={target} isDoubtful={doubtful.has(target.id)} {...head} />,
  },
  { id: 'unit', name: 'Đơn vị tính', width: 96, text: (target) => target.unit ?? '' },
  {
    id: 'planned',
    name: 'Kế hoạch',
    width: 92,
    align: 'end',
    text: (target) => plannedWords({ ...target, unit: target.unit === '%' ? '%' : null }) || 'Theo năm',
    show: (target) =>
      target.kind === 'qualitative' ? (
        <span className={styles.soft}>{plannedWords(target)}</span>
      ) : (
        plannedWords({ ...target, unit: target.unit === '%' ? '%' : null }) || (
          <span className={styles.soft}>Theo năm</span>
        )
      ),
  },
  {
    id: 'chart',
    name: 'Biểu đồ theo năm',
    width: 156,
    text: () => '',
    label: () => 'xem các năm',
    show: (target) => (
      <span data-tool>
        <TargetChart target={target} years={years} onOpen={(year) => onFigure(target, year)} />
      </span>
    ),
  },
  ...years.map(yearColumn),
];
