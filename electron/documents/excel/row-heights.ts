import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';
import { ZipFile } from 'yazl';
import type { BookPage } from './workbook.ts';

const linePoints = 15.75;

/** A column of width 36 holds 36 digits of the font; Vietnamese words run narrower, and break before its end. */
const linesIn = (text: string, width: number): number =>
  text.split('\n').reduce((sum, paragraph) => sum + Math.max(1, Math.ceil(paragraph.length / (width * 1.12))), 0);

/** The height of each row in points, so that what stands in it is seen whole. */
export const rowHeights = ({ rows, columns, wideCells }: BookPage): readonly number[] => {
  const roomOf = (row: number, column: number): number => {
    const isWide = wideCells.some((one) => one.row === row && one.from === column);
    const own = columns[column];
    return isWide || own === undefined || own.isHidden ? Number.POSITIVE_INFINITY : own.width;
  };
  return rows.map((row, at) => {
    const lines = row.map((cell, column) => (cell ? linesIn(cell.text, roomOf(at, column)) : 1));
    return Math.max(1, ...lines) * linePoints + 3;
  });
};

/**
 * The same file in which Excel makes a row higher as more is written into it: the library fixes every height it is given,
 * and without any LibreOffice shows one line only.
 */
export const withGrowingRows = async (bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> => {
  const read = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const written = new ZipFile();
  for await (const entry of read.eachEntry()) {
    const part = await buffer(await read.openReadStreamPromise(entry));
    const isSheet = entry.fileName.startsWith('xl/worksheets/sheet');
    const grown = isSheet
      ? Buffer.from(part.toString('utf8').replaceAll(/(<row [^>]*) customHeight="1"/g, '$1'))
      : part;
    written.addBuffer(grown, entry.fileName, { mtime: new Date('2000-01-01T00:00:00Z') });
  }
  read.close();
  written.end();
  return new Uint8Array(await buffer(written.outputStream));
};
