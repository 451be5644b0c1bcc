/**
 * A cell as a Vietnamese office would write it: "1234,5", "25%", "05/06/2026" or, where the cell shows no day, "06/2026".
 * `kind`: words; a number; a day that Excel keeps as such; `wrong`: a formula that came to an error.
 */
export type SeenCell = { readonly text: string; readonly kind: 'words' | 'figure' | 'day' | 'wrong' };

/** Cells by row and column, both counted from 0. A merged cell stands in each of its rows. */
export type SeenPage = {
  readonly name: string;
  readonly isHidden: boolean;
  readonly rows: readonly (readonly (SeenCell | null)[])[];
};

/** An Excel file that was read. `savedAt`: an ISO instant; null where the file does not tell. */
export type SeenWorkbook = {
  readonly savedAt: string | null;
  readonly savedBy: string;
  readonly pages: readonly SeenPage[];
};
