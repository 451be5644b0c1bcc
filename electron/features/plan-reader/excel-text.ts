import type { SeenPage } from '#shared/exchange/seen-workbook.ts';
import { readWorkbook } from '../../documents/excel/read-workbook.ts';
import { PaperError } from '../../documents/paper-error.ts';
import { UnreadableFile } from './unreadable-file.ts';

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('|', '/').trim();

const tableRow = (cells: readonly string[]): string => `\n\n| ${cells.join(' | ')} |\n`;
const paragraph = (words: readonly string[]): string => `\n\n${words.join(' ')}\n`;

const filled = (row: readonly string[]): string[] => row.filter((text) => text !== '');
const isTable = (row: readonly string[] | undefined): boolean => filled(row ?? []).length >= 3;

/** The last row of names: a name merged over two rows stands in both, and the lower tells "Chủ trì" from "Phối hợp". */
const headingRow = (rows: readonly (readonly string[])[]): number => {
  const first = rows.findIndex(isTable);
  const isSecond = (rows[first + 1] ?? []).filter((text, at) => text !== '' && text === rows[first]?.[at]).length >= 2;
  return isSecond ? first + 1 : first;
};

const groupMark = /^(?:[IVXLC]+|[A-Z]|\d+(?:\.\d+)*)[.)]?$/;

/** "I", "TUYÊN TRUYỀN" → "I. TUYÊN TRUYỀN": a row of a number and a name alone is the heading of what follows. */
const groupName = ([mark = '', name]: readonly string[]): string =>
  name !== undefined && groupMark.test(mark) ? `${mark.replace(/[.)]$/, '')}. ${name}` : [mark, name].join(' ').trim();

/**
 * A list as a plan's text has it: what stands above the table are paragraphs, a row that names a group becomes a heading,
 * with the table's own heading again below it.
 */
const pageText = ({ name, rows: seen }: SeenPage): string => {
  const rows = seen.map((row) => row.map((cell) => (cell?.kind === 'wrong' ? '' : inOneLine(cell?.text ?? ''))));
  const head = headingRow(rows);
  if (head < 0) return rows.map((row) => paragraph(filled(row))).join('');
  const width = (rows[head] ?? []).findLastIndex((text) => text !== '') + 1;
  const cellsOf = (row: readonly string[]) => Array.from({ length: width }, (_, column) => row[column] ?? '');
  const heading = tableRow(cellsOf(rows[head] ?? []));
  const above = rows.slice(0, rows.findIndex(isTable)).map((row) => paragraph(filled(row)));
  const below = rows.slice(head + 1).filter((row) => filled(row).length > 0);
  const first = isTable(below[0]) ? `${paragraph([`I. ${name}`])}${heading}` : '';
  const lines = below.map((row) =>
    isTable(row) ? tableRow(cellsOf(row)) : `${paragraph([groupName(filled(row))])}${heading}`,
  );
  return [...above, first, ...lines].join('');
};

/** The text of an Excel file's visible pages, tables kept as rows on one line each. */
export const readExcelText = async (bytes: Uint8Array): Promise<string> => {
  const { pages } = await readWorkbook(bytes).catch((error: unknown) => {
    throw error instanceof PaperError ? new UnreadableFile(error.message) : error;
  });
  return pages
    .filter(({ isHidden }) => !isHidden)
    .map(pageText)
    .join('\n\n')
    .trim();
};
