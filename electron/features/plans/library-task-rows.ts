import type { LibraryPlan, PlanTask } from '#shared/plans/library-plan.ts';
import { deadlineDay, deadlineKind } from '#shared/tasks/deadline.rules.ts';
import { fold } from '#shared/words/fold.ts';
import type { Tables } from '../../database/tables.ts';
import { unamended } from '../../database/unamended.ts';
import type { LibraryIds } from './library-ids.ts';
import type { Located } from './locate-sentences.ts';

const assigned = (task: PlanTask) => [
  ...(task.lead === null ? [] : [{ key: task.lead, role: 'lead' as const }]),
  ...task.joint.map((key) => ({ key, role: 'joint' as const })),
  ...task.support.map((key) => ({ key, role: 'support' as const })),
];

/** The phase whose years are the task's own, where the plan is divided into phases. */
const phaseOf = (plan: LibraryPlan, task: PlanTask) =>
  plan.phases.find((phase) => phase.yearFrom === task.yearFrom && phase.yearTo === task.yearTo);

/** The tasks of a library plan with who was given them. */
export const taskRows = (plan: LibraryPlan, ids: LibraryIds, locate: Located) => {
  const spans = locate(plan.tasks.map(({ key, text }) => ({ key, words: text })));
  const tasks = plan.tasks.map((task, position): Omit<Tables['tasks'], 'version'> => {
    const phase = phaseOf(plan, task);
    return {
      id: ids.newId(),
      plan_id: ids.plan,
      section_id: ids.section(task.section),
      phase_id: phase ? ids.phase(phase.key) : null,
      position,
      marker: task.marker,
      text: task.text,
      details: JSON.stringify(task.details),
      expected_output: task.product ?? '',
      rhythm: task.rhythm,
      deadline_text: task.deadline?.text ?? null,
      deadline_kind: task.deadline ? deadlineKind(task.deadline) : null,
      deadline_on: task.deadline ? deadlineDay(task.deadline) : null,
      year_from: task.yearFrom,
      year_to: task.yearTo,
      funding_source: '',
      modality: task.modality ?? '',
      ...unamended,
      source_from: spans[position]?.source_from ?? null,
      source_to: spans[position]?.source_to ?? null,
      search_text: fold([task.text, ...task.details].join('\n')),
    };
  });
  const assignments = plan.tasks.flatMap((task, index) =>
    assigned(task).map(
      ({ key, role }, position): Omit<Tables['assignments'], 'version'> => ({
        id: ids.newId(),
        task_id: tasks[index]?.id ?? '',
        agency_id: ids.agency(key),
        role,
        position,
        valid_from: null,
        valid_to: null,
      }),
    ),
  );
  return { tasks, assignments };
};
