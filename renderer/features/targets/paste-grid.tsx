import { ActionIcon, VisuallyHidden } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { type ClipboardEvent, type KeyboardEvent, useRef } from 'react';
import { type PasteColumn, pasteColumnNames, pasteColumns } from '#shared/targets/target-paste.ts';
import styles from './paste-dialog.module.css';
import { PasteMark } from './paste-mark.tsx';
import { readCells, withCells, withColumn } from './pasted-table.ts';
import type { usePaste } from './use-paste.ts';

type PasteGridProps = { readonly paste: ReturnType<typeof usePaste> };

/** The pasted rows to be mended in place; ↑ ↓ and Enter go from row to row, a range may be pasted into any cell. */
export function PasteGrid({ paste }: PasteGridProps) {
  const { table, rowState, change } = paste;
  const grid = useRef<HTMLTableElement>(null);
  const goTo = (row: number, column: number) =>
    grid.current?.querySelector<HTMLElement>(`[data-cell="${row}/${column}"]`)?.focus();
  const onKeyDown = (event: KeyboardEvent, row: number, column: number) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' || event.key === 'Enter' ? 1 : 0;
    if (step === 0 || event.nativeEvent.isComposing) return;
    event.preventDefault();
    goTo(row + step, column);
  };
  const onPaste = (event: ClipboardEvent, row: number, column: number) => {
    const text = event.clipboardData.getData('text/plain').replace(/[\r\n]+$/, '');
    if (!/[\t\n]/.test(text)) return;
    event.preventDefault();
    change(withCells(table, row, column, readCells(text)));
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
              <th scope="col" key={at} data-wide={column === 'text' || undefined}>
                <select
                  aria-label={`Cột ${at + 1} là`}
                  value={column ?? ''}
                  onChange={(event) =>
                    change(withColumn(table, at, (event.currentTarget.value || null) as PasteColumn | null))
                  }
                >
                  <option value="">Không dùng</option>
                  {pasteColumns.map((one) => (
                    <option key={one} value={one}>
                      {pasteColumnNames[one]}
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
        {table.rows.map((row, at) => {
          const state = rowState.get(at);
          const reasons = state?.reasons ?? [];
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place until it is added
            <tbody key={at} data-state={state?.state}>
              <tr>
                <th scope="row">{at + 1}</th>
                <td>{state && <PasteMark state={state.state} />}</td>
                {row.map((cell, place) => {
                  const column = table.columns[place] ?? null;
                  const name = column ? pasteColumnNames[column] : `cột ${place + 1}`;
                  return (
                    // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                    <td key={place} data-unused={column === null || undefined}>
                      <input
                        data-cell={`${at}/${place}`}
                        aria-label={`${name}, dòng ${at + 1}`}
                        aria-invalid={column !== null && reasons.some((one) => one.includes(`cột "${name}"`))}
                        title={cell.length > 24 ? cell : undefined}
                        value={cell}
                        onChange={(event) => change(withCells(table, at, place, [[event.currentTarget.value]]))}
                        onKeyDown={(event) => onKeyDown(event, at, place)}
                        onPaste={(event) => onPaste(event, at, place)}
                      />
                    </td>
                  );
                })}
                <td>
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    aria-label={`Bỏ dòng ${at + 1}`}
                    onClick={() => change({ ...table, rows: table.rows.toSpliced(at, 1) })}
                  >
                    <IconTrash size={16} stroke={1.7} />
                  </ActionIcon>
                </td>
              </tr>
              {reasons.length > 0 && (
                <tr className={styles.reasons}>
                  <td />
                  <td colSpan={row.length + 2}>
                    <ul>
                      {reasons.map((reason) => (
                        <li key={reason}>{reason}</li>
                      ))}
                    </ul>
                  </td>
                </tr>
              )}
            </tbody>
          );
        })}
      </table>
    </div>
  );
}
