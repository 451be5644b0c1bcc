import { createColumnHelper, rowSortingFeature, tableFeatures } from '@tanstack/react-table';
import type { TaskRow } from '#shared/tasks/task.ts';
import { StandingMark } from '../../ui/standing-mark.tsx';
import { DeadlineCell, LeadCell, SectionCell, SupportCell } from './task-cells.tsx';
import styles from './task-grid.module.css';

export const taskTable = tableFeatures({ rowSortingFeature });

const column = createColumnHelper<typeof taskTable, TaskRow>();

/** The id of a sortable column is the order that the core knows. */
export const taskColumns = column.columns([
  column.accessor('sectionLabel', {
    id: 'plan',
    header: 'Mục',
    cell: ({ row }) => <SectionCell task={row.original} />,
  }),
  column.accessor('text', {
    id: 'text',
    header: 'Nhiệm vụ',
    cell: ({ getValue }) => <span className={styles.clamped}>{getValue()}</span>,
  }),
  column.accessor('lead', { id: 'lead', header: 'Chủ trì', cell: ({ row }) => <LeadCell task={row.original} /> }),
  column.accessor('support', {
    id: 'support',
    header: 'Phối hợp',
    enableSorting: false,
    cell: ({ getValue }) => <SupportCell agencies={getValue()} />,
  }),
  column.accessor('deadlineText', {
    id: 'deadline',
    header: 'Thời hạn',
    cell: ({ row }) => <DeadlineCell task={row.original} />,
  }),
  column.accessor('standing', {
    id: 'standing',
    header: 'Trạng thái',
    cell: ({ getValue }) => <StandingMark standing={getValue()} />,
  }),
]);
