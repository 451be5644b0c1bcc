import type { Cell, CellValue, Sheet } from 'hucre/xlsx';
import { readXlsx } from 'hucre/xlsx';
import type { SeenCell, SeenPage, SeenWorkbook } from '#shared/exchange/seen-workbook.ts';
import { shortDate } from '#shared/words/dates.ts';
import { PaperError } from '../paper-error.ts';
import { checkExcelFile } from './excel-file.ts';

/** Rows and columns of one page that are looked at; a list of an office has a tenth of them. */
const mostRows = 5_000;
const mostPages = 50;
const lastColumn = 'CV';

/** Fifteen digits are what Excel keeps; 0.07 * 100 is 7 then. */
const asWritten = (value: number): string =>
  String(Number(value.toPrecision(15)))
    .replace('.', ',')
    .replace('e+', 'e');

/** What a person sees of a format: without colours, conditions and quoted words. */
const bareFormat = (format: string): string => format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');

const dayText = (day: Date, format: string): string => {
  const iso = day.toISOString().slice(0, 10);
  return /d/i.test(bareFormat(format)) || format === '' ? shortDate(iso) : shortDate(iso.slice(0, 7));
};

const seenCell = (value: CellValue, cell: Cell | undefined): SeenCell | null => {
  const format = cell?.style?.numFmt ?? '';
  if (value === null || value === '') return null;
  if (cell?.type === 'error') return { text: String(value), kind: 'wrong' };
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? null : { text: dayText(value, format), kind: 'day' };
  if (typeof value === 'boolean') return { text: value ? 'Có' : 'Không', kind: 'words' };
  if (typeof value === 'number')
    return bareFormat(format).includes('%')
      ? { text: `${asWritten(value * 100)}%`, kind: 'figure' }
      : { text: asWritten(value), kind: 'figure' };
  const text = value.normalize('NFC').replace(/\r\n?|_x000D_\n?/g, '\n');
  return /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/.test(text)
    ? { text, kind: 'wrong' }
    : { text, kind: 'words' };
};

const seenPage = (sheet: Sheet): SeenPage => {
  if (sheet.rows.length > mostRows && sheet.rows.slice(mostRows).some((row) => row.some((cell) => cell !== null)))
    throw new PaperError(`Trang "${sheet.name}" có hơn ${mostRows} dòng: tách thành nhiều tệp rồi chọn từng tệp.`);
  const rows = sheet.rows
    .slice(0, mostRows)
    .map((row, at) => row.map((value, column) => seenCell(value, sheet.cells?.get(`${at},${column}`))));
  for (const { startRow, endRow, startCol } of sheet.merges ?? []) {
    const cell = rows[startRow]?.[startCol] ?? null;
    if (cell === null) continue;
    for (const row of rows.slice(startRow + 1, endRow + 1)) row[startCol] = cell;
  }
  return { name: sheet.name.normalize('NFC'), isHidden: Boolean(sheet.hidden || sheet.veryHidden), rows };
};

/**
 * What an Excel file says, whoever saved it last.
 * @throws PaperError (a Vietnamese sentence) when the file can't or mustn't be read.
 */
export const readWorkbook = async (file: Uint8Array): Promise<SeenWorkbook> => {
  await checkExcelFile(file);
  const book = await readXlsx(file, { readStyles: true, range: `A1:${lastColumn}${mostRows + 1}` }).catch(() => {
    throw new PaperError('Tệp Excel bị hỏng: mở lại bằng Excel, lưu với tên khác rồi chọn tệp đó.');
  });
  if (book.sheets.length > mostPages) throw new PaperError(`Tệp có hơn ${mostPages} trang nên không được đọc.`);
  const { modified, lastModifiedBy } = book.properties ?? {};
  return {
    savedAt: modified && !Number.isNaN(modified.getTime()) ? modified.toISOString() : null,
    savedBy: (lastModifiedBy ?? '').normalize('NFC').trim(),
    pages: book.sheets.map(seenPage),
  };
};
