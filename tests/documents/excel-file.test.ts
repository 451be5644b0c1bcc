import { type Cell, writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { readWorkbook } from '#node-side/documents/excel/read-workbook.ts';
import { startPrinter } from '#node-side/documents/print.ts';
import { zipped } from './edited-word.ts';

const types = (kind: string): string =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${kind}"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`;
const plainBook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** An Excel file written by hand; `sheet` is what stands in its only page. */
const byHand = (sheet: string, more: Readonly<Record<string, string>> = {}) =>
  zipped(
    new Map(
      Object.entries({
        '[Content_Types].xml': types(plainBook),
        '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
        'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Trang 1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
        'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
        'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${sheet}</sheetData></worksheet>`,
        ...more,
      }),
    ),
  );

const textsIn = async (file: Uint8Array) =>
  (await readWorkbook(file)).pages[0]?.rows.map((row) => row.map((cell) => cell?.text ?? ''));

test('cells are read as a Vietnamese office would write them', async () => {
  const styled = (value: number | Date, numFmt: string) => ({ value, style: { numFmt } });
  const file = await writeXlsx({
    sheets: [
      {
        name: 'Kế hoạch',
        rows: [['Tu\u031b\u0300', 1234.5, 1_234_567, true, null]],
        cells: new Map<string, Partial<Cell>>([
          ['1,0', styled(0.07, '0%')],
          ['1,1', styled(new Date('2026-06-05'), 'dd/mm/yyyy')],
          ['1,2', styled(new Date('2026-06-01'), 'mmm-yy')],
          ['1,3', styled(1500, '#,##0" đồng"')],
          ['1,4', { value: null, formula: 'B1*2', formulaResult: 2469 }],
        ]),
      },
    ],
  });
  expect(await textsIn(file)).toEqual([
    ['Từ', '1234,5', '1234567', 'Có', ''],
    ['7%', '05/06/2026', '06/2026', '1500', '2469'],
  ]);
});

test('rich text, inline text, line ends of other systems and cells out of order are read', async () => {
  const file = await byHand(
    '<row r="2"><c r="B2" t="inlineStr"><is><r><t>Đã </t></r><r><rPr><b/></rPr><t>xong</t></r></is></c></row>' +
      '<row r="3"><c r="A3" t="inlineStr"><is><t>dòng một_x000D_\ndòng hai</t></is></c><c r="C3" t="e"><v>#REF!</v></c></row>',
  );
  expect(await textsIn(file)).toEqual(
    [[], ['', 'Đã xong'], ['dòng một\ndòng hai', '', '#REF!']].map((row) => row.concat(Array(3 - row.length).fill(''))),
  );
});

test('a cell merged over rows stands in each of them', async () => {
  const file = await writeXlsx({
    sheets: [
      {
        name: 'a',
        rows: [
          ['II.1', 'x'],
          [null, 'y'],
        ],
        merges: [{ startRow: 0, endRow: 1, startCol: 0, endCol: 0 }],
      },
    ],
  });
  expect(await textsIn(file)).toEqual([
    ['II.1', 'x'],
    ['II.1', 'y'],
  ]);
});

const refusals: readonly (readonly [string, () => Promise<Uint8Array>, string])[] = [
  ['an empty file', async () => new Uint8Array(), 'Tệp rỗng'],
  ['a PDF', async () => Buffer.from('%PDF-1.7 …'), 'không phải là tệp Excel'],
  [
    'a Word file',
    () => zipped(new Map([['[Content_Types].xml', types('wordprocessingml.document.main+xml')]])),
    'không phải là tệp Excel',
  ],
  ['a file cut short', async () => (await byHand('<row r="1"/>')).subarray(0, 400), 'không phải là tệp Excel'],
  ['an old .xls', async () => Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'Tệp .xls đời cũ'],
  [
    'a file with a password',
    () => writeXlsx({ sheets: [{ name: 'a', rows: [['x']] }], encryption: { password: 'x', spinCount: 1 } }),
    'Tệp có mật khẩu mở',
  ],
  [
    'a file with macros',
    () => byHand('', { '[Content_Types].xml': types('application/vnd.ms-excel.sheet.macroEnabled.main+xml') }),
    'có macro (.xlsm)',
  ],
  ['a bomb', () => byHand(`<row r="1"/>${' '.repeat(70 * 1024 * 1024)}`), 'giải nén ra quá lớn'],
  [
    'broken XML',
    () => byHand('', { 'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1"` }),
    'không phải là tệp Excel',
  ],
  ['no page', () => byHand('', { 'xl/_rels/workbook.xml.rels': '<a/>' }), 'bị hỏng'],
  [
    'more rows than any list has',
    () => writeXlsx({ sheets: [{ name: 'a', rows: Array.from({ length: 5_002 }, (_, at) => [at]) }] }),
    'hơn 5000 dòng',
  ],
];

test.each(refusals)('%s is refused in a sentence', async (_, file, sentence) => {
  const bytes = await file();
  await expect(readWorkbook(bytes)).rejects.toThrow(sentence);
});

test('words that stand for other words unpack to nothing, and a cell far out takes no memory', async () => {
  const lol = '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>';
  const sheet = `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&b;</t></is></c><c r="XFD1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>`;
  const file = await byHand('', { 'xl/worksheets/sheet1.xml': `${lol}${sheet}` });
  const read = await textsIn(file).catch((error: Error) => error.message);
  expect(JSON.stringify(read)).not.toContain('hahaha');
});

test('the printing thread reads it, and its refusal is a sentence there too', async () => {
  const printer = startPrinter();
  try {
    const { pages } = await printer.readWorkbook(await byHand('<row r="1"><c r="A1"><v>1</v></c></row>'), {});
    expect(pages).toEqual([{ name: 'Trang 1', isHidden: false, rows: [[{ text: '1', kind: 'figure' }]] }]);
    await expect(printer.readWorkbook(Buffer.from('x'), {})).rejects.toThrow('không phải là tệp Excel');
  } finally {
    await printer.close();
  }
});
