import type { OfficialDocument } from '#shared/official-document/official-document.ts';
import { shortDate } from '#shared/words/dates.ts';
import { count } from '#shared/words/numbers.ts';
import type { AnnualReportFacts } from './annual-report-facts.ts';
import { assignmentAnnex } from './assignment-annex.ts';
import { leadingAgencies } from './assignment-documents.ts';
import { framedPaper, planInLetter } from './paper-frame.ts';
import { clause, item, paragraph, section } from './report-blocks.ts';
import { countByStanding } from './task-counts.ts';

const silentAgencies = (facts: AnnualReportFacts): readonly string[] => {
  const told = new Set(facts.entries.map(({ agencyName }) => agencyName));
  return leadingAgencies(facts).filter((name) => !told.has(name));
};

export type Reminding = {
  /** ISO days: until when was counted, and the new day asked for. */
  readonly asOf: string;
  readonly newDay: string;
};

/** Công văn đôn đốc: to the agencies that have sent nothing; null when all have. */
export const reminderLetter = (facts: AnnualReportFacts, { asOf, newDay }: Reminding): OfficialDocument | null => {
  const silent = silentAgencies(facts);
  if (silent.length === 0) return null;
  const all = leadingAgencies(facts).length;
  return framedPaper(facts, 'CV', {
    title: `đôn đốc gửi báo cáo kết quả thực hiện Kế hoạch năm ${facts.year}`,
    addressees: silent,
    blocks: [
      paragraph(
        `Thực hiện ${planInLetter(facts)}, đến ngày ${shortDate(asOf)} đã có ${count(all - silent.length)}/${count(all)} cơ quan, ` +
          `đơn vị chủ trì gửi kết quả năm ${facts.year} về ${facts.issuer.name}; còn ${count(silent.length)} cơ quan, đơn vị nêu trên chưa gửi.`,
      ),
      paragraph(
        `Để tổng hợp báo cáo đúng thời hạn, ${facts.issuer.name} đề nghị các cơ quan, đơn vị gửi kết quả thực hiện nhiệm vụ, ` +
          `khó khăn, vướng mắc và đề xuất trước ngày ${shortDate(newDay)}.`,
      ),
      paragraph(
        'Các cơ quan, đơn vị chịu trách nhiệm về số liệu báo cáo; sau thời hạn trên, nhiệm vụ chưa có kết quả được ghi là chưa báo cáo.',
      ),
      paragraph('Đề nghị các cơ quan, đơn vị quan tâm thực hiện.'),
    ],
  });
};

/** Thông báo: how far the tasks of the year have come. */
export const progressNotice = (facts: AnnualReportFacts): OfficialDocument => {
  const counts = countByStanding(facts.tasks);
  const share = (value: number): string => `${count(value)} nhiệm vụ`;
  return framedPaper(facts, 'TB', {
    title: `Tình hình thực hiện ${facts.plan.name} năm ${facts.year}`,
    blocks: [
      paragraph(
        `${facts.issuer.name} thông báo tình hình thực hiện ${planInLetter(facts)} trong năm ${facts.year} như sau:`,
      ),
      {
        kind: 'chart',
        title: `Tình trạng của ${count(facts.tasks.length)} nhiệm vụ năm ${facts.year}`,
        bars: [
          { label: 'Hoàn thành', value: counts.done, figure: share(counts.done) },
          { label: 'Đang thực hiện', value: counts['in-progress'], figure: share(counts['in-progress']) },
          { label: 'Chưa báo cáo', value: counts['not-reported'], figure: share(counts['not-reported']) },
        ],
      },
      paragraph(
        'Đề nghị các cơ quan, đơn vị chủ trì tiếp tục thực hiện các nhiệm vụ chưa hoàn thành và gửi kết quả đúng thời hạn.',
      ),
    ],
  });
};

/** Tờ trình: asks whoever issued the plan to issue the one of the next year. */
export const submission = (facts: AnnualReportFacts): OfficialDocument => {
  const open = openTasks(facts);
  const next = facts.year + 1;
  return framedPaper(facts, 'TTr', {
    title: `Về việc ban hành Kế hoạch thực hiện ${facts.plan.name} năm ${next}`,
    addressees: [facts.plan.issuer],
    blocks: [
      paragraph(
        `Căn cứ ${planInLetter(facts)}, ${facts.issuer.name} trình ${facts.plan.issuer} ban hành Kế hoạch năm ${next} như sau:`,
      ),
      section('Sự cần thiết'),
      paragraph(
        `Đến hết năm ${facts.year}, ${count(open.length)} trong ${count(facts.tasks.length)} nhiệm vụ chưa hoàn thành, cần tiếp tục thực hiện.`,
      ),
      section('Nội dung trình'),
      paragraph(`Dự thảo Kế hoạch năm ${next} gồm các nhiệm vụ chuyển tiếp, cơ quan chủ trì, phối hợp và thời hạn.`),
      paragraph(`${facts.issuer.name} kính trình ${facts.plan.issuer} xem xét, quyết định.`),
    ],
  });
};

const openTasks = ({ tasks, year }: AnnualReportFacts) =>
  tasks.filter(({ standing, yearTo }) => standing !== 'done' && standing !== 'stopped' && yearTo > year);

/** Kế hoạch of the next year, drafted from the open tasks; null when none goes on. */
export const nextPlan = (facts: AnnualReportFacts): OfficialDocument | null => {
  const open = openTasks(facts);
  const next = facts.year + 1;
  if (open.length === 0) return null;
  const paper = framedPaper(facts, 'KH', {
    title: `Thực hiện ${facts.plan.name} năm ${next}`,
    blocks: [
      paragraph(`Thực hiện ${planInLetter(facts)}, ${facts.issuer.name} xây dựng Kế hoạch năm ${next} như sau:`),
      section('Mục đích, yêu cầu'),
      item('Tiếp tục các nhiệm vụ chưa hoàn thành; phân công rõ cơ quan chủ trì, phối hợp và thời hạn.'),
      item('Báo cáo kết quả đúng thời hạn, kèm văn bản minh chứng.'),
      section('Nhiệm vụ'),
      paragraph(`Tiếp tục thực hiện ${count(open.length)} nhiệm vụ nêu tại Phụ lục kèm theo.`),
      section('Tổ chức thực hiện'),
      clause('Các cơ quan, đơn vị chủ trì'),
      paragraph('Tổ chức thực hiện nhiệm vụ được giao và gửi kết quả theo chế độ báo cáo của Kế hoạch.'),
      clause(facts.issuer.name),
      paragraph(`Theo dõi, đôn đốc và tổng hợp kết quả năm ${next}.`),
    ],
    annexes: [assignmentAnnex(facts, open, `Nhiệm vụ thực hiện năm ${next}`)],
  });
  return { ...paper, head: { ...paper.head, year: next } };
};
