import { useMemo } from 'react';
import type { AgencyName } from '#shared/agencies/agency.ts';
import type { TaskRow } from '#shared/tasks/task.ts';
import { CellGrid } from '../../ui/cell-grid/cell-grid.tsx';
import { matrixColumns } from './matrix-columns.tsx';
import type { RoleCell } from './use-cell-roles.ts';

type AssignmentMatrixProps = {
  readonly tasks: readonly TaskRow[];
  readonly agencies: readonly AgencyName[];
  readonly canEdit: boolean;
  readonly onOpen: (taskId: string) => void;
  readonly onRoles: (cells: readonly RoleCell[]) => Promise<string | null>;
};

const idOf = (task: TaskRow): string => task.id;
const nameOf = (task: TaskRow): string => task.text;

/** Tasks down, agencies across, the role where they meet. */
export function AssignmentMatrix({ tasks, agencies, canEdit, onOpen, onRoles }: AssignmentMatrixProps) {
  const columns = useMemo(() => matrixColumns(tasks, agencies, onOpen), [tasks, agencies, onOpen]);
  const agencyOf = (id: string) => agencies.find((agency) => agency.id === id);
  return (
    <CellGrid
      label="Phân công"
      rows={tasks}
      idOf={idOf}
      nameOf={nameOf}
      columns={columns}
      headHeight={76}
      rowHeight={53}
      canEdit={canEdit}
      onCommit={(changes) =>
        onRoles(
          changes.flatMap(({ row, column, value }) => {
            const agency = agencyOf(column.id);
            return agency ? [{ task: row, agency, role: value }] : [];
          }),
        )
      }
      onOpen={(task) => onOpen(task.id)}
    />
  );
}
