/** What Excel puts around words: line breaks and several or hard spaces become one space. */
export const cellText = (cell: string | undefined): string => (cell ?? '').normalize('NFC').replace(/\s+/g, ' ').trim();

/** Text as Excel and Word put it on the clipboard: tabs between cells, a cell with line breaks between quotes. */
export const readCells = (text: string): string[][] => {
  const cells = text
    .replace(/\r\n?/g, '\n')
    .replace(/\n+$/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))([\t\n]|$)/g);
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of cells) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '') break;
    if (end === '\n') rows.push([]);
  }
  return rows;
};

const quoted = (cell: string): string => (/["\t\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Cells as Excel takes them from the clipboard, one line for each row. */
export const writeCells = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map(quoted).join('\t')).join('\r\n');
