import type { PaperDraft } from '#shared/papers/paper-draft.ts';
import { count } from '#shared/words/numbers.ts';
import { refuse } from '../../door/refuse.ts';
import type { AssignmentFacts } from './assignment-facts.ts';
import { dutiesToOffice, dutyItems } from './assignment-letter-draft.ts';
import { tasksOfAgency } from './assignment-tables.ts';
import { dutySources, planSource, taskSources } from './draft-sources.ts';
import { officeDraft } from './office-draft.ts';
import { citedPlan, planByNumber } from './plan-words.ts';
import { paragraph } from './report-blocks.ts';

/** Phiếu giao nhiệm vụ: to one agency, only what it answers for or supports. */
export const assignmentSheetDraft = (facts: AssignmentFacts, agencyId: string | null): PaperDraft => {
  const { plan, issuer, year } = facts;
  if (agencyId === null) throw refuse('refused', 'Cơ quan: chọn cơ quan được giao nhiệm vụ.');
  const part = facts.parts.get(agencyId);
  if (!part)
    throw refuse('refused', `Năm ${year} cơ quan này không có nhiệm vụ nào trong ${plan.name}: chọn cơ quan khác.`);
  const { agency, own } = part;
  const duties = dutiesToOffice(plan);
  const all = [...own.led, ...own.supported];
  return officeDraft(facts, {
    type: 'CV',
    title: `giao nhiệm vụ năm ${year} thực hiện ${planByNumber(plan)}`,
    addressees: [agency.name],
    parts: [
      {
        key: 'opening',
        name: 'Nhiệm vụ được giao',
        blocks: [
          paragraph(
            `Thực hiện ${citedPlan(plan)}, ${issuer.name} đề nghị ${agency.name} thực hiện ` +
              `${count(all.length)} nhiệm vụ năm ${year}, trong đó chủ trì ${count(own.led.length)} nhiệm vụ, phối hợp ` +
              `${count(own.supported.length)} nhiệm vụ, chi tiết tại Phụ lục kèm theo.`,
          ),
        ],
        sources: [planSource(plan), ...taskSources(all)],
      },
      {
        key: 'reporting',
        name: 'Chế độ báo cáo',
        blocks: [
          paragraph(
            `Kết quả thực hiện từng nhiệm vụ, kèm văn bản minh chứng, khó khăn, vướng mắc và đề xuất, đề nghị gửi về ${issuer.name} ` +
              (duties.length > 0 ? 'theo thời hạn sau:' : 'theo thời hạn của từng kỳ báo cáo.'),
          ),
          ...dutyItems(duties),
        ],
        sources: dutySources(duties),
      },
      {
        key: 'closing',
        name: 'Kết thúc',
        blocks: [paragraph(`Đề nghị ${agency.name} quan tâm thực hiện.`)],
        sources: [],
      },
    ],
    annexes: [
      tasksOfAgency({ key: 'tasks', title: `Phiếu giao nhiệm vụ năm ${year} cho ${agency.name}` }, agencyId, own),
    ],
  });
};
