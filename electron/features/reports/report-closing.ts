import type { DraftPart } from '#shared/papers/paper-draft.ts';
import { count } from '#shared/words/numbers.ts';
import { taskAnnexName } from './annex-names.ts';
import { entrySources, taskSources } from './draft-sources.ts';
import { paragraph, section } from './report-blocks.ts';
import type { ReportFacts } from './report-facts.ts';
import { entriesWith, mergedItems, mostToldOneByOne } from './told-entries.ts';

const comingWords = (facts: ReportFacts, open: number): string => {
  const { plan, year, isOwn } = facts;
  const others = isOwn ? '' : '; đôn đốc các cơ quan, đơn vị báo cáo đúng thời hạn';
  if (year < plan.periodEnd)
    return open === 0
      ? `Không có nhiệm vụ chưa hoàn thành phải chuyển sang năm sau${others}.`
      : `Tiếp tục thực hiện ${count(open)} nhiệm vụ chưa hoàn thành nêu tại ${taskAnnexName(facts)}${others}.`;
  const over = `Thời gian thực hiện Kế hoạch kết thúc năm ${plan.periodEnd}`;
  return open === 0
    ? `${over}; không còn nhiệm vụ chưa hoàn thành.`
    : `${over}; ${count(open)} nhiệm vụ chưa hoàn thành được nêu tại ${taskAnnexName(facts)} để xem xét chuyển tiếp.`;
};

/** Part IV: what of the tasks goes on, and what the agencies say they do next. */
export const comingPart = (facts: ReportFacts): DraftPart => {
  const { plan, year, tasks, entries, isOwn } = facts;
  const isOver = year >= plan.periodEnd;
  const open = tasks.filter(({ standing }) => standing !== 'done' && standing !== 'stopped');
  const goingOn = isOver ? open : open.filter((task) => task.yearTo > year);
  const steps = entriesWith(entries, 'nextSteps');
  const isTold = steps.length > 0 && steps.length <= mostToldOneByOne;
  const title = isOver ? 'Phương hướng, nhiệm vụ thời gian tới' : `Phương hướng, nhiệm vụ năm ${year + 1}`;
  return {
    key: 'next-year',
    name: title,
    blocks: [
      section(title),
      paragraph(comingWords(facts, goingOn.length)),
      ...(isTold
        ? [
            paragraph(isOwn ? 'Việc cần làm tiếp theo:' : 'Việc các cơ quan, đơn vị làm tiếp theo:'),
            ...mergedItems(steps, 'nextSteps', isOwn),
          ]
        : []),
    ],
    sources: [...taskSources(goingOn), ...(isTold ? entrySources(steps) : [])],
  };
};

/** Part V: what the agencies propose, each named, and the office's own request to whom the report goes. */
export const proposalsPart = ({ plan, entries, issuer, isOwn }: ReportFacts): DraftPart => {
  const proposing = entriesWith(entries, 'proposals');
  const told = proposing.length > mostToldOneByOne ? [] : proposing;
  const hasObstacles = entriesWith(entries, 'obstacles').length > 0;
  const to = isOwn ? (plan.standingAgency?.name ?? plan.issuer) : 'các cơ quan nhận báo cáo';
  return {
    key: 'proposals',
    name: 'Đề xuất, kiến nghị',
    blocks: [
      section('Đề xuất, kiến nghị'),
      ...mergedItems(told, 'proposals', isOwn),
      paragraph(
        hasObstacles
          ? `${issuer.name} kính đề nghị ${to} xem xét, ${isOwn ? '' : 'chỉ đạo '}tháo gỡ các khó khăn, vướng mắc nêu tại mục III.`
          : `${issuer.name} kính đề nghị ${to} tiếp tục quan tâm${isOwn ? '' : ', chỉ đạo'} việc thực hiện Kế hoạch.`,
      ),
    ],
    sources: entrySources(proposing),
  };
};

export const closingPart = ({ issuer, time }: ReportFacts): DraftPart => ({
  key: 'closing',
  name: 'Lời kết',
  blocks: [paragraph(`Trên đây là báo cáo kết quả thực hiện Kế hoạch ${time} của ${issuer.name}.`)],
  sources: [],
});
