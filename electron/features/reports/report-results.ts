import type { Block, Table, TableRow } from '#shared/official-document/official-document.ts';
import type { DraftPart } from '#shared/papers/paper-draft.ts';
import type { Grouping } from '#shared/papers/paper-kinds.ts';
import type { ProgressEntry } from '#shared/progress/progress-entry.ts';
import type { TaskRow } from '#shared/tasks/task.ts';
import { standingNames } from '#shared/words/labels.ts';
import { count } from '#shared/words/numbers.ts';
import { taskAnnexName } from './annex-names.ts';
import { citedEvidence } from './cited-evidence.ts';
import { entrySources, planSource, taskSources } from './draft-sources.ts';
import { clause, inClauseOf, inSectionOf, item, paragraph, sentence, withoutEnd } from './report-blocks.ts';
import type { ReportFacts } from './report-facts.ts';
import { groupResults, type ResultGroup } from './result-groups.ts';
import { countByStanding, countsInWords, doneShare, tasksInWords, toldStandings } from './task-counts.ts';

/** More than this nobody reads as running text: the annex tells each one, the text only the counts. */
const mostToldOneByOne = 150;

const resultSentence = (entry: ProgressEntry, agencies: ReportFacts['agencies']): string => {
  const evidence = citedEvidence(entry, agencies);
  const told = entry.status === 'stopped' ? `Dừng: ${entry.stopReason}` : entry.result;
  const words = told || (entry.isNothingToReport ? standingNames['nothing-to-report'] : standingNames[entry.status]);
  return sentence(evidence === '' ? words : `${withoutEnd(words)} (${evidence})`);
};

/** What one agency did in a group stands behind its name once; in its own report each result has a line of its own. */
const resultItems = ({ agencies, isOwn }: ReportFacts, entries: readonly ProgressEntry[]): Block[] => {
  if (isOwn) return entries.map((entry) => item(resultSentence(entry, agencies)));
  return [...Map.groupBy(entries, ({ agencyId }) => agencyId).values()].map((own) =>
    item(`${own[0]?.agencyName}: ${own.map((entry) => resultSentence(entry, agencies)).join(' ')}`),
  );
};

/** So many are seen at a glance without a table. */
const fewTasks = 10;

const groupHeadings: Readonly<Record<Grouping, string>> = {
  section: 'Nhóm nhiệm vụ',
  lead: 'Cơ quan chủ trì',
  target: 'Chỉ tiêu',
};

/** The groups add up to more than there is where a task has several leads, or serves several targets. */
const countedTwice = (groups: readonly ResultGroup[], tasks: readonly TaskRow[]): Block[] =>
  groups.flatMap((group) => group.tasks).length > tasks.length
    ? [paragraph('Nhiệm vụ thuộc nhiều nhóm được tính ở từng nhóm; dòng tổng tính mỗi nhiệm vụ một lần.')]
    : [];

/** How many tasks of each group stand where: only the standings that there are. */
const countTable = (grouping: Grouping, groups: readonly ResultGroup[], tasks: readonly TaskRow[]): Table => {
  const standings = toldStandings(tasks);
  const cells = (name: string, of: readonly TaskRow[]): string[] => {
    const counts = countByStanding(of);
    return [name, String(of.length), ...standings.map((standing) => String(counts[standing]))];
  };
  const bold = (words: readonly string[]): TableRow => ({
    kind: 'cells',
    cells: words.map((text) => ({ text, bold: true })),
  });
  return {
    kind: 'table',
    unitLine: 'Đơn vị tính: nhiệm vụ',
    indexRow: false,
    columns: [
      { heading: groupHeadings[grouping], width: { share: 1 }, align: 'left' },
      { heading: 'Tổng số', width: { mm: 13 }, align: 'right' },
      ...standings.map(
        (standing) => ({ heading: standingNames[standing], width: { mm: 15 }, align: 'right' }) as const,
      ),
    ],
    rows: [
      ...groups.map(({ name, tasks: own }): TableRow => ({ kind: 'cells', cells: cells(name, own) })),
      bold(cells('Tổng số nhiệm vụ', tasks)),
    ],
  };
};

