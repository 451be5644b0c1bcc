import type { Table } from '#shared/official-document/official-document.ts';
import type { PaperDraft } from '#shared/papers/paper-draft.ts';
import { count } from '#shared/words/numbers.ts';
import type { AssignmentFacts } from './assignment-facts.ts';
import { tasksByLead } from './assignment-tables.ts';
import { planSource, taskSources } from './draft-sources.ts';
import { officeDraft } from './office-draft.ts';
import { citedPlan, planByNumber, withCapital } from './plan-words.ts';
import { paragraph } from './report-blocks.ts';

/** How many tasks each agency answers for and supports; behind a group stand its members. */
const partsTable = ({ parts }: AssignmentFacts): Table => ({
  kind: 'table',
  indexRow: false,
  columns: [
    { heading: 'STT', width: { mm: 12 }, align: 'centre' },
    { heading: 'Cơ quan, đơn vị', width: { share: 1 }, align: 'left' },
    { heading: 'Chủ trì', over: 'Số nhiệm vụ', width: { mm: 26 }, align: 'right' },
    { heading: 'Phối hợp', over: 'Số nhiệm vụ', width: { mm: 26 }, align: 'right' },
  ],
  rows: [...parts.values()].map(({ agency, own }, at) => ({
    kind: 'cells',
    cells: [String(at + 1), withCapital(agency.name), String(own.led.length), String(own.supported.length)],
  })),
});

/** Phụ lục phân công: who does what, agency by agency, told to all with a Thông báo. */
export const assignmentNoticeDraft = (facts: AssignmentFacts): PaperDraft => {
  const { plan, issuer, tasks, year, parts } = facts;
  const leading = [...parts.values()].filter(({ own }) => own.led.length > 0);
  return officeDraft(facts, {
    type: 'TB',
    title: `Phân công thực hiện nhiệm vụ năm ${year} của ${planByNumber(plan)}`,
    parts: [
      {
        key: 'opening',
        name: 'Phân công',
        blocks: [
          paragraph(
            `Thực hiện ${citedPlan(plan)}, ${issuer.name} thông báo phân công ${count(tasks.length)} nhiệm vụ ` +
              `năm ${year} cho ${count(parts.size)} cơ quan, đơn vị, trong đó ${count(leading.length)} cơ quan, đơn vị chủ trì, như sau:`,
          ),
        ],
        sources: [planSource(plan), ...taskSources(tasks)],
      },
      { key: 'parts', name: 'Số nhiệm vụ của từng cơ quan', blocks: [partsTable(facts)], sources: taskSources(tasks) },
      {
        key: 'closing',
        name: 'Kết thúc',
        blocks: [
          paragraph(
            'Nội dung, sản phẩm và thời hạn của từng nhiệm vụ nêu tại Phụ lục kèm theo. Các cơ quan, đơn vị căn cứ phân công này để ' +
              'tổ chức thực hiện và báo cáo theo quy định.',
          ),
        ],
        sources: [],
      },
    ],
    annexes: [tasksByLead({ key: 'tasks', title: `Phân công thực hiện nhiệm vụ năm ${year}` }, tasks)],
  });
};
