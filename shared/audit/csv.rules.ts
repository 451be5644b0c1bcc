/** A spreadsheet takes a cell that begins so for a formula. */
const startsFormula = /^[=+\-@\t\r]/;

const cell = (value: string): string => {
  const safe = startsFormula.test(value) ? `'${value}` : value;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** Rows as CSV for Excel: UTF-8 with its mark, CRLF, and no cell that would be carried out as a formula. */
export const csvText = (rows: Iterable<readonly string[]>): string =>
  `\uFEFF${[...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
