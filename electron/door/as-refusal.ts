import { ORPCError } from '@orpc/server';
import { CopyError } from '../copies/copy-error.ts';
import { PaperError } from '../documents/paper-error.ts';
import { PackageError } from '../packages/package-error.ts';
import type { Ports } from './ports.ts';
import { isRefusal, type Refusal, refuse } from './refuse.ts';

/** What the disk or the data file may answer at any time; nothing was written then. */
const outages: readonly { readonly codes: readonly string[]; readonly sentence: string }[] = [
  {
    codes: ['SQLITE_CORRUPT', 'SQLITE_NOTADB'],
    sentence: 'Tệp dữ liệu bị hỏng. Dừng nhập liệu, sao chép thư mục dữ liệu và khôi phục bản sao lưu.',
  },
  { codes: ['SQLITE_FULL', 'ENOSPC'], sentence: 'Ổ đĩa đã đầy, chưa ghi được gì. Giải phóng dung lượng rồi làm lại.' },
  {
    codes: ['SQLITE_READONLY', 'EROFS', 'EACCES'],
    sentence: 'Thư mục dữ liệu không cho phép ghi, chưa ghi được gì. Kiểm tra quyền của thư mục rồi làm lại.',
  },
  { codes: ['SQLITE_BUSY', 'SQLITE_IOERR'], sentence: 'Chưa ghi được vào tệp dữ liệu. Thử lại sau ít giây.' },
];

/** Rows that others point to (SQLite's word, PostgreSQL's number). */
const leanedOn = new Set(['SQLITE_CONSTRAINT_FOREIGNKEY', '23503']);

/** The refusal that a caller gets for whatever was thrown inside a call; an unforeseen error is logged under an id. */
export const asRefusal = (error: unknown, operation: string, ports: Ports): Refusal => {
  if (isRefusal(error)) return error;
  const isTold = [PaperError, CopyError, PackageError].some((told) => error instanceof told);
  if (isTold && error instanceof Error) return refuse('refused', error.message);
  const cause = error instanceof ORPCError ? (error.cause ?? error) : error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (leanedOn.has(code))
    return refuse('refused', 'Chưa làm được: có dữ liệu khác dựa vào dòng này. Gỡ dữ liệu đó trước.');
  const outage = outages.find(({ codes }) => codes.some((known) => code.startsWith(known)));
  if (outage) {
    ports.log(`${code} in ${operation}`);
    return refuse('unavailable', outage.sentence);
  }
  const bugId = ports.newId();
  ports.log(`bug ${bugId} in ${operation}: ${cause instanceof Error ? cause.stack : String(cause)}`);
  return refuse('bug', `Chương trình gặp lỗi ngoài dự kiến, chưa ghi gì. Mã lỗi: ${bugId}.`, { bugId });
};
