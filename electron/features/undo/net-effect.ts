import type { BookTable } from '../../database/tables.ts';

export type Values = Readonly<Record<string, unknown>>;
export type Change = {
  readonly table: BookTable;
  readonly rowId: string;
  readonly before: Values | null;
  readonly after: Values | null;
};

type Kept = {
  readonly table_name: string;
  readonly row_id: string;
  readonly before: string | null;
  readonly after: string | null;
};

export const asChange = ({ table_name, row_id, before, after }: Kept): Change => ({
  table: table_name as BookTable,
  rowId: row_id,
  before: before === null ? null : JSON.parse(before),
  after: after === null ? null : JSON.parse(after),
});

const then = (first: Change, next: Change): Change => ({
  ...first,
  before: first.before && { ...next.before, ...first.before },
  after: next.after && { ...first.after, ...next.after },
});

/** What a command did to each row from its first touch to its last; a row that it made and took away again is left out. */
export const netEffects = (changes: readonly Change[]): Change[] => {
  const byRow = new Map<string, Change>();
  for (const change of changes) {
    const first = byRow.get(change.rowId);
    byRow.set(change.rowId, first ? then(first, change) : change);
  }
  return [...byRow.values()].filter(({ before, after }) => before !== null || after !== null);
};
