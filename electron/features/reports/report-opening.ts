import type { DraftPart } from '#shared/papers/paper-draft.ts';
import { shortDate } from '#shared/words/dates.ts';
import { count } from '#shared/words/numbers.ts';
import { planSource, taskSources } from './draft-sources.ts';
import { citedPlan, withCapital } from './plan-words.ts';
import { paragraph, section } from './report-blocks.ts';
import type { ReportFacts } from './report-facts.ts';
import { leadingAgencies } from './task-parties.ts';

export const openingPart = ({ plan, issuer, time, days }: ReportFacts): DraftPart => ({
  key: 'opening',
  name: 'Lời mở đầu',
  blocks: [
    paragraph(
      `Thực hiện ${citedPlan(plan)}, ${issuer.name} báo cáo kết quả thực hiện ${time} (số liệu từ ngày ${shortDate(days.from)} ` +
        `đến ngày ${shortDate(days.to)}) như sau:`,
    ),
  ],
  sources: [planSource(plan)],
});

/** Part I: how much there was to do, for whom, and who has told of it. */
export const guidancePart = ({ tasks, entries, time }: ReportFacts): DraftPart => {
  const told = new Set(entries.map((entry) => entry.agencyId)).size;
  const silent = tasks.filter(({ standing }) => standing === 'not-reported');
  const documents = new Set(entries.flatMap((entry) => entry.documents.map(({ numberSymbol }) => numberSymbol)));
  return {
    key: 'guidance',
    name: 'Công tác chỉ đạo, triển khai',
    blocks: [
      section('Công tác chỉ đạo, triển khai'),
      paragraph(
        `${withCapital(time)}, Kế hoạch có ${count(tasks.length)} nhiệm vụ phải thực hiện, do ` +
          `${count(leadingAgencies(tasks).length)} cơ quan, đơn vị chủ trì; ${count(told)} cơ quan, đơn vị đã gửi kết quả` +
          `${documents.size > 0 ? `, kèm ${count(documents.size)} văn bản minh chứng` : ''}. ` +
          (silent.length === 0
            ? 'Mọi nhiệm vụ đã có báo cáo của đơn vị thực hiện.'
            : `Còn ${count(silent.length)} nhiệm vụ chưa có báo cáo của đơn vị thực hiện.`),
      ),
    ],
    sources: taskSources(silent),
  };
};

/** Part I of an agency's own report: what it was given to do. */
export const ownGuidancePart = ({ tasks, entries, time }: ReportFacts): DraftPart => {
  const silent = tasks.filter(({ standing }) => standing === 'not-reported');
  const documents = entries.flatMap((entry) => entry.documents);
  return {
    key: 'guidance',
    name: 'Công tác chỉ đạo, triển khai',
    blocks: [
      section('Công tác chỉ đạo, triển khai'),
      paragraph(
        `${withCapital(time)}, đơn vị được giao ${count(tasks.length)} nhiệm vụ chủ trì, phối hợp` +
          `${documents.length > 0 ? `; kết quả có ${count(documents.length)} văn bản minh chứng` : ''}.` +
          `${silent.length > 0 ? ` Còn ${count(silent.length)} nhiệm vụ chưa có kết quả.` : ''}`,
      ),
    ],
    sources: taskSources(tasks),
  };
};
