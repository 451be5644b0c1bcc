import type { TaskFields } from '#shared/tasks/task-fields.ts';
import { fold } from '#shared/words/fold.ts';
import type { Fields } from '../../database/handles.ts';
import type { Amended } from '../../database/tables/row.ts';

type Written = Omit<Fields<'tasks'>, 'plan_id' | 'position' | keyof Amended>;

export const deadlineColumns = (deadline: TaskFields['deadline']) => ({
  deadline_text: deadline?.text ?? null,
  deadline_kind: deadline?.kind ?? null,
  deadline_on: deadline?.on ?? null,
});

/** What a person wrote of a task, as its row keeps it; assignments, funding and linked targets have rows of their own. */
export const taskRow = (task: TaskFields): Written => {
  const details = task.details.filter((line) => line !== '');
  return {
    section_id: task.sectionId,
    phase_id: task.phaseId,
    marker: task.marker,
    text: task.text,
    details: JSON.stringify(details),
    expected_output: task.expectedOutput,
    rhythm: task.rhythm,
    ...deadlineColumns(task.deadline),
    year_from: task.yearFrom,
    year_to: task.yearTo,
    funding_source: task.funding.source,
    modality: task.modality,
    source_from: task.source?.from ?? null,
    source_to: task.source?.to ?? null,
    search_text: fold([task.text, ...details].join('\n')),
  };
};
