import { access, constants, mkdir, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Database } from '../database/engines/engine.ts';
import { openSqlite } from '../database/engines/sqlite.ts';
import { migrate, NewerSchema } from '../database/migrate.ts';
import { StartRefusal } from './start-refusal.ts';

const fileName = 'so-ke-hoach.db';
const backupFolder = 'sao-luu';

const exists = (file: string): Promise<boolean> => stat(file).then(Boolean, () => false);

/** Folder by folder: where nothing can be made at all, like below /proc, Node's own recursive way never comes back. */
const makePath = async (folder: string): Promise<void> => {
  if (await exists(folder)) return;
  if (path.dirname(folder) !== folder) await makePath(path.dirname(folder));
  await mkdir(folder);
};

const makeFolder = async (folder: string): Promise<void> => {
  try {
    await makePath(path.join(folder, backupFolder));
    await access(folder, constants.W_OK);
  } catch {
    throw new StartRefusal(
      `Không ghi được vào thư mục dữ liệu ${folder}. Cấp quyền ghi, hoặc chọn thư mục khác bằng biến SO_KE_HOACH_DATA.`,
    );
  }
};

/** Backups without a book: the file was moved or deleted, and an empty new one would hide that. */
const refuseLostBook = async (folder: string, file: string): Promise<void> => {
  if (await exists(file)) return;
  const copies = await readdir(path.join(folder, backupFolder));
  if (copies.length > 0)
    throw new StartRefusal(
      `Không thấy tệp dữ liệu ${file}, nhưng có ${copies.length} bản sao lưu trong ${path.join(folder, backupFolder)}. ` +
        `Trả tệp về chỗ cũ, hoặc chép bản sao lưu mới nhất thành ${fileName} rồi mở lại.`,
    );
};

const openFile = (file: string): Database => {
  try {
    return openSqlite(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'SQLITE_NOTADB' || code === 'SQLITE_CORRUPT')
      throw new StartRefusal(
        `Tệp dữ liệu ${file} bị hỏng hoặc không phải dữ liệu của Sổ Kế Hoạch. Giữ nguyên tệp, ` +
          `chép bản sao lưu mới nhất trong thư mục ${backupFolder} vào thay rồi mở lại.`,
      );
    if (code.startsWith('SQLITE_READONLY') || code === 'SQLITE_CANTOPEN')
      throw new StartRefusal(`Không mở được tệp dữ liệu ${file} để ghi. Kiểm tra quyền của tệp và của thư mục.`);
    if (code === 'SQLITE_BUSY')
      throw new StartRefusal(`Tệp dữ liệu ${file} đang được chương trình khác dùng. Đóng chương trình đó rồi mở lại.`);
    throw error;
  }
};

const stamp = (now: Date): string => now.toISOString().replace(/[-:]/g, '').slice(0, 15);

/**
 * Opens the book in a folder, or starts an empty one, and brings its schema up to date after a backup.
 * @throws StartRefusal with a sentence for the person when the book can't be opened; the file is left as it was.
 */
export const openBook = async (folder: string, now: Date): Promise<Database> => {
  await makeFolder(folder);
  const file = path.join(folder, fileName);
  await refuseLostBook(folder, file);
  const database = openFile(file);
  try {
    await migrate(database, now, async () => {
      await database.copyTo?.(path.join(folder, backupFolder, `truoc-nang-cap-${stamp(now)}.db`));
    });
    return database;
  } catch (error) {
    await database.close();
    if (error instanceof NewerSchema)
      throw new StartRefusal(
        `Tệp dữ liệu ${file} do phiên bản Sổ Kế Hoạch mới hơn ghi ra. Cài phiên bản mới rồi mở lại; tệp chưa bị thay đổi.`,
      );
    if (error instanceof Error && 'code' in error && ['SQLITE_CORRUPT', 'SQLITE_NOTADB'].includes(String(error.code)))
      throw new StartRefusal(
        `Tệp dữ liệu ${file} bị hỏng. Giữ nguyên tệp, chép bản sao lưu mới nhất trong thư mục ${backupFolder} vào thay rồi mở lại.`,
      );
    throw error;
  }
};
