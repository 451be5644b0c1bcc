import type { Annex, TableRow } from '#shared/official-document/official-document.ts';
import type { TaskRow } from '#shared/tasks/task.ts';
import { shortDate } from '#shared/words/dates.ts';
import type { AnnualReportFacts } from './annual-report-facts.ts';
import { groupName, groupTasks } from './task-groups.ts';

/** Until when a task is to be done: its deadline, else the year it ends. */
const due = ({ deadline, rhythm, yearTo }: TaskRow): string => {
  if (deadline !== null) return deadline.on === null ? deadline.text : shortDate(deadline.on);
  return rhythm === 'once' ? `Năm ${yearTo}` : `Hằng năm, đến năm ${yearTo}`;
};

const names = (agencies: readonly { readonly name: string }[]): string => agencies.map(({ name }) => name).join('; ');

const leads = ({ lead, joint }: TaskRow): string => (lead ? lead.name : names(joint)) || 'Chưa xác định';

const row = (task: TaskRow, place: number): TableRow => ({
  kind: 'cells',
  cells: [String(place), task.text, leads(task), names(task.support), task.expectedOutput, due(task)],
});

/** Tasks by the plan's own sections, with who does them, what comes of them and until when. */
export const assignmentAnnex = ({ plan }: AnnualReportFacts, tasks: readonly TaskRow[], title: string): Annex => {
  const places = new Map(tasks.map((task, at) => [task.id, at + 1]));
  return {
    title,
    landscape: true,
    blocks: [
      {
        kind: 'table',
        indexRow: true,
        columns: [
          { heading: 'STT', width: { mm: 10 }, align: 'centre' },
          { heading: 'Nhiệm vụ', width: { share: 8 }, align: 'left' },
          { heading: 'Chủ trì', over: 'Cơ quan, đơn vị', width: { share: 3 }, align: 'left' },
          { heading: 'Phối hợp', over: 'Cơ quan, đơn vị', width: { share: 4 }, align: 'left' },
          { heading: 'Sản phẩm', width: { share: 3 }, align: 'left' },
          { heading: 'Thời hạn', width: { mm: 30 }, align: 'centre' },
        ],
        rows: groupTasks(plan, tasks).flatMap((group): TableRow[] => [
          { kind: 'group', text: groupName(group) },
          ...group.tasks.map((task) => row(task, places.get(task.id) ?? 0)),
        ]),
      },
    ],
  };
};
