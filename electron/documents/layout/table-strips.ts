import { continuedGroup } from '#shared/official-document/document-text.ts';
import { paragraphGap, singlePitch } from '#shared/official-document/nd30.ts';
import type { Cell, Table, TableRow } from '#shared/official-document/official-document.ts';
import { tableHeader } from '#shared/official-document/table-header.ts';
import { cellLines, columnEdges, rowPadding, type TableFrame, textOfCell } from './cell-lines.ts';
import { ascent, type Paper } from './paper.ts';
import type { LineMark, Part, RunningTable, Strip, StripBlock, TextMark } from './strip.ts';
import { headerStrip } from './table-header-strip.ts';
import { columnWidths, tableLine } from './table-widths.ts';

/** Parts of the page's height: what a header may take and still be repeated, and up to which a row stays whole. */
const highestHeader = 0.5;
const highestWhole = 0.35;
/** Lines of a parted row that stay together at its beginning and end. */
const fewestLines = 3;

/** A table over the full width, header repeated on each page, with its unit line above. Throws on a row of wrong length. */
export const tableStrips = (table: Table, paper: Paper, size: number): readonly StripBlock[] => {
  const { sheet, measure } = paper;
  const part: Part = { role: 'Table' };
  const widthOf = (text: string): number => measure.width(text, size, 'bold');
  const widths = columnWidths(table, sheet.textWidth, widthOf);
  const frame: TableFrame = { widths, size, pitch: size * singlePitch, measure };
  const edges = columnEdges(widths);
  const header = { ...headerStrip(tableHeader(table), frame, part), gap: paragraphGap };
  const closing = horizontal(edges, 0);
  const isRepeated = header.height < sheet.textHeight * highestHeader;
  const setting: Setting = {
    frame,
    edges,
    part,
    running: { header: isRepeated ? asDecoration(header, edges) : null, closing },
    highest: sheet.textHeight * highestWhole,
  };
  const strips: Strip[] = [header];
  let group: string | null = null;
  table.rows.forEach((row, at) => {
    if (row.kind === 'group') group = row.text;
    const continued = row.kind === 'group' || group === null ? null : continuedStrip(group, table, setting);
    const made = rowStrips(row, table, { ...setting, continued });
    const before = table.rows[at - 1];
    // No header, and no label of a group, without a row below it; no row alone at the end of the table.
    const isJoined = at === 0 || before?.kind === 'group' || (at === table.rows.length - 1 && made.length === 1);
    strips.push(...made.map((strip, line) => (line === 0 && isJoined ? { ...strip, joined: true } : strip)));
  });
  const last = strips.length - 1;
  const ended = strips.map((strip, at) =>
    at === last && at === 0
      ? { ...strip, marks: [...strip.marks, { ...closing, fromY: strip.height, toY: strip.height }] }
      : strip,
  );
  return [...unitLine(table, paper, size), { strips: ended }];
};

type Setting = {
  readonly frame: TableFrame;
  readonly edges: readonly number[];
  readonly part: Part;
  readonly running: RunningTable;
  readonly highest: number;
};

/** A repeated header is no part of what the file says; a row that goes on below it has no upper line of its own. */
const asDecoration = (strip: Strip, edges: readonly number[]): Strip => ({
  ...strip,
  gap: 0,
  marks: [
    ...strip.marks.map((mark) => (mark.kind === 'text' ? { ...mark, part: null } : mark)),
    horizontal(edges, strip.height),
  ],
});

const horizontal = (edges: readonly number[], y: number): LineMark => ({
  kind: 'line',
  fromX: edges[0] ?? 0,
  toX: edges.at(-1) ?? 0,
  fromY: y,
  toY: y,
  weight: tableLine,
});

const vertical = (x: number, height: number): LineMark => ({
  kind: 'line',
  fromX: x,
  toX: x,
  fromY: 0,
  toY: height,
  weight: tableLine,
});

const continuedStrip = (group: string, table: Table, setting: Setting): Strip | null => {
  const made = rowStrips({ kind: 'group', text: continuedGroup(group) }, table, { ...setting, continued: null });
  const [only] = made;
  if (!only?.row || made.length > 1) return null;
  const texts = only.row.cells.flat().map((mark) => ({ ...mark, part: null }));
  return { gap: 0, height: only.height, marks: [...only.marks, ...texts, horizontal(setting.edges, only.height)] };
};

/** One row as one strip, or line by line when it is very high. */
const rowStrips = (
  row: TableRow,
  { columns }: Table,
  setting: Setting & { readonly continued: Strip | null },
): readonly Strip[] => {
  const { frame, edges, running, continued } = setting;
  const rowPart: Part = { role: 'TR', within: setting.part };
  const cells = row.kind === 'group' ? [{ text: row.text, bold: true }] : row.cells;
  if (row.kind === 'cells' && cells.length !== columns.length)
    throw new Error(`A row of ${cells.length} cells in a table of ${columns.length} columns`);
  const spans = row.kind === 'group' ? [edges[0] ?? 0, edges.at(-1) ?? 0] : edges;
  const lines = cells.map((cell, at) => cellLines(cell, (spans[at + 1] ?? 0) - (spans[at] ?? 0), frame));
  const count = Math.max(...lines.map((each) => each.length));
  const key = rowPart;
  const parts = cells.map((): Part => ({ role: 'TD', within: rowPart }));
  const texts = (cell: number, from: number, to: number, top: number): readonly TextMark[] =>
    (lines[cell] ?? []).slice(from, to).flatMap((text, at): readonly TextMark[] => {
      const base = top + at * frame.pitch + ascent * frame.size;
      const align = row.kind === 'group' ? 'left' : (columns[cell]?.align ?? 'left');
      const within = { from: spans[cell] ?? 0, to: spans[cell + 1] ?? 0, align } as const;
      return textOfCell(text, { cell: cells[cell] as Cell, within, base, part: parts[cell] as Part }, frame);
    });
  const strip = (from: number, to: number): Strip => {
    const above = from === 0 ? rowPadding + tableLine : 0;
    const height = above + (to - from) * frame.pitch + (to === count ? rowPadding : 0);
    const marks = [...(from === 0 ? [horizontal(edges, 0)] : []), ...spans.map((x) => vertical(x, height))];
    const made = cells.map((_, cell) => texts(cell, from, to, above));
    return { gap: 0, height, marks, row: { table: running, key, cells: made, continued } };
  };
  if (count * frame.pitch < setting.highest) return [strip(0, count)];
  return Array.from({ length: count }, (_, line) => ({
    ...strip(line, line + 1),
    joined: line > 0 && (line < fewestLines || line > count - fewestLines),
  }));
};

const unitLine = ({ unitLine: text }: Table, { sheet, measure }: Paper, size: number): readonly StripBlock[] => {
  if (text === undefined) return [];
  const left = sheet.textWidth - measure.width(text, size, 'italics');
  const base = ascent * size;
  const mark: TextMark = { kind: 'text', text, left, base, size, style: 'italics', part: { role: 'Caption' } };
  return [{ strips: [{ gap: paragraphGap, height: size * singlePitch - 3, marks: [mark] }], keepsNext: true }];
};
