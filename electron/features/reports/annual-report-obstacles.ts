import type { Block } from '#shared/official-document/official-document.ts';
import type { DraftPart } from '#shared/papers/paper-draft.ts';
import type { ProgressEntry } from '#shared/progress/progress-entry.ts';
import { count } from '#shared/words/numbers.ts';
import type { AnnualReportFacts } from './annual-report-facts.ts';
import { entrySources, taskSources } from './draft-sources.ts';
import { clause, item, paragraph, section, sentence } from './report-blocks.ts';
import { countByStanding } from './task-counts.ts';

const achieved = ({ tasks }: AnnualReportFacts): Block => {
  const counts = countByStanding(tasks);
  const share = tasks.length === 0 ? 0 : Math.round((counts.done / tasks.length) * 100);
  return paragraph(
    `Đã hoàn thành ${count(counts.done)}/${count(tasks.length)} nhiệm vụ (${share}%), ` +
      `đang thực hiện ${count(counts['in-progress'])} nhiệm vụ.`,
  );
};

/** More than this nobody reads as running text: the annex tells each one. */
const mostToldOneByOne = 60;

/** The same words of several agencies stand once, under all their names. */
const merged = (told: readonly ProgressEntry[]): Block[] =>
  [...Map.groupBy(told, (entry) => sentence(entry.obstacles))].map(([text, of]) =>
    item(`${[...new Set(of.map((entry) => entry.agencyName))].join('; ')}: ${text}`),
  );

const obstacleList = (told: readonly ProgressEntry[]): Block[] => {
  if (told.length === 0) return [paragraph('Các cơ quan, đơn vị không nêu khó khăn, vướng mắc.')];
  if (told.length > mostToldOneByOne)
    return [paragraph(`Có ${count(told.length)} khó khăn, vướng mắc được nêu tại cột 8 của Phụ lục II.`)];
  return merged(told);
};

/** Part III: how much is done, and what the agencies say stood in the way. */
export const assessmentParts = (facts: AnnualReportFacts): DraftPart[] => {
  const told = facts.entries.filter((entry) => entry.obstacles !== '');
  return [
    {
      key: 'assessment',
      name: 'Đánh giá: kết quả đạt được',
      blocks: [section('Đánh giá'), clause('Kết quả đạt được'), achieved(facts)],
      sources: taskSources(facts.tasks.filter(({ standing }) => standing === 'done')),
    },
    {
      key: 'obstacles',
      name: 'Đánh giá: khó khăn, vướng mắc',
      blocks: [clause('Khó khăn, vướng mắc'), ...obstacleList(told)],
      sources: entrySources(told),
    },
  ];
};
