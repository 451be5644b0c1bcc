import type { Block } from '#shared/official-document/official-document.ts';
import type { DraftPart } from '#shared/papers/paper-draft.ts';
import type { ProgressEntry } from '#shared/progress/progress-entry.ts';
import { isMet, targetTime } from '#shared/targets/targets.rules.ts';
import { standingNames } from '#shared/words/labels.ts';
import { count } from '#shared/words/numbers.ts';
import type { AnnualReportFacts } from './annual-report-facts.ts';
import { entrySources, planSource, targetSources, taskSources } from './draft-sources.ts';
import { clause, item, paragraph, section, sentence } from './report-blocks.ts';
import { countsInWords } from './task-counts.ts';
import { groupName, groupPlace, groupTasks, type TaskGroup } from './task-groups.ts';

const targetParagraph = ({ targets: all, year }: AnnualReportFacts): Block => {
  const targets = all.filter((target) => targetTime(target, year) === 'now');
  const judged = targets.map((target) => {
    const result = target.results.find((one) => one.year === year);
    return result ? isMet(target, result) : undefined;
  });
  const met = judged.filter((one) => one === true).length;
  const unmet = judged.filter((one) => one === false).length;
  const silent = judged.filter((one) => one === undefined).length;
  return paragraph(
    `Năm ${year} theo dõi ${count(targets.length)} trong ${count(all.length)} chỉ tiêu của Kế hoạch: ${count(met)} đạt, ${count(unmet)} chưa đạt, ` +
      `${count(silent)} chưa báo cáo. Số liệu từng chỉ tiêu tại Phụ lục I.`,
  );
};

const resultItem = (entry: ProgressEntry): Block => {
  const evidence = entry.evidence === '' ? '' : ` (${entry.evidence})`;
  const told = entry.status === 'stopped' ? `Dừng: ${entry.stopReason}` : entry.result;
  return item(`${entry.agencyName}: ${sentence(`${told || standingNames[entry.status]}${evidence}`)}`);
};

/** More than this nobody reads as running text: the annex tells each one, the text only the counts. */
const mostToldOneByOne = 150;

type Entries = ReadonlyMap<string, readonly ProgressEntry[]>;

const entriesOf = (group: TaskGroup, entries: Entries): ProgressEntry[] =>
  group.tasks.flatMap((task) => entries.get(task.id) ?? []);

const toldPart = (group: TaskGroup, entries: Entries, oneByOne: boolean): DraftPart => {
  const own = entriesOf(group, entries);
  return {
    key: `results.${group.label}`,
    name: groupPlace(group),
    blocks: [
      paragraph({ text: `${groupName(group)}: `, bold: true }, `${countsInWords(group.tasks)}.`),
      ...(oneByOne ? own.map(resultItem) : []),
    ],
    sources: oneByOne ? entrySources(own) : taskSources(group.tasks),
  };
};

/** The places of the plan of which no agency has told anything, in one sentence. */
const silentParts = (groups: readonly TaskGroup[]): DraftPart[] =>
  groups.length === 0
    ? []
    : [
        {
          key: 'results.silent',
          name: 'Phần chưa có báo cáo',
          blocks: [paragraph(`Chưa có cơ quan, đơn vị nào báo cáo về: ${groups.map(groupPlace).join('; ')}.`)],
          sources: taskSources(groups.flatMap(({ tasks }) => tasks)),
        },
      ];

/** Part II: targets in one sentence, then what was done, section by section of the plan. */
export const resultParts = (facts: AnnualReportFacts): DraftPart[] => {
  const entries = Map.groupBy(facts.entries, (entry) => entry.taskId);
  const oneByOne = facts.entries.length <= mostToldOneByOne;
  const isTold = (group: TaskGroup) => entriesOf(group, entries).length > 0;
  const groups = groupTasks(facts.plan, facts.tasks);
  const [told, silent] = [groups.filter(isTold), groups.filter((group) => !isTold(group))];
  return [
    {
      key: 'results.targets',
      name: 'Kết quả: các chỉ tiêu',
      blocks: [section('Kết quả thực hiện'), clause('Về các chỉ tiêu'), targetParagraph(facts)],
      sources: targetSources(facts.targets, facts.year),
    },
    {
      key: 'results.tasks',
      name: 'Kết quả: các nhiệm vụ',
      blocks: [
        clause('Về các nhiệm vụ'),
        paragraph(
          `Trong ${count(facts.tasks.length)} nhiệm vụ: ${countsInWords(facts.tasks)}. Chi tiết tại Phụ lục II.`,
        ),
      ],
      sources: [planSource(facts.plan)],
    },
    ...told.map((group) => toldPart(group, entries, oneByOne)),
    ...silentParts(silent),
  ];
};
