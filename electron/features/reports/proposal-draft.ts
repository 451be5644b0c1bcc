import type { PaperDraft } from '#shared/papers/paper-draft.ts';
import type { Target } from '#shared/targets/target.ts';
import { isMet, plannedFigure, targetTime } from '#shared/targets/targets.rules.ts';
import { count, figure } from '#shared/words/numbers.ts';
import type { AnnualReportFacts } from './annual-report-facts.ts';
import { planSource, targetSources, taskSources } from './draft-sources.ts';
import { officeDraft } from './office-draft.ts';
import { type CarriedTask, carriedCounts } from './open-tasks.ts';
import { aimOf, basisOf, planByNumber } from './plan-words.ts';
import { clause, inSectionOf, item, paragraph, section } from './report-blocks.ts';
import { inUnit, lineOf } from './target-words.ts';
import { countsInWords } from './task-counts.ts';
import { leadingAgencies } from './task-parties.ts';

const isBehind = (target: Target, year: number): boolean => {
  const result = target.results.find((one) => one.year === year);
  return result !== undefined && isMet(target, result) === false;
};

const behindItem = (target: Target, year: number) => {
  const result = target.results.find((one) => one.year === year);
  const reached = result?.value == null ? 'chưa đạt' : `thực hiện ${inUnit(figure(result.value), target)}`;
  const planned = plannedFigure(target, year);
  return item(`${lineOf(target)}: ${planned === '' ? reached : `kế hoạch ${inUnit(planned, target)}, ${reached}`}.`);
};

/** Tờ trình: asks whoever issued the plan to approve the plan of the next year, and tells which targets are behind. */
export const proposalDraft = (facts: AnnualReportFacts, carried: readonly CarriedTask[]): PaperDraft => {
  const { plan, issuer, tasks, targets, year } = facts;
  const next = year + 1;
  const behind = targets.filter((target) => targetTime(target, year) === 'now' && isBehind(target, year));
  const toDo = carried.map(({ task }) => task);
  return officeDraft(facts, {
    type: 'TTr',
    title: `Về việc ban hành Kế hoạch năm ${next} ${aimOf(plan)}`,
    addressees: [plan.issuer],
    bases: [basisOf(plan)],
    parts: [
      {
        key: 'opening',
        name: 'Mở đầu',
        blocks: [
          paragraph(
            `Trên cơ sở kết quả thực hiện năm ${year}, ${issuer.name} kính trình ${plan.issuer} xem xét, ban hành Kế hoạch năm ${next} ` +
              `thực hiện ${planByNumber(plan)} như sau:`,
          ),
        ],
        sources: [planSource(plan)],
      },
      {
        key: 'need',
        name: 'Sự cần thiết',
        blocks: [
          section('Sự cần thiết ban hành'),
          paragraph(
            `Năm ${year}, trong ${count(tasks.length)} nhiệm vụ của Kế hoạch có: ${countsInWords(tasks)}. Các nhiệm vụ chưa hoàn thành cần ` +
              `được tiếp tục, phân công cơ quan chủ trì và xác định thời hạn trong năm ${next}.`,
          ),
        ],
        sources: taskSources(tasks),
      },
      {
        key: 'content',
        name: 'Nội dung trình',
        blocks: [
          section('Nội dung trình'),
          clause(`Nhiệm vụ năm ${next}`),
          paragraph(
            `Dự thảo Kế hoạch năm ${next} có ${carriedCounts(carried, next)}, do ${count(leadingAgencies(toDo).length)} cơ quan, đơn vị chủ trì.`,
          ),
        ],
        sources: taskSources(toDo),
      },
      ...(behind.length > 0
        ? [
            {
              key: 'targets',
              name: 'Chỉ tiêu chưa đạt',
              blocks: [
                clause(`Chỉ tiêu chưa đạt năm ${year}`),
                paragraph(
                  `Có ${count(behind.length)} chỉ tiêu chưa đạt, đề nghị cho tiếp tục thực hiện hoặc điều chỉnh trong Kế hoạch năm ${next}:`,
                ),
                ...behind.map((target) => behindItem(target, year)),
              ],
              sources: targetSources(behind, year),
              under: inSectionOf('content'),
            },
          ]
        : []),
      {
        key: 'closing',
        name: 'Đề nghị',
        blocks: [
          section('Đề nghị'),
          paragraph(
            `${issuer.name} kính đề nghị ${plan.issuer} xem xét, ban hành Kế hoạch năm ${next} để các cơ quan, đơn vị có căn cứ thực hiện ` +
              `(dự thảo Kế hoạch gửi kèm).`,
          ),
          paragraph(`Kính trình ${plan.issuer} xem xét, quyết định.`),
        ],
        sources: [],
      },
    ],
  });
};
