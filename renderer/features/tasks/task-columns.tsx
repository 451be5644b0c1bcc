import { createColumnHelper, rowSortingFeature, tableFeatures } from '@tanstack/react-table';
import type { CSSProperties } from 'react';
import type { TaskRow } from '#shared/tasks/task.ts';
import { StandingMark } from '../../ui/standing-mark.tsx';
import { DeadlineCell, LeadCell, SectionCell, SupportCell } from './task-cells.tsx';
import styles from './task-grid.module.css';

export const taskTable = tableFeatures({ rowSortingFeature });

const column = createColumnHelper<typeof taskTable, TaskRow>();

/** The columns that a person may hide, in their order. */
export const hideableColumns = {
  lead: 'Chủ trì',
  support: 'Phối hợp',
  deadline: 'Thời hạn',
  output: 'Sản phẩm',
  standing: 'Trạng thái',
} as const;

export const columnNames: Readonly<Record<string, string>> = { plan: 'Mục', text: 'Nhiệm vụ', ...hideableColumns };

/** The columns as the table comes. */
export const usualLayout = {
  widths: { plan: 110, text: 348, lead: 146, support: 156, deadline: 138, output: 170, standing: 144 },
  hidden: ['output'],
} as const;

/** The id of a sortable column is the order that the core knows. */
const taskColumns = column.columns([
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
  column.accessor('deadline', {
    id: 'deadline',
    header: 'Thời hạn',
    cell: ({ row }) => <DeadlineCell task={row.original} />,
  }),
  column.accessor('expectedOutput', {
    id: 'output',
    header: 'Sản phẩm',
    enableSorting: false,
    cell: ({ getValue }) => <span className={styles.clamped}>{getValue()}</span>,
  }),
  column.accessor('standing', {
    id: 'standing',
    header: 'Trạng thái',
    cell: ({ getValue }) => <StandingMark standing={getValue()} />,
  }),
]);

export const shownColumns = (hidden: readonly string[]) =>
  taskColumns.filter(({ id }) => id === undefined || !(id in hideableColumns) || !hidden.includes(id));

/** The cells of a column take its width from the grid around them. */
export const columnWidth = (id: string) => ({ '--w': `var(--w-${id})` }) as CSSProperties;
