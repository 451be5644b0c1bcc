import type { Column, Table } from './official-document.ts';

/** One cell of a table's header, placed by column; "rows" and "columns" say how far it reaches. */
export type HeaderCell = {
  readonly text: string;
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
};

/** The header as it is printed: one row, or two when some columns share an upper heading, then the index row. */
export const tableHeader = (table: Table): readonly (readonly HeaderCell[])[] => {
  const rows = table.columns.some((column) => column.over !== undefined) ? twoRows(table.columns) : [oneRow(table)];
  return table.indexRow ? [...rows, indexRow(table)] : rows;
};

const single = (text: string, column: number, rows = 1): HeaderCell => ({ text, column, columns: 1, rows });

const oneRow = (table: Table): readonly HeaderCell[] => table.columns.map(({ heading }, at) => single(heading, at));

const indexRow = (table: Table): readonly HeaderCell[] => table.columns.map((_, at) => single(`(${at + 1})`, at));

const twoRows = (columns: readonly Column[]): readonly (readonly HeaderCell[])[] => {
  const upper: HeaderCell[] = [];
  const lower: HeaderCell[] = [];
  columns.forEach(({ heading, over }, at) => {
    if (over === undefined) {
      upper.push(single(heading, at, 2));
      return;
    }
    lower.push(single(heading, at));
    if (at > 0 && columns[at - 1]?.over === over) return;
    const after = columns.findIndex((column, later) => later > at && column.over !== over);
    upper.push({ text: over, column: at, columns: (after < 0 ? columns.length : after) - at, rows: 1 });
  });
  return [upper, lower];
};
