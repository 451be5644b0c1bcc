import { checkPaper } from '#shared/official-document/conformance/check-paper.rules.ts';
import type { Finding } from '#shared/official-document/conformance/seen-paper.ts';
import type { Measure } from '../fonts/measure-text.ts';
import { PaperError } from '../paper-error.ts';
import { largestFile } from '../word/read-parts.ts';
import { readPdfPaper } from './read-pdf-paper.ts';
import { readWordPaper } from './read-word-paper.ts';

const startsWith = (file: Uint8Array, start: string): boolean =>
  Buffer.from(file.subarray(0, start.length)).toString('latin1') === start;

/**
 * What is wrong with a paper by Nghị định 30/2020/NĐ-CP: a Word file, also one edited by hand, or a PDF that was printed
 * here. PaperError when the file is neither or can't be read.
 */
export const checkFile = async (file: Uint8Array, measure: Measure): Promise<readonly Finding[]> => {
  if (file.byteLength > largestFile) throw new PaperError('Tệp lớn hơn 20 MB nên không được mở để kiểm tra.');
  if (startsWith(file, '%PDF-')) return checkPaper(await readPdfPaper(file));
  if (startsWith(file, 'PK')) return checkPaper(await readWordPaper(file, measure));
  throw new PaperError('Chỉ kiểm tra được tệp Word (.docx) hoặc PDF.');
};
