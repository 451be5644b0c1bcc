import type { Table } from '#shared/official-document/official-document.ts';
import type { DraftPart } from '#shared/papers/paper-draft.ts';
import { targetTime } from '#shared/targets/targets.rules.ts';
import { count } from '#shared/words/numbers.ts';
import { taskSources } from './draft-sources.ts';
import { inSectionOf, paragraph } from './report-blocks.ts';
import type { ReportFacts } from './report-facts.ts';
import { latestStandings } from './report-standing.ts';
import { judgedInWords, metBy } from './report-targets.ts';
import { countByStanding, doneShare } from './task-counts.ts';

const yearTable = ({ years }: ReportFacts): Table => ({
  kind: 'table',
  unitLine: 'Đơn vị tính: nhiệm vụ',
  indexRow: false,
  columns: [
    { heading: 'Năm', width: { share: 1 }, align: 'centre' },
    { heading: 'Phải thực hiện', width: { mm: 26 }, align: 'right' },
    { heading: 'Hoàn thành', width: { mm: 26 }, align: 'right' },
    { heading: 'Tỷ lệ (%)', width: { mm: 20 }, align: 'right' },
    { heading: 'Đang thực hiện', width: { mm: 26 }, align: 'right' },
    { heading: 'Chưa báo cáo', width: { mm: 26 }, align: 'right' },
  ],
  rows: years.map(({ year, tasks }) => {
    const counts = countByStanding(tasks);
    const figures = [
      tasks.length,
      counts.done,
      doneShare(tasks).percent,
      counts['in-progress'],
      counts['not-reported'],
    ];
    return { kind: 'cells', cells: [String(year), ...figures.map(String)] };
  }),
});

/** Year by year: how many tasks there were and how many were done; nothing where a single year is told of. */
export const yearsParts = (facts: ReportFacts): DraftPart[] =>
  facts.years.length < 2
    ? []
    : [
        {
          key: 'results.years',
          name: 'Kết quả: từng năm',
          blocks: [paragraph(`Số nhiệm vụ phải thực hiện và đã hoàn thành từng năm như sau:`), yearTable(facts)],
          sources: taskSources(facts.tasks),
          under: inSectionOf('results.targets'),
        },
      ];

/** Phase by phase of the plan: tasks done, targets met; nothing where the plan has no phases. */
export const phaseParts = ({ plan, years, targets }: ReportFacts): DraftPart[] =>
  plan.phases.flatMap((phase): DraftPart[] => {
    const { yearFrom, yearTo } = phase;
    const within = years.filter(({ year }) => year >= yearFrom && year <= yearTo);
    if (within.length === 0) return [];
    const tasks = latestStandings(within.map((one) => one.tasks));
    const own = targets.filter(
      (target) => targetTime(target, yearTo) !== 'later' && targetTime(target, yearFrom) !== 'past',
    );
    const judged = own.map((target) => metBy(target, yearFrom, yearTo));
    return [
      {
        key: `results.phase.${phase.id}`,
        name: `Kết quả: ${phase.name}`,
        blocks: [
          paragraph(
            { text: `${phase.name}: `, bold: true },
            `hoàn thành ${doneShare(tasks).words}` +
              `${own.length > 0 ? `; trong ${count(own.length)} chỉ tiêu có ${judgedInWords(judged)}` : ''}.`,
          ),
        ],
        sources: taskSources(tasks),
        under: inSectionOf('results.targets'),
      },
    ];
  });
