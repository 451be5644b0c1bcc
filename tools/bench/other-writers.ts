import path from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import PDFDocument from 'pdfkit';
import { openPaperFonts } from '#node-side/documents/fonts/paper-fonts.ts';
import { cellText, documentText } from '#shared/official-document/document-text.ts';
import type { OfficialDocument, Table } from '#shared/official-document/official-document.ts';

const tablesOf = ({ annexes }: OfficialDocument): readonly Table[] =>
  annexes.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'));

const quoted = (text: string): string => JSON.stringify(text);

/** The words and tables of a paper as Typst source; paragraphs as they come, tables with a repeated header. */
const typstSource = (document: OfficialDocument): string => {
  const words = documentText({ ...document, annexes: [] }).flatMap(({ pieces }) => pieces);
  const tables = tablesOf(document).map((table) => {
    const header = table.columns.map(({ heading }) => quoted(heading)).join(', ');
    const rows = table.rows.flatMap((row) =>
      row.kind === 'group'
        ? [`table.cell(colspan: ${table.columns.length})[#${quoted(row.text)}]`]
        : row.cells.map((cell) => quoted(cellText(cell))),
    );
    const columns = table.columns.map(() => '1fr').join(', ');
    return `#page(flipped: true)[#table(columns: (${columns}), table.header(${header}), ${rows.join(', ')})]`;
  });
  const set = '#set page("a4", numbering: "1")\n#set text(font: "Tinos", size: 11pt)';
  return [set, ...words.map((text) => `#par(${quoted(text)})`), ...tables].join('\n');
};

/** The same content set by Typst, a compiler of native code. */
export const typstPdf = (document: OfficialDocument): (() => Buffer) => {
  const fonts = path.resolve(import.meta.dirname, '../../node_modules/@expo-google-fonts/tinos/400Regular');
  const source = typstSource(document);
  return () => {
    const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [fonts] }] });
    return compiler.pdf({ mainFileContent: source });
  };
};

/** The same content drawn with bare pdfkit, row by row. */
export const pdfkitPdf = (document: OfficialDocument): (() => Promise<number>) => {
  const [fonts] = openPaperFonts();
  const file = fonts?.files.normal;
  return async () => {
    const pdf = new PDFDocument({ size: 'A4', margin: 57, font: null as never });
    let size = 0;
    pdf.on('data', (chunk: Buffer) => {
      size += chunk.length;
    });
    const ended = new Promise((resolve) => pdf.on('end', resolve));
    if (file) pdf.registerFont('text', file);
    pdf.font('text', 11);
    for (const { pieces } of documentText({ ...document, annexes: [] })) for (const piece of pieces) pdf.text(piece);
    for (const table of tablesOf(document)) drawTable(pdf, table);
    pdf.end();
    await ended;
    return size;
  };
};

const drawTable = (pdf: PDFKit.PDFDocument, table: Table): void => {
  const turn = () => pdf.addPage({ size: 'A4', layout: 'landscape', margin: 57 });
  const width = 728 / table.columns.length;
  let y = 57;
  const draw = (cells: readonly string[]): void => {
    const height = Math.max(...cells.map((text) => pdf.heightOfString(text, { width: width - 6 }))) + 4;
    if (y + height > 538) {
      turn();
      y = 57;
      draw(table.columns.map(({ heading }) => heading));
    }
    for (const [at, text] of cells.entries()) {
      pdf.rect(57 + at * width, y, width, height).stroke();
      pdf.text(text, 60 + at * width, y + 2, { width: width - 6 });
    }
    y += height;
  };
  turn();
  draw(table.columns.map(({ heading }) => heading));
  for (const row of table.rows) draw(row.kind === 'group' ? [row.text] : row.cells.map(cellText));
};
