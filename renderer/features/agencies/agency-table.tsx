import { type ColumnSort, useTable } from '@tanstack/react-table';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import type { Agency } from '#shared/agencies/agency.ts';
import { phaseOn } from '#shared/agencies/agency-label.rules.ts';
import { rowSteps } from '../../ui/row-steps.ts';
import { ariaSort, SortButton } from '../../ui/sort-button.tsx';
import { agencyColumns, agencyTable } from './agency-columns.tsx';
import styles from './agency-list.module.css';

type AgencyTableProps = {
  readonly agencies: readonly Agency[];
  readonly day: string;
  readonly order: ColumnSort;
  readonly onOrder: (order: ColumnSort) => void;
  readonly onOpen: (agencyId: string) => void;
};

/** Sorted from its heads. One row at a time is in the tab order; arrows go from row to row, Enter opens. */
export function AgencyTable({ agencies, day, order, onOrder, onOpen }: AgencyTableProps) {
  const [wanted, setWanted] = useState(0);
  const columns = useMemo(() => agencyColumns(day), [day]);
  const sorting = [order];
  const table = useTable({
    features: agencyTable,
    columns,
    data: agencies,
    getRowId: (agency) => agency.id,
    enableSortingRemoval: false,
    enableMultiSort: false,
    sortDescFirst: false,
    state: { sorting },
    onSortingChange: (change) => {
      const [first] = typeof change === 'function' ? change(sorting) : change;
      if (first) onOrder(first);
    },
  });
  const rows = table.getRowModel().rows;
  const active = Math.min(wanted, rows.length - 1);
  const body = useRef<HTMLTableSectionElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const row = rows[active];
    if (event.key === 'Enter' && row) {
      event.preventDefault();
      onOpen(row.id);
    }
    const step = rowSteps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(active + step, rows.length - 1));
    setWanted(next);
    const line = body.current?.rows[next];
    line?.focus({ preventScroll: true });
    line?.scrollIntoView({ block: 'nearest' });
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its rows take the focus and answer the keys
    <table role="grid" aria-label="Cơ quan" className={styles.table}>
      <thead>
        {table.getHeaderGroups().map((group) => (
          <tr key={group.id}>
            {group.headers.map((header) => {
              const sorted = header.column.getIsSorted();
              return (
                <th key={header.id} scope="col" data-column={header.column.id} aria-sort={ariaSort(sorted)}>
                  <SortButton sorted={sorted} onSort={header.column.getToggleSortingHandler()}>
                    <table.FlexRender header={header} />
                  </SortButton>
                </th>
              );
            })}
          </tr>
        ))}
      </thead>
      <tbody ref={body} onKeyDown={onKeyDown}>
        {rows.map((row, index) => (
          <tr
            key={row.id}
            tabIndex={index === active ? 0 : -1}
            data-phase={phaseOn(row.original, day)}
            onFocus={() => setWanted(index)}
            onClick={() => onOpen(row.id)}
          >
            {row.getAllCells().map((cell) => (
              <td key={cell.id} data-column={cell.column.id}>
                <table.FlexRender cell={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
