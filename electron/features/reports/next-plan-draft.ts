import type { DraftPart, PaperDraft } from '#shared/papers/paper-draft.ts';
import type { Target } from '#shared/targets/target.ts';
import { targetTime } from '#shared/targets/targets.rules.ts';
import { count } from '#shared/words/numbers.ts';
import { refuse } from '../../door/refuse.ts';
import type { AnnualReportFacts } from './annual-report-facts.ts';
import { dutiesToOffice, dutyItems } from './assignment-letter-draft.ts';
import { tasksBySection } from './assignment-tables.ts';
import { dutySources, planSource, targetSources, taskSources } from './draft-sources.ts';
import { officeDraft } from './office-draft.ts';
import { type CarriedTask, carriedCounts, carriedWords } from './open-tasks.ts';
import { aimOf, basisOf, withCapital } from './plan-words.ts';
import { clause, item, paragraph, section } from './report-blocks.ts';
import { plannedItem } from './target-words.ts';
import { answersFor, leadingAgencies } from './task-parties.ts';

type NextPlan = {
  readonly facts: AnnualReportFacts;
  /** The year that is planned, one behind the year of the facts. */
  readonly year: number;
  readonly carried: readonly CarriedTask[];
  readonly tasks: readonly CarriedTask['task'][];
};

/** Kế hoạch of the next year: targets of that year, and what goes on, begins or was left over, with leads and deadlines. */
export const nextPlanDraft = (facts: AnnualReportFacts, carried: readonly CarriedTask[]): PaperDraft => {
  const { plan, issuer } = facts;
  const year = facts.year + 1;
  if (carried.length === 0)
    throw refuse(
      'refused',
      `Sau năm ${facts.year} ${plan.name} không còn nhiệm vụ nào phải thực hiện: không có gì để lập kế hoạch năm ${year}.`,
    );
  const tasks = carried.map(({ task }) => task);
  const how = new Map(carried.map((one) => [one.task.id, carriedWords[one.how]]));
  const targets = facts.targets.filter((target) => !target.isCondition && targetTime(target, year) === 'now');
  const next: NextPlan = { facts, year, carried, tasks };
  return officeDraft(facts, {
    type: 'KH',
    title: `${withCapital(aimOf(plan))}, năm ${year}`,
    year,
    bases: [basisOf(plan)],
    parts: [
      {
        key: 'opening',
        name: 'Mở đầu',
        blocks: [
          paragraph(
            `Trên cơ sở kết quả thực hiện năm ${facts.year}, ${issuer.name} xây dựng Kế hoạch năm ${year} như sau:`,
          ),
        ],
        sources: [planSource(plan)],
      },
      purposePart(next),
      targetsPart(targets, next),
      tasksPart(next),
      organisationPart(next),
      reportingPart(facts),
      {
        key: 'closing',
        name: 'Kết thúc',
        blocks: [
          paragraph(
            `Trên đây là Kế hoạch ${aimOf(plan)}, năm ${year} của ${issuer.name}; đề nghị các cơ quan, đơn vị triển khai ` +
              'thực hiện.',
          ),
        ],
        sources: [],
      },
    ],
    annexes: [
      tasksBySection(
        { key: 'tasks', title: `Nhiệm vụ thực hiện năm ${year}` },
        { plan, tasks, noteOf: ({ id }) => how.get(id) ?? '' },
      ),
    ],
  });
};

const purposePart = ({ facts, year }: NextPlan): DraftPart => ({
  key: 'purpose',
  name: 'Mục đích, yêu cầu',
  blocks: [
    section('Mục đích, yêu cầu'),
    clause('Mục đích'),
    paragraph(
      `Cụ thể hóa các mục tiêu, nhiệm vụ của Kế hoạch trong năm ${year}; tiếp tục các nhiệm vụ chưa hoàn thành và khắc phục ` +
        `những hạn chế của năm ${facts.year}.`,
    ),
    clause('Yêu cầu'),
    paragraph(
      'Phân công rõ cơ quan chủ trì, cơ quan phối hợp, sản phẩm và thời hạn của từng nhiệm vụ; báo cáo kết quả đúng thời hạn, ' +
        'kèm văn bản minh chứng.',
    ),
  ],
  sources: [],
});

const targetsPart = (targets: readonly Target[], { facts, year }: NextPlan): DraftPart => ({
  key: 'targets',
  name: `Chỉ tiêu năm ${year}`,
  blocks: [
    section(`Mục tiêu, chỉ tiêu năm ${year}`),
    ...(targets.length > 0
      ? [
          paragraph(`Phấn đấu đạt ${count(targets.length)} chỉ tiêu sau:`),
          ...targets.map((target) => plannedItem(target, year)),
        ]
      : [paragraph(`Kế hoạch không đặt chỉ tiêu riêng cho năm ${year}.`)]),
  ],
  sources: targetSources(targets, facts.year),
});

const tasksPart = ({ year, carried, tasks }: NextPlan): DraftPart => ({
  key: 'tasks',
  name: 'Nhiệm vụ',
  blocks: [
    section(`Nhiệm vụ năm ${year}`),
    paragraph(
      `Năm ${year} có ${carriedCounts(carried, year)}. Nội dung, cơ quan chủ trì, ` +
        'phối hợp, sản phẩm và thời hạn của từng nhiệm vụ nêu tại Phụ lục kèm theo.',
    ),
  ],
  sources: taskSources(tasks),
});

const organisationPart = ({ facts: { plan, issuer }, tasks }: NextPlan): DraftPart => {
  const leads = leadingAgencies(tasks).filter(({ id }) => id !== plan.standingAgency?.id);
  return {
    key: 'organisation',
    name: 'Tổ chức thực hiện',
    blocks: [
      section('Tổ chức thực hiện'),
      clause(issuer.name),
      paragraph(
        `Chủ trì, hướng dẫn, theo dõi, đôn đốc việc thực hiện Kế hoạch; tổng hợp kết quả, báo cáo cấp có thẩm quyền theo quy định.`,
      ),
      clause('Các cơ quan, đơn vị chủ trì'),
      paragraph('Tổ chức thực hiện các nhiệm vụ được giao chủ trì, cụ thể:'),
      ...leads.map(({ id, name }) =>
        item(`${withCapital(name)}: ${count(tasks.filter((task) => answersFor(id, task)).length)} nhiệm vụ.`),
      ),
      clause('Các cơ quan, đơn vị phối hợp'),
      paragraph('Thực hiện phần việc thuộc chức năng, nhiệm vụ của mình theo đề nghị của cơ quan, đơn vị chủ trì.'),
    ],
    sources: taskSources(tasks),
  };
};

const reportingPart = ({ plan, issuer }: AnnualReportFacts): DraftPart => {
  const duties = dutiesToOffice(plan);
  return {
    key: 'reporting',
    name: 'Chế độ báo cáo',
    blocks: [
      section('Chế độ báo cáo'),
      paragraph(
        `Các cơ quan, đơn vị báo cáo kết quả thực hiện về ${issuer.name} ` +
          (duties.length > 0 ? 'theo thời hạn sau:' : 'theo thời hạn của từng kỳ báo cáo.'),
      ),
      ...dutyItems(duties),
    ],
    sources: dutySources(duties),
  };
};
