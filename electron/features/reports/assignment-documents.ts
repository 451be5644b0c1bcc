import type { OfficialDocument } from '#shared/official-document/official-document.ts';
import type { TaskRow } from '#shared/tasks/task.ts';
import { count } from '#shared/words/numbers.ts';
import type { AnnualReportFacts } from './annual-report-facts.ts';
import { assignmentAnnex } from './assignment-annex.ts';
import { framedPaper, planInLetter } from './paper-frame.ts';
import { item, paragraph } from './report-blocks.ts';

/** The agencies that lead a task, alone or with others, in the order of the plan; the office itself is not written to. */
export const leadingAgencies = ({ tasks, issuer }: AnnualReportFacts): readonly string[] => [
  ...new Set(
    tasks
      .flatMap(({ lead, joint }) => (lead ? [lead, ...joint] : joint))
      .map(({ name }) => name)
      .filter((name) => name !== issuer.name),
  ),
];

const takesPart =
  (agency: string) =>
  ({ lead, joint, support }: TaskRow): boolean =>
    [...(lead ? [lead] : []), ...joint, ...support].some(({ name }) => name === agency);

/** Công văn giao việc: to every agency that leads a task of the year, all tasks in the annex. */
export const assignmentLetter = (facts: AnnualReportFacts): OfficialDocument =>
  framedPaper(facts, 'CV', {
    title: `giao nhiệm vụ thực hiện Kế hoạch năm ${facts.year}`,
    addressees: leadingAgencies(facts),
    blocks: [
      paragraph(
        `Thực hiện ${planInLetter(facts)} về ${facts.plan.subject}, ${facts.issuer.name} đề nghị các cơ quan, đơn vị triển khai ` +
          `${count(facts.tasks.length)} nhiệm vụ năm ${facts.year} như sau:`,
      ),
      item('Thực hiện các nhiệm vụ được giao chủ trì, phối hợp nêu tại Phụ lục kèm theo.'),
      item(`Gửi kết quả, khó khăn, vướng mắc và đề xuất về ${facts.issuer.name} theo thời hạn báo cáo của Kế hoạch.`),
      paragraph('Đề nghị các cơ quan, đơn vị quan tâm thực hiện.'),
    ],
    annexes: [assignmentAnnex(facts, facts.tasks, `Nhiệm vụ của các cơ quan, đơn vị năm ${facts.year}`)],
  });

/** Phiếu giao nhiệm vụ: to one agency, only what it leads or supports. */
export const assignmentSheet = (facts: AnnualReportFacts, agency: string): OfficialDocument => {
  const own = facts.tasks.filter(takesPart(agency));
  const led = own.filter(({ lead, joint }) => [...(lead ? [lead] : []), ...joint].some(({ name }) => name === agency));
  return framedPaper(facts, 'CV', {
    title: `giao nhiệm vụ năm ${facts.year} cho ${agency}`,
    addressees: [agency],
    blocks: [
      paragraph(
        `Thực hiện ${planInLetter(facts)}, ${facts.issuer.name} giao ${agency} thực hiện ${count(own.length)} nhiệm vụ năm ${facts.year}, ` +
          `trong đó chủ trì ${count(led.length)} nhiệm vụ và phối hợp ${count(own.length - led.length)} nhiệm vụ, chi tiết tại Phụ lục kèm theo.`,
      ),
      paragraph(
        `Đề nghị ${agency} thực hiện và gửi kết quả về ${facts.issuer.name} theo thời hạn báo cáo của Kế hoạch.`,
      ),
    ],
    annexes: [assignmentAnnex(facts, own, 'Phiếu giao nhiệm vụ')],
  });
};

/** Phụ lục phân công: who does what, told to all as a Thông báo. */
export const assignmentNotice = (facts: AnnualReportFacts): OfficialDocument =>
  framedPaper(facts, 'TB', {
    title: `Phân công thực hiện các nhiệm vụ năm ${facts.year} của ${facts.plan.name}`,
    blocks: [
      paragraph(
        `Thực hiện ${planInLetter(facts)}, ${facts.issuer.name} thông báo phân công ${count(facts.tasks.length)} nhiệm vụ năm ` +
          `${facts.year} cho ${count(leadingAgencies(facts).length)} cơ quan, đơn vị chủ trì, chi tiết tại Phụ lục kèm theo.`,
      ),
      paragraph('Các cơ quan, đơn vị căn cứ phân công này để tổ chức thực hiện.'),
    ],
    annexes: [assignmentAnnex(facts, facts.tasks, `Phân công thực hiện nhiệm vụ năm ${facts.year}`)],
  });
