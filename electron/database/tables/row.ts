/** What every row that people edit has; both engines keep text ids, ISO text dates, 0/1 flags, lists as JSON text. */
export type Versioned = { id: string; version: number };
export type Flag = 0 | 1;
/** Where a row's sentence stands in the plan's text, in characters; null: nobody has linked it. */
export type InSource = { source_from: number | null; source_to: number | null };
/** First and last ISO day on which the row counts; null: before any day, or still. */
export type Dated = { valid_from: string | null; valid_to: string | null };

/** Which document brought a row in, which row it stands in for, and which document ended it. */
export type Amended = Dated & {
  amendment_id: string | null;
  replaces_id: string | null;
  ended_by_id: string | null;
};
