import type { Table, TableRow } from '#shared/official-document/official-document.ts';
import type { DraftAnnex } from '#shared/papers/paper-draft.ts';
import type { Plan } from '#shared/plans/plan.ts';
import type { TaskRow } from '#shared/tasks/task.ts';
import { taskSources } from './draft-sources.ts';
import { withCapital } from './plan-words.ts';
import { groupName, groupTasks } from './task-groups.ts';
import { answersFor, dueWords, leadingAgencies, leadsOf, namesOf } from './task-parties.ts';

type Annex = Omit<DraftAnnex, 'blocks' | 'sources' | 'landscape'>;

const annexOf = (annex: Annex, table: Table, tasks: readonly TaskRow[]): DraftAnnex => ({
  ...annex,
  landscape: true,
  blocks: [table],
  sources: taskSources(tasks),
});

const leads = (task: TaskRow): string => namesOf(leadsOf(task)) || 'Chưa xác định';

/** Groups of rows that are numbered through the whole table. */
const numberedRows = (
  groups: readonly { readonly name: string; readonly tasks: readonly TaskRow[] }[],
  cellsOf: (task: TaskRow) => string[],
): TableRow[] => {
  let place = 0;
  return groups
    .filter(({ tasks }) => tasks.length > 0)
    .flatMap(({ name, tasks }): TableRow[] => [
      { kind: 'group', text: name },
      ...tasks.map((task): TableRow => ({ kind: 'cells', cells: [String(++place), ...cellsOf(task)] })),
    ]);
};

type Told = {
  readonly plan: Plan;
  readonly tasks: readonly TaskRow[];
  /** What the last column says of each task; without it there is none. */
  readonly noteOf?: (task: TaskRow) => string;
};

/** Tasks by the plan's own sections, with who does them, what comes of them and until when. */
export const tasksBySection = (annex: Annex, { plan, tasks, noteOf }: Told): DraftAnnex => {
  const table: Table = {
    kind: 'table',
    indexRow: true,
    columns: [
      { heading: 'STT', width: { mm: 10 }, align: 'centre' },
      { heading: 'Nhiệm vụ', width: { share: 8 }, align: 'left' },
      { heading: 'Chủ trì', over: 'Cơ quan, đơn vị', width: { share: 3 }, align: 'left' },
      { heading: 'Phối hợp', over: 'Cơ quan, đơn vị', width: { share: 4 }, align: 'left' },
      { heading: 'Sản phẩm', width: { share: 3 }, align: 'left' },
      { heading: 'Thời hạn', width: { mm: 30 }, align: 'centre' },
      ...(noteOf ? [{ heading: 'Ghi chú', width: { mm: 26 }, align: 'left' } as const] : []),
    ],
    rows: numberedRows(
      groupTasks(plan, tasks).map((group) => ({ name: groupName(group), tasks: group.tasks })),
      (task) => [
        task.text,
        leads(task),
        namesOf(task.support),
        task.expectedOutput,
        dueWords(task),
        ...(noteOf ? [noteOf(task)] : []),
      ],
    ),
  };
  return annexOf(annex, table, tasks);
};

/** "Mục II.3.b"; a place without number is called by its name. */
const placeOf = ({ sectionLabel }: TaskRow): string => (sectionLabel === 'closing' ? 'Phần kết' : sectionLabel);

/** Tasks by the agency that answers for them, in the order in which the plan first names the agencies. */
export const tasksByLead = (annex: Annex, tasks: readonly TaskRow[]): DraftAnnex => {
  const named = leadingAgencies(tasks).map((agency) => ({
    name: withCapital(agency.name),
    tasks: tasks.filter((task) => answersFor(agency.id, task)),
  }));
  const open = { name: 'Chưa xác định cơ quan chủ trì', tasks: tasks.filter((task) => leadsOf(task).length === 0) };
  const table: Table = {
    kind: 'table',
    indexRow: true,
    columns: [
      { heading: 'STT', width: { mm: 10 }, align: 'centre' },
      { heading: 'Nhiệm vụ', width: { share: 8 }, align: 'left' },
      { heading: 'Mục của Kế hoạch', width: { mm: 24 }, align: 'centre' },
      { heading: 'Cơ quan, đơn vị phối hợp', width: { share: 5 }, align: 'left' },
      { heading: 'Sản phẩm', width: { share: 3 }, align: 'left' },
      { heading: 'Thời hạn', width: { mm: 30 }, align: 'centre' },
    ],
    rows: numberedRows([...named, open], (task) => [
      task.text,
      placeOf(task),
      namesOf(task.support),
      task.expectedOutput,
      dueWords(task),
    ]),
  };
  return annexOf(annex, table, tasks);
};

export type OwnTasks = { readonly led: readonly TaskRow[]; readonly supported: readonly TaskRow[] };

/** The tasks of one agency: what it answers for, then what it supports, and with whom. */
export const tasksOfAgency = (annex: Annex, agencyId: string, { led, supported }: OwnTasks): DraftAnnex => {
  const others = (task: TaskRow): string =>
    led.includes(task)
      ? namesOf([...leadsOf(task), ...task.support].filter(({ id }) => id !== agencyId))
      : `Chủ trì: ${leads(task)}`;
  const table: Table = {
    kind: 'table',
    indexRow: true,
    columns: [
      { heading: 'STT', width: { mm: 10 }, align: 'centre' },
      { heading: 'Nhiệm vụ', width: { share: 8 }, align: 'left' },
      { heading: 'Mục của Kế hoạch', width: { mm: 24 }, align: 'centre' },
      { heading: 'Cơ quan, đơn vị cùng thực hiện', width: { share: 5 }, align: 'left' },
      { heading: 'Sản phẩm', width: { share: 3 }, align: 'left' },
      { heading: 'Thời hạn', width: { mm: 30 }, align: 'centre' },
    ],
    rows: numberedRows(
      [
        { name: 'Nhiệm vụ chủ trì', tasks: led },
        { name: 'Nhiệm vụ phối hợp', tasks: supported },
      ],
      (task) => [task.text, placeOf(task), others(task), task.expectedOutput, dueWords(task)],
    ),
  };
  return annexOf(annex, table, [...led, ...supported]);
};
