import { useState } from 'react';
import { toast } from '../toast.ts';
import type { CellColumn, Commit } from './cell-column.ts';
import { checkCell } from './check-cells.ts';

/** What is being written into the cell with the cursor, and what is wrong with it. */
export type CellEdit = { readonly text: string; readonly why: string | null };

type CellEditing<R, V> = {
  readonly row: R | undefined;
  readonly column: CellColumn<R, V> | undefined;
  readonly onCommit: Commit<R, V>;
};

/** Writing in one cell: from the first letter or Enter on until it is kept or left. */
export function useCellEditing<R extends object, V>({ row, column, onCommit }: CellEditing<R, V>) {
  const [edit, setEdit] = useState<CellEdit | null>(null);
  const canWrite =
    row !== undefined &&
    column?.read !== undefined &&
    (column.whyLocked?.(row) ?? null) === null &&
    !column.isTooLong?.(row);

  const keep = async (text: string): Promise<boolean> => {
    if (row === undefined || !column) return true;
    const isUntouched = text === (column.draft ?? column.text)(row);
    const { change, why } = isUntouched ? { change: undefined, why: null } : checkCell(row, column, text);
    const refused = why ?? (change ? await onCommit([change]) : null);
    setEdit(refused === null ? null : { text, why: refused });
    return refused === null;
  };

  return {
    edit,
    canWrite,
    start: () => {
      if (row === undefined || !column) return;
      const locked = column.whyLocked?.(row);
      if (locked) toast(locked, 'mind');
      else if (column.read) setEdit({ text: (column.draft ?? column.text)(row), why: null });
    },
    type: (text: string) => {
      if (edit === null && text.trim() === '') return;
      setEdit({ text, why: null });
      if (column?.isOneLetter && text.trim() !== '') void keep(text.trim());
    },
    /** Keeps what is written; false: it stays open with the reason. */
    finish: async (): Promise<boolean> => (edit === null ? true : keep(edit.text)),
    /** The cursor goes elsewhere: what is right is kept, what is wrong holds it back. */
    release: (): boolean => {
      if (edit === null || row === undefined || !column) return true;
      const { change, why } = checkCell(row, column, edit.text);
      setEdit(why === null ? null : { ...edit, why });
      if (why === null && change) void onCommit([change]).then((refused) => refused && toast(refused, 'mind'));
      return why === null;
    },
    leave: () => setEdit(null),
  };
}

export type Editing = ReturnType<typeof useCellEditing>;
