import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';
import { PaperError } from '../paper-error.ts';
import { isBoundedZip } from '../word/bounded-zip.ts';

const largestFile = 20 * 1024 * 1024;
const notExcel = 'Tệp không phải là tệp Excel (.xlsx) đọc được: mở lại bằng Excel, lưu với tên khác rồi chọn tệp đó.';

const startsWith = (file: Uint8Array, ...start: number[]): boolean => start.every((byte, at) => file[at] === byte);

const holds = (file: Uint8Array, words: string): boolean => Buffer.from(file).includes(Buffer.from(words, 'utf16le'));

/** What Excel 97–2003 wrote, and what newer Excel wraps a file with a password in, begin alike. */
const whyNotOld = (file: Uint8Array): string =>
  holds(file, 'EncryptedPackage')
    ? 'Tệp có mật khẩu mở: mở bằng Excel, bỏ mật khẩu (Tệp, Thông tin, Bảo vệ sổ làm việc) rồi lưu lại.'
    : 'Tệp .xls đời cũ: mở bằng Excel và lưu thành "Excel Workbook (.xlsx)".';

const openZip = (file: Uint8Array) => fromBufferPromise(Buffer.from(file.buffer, file.byteOffset, file.byteLength));

/** Whether a zip is an Excel file, by the names of its own parts; one may lie inside a Word file. */
export const isExcelFile = async (file: Uint8Array): Promise<boolean> => {
  const zip = await openZip(file).catch(() => null);
  if (zip === null) return false;
  try {
    for await (const { fileName } of zip.eachEntry()) if (fileName === 'xl/workbook.xml') return true;
    return false;
  } catch {
    return false;
  } finally {
    zip.close();
  }
};

const isPage = (part: string): boolean => /^xl\/(?:worksheets\/[^/]+|sharedStrings)\.xml$/.test(part);

/** The types of the file's parts; null where they are not told, or a page breaks off in the middle. */
const readTypes = async (file: Uint8Array): Promise<string | null> => {
  const zip = await openZip(file);
  let types: string | null = null;
  try {
    for await (const entry of zip.eachEntry()) {
      const isTypes = entry.fileName === '[Content_Types].xml';
      if (!isTypes && !isPage(entry.fileName)) continue;
      const part = await buffer(await zip.openReadStreamPromise(entry));
      if (isTypes) types = part.toString('utf8');
      else if (
        !/<\/(?:\w+:)?(?:worksheet|sst)>\s*$|<(?:\w+:)?sst[^>]*\/>\s*$/.test(part.subarray(-200).toString('utf8'))
      )
        return null;
    }
    return types;
  } finally {
    zip.close();
  }
};

/**
 * Holds a file from anywhere against what an Excel file may be, before anything of it is read.
 * @throws PaperError when it is none, is too large, has a password or macros.
 */
export const checkExcelFile = async (file: Uint8Array): Promise<void> => {
  if (file.byteLength === 0) throw new PaperError('Tệp rỗng, không có gì để đọc.');
  if (file.byteLength > largestFile) throw new PaperError('Tệp Excel lớn hơn 20 MB nên không được mở.');
  if (startsWith(file, 0xd0, 0xcf, 0x11, 0xe0)) throw new PaperError(whyNotOld(file));
  if (!startsWith(file, 0x50, 0x4b)) throw new PaperError(notExcel);
  const isBounded = await isBoundedZip(file).catch(() => {
    throw new PaperError(notExcel);
  });
  if (!isBounded) throw new PaperError('Tệp Excel giải nén ra quá lớn nên không được mở.');
  const types = await readTypes(file);
  if (types === null || !/spreadsheetml\.(?:sheet|template)\.main|ms-excel/.test(types)) throw new PaperError(notExcel);
  if (/macroEnabled|vbaProject/i.test(types))
    throw new PaperError('Tệp có macro (.xlsm) không được mở: lưu lại thành "Excel Workbook (.xlsx)" rồi chọn tệp đó.');
};