/** "Năm 2017 hoàn thành 27/50 nhiệm vụ (54%); năm 2018 hoàn thành 30/50 nhiệm vụ (60%), tăng 6 điểm phần trăm." */
const againstBefore = ({ before, tasks, year }: ReportFacts): Block[] => {
  if (before === null) return [];
  const [then, now] = [doneShare(before.tasks), doneShare(tasks)];
  const step = now.percent - then.percent;
  const change = step === 0 ? 'không đổi' : `${step > 0 ? 'tăng' : 'giảm'} ${Math.abs(step)} điểm phần trăm`;
  return [
    paragraph(
      `Năm ${before.year} hoàn thành ${then.words}; năm ${year} hoàn thành ${now.words}, ${change} so với năm trước.`,
    ),
  ];
};

/** "Mục II.4. Nâng cao chất lượng (04 nhiệm vụ, trong đó …):" announces what follows and stays with it. */
const groupLine = ({ name, tasks }: ResultGroup, announces: boolean): Block =>
  announces
    ? paragraph({ text: name, bold: true }, ` (${tasksInWords(tasks)}):`)
    : paragraph({ text: `${name}: `, bold: true }, `${tasksInWords(tasks)}.`);

const groupPart = (group: ResultGroup, entries: readonly ProgressEntry[], items: readonly Block[]): DraftPart => ({
  key: `results.${group.key}`,
  name: group.place,
  blocks: [groupLine(group, items.length > 0), ...items],
  sources: items.length > 0 ? entrySources(entries) : taskSources(group.tasks),
  under: inClauseOf('results.tasks'),
});

const silentPart = (groups: readonly ResultGroup[], isOwn: boolean): DraftPart => ({
  key: 'results.silent',
  name: 'Phần chưa có báo cáo',
  blocks: [
    paragraph(
      `${isOwn ? 'Chưa có kết quả' : 'Chưa có cơ quan, đơn vị nào báo cáo'} về: ${groups.map(({ place }) => place).join('; ')}.`,
    ),
  ],
  sources: taskSources(groups.flatMap(({ tasks }) => tasks)),
  under: inClauseOf('results.tasks'),
});

/** Part II.2: the tasks in numbers, beside the year before, then what was done, group by group. */
export const resultParts = (facts: ReportFacts, grouping: Grouping): DraftPart[] => {
  const byTask = Map.groupBy(facts.entries, (entry) => entry.taskId);
  const entriesOf = ({ tasks }: ResultGroup): ProgressEntry[] => tasks.flatMap(({ id }) => byTask.get(id) ?? []);
  const itemsOf = (entries: readonly ProgressEntry[]): Block[] =>
    facts.entries.length <= mostToldOneByOne ? resultItems(facts, entries) : [];
  const groups = groupResults(facts, grouping);
  const told = groups.filter((group) => entriesOf(group).length > 0);
  const silent = groups.filter((group) => entriesOf(group).length === 0);
  return [
    {
      key: 'results.tasks',
      name: 'Kết quả: các nhiệm vụ',
      blocks: [
        clause('Về các nhiệm vụ'),
        paragraph(
          facts.tasks.length === 0
            ? 'Kế hoạch không có nhiệm vụ phải thực hiện trong thời gian này.'
            : `Trong ${count(facts.tasks.length)} nhiệm vụ: ${countsInWords(facts.tasks)}. Chi tiết tại ${taskAnnexName(facts)}.`,
        ),
        ...againstBefore(facts),
        ...(told.length > 1 && facts.tasks.length > fewTasks
          ? [countTable(grouping, groups, facts.tasks), ...countedTwice(groups, facts.tasks)]
          : []),
      ],
      sources: [planSource(facts.plan)],
      under: inSectionOf('results.targets'),
    },
    ...told.map((group) => groupPart(group, entriesOf(group), itemsOf(entriesOf(group)))),
    ...(silent.length > 0 ? [silentPart(silent, facts.isOwn)] : []),
  ];
};
