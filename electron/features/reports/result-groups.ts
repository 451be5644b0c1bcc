import type { Grouping } from '#shared/papers/paper-kinds.ts';
import type { TaskRow } from '#shared/tasks/task.ts';
import { withCapital } from './plan-words.ts';
import type { ReportFacts } from './report-facts.ts';
import { lineOf } from './target-words.ts';
import { groupName, groupPlace, groupTasks } from './task-groups.ts';
import { leadingAgencies, leadsOf } from './task-parties.ts';

export type ResultGroup = {
  /** The same from one drafting to the next. */
  readonly key: string;
  /** In a heading, and in a list of groups. */
  readonly name: string;
  readonly place: string;
  readonly tasks: readonly TaskRow[];
};

const bySection = ({ plan, tasks }: ReportFacts): ResultGroup[] =>
  groupTasks(plan, tasks).map((group) => ({
    key: group.label,
    name: groupName(group),
    place: groupPlace(group),
    tasks: group.tasks,
  }));

const byLead = ({ tasks }: ReportFacts): ResultGroup[] => {
  const led = leadingAgencies(tasks).map(({ id, name }) => ({
    key: `lead.${id}`,
    name: withCapital(name),
    place: `nhiệm vụ do ${name} chủ trì`,
    tasks: tasks.filter((task) => leadsOf(task).some((agency) => agency.id === id)),
  }));
  const open = tasks.filter((task) => leadsOf(task).length === 0);
  const place = 'nhiệm vụ chưa xác định cơ quan chủ trì';
  return open.length === 0 ? led : [...led, { key: 'lead.none', name: withCapital(place), place, tasks: open }];
};

const byTarget = ({ targets, tasks, targetsOf }: ReportFacts): ResultGroup[] => {
  const linked = targets
    .map((target) => ({
      key: `target.${target.id}`,
      name: lineOf(target),
      place: `nhiệm vụ phục vụ chỉ tiêu “${lineOf(target)}”`,
      tasks: tasks.filter(({ id }) => targetsOf.get(id)?.includes(target.id)),
    }))
    .filter((group) => group.tasks.length > 0);
  const open = tasks.filter(({ id }) => !targetsOf.has(id));
  const place = 'nhiệm vụ chưa gắn chỉ tiêu';
  return open.length === 0 ? linked : [...linked, { key: 'target.none', name: withCapital(place), place, tasks: open }];
};

export const groupResults = (facts: ReportFacts, grouping: Grouping): ResultGroup[] =>
  ({ section: bySection, lead: byLead, target: byTarget })[grouping](facts);
