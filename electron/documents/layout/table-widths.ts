import { cellText } from '#shared/official-document/document-text.ts';
import type { Table } from '#shared/official-document/official-document.ts';
import { longestWord } from './break-lines.ts';
import { points } from './sheet.ts';

/** Room beside a cell's text: padding on both sides and one line. */
export const cellPadding = 3.5;
export const tableLine = 0.5;
const around = 2 * cellPadding + tableLine;

/** A column is widened for a long word up to this part of the table. */
const widestForWord = 0.3;

/**
 * Widths of the columns' text in points, filling the room exactly: millimetres as given, the rest by share; columns
 * too narrow for their longest word take what they lack from the roomier ones.
 */
export const columnWidths = (table: Table, room: number, widthOf: (text: string) => number): readonly number[] => {
  const wanted = wantedWidths(table, room - tableLine);
  const needed = table.columns.map((column, at) => {
    const texts = [
      column.heading,
      ...table.rows.map((row) => (row.kind === 'cells' ? cellText(row.cells[at] ?? '') : '')),
    ];
    const word = texts.reduce((longest, text) => Math.max(longest, longestWord(text, widthOf)), 0);
    return Math.min(word + 1, room * widestForWord) + around;
  });
  return settle(wanted, needed).map((width) => width - around);
};

const wantedWidths = (table: Table, room: number): readonly number[] => {
  const fixed = table.columns.map(({ width }) => ('mm' in width ? points(width.mm) : 0));
  const shares = table.columns.map(({ width }) => ('share' in width ? width.share : 0));
  const rest = Math.max(room - total(fixed), room * 0.1);
  const wanted = fixed.map((mm, at) => mm + (total(shares) > 0 ? ((shares[at] ?? 0) / total(shares)) * rest : 0));
  return wanted.map((width) => (width / total(wanted)) * room);
};

const settle = (wanted: readonly number[], needed: readonly number[]): readonly number[] => {
  const lack = total(wanted.map((width, at) => Math.max(0, (needed[at] ?? 0) - width)));
  const spare = wanted.map((width, at) => Math.max(0, width - (needed[at] ?? 0)));
  if (lack === 0 || lack > total(spare)) return wanted;
  const taken = lack / total(spare);
  return wanted.map((width, at) => Math.max(width, needed[at] ?? 0) - (spare[at] ?? 0) * taken);
};

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
