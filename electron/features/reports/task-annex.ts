import type { Annex, Column, TableRow } from '#shared/official-document/official-document.ts';
import type { ProgressEntry } from '#shared/progress/progress-entry.ts';
import type { TaskRow } from '#shared/tasks/task.ts';
import { standingNames, statusNames } from '#shared/words/labels.ts';
import { citedEvidence } from './cited-evidence.ts';
import type { ReportFacts } from './report-facts.ts';
import { groupName, groupTasks } from './task-groups.ts';

const lead = (task: TaskRow): string => {
  if (task.lead) return task.lead.name;
  if (task.joint.length > 0) return task.joint.map((agency) => agency.name).join('; ');
  return 'Chưa xác định';
};

const told = (entry: ProgressEntry, text: string, several: boolean): string =>
  several ? `- ${entry.agencyName}: ${text}` : text;

/** What every agency recorded in one column; with several agencies each has a line of its own, begun with a dash and its name. */
const column = (entries: readonly ProgressEntry[], textOf: (entry: ProgressEntry) => string): string =>
  entries
    .map((entry) => ({ entry, text: textOf(entry) }))
    .filter(({ text }) => text !== '')
    .map(({ entry, text }) => told(entry, text, entries.length > 1))
    .join('\n');

const resultText = (entry: ProgressEntry): string =>
  entry.status === 'stopped' ? `${statusNames.stopped}: ${entry.stopReason}` : entry.result;

type Told = { readonly entries: readonly ProgressEntry[]; readonly agencies: ReportFacts['agencies'] };

const row = (task: TaskRow, position: number, { entries, agencies }: Told): TableRow => ({
  kind: 'cells',
  cells: [
    String(position),
    task.text,
    lead(task),
    task.support.map((agency) => agency.name).join('; '),
    standingNames[task.standing],
    column(entries, resultText),
    column(entries, (entry) => citedEvidence(entry, agencies)),
    column(entries, (entry) => entry.obstacles),
  ],
});

const columns: readonly Column[] = [
  { heading: 'STT', width: { mm: 10 }, align: 'centre' },
  { heading: 'Nhiệm vụ', width: { share: 7 }, align: 'left' },
  { heading: 'Chủ trì', over: 'Cơ quan, đơn vị', width: { share: 3 }, align: 'left' },
  { heading: 'Phối hợp', over: 'Cơ quan, đơn vị', width: { share: 3 }, align: 'left' },
  { heading: 'Tình trạng', width: { mm: 20 }, align: 'centre' },
  { heading: 'Kết quả thực hiện', width: { share: 7.5 }, align: 'left' },
  { heading: 'Văn bản minh chứng', width: { share: 5 }, align: 'left' },
  { heading: 'Khó khăn, vướng mắc', width: { share: 3.5 }, align: 'left' },
];

/** Annex II: each task by the plan's own sections, with who does it, its status, result, evidence and obstacles. */
export const taskAnnex = (facts: ReportFacts): Annex => {
  const entries = Map.groupBy(facts.entries, (entry) => entry.taskId);
  const groups = groupTasks(facts.plan, facts.tasks);
  const { agencies } = facts;
  const place = new Map(groups.flatMap(({ tasks }) => tasks).map((task, index) => [task.id, index + 1]));
  const rows = groups.flatMap((group): TableRow[] => [
    { kind: 'group', text: groupName(group) },
    ...group.tasks.map((task) => row(task, place.get(task.id) ?? 0, { entries: entries.get(task.id) ?? [], agencies })),
  ]);
  return {
    title: `Kết quả thực hiện các nhiệm vụ ${facts.time}`,
    landscape: true,
    blocks: [{ kind: 'table', columns, indexRow: true, rows }],
  };
};
