/** How a cell looks and whether it may be written in. */
export type CellLook = 'title' | 'plain' | 'label' | 'heading' | 'fixed' | 'count' | 'answer' | 'closed' | 'bare';

/** `note` is shown when the pointer rests on the cell. */
export type BookCell = { readonly text: string; readonly look: CellLook; readonly note?: string };

/** A choice offered in one column from one row to another, both counted from 0. */
type BookList = {
  readonly column: number;
  readonly fromRow: number;
  readonly toRow: number;
  readonly values: readonly string[];
};

export type BookPage = {
  readonly name: string;
  readonly columns: readonly { readonly width: number; readonly isHidden?: boolean }[];
  readonly rows: readonly (readonly (BookCell | null)[])[];
  readonly hiddenRows: readonly number[];
  /** Cells that run on over the columns to their right. */
  readonly wideCells: readonly { readonly row: number; readonly from: number; readonly to: number }[];
  readonly lists: readonly BookList[];
  /** The row, counted from 0, that stays in sight and stands at the head of every printed page; with `fixedColumns` before. */
  readonly headRow: number | null;
  /** How many rows below the head can be filtered and sorted by its buttons. */
  readonly filteredRows?: number;
  readonly fixedColumns: number;
  readonly orientation: 'portrait' | 'landscape';
};

/** An Excel file to be written. */
export type Workbook = {
  readonly title: string;
  readonly author: string;
  readonly createdAt: Date;
  /** Locked: but for the cells that look like answers. */
  readonly isLocked: boolean;
  readonly pages: readonly BookPage[];
  /** A page that Excel does not offer to show, one text to a row. */
  readonly hiddenPage: { readonly name: string; readonly lines: readonly string[] } | null;
};
