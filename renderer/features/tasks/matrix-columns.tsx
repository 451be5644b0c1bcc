import { IconAlertTriangle } from '@tabler/icons-react';
import type { AgencyName } from '#shared/agencies/agency.ts';
import type { AssignmentRole, TaskRow } from '#shared/tasks/task.ts';
import { fold } from '#shared/words/fold.ts';
import { roleInTaskNames, sectionName } from '#shared/words/labels.ts';
import { figure } from '#shared/words/numbers.ts';
import type { CellColumn, Read } from '../../ui/cell-grid/cell-column.ts';
import styles from './assignment-matrix.module.css';
import { countsOf, roleIn, roleLetters } from './matrix-parts.ts';

type RoleColumn = CellColumn<TaskRow, AssignmentRole | null>;

const roles = Object.keys(roleLetters) as AssignmentRole[];

/** "C", "c", "Chủ trì" → lead; nothing → no part. */
const readRole = (text: string): Read<AssignmentRole | null> => {
  const words = fold(text);
  if (words === '') return { value: null };
  const role = roles.find((one) => words === fold(roleLetters[one]) || words === fold(roleInTaskNames[one]));
  return role
    ? { value: role }
    : { why: `"${text}" không phải là vai trò: viết C (chủ trì), P (phối hợp), T (cùng thực hiện), hoặc để trống.` };
};

const marks = { lead: 'strong', joint: 'soft', support: 'plain' } as const satisfies Record<AssignmentRole, string>;

/** The task, then each agency with its part in it and how much it has of what is shown. */
export const matrixColumns = (
  tasks: readonly TaskRow[],
  agencies: readonly AgencyName[],
  onOpen: (taskId: string) => void,
): RoleColumn[] => {
  const counts = countsOf(tasks);
  return [
    {
      id: 'task',
      name: 'Nhiệm vụ',
      width: 380,
      text: (task) => task.text,
      show: (task) => <TaskHead task={task} onOpen={onOpen} />,
    },
    ...agencies.map((agency): RoleColumn => {
      const own = counts.get(agency.id) ?? { lead: 0, joint: 0, support: 0 };
      const told = (['lead', 'support', 'joint'] as const)
        .filter((role) => own[role] > 0)
        .map((role) => `${roleLetters[role]}\u00a0${figure(own[role])}`);
      const letterIn = (task: TaskRow) => {
        const role = roleIn(task, agency.id);
        return role ? roleLetters[role] : '';
      };
      return {
        id: agency.id,
        name: agency.shortName,
        head: (
          <>
            <span className={styles.name}>{agency.shortName}</span>
            <span className={styles.counts}>{told.join(' · ') || '0'}</span>
          </>
        ),
        width: 84,
        align: 'center',
        isOneLetter: true,
        text: letterIn,
        label: (task) => {
          const role = roleIn(task, agency.id);
          return role ? roleInTaskNames[role].toLowerCase() : 'không có phần';
        },
        mark: (task) => {
          const role = roleIn(task, agency.id);
          return role ? marks[role] : undefined;
        },
        read: readRole,
      };
    }),
  ];
};

type TaskHeadProps = { readonly task: TaskRow; readonly onOpen: (taskId: string) => void };

/** A task that nobody leads says so. */
function TaskHead({ task, onOpen }: TaskHeadProps) {
  return (
    <span className={styles.task}>
      <button type="button" tabIndex={-1} title={task.text} onClick={() => onOpen(task.id)}>
        <span className={styles.section}>{sectionName(task.sectionLabel)}</span>
        {task.text}
      </button>
      {task.lead === null && (
        <span className={styles.gap}>
          <IconAlertTriangle size={13} aria-hidden />
          Chưa có chủ trì
        </span>
      )}
    </span>
  );
}
