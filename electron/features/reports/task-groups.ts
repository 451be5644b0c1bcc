import type { Plan } from '#shared/plans/plan.ts';
import type { TaskRow } from '#shared/tasks/task.ts';

/** Tasks of one numbered place of the plan ("II.3"), with its title. */
type TaskGroup = { readonly label: string; readonly title: string; readonly tasks: readonly TaskRow[] };

/** "II.3.a" → "II.3": reports group by the second level of the plan's own numbering. */
const groupLabel = (label: string): string => label.split('.').slice(0, 2).join('.');

const titleOf = (plan: Plan, label: string): string => {
  if (label === 'closing') return 'Yêu cầu chung tại phần kết của Kế hoạch';
  const title = plan.sections.find((section) => section.label === label)?.title ?? '';
  return title.replace(/[.:;]$/, '');
};

/** "Mục II.3", "Điều 2". */
export const groupPlace = ({ label, title }: TaskGroup): string => {
  if (label === 'closing') return title;
  return /^[IVXLC]/.test(label) ? `Mục ${label}` : label;
};

/** The place followed by its title, where the plan gives one: "Mục II.3. Củng cố …". */
export const groupName = (group: TaskGroup): string =>
  group.label === 'closing' || group.title === '' ? groupPlace(group) : `${groupPlace(group)}. ${group.title}`;

export const groupTasks = (plan: Plan, tasks: readonly TaskRow[]): TaskGroup[] =>
  [...Map.groupBy(tasks, (task) => groupLabel(task.sectionLabel))].map(([label, group]) => ({
    label,
    title: titleOf(plan, label),
    tasks: group,
  }));
