import type { Block } from '#shared/official-document/official-document.ts';
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

/** Part III: how much is done, and what the agencies say stood in the way. */
export const obstacleBlocks = (facts: AnnualReportFacts): Block[] => {
  const told = facts.entries.filter((entry) => entry.obstacles !== '');
  return [
    section('Đánh giá'),
    clause('Kết quả đạt được'),
    achieved(facts),
    clause('Khó khăn, vướng mắc'),
    ...(told.length === 0
      ? [paragraph('Các cơ quan, đơn vị không nêu khó khăn, vướng mắc.')]
      : told.map((entry) => item(`${entry.agencyName}: ${sentence(entry.obstacles)}`))),
  ];
};
