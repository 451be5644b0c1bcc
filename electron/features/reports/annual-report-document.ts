import type { OfficialDocument } from '#shared/official-document/official-document.ts';
import type { DraftPart, PaperDraft } from '#shared/papers/paper-draft.ts';
import { wholePaper } from '#shared/papers/whole-paper.ts';
import { shortDate } from '#shared/words/dates.ts';
import { count } from '#shared/words/numbers.ts';
import type { AnnualReportFacts } from './annual-report-facts.ts';
import { assessmentParts } from './annual-report-obstacles.ts';
import { proposalPart } from './annual-report-proposals.ts';
import { resultParts } from './annual-report-results.ts';
import { planSource, targetSources, taskSources } from './draft-sources.ts';
import { paragraph, section } from './report-blocks.ts';
import { targetAnnex } from './target-annex.ts';
import { taskAnnex } from './task-annex.ts';
import { countByStanding } from './task-counts.ts';

/** The plan as running text cites it: "Kế hoạch … (ban hành kèm theo Quyết định số … ngày …)". */
const citedPlan = ({ plan }: AnnualReportFacts): string => {
  const dated = plan.issuedOn === null ? '' : ` ngày ${shortDate(plan.issuedOn)}`;
  const by = `${plan.docType} số ${plan.numberSymbol}${dated} của ${plan.issuer}`;
  return `${plan.subject} (${plan.docType === 'Kế hoạch' ? by : `ban hành kèm theo ${by}`})`;
};

const openingPart = (facts: AnnualReportFacts): DraftPart => ({
  key: 'opening',
  name: 'Lời mở đầu',
  blocks: [
    paragraph(
      `Thực hiện ${citedPlan(facts)}, ${facts.issuer.name} báo cáo kết quả thực hiện năm ${facts.year} như sau:`,
    ),
  ],
  sources: [planSource(facts.plan)],
});

const guidancePart = (facts: AnnualReportFacts): DraftPart => {
  const agencies = new Set(facts.entries.map((entry) => entry.agencyId));
  const counts = countByStanding(facts.tasks);
  return {
    key: 'guidance',
    name: 'Công tác chỉ đạo, triển khai',
    blocks: [
      section('Công tác chỉ đạo, triển khai'),
      paragraph(
        `Năm ${facts.year}, Kế hoạch có ${count(facts.tasks.length)} nhiệm vụ phải thực hiện; ` +
          `${count(agencies.size)} cơ quan, đơn vị đã gửi kết quả. ` +
          `Còn ${count(counts['not-reported'])} nhiệm vụ chưa có báo cáo của đơn vị thực hiện.`,
      ),
    ],
    sources: taskSources(facts.tasks.filter(({ standing }) => standing === 'not-reported')),
  };
};

const nextYearPart = (facts: AnnualReportFacts): DraftPart => {
  const next = facts.year + 1;
  const open = facts.tasks.filter((task) => task.standing !== 'done' && task.standing !== 'stopped');
  const goingOn = open.filter((task) => task.yearTo >= next);
  return {
    key: 'next-year',
    name: `Phương hướng, nhiệm vụ năm ${next}`,
    blocks: [
      section(`Phương hướng, nhiệm vụ năm ${next}`),
      paragraph(
        next > facts.plan.periodEnd
          ? `Thời gian thực hiện Kế hoạch kết thúc năm ${facts.plan.periodEnd}; ${count(open.length)} nhiệm vụ chưa hoàn thành được nêu tại Phụ lục II để xem xét chuyển tiếp.`
          : `Tiếp tục thực hiện ${count(goingOn.length)} nhiệm vụ chưa hoàn thành nêu tại Phụ lục II; đôn đốc các cơ quan, đơn vị báo cáo đúng thời hạn.`,
      ),
    ],
    sources: taskSources(next > facts.plan.periodEnd ? open : goingOn),
  };
};

/** Whom the standing agency owes the annual report, by the plan's own reporting duties. */
const addressees = ({ plan }: AnnualReportFacts): string[] => {
  const own = plan.duties.filter(
    (duty) => duty.kind === 'annual' && duty.from.some((agency) => agency.id === plan.standingAgency?.id),
  );
  return [...new Set(own.flatMap((duty) => duty.to.map((agency) => agency.name)))];
};

/** Nơi nhận: whom the paper is addressed to first, then what the office has set down, the copy for the files last. */
const recipients = ({ signing }: AnnualReportFacts, to: readonly string[]): string[] => {
  const first = to.length > 0 ? 'Như trên' : 'Các cơ quan thực hiện Kế hoạch';
  const others = signing.recipients.filter((line) => !line.startsWith('Như trên') && !line.startsWith('Lưu'));
  return [first, ...others, signing.recipients.find((line) => line.startsWith('Lưu')) ?? 'Lưu: VT'];
};

const frameOf = (facts: AnnualReportFacts): Omit<OfficialDocument, 'blocks' | 'annexes'> => {
  const to = addressees(facts);
  return {
    type: 'BC',
    head: {
      superior: facts.issuer.superiorLines,
      issuer: facts.issuer.issuerLines,
      issuerName: facts.issuer.name,
      number: null,
      symbol: `BC-${facts.issuer.symbol}`,
      place: facts.issuer.place,
      date: null,
      year: facts.year,
    },
    title: `Kết quả năm ${facts.year} thực hiện ${facts.plan.subject}`,
    addressees: to,
    bases: [],
    signature: { authority: facts.signing.authority, name: facts.signing.name },
    recipients: recipients(facts, to),
  };
};

const closingPart = (facts: AnnualReportFacts): DraftPart => ({
  key: 'closing',
  name: 'Lời kết',
  blocks: [paragraph(`Trên đây là báo cáo kết quả thực hiện Kế hoạch năm ${facts.year} của ${facts.issuer.name}`)],
  sources: [],
});

/** Who leads a task of the year that nobody has told anything of, and has told nothing of any other either. */
const silentAgencies = ({ tasks, entries }: AnnualReportFacts): string[] => {
  const heard = new Set(entries.map((entry) => entry.agencyId));
  const owing = tasks
    .filter(({ standing }) => standing === 'not-reported')
    .flatMap(({ lead, joint }) => (lead ? [lead] : joint));
  return [...new Set(owing.filter(({ id }) => !heard.has(id)).map(({ name }) => name))];
};

/** The annual report on a plan (NĐ 30/2020/NĐ-CP, type BC) with the tables of targets and tasks as annexes. */
export const annualReportDraft = (facts: AnnualReportFacts): PaperDraft => ({
  frame: frameOf(facts),
  parts: [
    openingPart(facts),
    guidancePart(facts),
    ...resultParts(facts),
    ...assessmentParts(facts),
    nextYearPart(facts),
    proposalPart(facts),
    closingPart(facts),
  ],
  annexes: [
    { key: 'annex.targets', ...targetAnnex(facts), sources: targetSources(facts.targets, facts.year) },
    { key: 'annex.tasks', ...taskAnnex(facts), sources: [planSource(facts.plan)] },
  ],
  silent: silentAgencies(facts),
});

/** The same report as it stands before anybody edits it. */
export const annualReportDocument = (facts: AnnualReportFacts): OfficialDocument =>
  wholePaper(annualReportDraft(facts));
