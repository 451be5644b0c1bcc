import type { Annex, Block, TableRow } from '#shared/official-document/official-document.ts';
import type { Target, TargetResult } from '#shared/targets/target.ts';
import { isMet, plannedFigure, reachedPercent, targetTime } from '#shared/targets/targets.rules.ts';
import { figure } from '#shared/words/numbers.ts';
import { withCapital } from './plan-words.ts';
import type { ReportFacts } from './report-facts.ts';

/** The result that counts in a year: that year's own, or of a target whose time is over the last one. */
const resultFor = (target: Target, year: number): TargetResult | undefined =>
  targetTime(target, year) === 'past'
    ? target.results.findLast((one) => one.year < year)
    : target.results.find((one) => one.year === year);

/** Nothing to count (0 of 0) is neither a zero nor silence. */
const figureOf = ({ value }: TargetResult): string => (value === null ? 'Không có' : figure(value));

const reached = (target: Target, result: TargetResult | undefined, year: number): string => {
  if (targetTime(target, year) === 'later') return 'Chưa đến kỳ';
  if (!result) return 'Chưa báo cáo';
  const words = target.kind === 'qualitative' ? (result.isMet ? 'Đạt' : 'Chưa đạt') : figureOf(result);
  return result.year === year ? words : `${words} (năm ${result.year})`;
};

const share = (target: Target, result: TargetResult | undefined): string => {
  const percent = result ? reachedPercent(target, result) : null;
  return percent === null ? '' : figure(percent);
};

const verdict = (target: Target, result: TargetResult | undefined): string => {
  const met = result ? isMet(target, result) : null;
  const words = met === null ? '' : met ? 'Đạt' : 'Chưa đạt';
  return [target.kind === 'qualitative' ? '' : words, result?.note ?? ''].filter(Boolean).map(withCapital).join('. ');
};

/** What the year before reached, to stand beside this year's. */
const reachedBefore = (target: Target, year: number): string => {
  const result = target.results.find((one) => one.year === year - 1);
  if (!result) return '';
  return target.kind === 'qualitative' ? (result.isMet ? 'Đạt' : 'Chưa đạt') : figureOf(result);
};

const row = (target: Target, position: number, { year, before }: ReportFacts): TableRow => {
  const result = resultFor(target, year);
  return {
    kind: 'cells',
    cells: [
      String(position + 1),
      withCapital(target.text),
      target.unit ?? '',
      plannedFigure(target, result?.year ?? year),
      reached(target, result, year),
      ...(before === null ? [] : [reachedBefore(target, year)]),
      share(target, result),
      verdict(target, result),
    ],
  };
};

/** Annex I: each target of the plan with what was planned and what was reached, this year and the last, phase by phase. */
export const targetAnnex = (facts: ReportFacts): Annex => {
  const { targets, before, time } = facts;
  const table: Block = {
    kind: 'table',
    columns: [
      { heading: 'STT', width: { mm: 11 }, align: 'centre' },
      { heading: 'Chỉ tiêu', width: { share: 2 }, align: 'left' },
      { heading: 'Đơn vị tính', width: { mm: 30 }, align: 'centre' },
      { heading: 'Kế hoạch', width: { mm: 24 }, align: 'right' },
      { heading: 'Thực hiện', width: { mm: 28 }, align: 'right' },
      ...(before === null ? [] : [{ heading: `Năm ${before.year}`, width: { mm: 24 }, align: 'right' } as const]),
      { heading: 'Tỷ lệ (%)', width: { mm: 18 }, align: 'right' },
      { heading: 'Đánh giá, ghi chú', width: { share: 1 }, align: 'left' },
    ],
    indexRow: true,
    rows: [...Map.groupBy(targets, (target) => target.phaseName ?? 'Cả thời gian thực hiện Kế hoạch')].flatMap(
      ([phase, group]): TableRow[] => [
        { kind: 'group', text: phase },
        ...group.map((target) => row(target, targets.indexOf(target), facts)),
      ],
    ),
  };
  return {
    title: `Kết quả thực hiện các chỉ tiêu ${time}`,
    landscape: true,
    blocks: [table],
  };
};
