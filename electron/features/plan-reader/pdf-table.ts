/** Runs without a wide gap between them, and the printed lines that they make. */
export type Cell = { readonly text: string; readonly left: number; readonly right: number };
export type Line = { readonly cells: readonly Cell[]; readonly top: number; readonly size: number };

const rowNumber = /^(?:\d{1,3}(?:\.\d{1,2})*|[IVX]{1,5}|[a-zđ])[.)]?$/u;
const fewest = 3;

/** The middles of the strips between columns: where no cell of these lines stands. */
const guttersOf = (lines: readonly Line[]): number[] => {
  const cells = lines.flatMap((line) => line.cells).sort((a, b) => a.left - b.left);
  const narrowest = (lines[0]?.size ?? 0) * 0.5;
  const gutters: number[] = [];
  let covered = cells[0]?.right ?? 0;
  for (const { left, right } of cells) {
    if (left - covered > narrowest) gutters.push((left + covered) / 2);
    covered = Math.max(covered, right);
  }
  return gutters;
};

/** How many lines from this one on stand in three columns or more; a heading row of cells apart begins them. */
const tableLines = (lines: readonly Line[], from: number): number => {
  const columns = lines[from]?.cells.length ?? 0;
  if (columns <= fewest) return 0;
  let count = 1;
  while (from + count < lines.length && guttersOf(lines.slice(from, from + count + 1)).length >= fewest) count++;
  return count > 2 ? count : 0;
};

const isRowStart = (cells: readonly Cell[], firstGutter: number): boolean =>
  cells.some(({ left, text }) => left < firstGutter && rowNumber.test(text.trim()));

/** The lines of a table as one line a row, its cells between bars; the lines of a cell are put together. */
const rowsOf = (lines: readonly Line[]): string[] => {
  const gutters = guttersOf(lines);
  const rows: string[][] = [];
  for (const { cells } of lines) {
    if (rows.length === 0 || isRowStart(cells, gutters[0] ?? 0)) rows.push(gutters.concat(0).map(() => ''));
    const row = rows.at(-1) as string[];
    for (const { text, left } of cells) {
      const column = gutters.filter((gutter) => gutter < left).length;
      row[column] = `${row[column] ?? ''} ${text.trim()}`.trim();
    }
  }
  return rows.map((row) => `| ${row.join(' | ')} |`);
};

/** A table whose heading row begins at this line, as text, with the number of its lines; null when none does. */
export const tableAtLine = (lines: readonly Line[], from: number): { text: string; count: number } | null => {
  const count = tableLines(lines, from);
  return count === 0 ? null : { text: rowsOf(lines.slice(from, from + count)).join('\n'), count };
};
