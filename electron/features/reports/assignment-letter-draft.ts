import type { Block } from '#shared/official-document/official-document.ts';
import type { PaperDraft } from '#shared/papers/paper-draft.ts';
import type { Plan } from '#shared/plans/plan.ts';
import { dutyNames } from '#shared/words/labels.ts';
import { count } from '#shared/words/numbers.ts';
import type { AssignmentFacts } from './assignment-facts.ts';
import { tasksBySection } from './assignment-tables.ts';
import { dutySources, planSource, taskSources } from './draft-sources.ts';
import { officeDraft } from './office-draft.ts';
import { citedPlan, planByNumber } from './plan-words.ts';
import { item, numbered, paragraph, sentence } from './report-blocks.ts';
import { leadingAgencies, leadsOf } from './task-parties.ts';

/** What the plan says of when agencies report to the office; those to others are none of their business. */
export const dutiesToOffice = ({ duties, standingAgency }: Plan): Plan['duties'] =>
  duties.filter(({ to, dueText }) => dueText !== null && to.some(({ id }) => id === standingAgency?.id));

export const dutyItems = (duties: Plan['duties']): Block[] =>
  duties.map(({ kind, dueText }) => item(sentence(`${dutyNames[kind]}: ${dueText}`)));

/** Công văn giao việc: to every agency that answers for a task of the year, all tasks in the annex. */
export const assignmentLetterDraft = (facts: AssignmentFacts): PaperDraft => {
  const { plan, issuer, tasks, year } = facts;
  const duties = dutiesToOffice(plan);
  const unled = tasks.filter((task) => leadsOf(task).length === 0);
  const addressees = leadingAgencies(tasks).filter(({ id }) => id !== plan.standingAgency?.id);
  return officeDraft(facts, {
    type: 'CV',
    title: `giao nhiệm vụ năm ${year} thực hiện ${planByNumber(plan)}`,
    addressees: addressees.length > 0 ? addressees.map(({ name }) => name) : ['Các cơ quan, đơn vị thực hiện Kế hoạch'],
    parts: [
      {
        key: 'opening',
        name: 'Mở đầu',
        blocks: [
          paragraph(
            `Thực hiện ${citedPlan(plan)}, ${issuer.name} đề nghị các cơ quan, đơn vị triển khai các ` +
              `nhiệm vụ năm ${year} như sau:`,
          ),
        ],
        sources: [planSource(plan)],
      },
      {
        key: 'tasks',
        name: 'Nhiệm vụ được giao',
        blocks: [
          numbered(
            `Tổ chức thực hiện ${count(tasks.length)} nhiệm vụ nêu tại Phụ lục kèm theo; cơ quan, đơn vị chủ trì chịu trách nhiệm về ` +
              'kết quả và thời hạn, cơ quan, đơn vị phối hợp thực hiện phần việc thuộc chức năng, nhiệm vụ của mình.',
          ),
          ...(unled.length > 0
            ? [
                paragraph(
                  `Có ${count(unled.length)} nhiệm vụ Kế hoạch chưa nêu cơ quan chủ trì, được ghi “Chưa xác định” tại Phụ lục.`,
                ),
              ]
            : []),
        ],
        sources: taskSources(tasks),
      },
      {
        key: 'reporting',
        name: 'Chế độ báo cáo',
        blocks: [
          numbered(
            `Báo cáo kết quả thực hiện, khó khăn, vướng mắc và đề xuất, kèm văn bản minh chứng, về ${issuer.name} ` +
              (duties.length > 0 ? 'theo thời hạn sau:' : 'theo thời hạn của từng kỳ báo cáo.'),
          ),
          ...dutyItems(duties),
        ],
        sources: dutySources(duties),
      },
      {
        key: 'closing',
        name: 'Kết thúc',
        blocks: [
          paragraph(
            `Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, đề nghị cơ quan, đơn vị kịp thời trao đổi với ${issuer.name} ` +
              'để phối hợp giải quyết hoặc báo cáo cấp có thẩm quyền.',
          ),
          paragraph('Đề nghị các cơ quan, đơn vị quan tâm thực hiện.'),
        ],
        sources: [],
      },
    ],
    annexes: [tasksBySection({ key: 'tasks', title: `Nhiệm vụ của các cơ quan, đơn vị năm ${year}` }, { plan, tasks })],
  });
};
