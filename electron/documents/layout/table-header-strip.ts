import type { HeaderCell } from '#shared/official-document/table-header.ts';
import { cellLines, columnEdges, rowPadding, type TableFrame, textOfCell } from './cell-lines.ts';
import { ascent } from './paper.ts';
import type { Mark, Part, Strip } from './strip.ts';
import { tableLine } from './table-widths.ts';

type Header = readonly (readonly HeaderCell[])[];

const around = 2 * rowPadding + tableLine;

/** A table's header as one strip, each text in the middle of its cell. */
export const headerStrip = (header: Header, frame: TableFrame, table: Part): Strip => {
  const edges = columnEdges(frame.widths);
  const heights = rowHeights(header, frame, edges);
  const tops = heights.map((_, at) => total(heights.slice(0, at)));
  const marks: Mark[] = [];
  header.forEach((row, at) => {
    const within: Part = { role: 'TR', within: table };
    for (const cell of row) {
      const top = tops[at] ?? 0;
      const height = total(heights.slice(at, at + cell.rows));
      const [from, to] = span(cell, edges);
      marks.push(...frameOf(from, to, top, height));
      const lines = headerLines(cell, frame, edges);
      const first = top + tableLine + (height - tableLine - lines.length * frame.pitch) / 2;
      const part: Part = { role: 'TH', within };
      const shown = { text: cell.text, bold: !isIndex(cell) };
      lines.forEach((text, line) => {
        const base = first + line * frame.pitch + ascent * frame.size;
        marks.push(...textOfCell(text, { cell: shown, within: { from, to, align: 'centre' }, base, part }, frame));
      });
    }
  });
  return { gap: 0, height: total(heights), marks };
};

/** Upper line and both sides; the row below closes it. */
const frameOf = (from: number, to: number, top: number, height: number): readonly Mark[] => {
  const line = (fromX: number, fromY: number, toX: number, toY: number): Mark => {
    return { kind: 'line', fromX, fromY, toX, toY, weight: tableLine };
  };
  return [line(from, top, to, top), line(from, top, from, top + height), line(to, top, to, top + height)];
};

const isIndex = ({ text }: HeaderCell): boolean => /^\(\d+\)$/.test(text);

const span = (cell: HeaderCell, edges: readonly number[]): readonly [number, number] => [
  edges[cell.column] ?? 0,
  edges[cell.column + cell.columns] ?? 0,
];

const headerLines = (cell: HeaderCell, frame: TableFrame, edges: readonly number[]): readonly string[] => {
  const [from, to] = span(cell, edges);
  return cellLines({ text: cell.text, bold: !isIndex(cell) }, to - from, frame);
};

/** What a high cell over two rows lacks goes to the lower row. */
const rowHeights = (header: Header, frame: TableFrame, edges: readonly number[]): readonly number[] => {
  const heightOf = (cell: HeaderCell): number => headerLines(cell, frame, edges).length * frame.pitch + around;
  const heights = header.map((row) =>
    Math.max(frame.pitch + around, ...row.filter(({ rows }) => rows === 1).map(heightOf)),
  );
  const tallest = Math.max(
    0,
    ...header
      .flat()
      .filter(({ rows }) => rows === 2)
      .map(heightOf),
  );
  const lacking = Math.max(0, tallest - (heights[0] ?? 0) - (heights[1] ?? 0));
  return heights.map((height, at) => (at === 1 ? height + lacking : height));
};

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
