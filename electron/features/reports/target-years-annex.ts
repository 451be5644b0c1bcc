import type { Annex, Block, Column, TableRow } from '#shared/official-document/official-document.ts';
import type { Target } from '#shared/targets/target.ts';
import { plannedFigure, targetTime } from '#shared/targets/targets.rules.ts';
import { figure } from '#shared/words/numbers.ts';
import { paragraph } from './report-blocks.ts';
import type { ReportFacts } from './report-facts.ts';
import { metBy } from './report-targets.ts';

/** More years don't fit beside each other on a turned page. */
const mostYears = 5;

const reachedIn = (target: Target, year: number): string => {
  const result = target.results.find((one) => one.year === year);
  if (!result) return '';
  if (target.kind === 'qualitative') return result.isMet ? 'Đạt' : 'Chưa đạt';
  return result.value === null ? 'Không có' : figure(result.value);
};

const verdict = (target: Target, years: readonly number[]): string => {
  const met = metBy(target, years[0] ?? 0, years.at(-1) ?? 0);
  if (met === undefined) return 'Chưa báo cáo';
  return met === null ? '' : met ? 'Đạt' : 'Chưa đạt';
};

const rowOf = (target: Target, place: number, years: readonly number[]): TableRow => ({
  kind: 'cells',
  cells: [
    String(place),
    target.text,
    target.unit ?? '',
    plannedFigure(target, years.at(-1)),
    ...years.map((year) => reachedIn(target, year)),
    verdict(target, years),
  ],
});

const tableOf = (targets: readonly Target[], years: readonly number[]): Block => ({
  kind: 'table',
  columns: [
    { heading: 'STT', width: { mm: 11 }, align: 'centre' },
    { heading: 'Chỉ tiêu', width: { share: 1 }, align: 'left' },
    { heading: 'Đơn vị tính', width: { mm: 28 }, align: 'centre' },
    { heading: `Kế hoạch ${years.at(-1)}`, width: { mm: 24 }, align: 'right' },
    ...years.map(
      (year): Column => ({ heading: String(year), over: 'Thực hiện năm', width: { mm: 20 }, align: 'right' }),
    ),
    { heading: 'Đánh giá', width: { mm: 26 }, align: 'left' },
  ],
  indexRow: true,
  rows: [...Map.groupBy(targets, (target) => target.phaseName ?? 'Cả thời gian thực hiện Kế hoạch')].flatMap(
    ([phase, own]): TableRow[] => [
      { kind: 'group', text: phase },
      ...own.map((target) => rowOf(target, targets.indexOf(target) + 1, years)),
    ],
  ),
});

/** Whether the target's own time touches these years. */
const isIn = (target: Target, years: readonly number[]): boolean =>
  targetTime(target, years.at(-1) ?? 0) !== 'later' && targetTime(target, years[0] ?? 0) !== 'past';

/** Years in tables of as many as fit, the last ones whole. */
const inTables = (years: readonly number[]): number[][] => {
  const tables: number[][] = [];
  for (let end = years.length; end > 0; end -= mostYears)
    tables.unshift(years.slice(Math.max(0, end - mostYears), end));
  return tables;
};

/** Annex I of a report on several years: each target with what was reached year by year. */
export const targetYearsAnnex = ({ targets, years, time }: ReportFacts): Annex => {
  const tables = inTables(years.map(({ year }) => year));
  return {
    title: `Kết quả thực hiện các chỉ tiêu ${time}`,
    landscape: true,
    blocks: tables.flatMap((own): Block[] => [
      ...(tables.length > 1 ? [paragraph({ text: `Từ năm ${own[0]} đến năm ${own.at(-1)}`, bold: true })] : []),
      tableOf(
        targets.filter((target) => isIn(target, own)),
        own,
      ),
    ]),
  };
};
