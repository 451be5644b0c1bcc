import type { Block } from '#shared/official-document/official-document.ts';
import type { ProgressEntry } from '#shared/progress/progress-entry.ts';
import { count } from '#shared/words/numbers.ts';
import type { AnnualReportFacts } from './annual-report-facts.ts';
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

const obstacleList = (told: readonly ProgressEntry[]): Block[] => {
  if (told.length === 0) return [paragraph('Các cơ quan, đơn vị không nêu khó khăn, vướng mắc.')];
  if (told.length > mostToldOneByOne)
    return [paragraph(`Có ${count(told.length)} khó khăn, vướng mắc được nêu tại cột 8 của Phụ lục II.`)];
  return told.map((entry) => item(`${entry.agencyName}: ${sentence(entry.obstacles)}`));
};

/** Part III: how much is done, and what the agencies say stood in the way. */
export const obstacleBlocks = (facts: AnnualReportFacts): Block[] => {
  const told = facts.entries.filter((entry) => entry.obstacles !== '');
  return [
    section('Đánh giá'),
    clause('Kết quả đạt được'),
    achieved(facts),
    clause('Khó khăn, vướng mắc'),
    ...obstacleList(told),
  ];
};
