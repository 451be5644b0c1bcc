import type { ReactNode } from 'react';

/** What typed or pasted text says: a value, a reason why it can't be read, or that the cell stays as it is. */
export type Read<V> = { readonly value: V } | { readonly why: string } | 'as-is';

/** One column of a cell grid over rows `R`; its cells are written as values `V`. The first column names the row. */
export type CellColumn<R, V> = {
  readonly id: string;
  /** In plain words: for sentences and for those who hear the screen. */
  readonly name: string;
  readonly head?: ReactNode;
  readonly width: number;
  readonly align?: 'center' | 'end';
  /** The cell as text: what is copied. */
  readonly text: (row: R) => string;
  /** What the editor opens with, where that is not what is copied. */
  readonly draft?: (row: R) => string;
  readonly show?: (row: R) => ReactNode;
  /** What is heard, where the text alone says too little. */
  readonly label?: (row: R) => string;
  /** Colours the cell. */
  readonly mark?: (row: R) => string | undefined;
  /** Absent: nothing is written here. Empty text asks to clear the cell. */
  readonly read?: (text: string, row: R) => Read<V>;
  /** Why cells of this column can't be emptied; empty text pasted into them leaves them as they are. */
  readonly whyNotClear?: string;
  /** Emptying one cell of this column asks for more than a key: a dialog, say. */
  readonly onClear?: ((row: R) => void) | undefined;
  /** Why this one cell is not written here, or null. */
  readonly whyLocked?: (row: R) => string | null;
  /** The text of this cell needs more room than a cell: Enter opens its row instead. It can still be pasted over. */
  readonly isTooLong?: (row: R) => boolean;
  /** One letter is a whole value: it is kept as soon as it is typed. */
  readonly isOneLetter?: boolean;
};

export type CellChange<R, V> = { readonly row: R; readonly column: CellColumn<R, V>; readonly value: V };

/** Writes changes in one command; answers why they were refused, or null. */
export type Commit<R, V> = (changes: readonly CellChange<R, V>[]) => Promise<string | null>;
