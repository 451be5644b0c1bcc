import type { Block } from '#shared/official-document/official-document.ts';
import type { DraftPart, PaperDraft } from '#shared/papers/paper-draft.ts';
import type { TaskRow } from '#shared/tasks/task.ts';
import { brief } from '#shared/words/brief.ts';
import { shortDate } from '#shared/words/dates.ts';
import { standingNames } from '#shared/words/labels.ts';
import { count } from '#shared/words/numbers.ts';
import type { AnnualReportFacts } from './annual-report-facts.ts';
import { planSource, taskSources } from './draft-sources.ts';
import { officeDraft } from './office-draft.ts';
import { citedPlan, planByNumber } from './plan-words.ts';
import { clause, item, paragraph, section } from './report-blocks.ts';
import { isWaitedFor, type Round } from './round-facts.ts';
import { countByStanding, countsInWords, toldStandings } from './task-counts.ts';
import { leadsOf, namesOf } from './task-parties.ts';

const standingChart = (tasks: readonly TaskRow[], year: number): Block => {
  const counts = countByStanding(tasks);
  return {
    kind: 'chart',
    title: `Tình trạng của ${count(tasks.length)} nhiệm vụ năm ${year}`,
    bars: toldStandings(tasks).map((standing) => ({
      label: standingNames[standing],
      value: counts[standing],
      figure: `${count(counts[standing])} nhiệm vụ`,
    })),
  };
};

/** Who has sent in the last period of the year, who was late and who is still waited for. */
const roundPart = ({ name, dueOn, submissions, id }: Round): DraftPart => {
  const waited = submissions.filter(isWaitedFor);
  const late = submissions.filter((one) => one.isLate && !isWaitedFor(one)).length;
  const sent = submissions.length - waited.length;
  return {
    key: 'round',
    name: 'Việc gửi báo cáo',
    blocks: [
      section('Việc gửi báo cáo'),
      paragraph(
        `Kỳ “${name}” (hạn gửi ngày ${shortDate(dueOn)}): ${count(sent)}/${count(submissions.length)} cơ quan, đơn vị đã gửi kết quả` +
          `${late > 0 ? `, trong đó ${count(late)} cơ quan, đơn vị gửi chậm` : ''}.` +
          `${waited.length > 0 ? ` Còn ${count(waited.length)} cơ quan, đơn vị chưa gửi: ${namesOf(waited.map(({ agency }) => agency))}.` : ''}`,
      ),
    ],
    sources: waited.map(({ agency }) => ({ kind: 'submission', id, words: `${agency.name}: chưa gửi` })),
  };
};

/** More than this nobody reads one by one. */
const mostToldOneByOne = 20;

const overdueItem = (task: TaskRow): Block =>
  item(
    `${brief(task.text, 160)} (chủ trì: ${namesOf(leadsOf(task)) || 'chưa xác định'}; thời hạn: ${shortDate(task.dueOn)}).`,
  );

const resultPart = ({ tasks, year }: AnnualReportFacts): DraftPart => {
  const overdue = tasks.filter(({ timeliness }) => timeliness === 'overdue');
  return {
    key: 'results',
    name: 'Kết quả thực hiện nhiệm vụ',
    blocks: [
      section('Kết quả thực hiện nhiệm vụ'),
      clause('Tình hình chung'),
      paragraph(`Trong ${count(tasks.length)} nhiệm vụ năm ${year}: ${countsInWords(tasks)}.`),
      ...(tasks.length > 0 ? [standingChart(tasks, year)] : []),
      clause('Nhiệm vụ quá hạn chưa hoàn thành'),
      ...(overdue.length === 0
        ? [paragraph('Không có nhiệm vụ quá hạn chưa hoàn thành.')]
        : [
            paragraph(
              `Có ${count(overdue.length)} nhiệm vụ quá hạn chưa hoàn thành${overdue.length > mostToldOneByOne ? '.' : ':'}`,
            ),
            ...(overdue.length > mostToldOneByOne ? [] : overdue.map(overdueItem)),
          ]),
    ],
    sources: taskSources(overdue),
  };
};

/** What is asked of whom; of the silent and the late only where there are some. */
const requests = ({ tasks }: AnnualReportFacts, round: Round | null): Block[] => {
  const isWaiting = round?.submissions.some(isWaitedFor) ?? false;
  const isLate = tasks.some(({ timeliness }) => timeliness === 'overdue');
  return [
    ...(isWaiting
      ? [item('Cơ quan, đơn vị chưa gửi kết quả: gửi ngay để tổng hợp; kết quả gửi chậm được ghi trong báo cáo.')]
      : []),
    ...(isLate
      ? [
          item(
            'Cơ quan, đơn vị chủ trì nhiệm vụ quá hạn: nêu rõ nguyên nhân, biện pháp và thời hạn hoàn thành trong kỳ báo cáo tới.',
          ),
        ]
      : []),
    item(
      `${isWaiting || isLate ? 'Cơ quan, đơn vị khác' : 'Các cơ quan, đơn vị'}: tiếp tục thực hiện các nhiệm vụ được giao đúng tiến độ.`,
    ),
  ];
};

/** Thông báo: who has reported, and how far the tasks of the year have come. */
export const noticeDraft = (facts: AnnualReportFacts, round: Round | null): PaperDraft => {
  const { plan, issuer, year } = facts;
  return officeDraft(facts, {
    type: 'TB',
    title: `Kết quả năm ${year} thực hiện ${planByNumber(plan)}`,
    parts: [
      {
        key: 'opening',
        name: 'Mở đầu',
        blocks: [paragraph(`${issuer.name} thông báo kết quả năm ${year} thực hiện ${citedPlan(plan)} như sau:`)],
        sources: [planSource(plan)],
      },
      ...(round ? [roundPart(round)] : []),
      resultPart(facts),
      {
        key: 'request',
        name: 'Yêu cầu thực hiện',
        blocks: [
          section('Yêu cầu thực hiện'),
          ...requests(facts, round),
          paragraph(`${issuer.name} thông báo để các cơ quan, đơn vị biết, thực hiện.`),
        ],
        sources: [],
      },
    ],
  });
};
