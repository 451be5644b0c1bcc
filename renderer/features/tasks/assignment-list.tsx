import { useMemo } from 'react';
import type { AgencyName } from '#shared/agencies/agency.ts';
import type { AssignmentRole, TaskRow } from '#shared/tasks/task.ts';
import { roleInTaskNames, sectionName } from '#shared/words/labels.ts';
import { count } from '#shared/words/numbers.ts';
import styles from './assignment-matrix.module.css';
import { countsOf, roleIn } from './matrix-parts.ts';

type AssignmentListProps = {
  readonly tasks: readonly TaskRow[];
  readonly agencies: readonly AgencyName[];
  readonly onOpen: (taskId: string) => void;
};

const roles = ['lead', 'support', 'joint'] as const satisfies AssignmentRole[];

/** The same as the matrix in words: agency by agency, what it leads and where it helps. */
export function AssignmentList({ tasks, agencies, onOpen }: AssignmentListProps) {
  const counts = useMemo(() => countsOf(tasks), [tasks]);
  return (
    <div className={styles.list}>
      {agencies.map((agency) => {
        const own = counts.get(agency.id) ?? { lead: 0, joint: 0, support: 0 };
        const held = roles.filter((role) => own[role] > 0);
        return (
          <details key={agency.id}>
            <summary>
              {agency.name}:{' '}
              {held.map((role) => `${roleInTaskNames[role].toLowerCase()} ${count(own[role])}`).join(', ')}
              {held.length === 0 && 'chưa được giao nhiệm vụ nào'}
            </summary>
            {held.map((role) => (
              <section key={role}>
                <h3>{roleInTaskNames[role]}</h3>
                <ul>
                  {tasks
                    .filter((task) => roleIn(task, agency.id) === role)
                    .map((task) => (
                      <li key={task.id}>
                        <button type="button" onClick={() => onOpen(task.id)}>
                          {sectionName(task.sectionLabel)}. {task.text}
                        </button>
                      </li>
                    ))}
                </ul>
              </section>
            ))}
          </details>
        );
      })}
    </div>
  );
}
