import { type Cell, type Line, tableAtLine } from './pdf-table.ts';

/** A run of letters on a page, in points from its left and upper edge. */
export type PdfRun = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly size: number;
};

/** Runs on one baseline, from left to right. */
const baselines = (runs: readonly PdfRun[]): PdfRun[][] => {
  const lines: PdfRun[][] = [];
  for (const run of [...runs].sort((a, b) => a.top - b.top)) {
    const line = lines.at(-1);
    if (line?.[0] && Math.abs(line[0].top - run.top) <= Math.max(2, run.size * 0.3)) line.push(run);
    else lines.push([run]);
  }
  return lines.map((line) => line.sort((a, b) => a.left - b.left));
};

const lineOf = (runs: readonly PdfRun[]): Line => {
  const cells: Cell[] = [];
  for (const run of runs) {
    const last = cells.at(-1);
    const gap = last ? run.left - last.right : Number.POSITIVE_INFINITY;
    if (!last || gap > run.size * 2) cells.push(run);
    else {
      const space = gap > run.size * 0.15 && !/\s$/.test(last.text) ? ' ' : '';
      cells[cells.length - 1] = { text: last.text + space + run.text, left: last.left, right: run.right };
    }
  }
  return { cells, top: runs[0]?.top ?? 0, size: runs[0]?.size ?? 0 };
};

/** The middle of the widest strip that no cell of these lines touches; null when there is none. */
const gutterOf = (lines: readonly Line[]): number | null => {
  const cells = lines.flatMap((line) => line.cells).sort((a, b) => a.left - b.left);
  let covered = cells[0]?.right ?? 0;
  let widest = { width: (lines[0]?.size ?? 0) * 0.8, middle: null as number | null };
  for (const { left, right } of cells) {
    if (left - covered > widest.width) widest = { width: left - covered, middle: (left + covered) / 2 };
    covered = Math.max(covered, right);
  }
  return widest.middle;
};

const inOneLine = (cells: readonly Cell[]): string =>
  cells
    .map(({ text }) => text.trim())
    .join(' ')
    .trim();

/** Lines in two columns: the left one first, then the right one. */
const columnText = (lines: readonly Line[], gutter: number): string => {
  const column = (belongs: (cell: Cell) => boolean): string =>
    lines
      .map(({ cells }) => inOneLine(cells.filter(belongs)))
      .filter((text) => text !== '')
      .join('\n');
  return `|\n${column(({ left }) => left < gutter)}\n|\n${column(({ left }) => left >= gutter)}\n|`;
};

/** How many lines from this one on stand in two columns beside each other. */
const columnLines = (lines: readonly Line[], from: number, isApart: (index: number) => boolean): number => {
  if ((lines[from]?.cells.length ?? 0) < 2) return 0;
  let count = 1;
  while (
    from + count < lines.length &&
    !isApart(from + count) &&
    gutterOf(lines.slice(from, from + count + 1)) !== null
  )
    count++;
  return count;
};

/** A page as text: its lines, an empty one where the page leaves room, two columns one after the other, tables row by row. */
export const pageLines = (runs: readonly PdfRun[]): string => {
  const lines = baselines(runs).map(lineOf);
  const steps = lines.slice(1).map((line, index) => line.top - (lines[index]?.top ?? 0));
  const usual = [...steps].sort((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 0;
  const isApart = (index: number): boolean => index > 0 && (steps[index - 1] ?? 0) > usual * 1.6;
  const parts: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const table = tableAtLine(lines, at);
    if (table) {
      parts.push(`\n${table.text}\n`);
      at += table.count;
      continue;
    }
    const count = columnLines(lines, at, isApart);
    const block = lines.slice(at, at + Math.max(count, 1));
    const gutter = count > 0 ? gutterOf(block) : null;
    const text = gutter === null ? inOneLine(block[0]?.cells ?? []) : columnText(block, gutter);
    parts.push(isApart(at) ? `\n${text}` : text);
    at += block.length;
  }
  return parts.join('\n');
};
