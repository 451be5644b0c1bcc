import type { Plan } from '#shared/plans/plan.ts';
import type { TaskRow } from '#shared/tasks/task.ts';

/** Tasks of one numbered place of the plan ("II.3"), with its title. */
export type TaskGroup = { readonly label: string; readonly title: string; readonly tasks: readonly TaskRow[] };

/** "II.3.a" → "II.3": reports group by the second level of the plan's own numbering. */
const groupLabel = (label: string): string => label.split('.').slice(0, 2).join('.');

const titleOf = (plan: Plan, label: string): string => {
  if (label === 'closing') return 'Yêu cầu chung tại phần kết của Kế hoạch';
  const title = plan.sections.find((section) => section.label === label)?.title ?? '';
  return title.replace(/[.:;]$/, '');
};

/** "Mục II.3" or "Điều 2", followed by the title where the plan has one. */
export const groupName = (group: TaskGroup): string => {
  if (group.label === 'closing') return group.title;
  const place = /^[IVXLC]/.test(group.label) ? `Mục ${group.label}` : group.label;
  return group.title === '' ? place : `${place}. ${group.title}`;
};

export const groupTasks = (plan: Plan, tasks: readonly TaskRow[]): TaskGroup[] =>
  [...Map.groupBy(tasks, (task) => groupLabel(task.sectionLabel))].map(([label, group]) => ({
    label,
    title: titleOf(plan, label),
    tasks: group,
  }));
