import type { Tables } from './tables.ts';

/** A value of an undated row that passed from an agency to its successor. */
export type PassedValue = Pick<
  Tables['succession_moves'],
  'table_name' | 'row_id' | 'column_name' | 'before' | 'after'
>;
