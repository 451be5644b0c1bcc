import { isExcelFile } from '../../documents/excel/excel-file.ts';
import { readExcelText } from './excel-text.ts';
import { readHtmlText } from './html-text.ts';
import { readPdfFile } from './pdf-text.ts';
import { readPlainText } from './plain-text.ts';
import { UnreadableFile } from './unreadable-file.ts';
import { readWordText } from './word-text.ts';

const isPdf = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-');
const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;
const isOldOffice = (bytes: Uint8Array): boolean => bytes[0] === 0xd0 && bytes[1] === 0xcf;

/** The text of a plan's file, told by what the file holds and, for text and pages, by its name. */
export const readFileText = async (name: string, bytes: Uint8Array): Promise<string> => {
  if (bytes.length === 0) throw new UnreadableFile('Tệp rỗng, không có nội dung để đọc.');
  if (isPdf(bytes)) return readPdfFile(bytes);
  if (isZip(bytes)) return (await isExcelFile(bytes)) ? readExcelText(bytes) : readWordText(bytes);
  if (isOldOffice(bytes))
    throw new UnreadableFile('Tệp .doc, .xls đời cũ chưa đọc được: mở bằng Word, Excel và lưu thành .docx, .xlsx.');
  const text = readPlainText(bytes);
  if (/\.html?$/i.test(name) || /^\s*<(?:!doctype html|html)/i.test(text.slice(0, 200))) return readHtmlText(text);
  if (/\.(?:txt|md|text)$/i.test(name) || !text.includes('\0')) return text;
  throw new UnreadableFile('Chỉ đọc được tệp .txt, .docx, .xlsx, .html và .pdf có lớp chữ.');
};
