import { Document, Packer, PageOrientation, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import type { Block, Cell, OfficialDocument } from '#shared/official-document/official-document.ts';

const cellText = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.text);

const tableCell = (text: string, span = 1): TableCell =>
  new TableCell({
    columnSpan: span,
    children: text.split('\n').map((line) => new Paragraph({ children: [new TextRun({ text: line, size: 22 })] })),
  });

const asWord = (block: Block): Paragraph | Table => {
  switch (block.kind) {
    case 'heading':
      return new Paragraph({ children: [new TextRun({ text: block.text, bold: true, size: 28 })] });
    case 'paragraph':
    case 'item':
      return new Paragraph({
        children: block.runs.map((run) => new TextRun({ text: typeof run === 'string' ? run : run.text, size: 28 })),
      });
    case 'table': {
      const head = new TableRow({
        tableHeader: true,
        children: block.columns.map((column) => tableCell(column.heading)),
      });
      const rows = block.rows.map(
        (row) =>
          new TableRow({
            children:
              row.kind === 'group'
                ? [tableCell(row.text, block.columns.length)]
                : row.cells.map((cell) => tableCell(cellText(cell))),
          }),
      );
      return new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: [head, ...rows] });
    }
  }
};

/** The content of a paper as a plain Word file, for another program to print: letter, then landscape annexes. */
export const plainWordFile = (document: OfficialDocument): Promise<Uint8Array> =>
  Packer.toBuffer(
    new Document({
      styles: { default: { document: { run: { font: 'Tinos' } } } },
      sections: [
        { children: [new Paragraph(document.title), ...document.blocks.map(asWord)] },
        ...document.annexes.map((annex) => ({
          properties: { page: { size: { orientation: PageOrientation.LANDSCAPE } } },
          children: [new Paragraph(annex.title), ...annex.blocks.map(asWord)],
        })),
      ],
    }),
  );
