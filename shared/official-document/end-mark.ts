import { endMark } from './nd30.ts';
import type { Bar, Block, Cell, Run, Table } from './official-document.ts';

/** The blocks with "./." right after their last word (KT-1, PL-7); in a table that is the last cell with words of the last row. */
export const withEndMark = (blocks: readonly Block[]): readonly Block[] => {
  const last = blocks.at(-1);
  return last ? [...blocks.slice(0, -1), markBlock(last)] : blocks;
};

const mark = (text: string): string => `${text.trimEnd().replace(/(\.\/\.|[.;,])$/u, '')}${endMark}`;

const markBlock = (block: Block): Block => {
  if (block.kind === 'heading') return { ...block, text: mark(block.text) };
  if (block.kind === 'table') return markTable(block);
  if (block.kind === 'chart') return { ...block, bars: markBars(block.bars) };
  return { ...block, runs: markRuns(block.runs) };
};

const markRuns = (runs: readonly Run[]): readonly Run[] => {
  const last = runs.at(-1) ?? '';
  return [...runs.slice(0, -1), typeof last === 'string' ? mark(last) : { ...last, text: mark(last.text) }];
};

const markBars = (bars: readonly Bar[]): readonly Bar[] =>
  bars.map((bar, at) => (at === bars.length - 1 ? { ...bar, figure: mark(bar.figure) } : bar));

const markTable = (table: Table): Table => {
  const last = table.rows.at(-1);
  if (!last) return table;
  const marked = last.kind === 'group' ? { ...last, text: mark(last.text) } : { ...last, cells: markCells(last.cells) };
  return { ...table, rows: [...table.rows.slice(0, -1), marked] };
};

const markCells = (cells: readonly Cell[]): readonly Cell[] => {
  const said = cells.findLastIndex((cell) => (typeof cell === 'string' ? cell : cell.text).trim() !== '');
  const last = said < 0 ? cells.length - 1 : said;
  return cells.map((cell, at) => (at === last ? markCell(cell) : cell));
};

const markCell = (cell: Cell): Cell => (typeof cell === 'string' ? mark(cell) : { ...cell, text: mark(cell.text) });
