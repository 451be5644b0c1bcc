import type { CellChange, CellColumn } from './cell-column.ts';
import type { CellText } from './cell-range.ts';

/** What would become of one cell. */
export type CheckedCell<R, V> = {
  readonly row: R;
  readonly column: CellColumn<R, V>;
  readonly before: string;
  readonly after: string;
  /** Undefined: the cell stays as it is. */
  readonly change: CellChange<R, V> | undefined;
  readonly why: string | null;
};

/** What is wrong with text for a cell, or what it changes. */
export const checkCell = <R extends object, V>(row: R, column: CellColumn<R, V>, text: string): CheckedCell<R, V> => {
  const before = column.text(row);
  const after = text.normalize('NFC').trim();
  const cell = { row, column, before, after, change: undefined, why: null };
  if (after === before.trim()) return cell;
  const locked = column.read ? (column.whyLocked?.(row) ?? null) : `Cột "${column.name}" không nhập được ở bảng này.`;
  if (locked !== null || !column.read) return { ...cell, why: locked };
  const read = column.read(after, row);
  if (read === 'as-is') return cell;
  return 'why' in read ? { ...cell, why: read.why } : { ...cell, change: { row, column, value: read.value } };
};

/** The same for many cells of a grid. */
export const checkCells = <R extends object, V>(
  texts: readonly CellText[],
  rows: readonly R[],
  columns: readonly CellColumn<R, V>[],
): CheckedCell<R, V>[] =>
  texts.flatMap(({ row, column, text }) => {
    const [ofRow, ofColumn] = [rows[row], columns[column]];
    return ofRow !== undefined && ofColumn ? [checkCell(ofRow, ofColumn, text)] : [];
  });
