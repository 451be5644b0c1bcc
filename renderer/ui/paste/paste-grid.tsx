import { VisuallyHidden } from '@mantine/core';
import { type ClipboardEvent, type KeyboardEvent, useRef } from 'react';
import { readCells } from '#shared/words/excel-text.ts';
import styles from './paste-dialog.module.css';
import { PasteLine } from './paste-line.tsx';
import { columnsIn, type PasteColumns, type PasteSheet, withCells, withColumn } from './paste-sheet.ts';
import type { Paste } from './use-paste.ts';

type PasteGridProps<C extends string> = {
  readonly paste: Paste<C>;
  readonly table: PasteSheet<C>;
  readonly columns: PasteColumns<C>;
};

/** The pasted rows to be mended in place; ↑ ↓ and Enter go from row to row, a range may be pasted into any cell. */
export function PasteGrid<C extends string>({ paste, table, columns }: PasteGridProps<C>) {
  const { rowState, change } = paste;
  const grid = useRef<HTMLTableElement>(null);
  const onKeyDown = (event: KeyboardEvent, row: number, column: number) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' || event.key === 'Enter' ? 1 : 0;
    if (step === 0 || event.nativeEvent.isComposing) return;
    event.preventDefault();
    grid.current?.querySelector<HTMLElement>(`[data-cell="${row + step}/${column}"]`)?.focus();
  };
  const onPaste = (event: ClipboardEvent, row: number, column: number) => {
    const text = event.clipboardData.getData('text/plain').replace(/[\r\n]+$/, '');
    if (!/[\t\n]/.test(text)) return;
    event.preventDefault();
    change(withCells(table, { row, column }, readCells(text)));
  };
  return (
    <div className={styles.frame}>
      <table ref={grid} className={styles.table} aria-label="Các dòng đã dán">
        <thead>
          <tr>
            <th scope="col">Dòng</th>
            <th scope="col">Xem trước</th>
            {table.columns.map((column, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
              <th scope="col" key={at} data-wide={column === columns.wide || undefined}>
                <select
                  aria-label={`Cột ${at + 1} là`}
                  value={column ?? ''}
                  onChange={(event) => change(withColumn(table, at, (event.currentTarget.value || null) as C | null))}
                >
                  <option value="">Không dùng</option>
                  {columnsIn(columns).map((one) => (
                    <option key={one} value={one}>
                      {columns.names[one]}
                    </option>
                  ))}
                </select>
              </th>
            ))}
            <th scope="col">
              <VisuallyHidden>Bỏ dòng</VisuallyHidden>
            </th>
          </tr>
        </thead>
        {table.rows.map((row, at) => (
          <PasteLine
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place until it is added
            key={at}
            at={at}
            row={row}
            names={table.columns.map((column) => (column === null ? null : columns.names[column]))}
            checked={rowState.get(at)}
            onType={(column, text) => change(withCells(table, { row: at, column }, [[text]]))}
            onDrop={() => change({ ...table, rows: table.rows.toSpliced(at, 1) })}
            onKeyDown={onKeyDown}
            onPaste={onPaste}
          />
        ))}
      </table>
    </div>
  );
}
