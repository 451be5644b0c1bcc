import { access, constants, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { findDamage } from '../copies/book-facts.store.ts';
import { type BookPlaces, placesOf } from '../copies/book-places.ts';
import { exists } from '../copies/durable-files.ts';
import { makeCopy } from '../copies/make-copy.ts';
import { listCopies, removeUnfinished } from '../copies/read-copies.ts';
import type { Database } from '../database/engines/engine.ts';
import { openSqlite } from '../database/engines/sqlite.ts';
import { migrate, NewerSchema } from '../database/migrate.ts';
import { programVersion } from '../door/program-version.ts';
import { DamagedBook } from './damaged-book.ts';
import { proveAudit } from './prove-audit.ts';
import { StartRefusal } from './start-refusal.ts';
import { takeBook } from './take-book.ts';

/** Folder by folder: where nothing can be made at all, like below /proc, Node's own recursive way never comes back. */
const makePath = async (folder: string): Promise<void> => {
  if (await exists(folder)) return;
  if (path.dirname(folder) !== folder) await makePath(path.dirname(folder));
  await mkdir(folder);
};

const makeFolder = async ({ folder, copies }: BookPlaces): Promise<void> => {
  try {
    await makePath(copies);
    await access(folder, constants.W_OK);
  } catch {
    throw new StartRefusal(
      `Không ghi được vào thư mục dữ liệu ${folder}. Cấp quyền ghi, hoặc chọn thư mục khác bằng biến SO_KE_HOACH_DATA.`,
    );
  }
};

/** Copies without a book: the file was moved or deleted, and an empty new one would hide that. */
const refuseLostBook = async (places: BookPlaces): Promise<void> => {
  if (await exists(places.database)) return;
  const { length } = await listCopies(places);
  if (length > 0)
    throw new DamagedBook(
      places.folder,
      `Không thấy tệp dữ liệu ${places.database}, nhưng có ${length} bản sao lưu trong ${places.copies}. ` +
        'Trả tệp về chỗ cũ rồi mở lại, hoặc khôi phục một bản sao lưu.',
    );
};

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');
const damageCodes = ['SQLITE_NOTADB', 'SQLITE_CORRUPT'];
const isDamage = (error: unknown): boolean => damageCodes.some((code) => codeOf(error).startsWith(code));

const damaged = ({ folder, database }: BookPlaces): DamagedBook =>
  new DamagedBook(folder, `Tệp dữ liệu ${database} bị hỏng hoặc không phải dữ liệu của Sổ Kế Hoạch.`);

const openFile = (places: BookPlaces): Database => {
  const { database: file } = places;
  try {
    return openSqlite(file);
  } catch (error) {
    if (isDamage(error)) throw damaged(places);
    const code = codeOf(error);
    if (code.startsWith('SQLITE_READONLY') || code === 'SQLITE_CANTOPEN')
      throw new StartRefusal(`Không mở được tệp dữ liệu ${file} để ghi. Kiểm tra quyền của tệp và của thư mục.`);
    if (code === 'SQLITE_BUSY')
      throw new StartRefusal(`Tệp dữ liệu ${file} đang được chương trình khác dùng. Đóng chương trình đó rồi mở lại.`);
    throw error;
  }
};

const makeReady = async (places: BookPlaces, wasCutOff: boolean, now: Date): Promise<Database> => {
  const database = openFile(places);
  try {
    // A log beside the data: the program was not closed but ended, so look before anybody writes.
    if (wasCutOff && (await findDamage(database.kysely, 'quick')) !== null) throw damaged(places);
    await migrate(database, now, async () => {
      const { folder } = places;
      await makeCopy({ folder, reason: 'migration', name: '', now, program: programVersion }, proveAudit);
    });
    return database;
  } catch (error) {
    await database.close();
    if (error instanceof NewerSchema)
      throw new StartRefusal(
        `Tệp dữ liệu ${places.database} do phiên bản Sổ Kế Hoạch mới hơn ghi ra. Cài phiên bản mới rồi mở lại; tệp chưa bị thay đổi.`,
      );
    throw isDamage(error) ? damaged(places) : error;
  }
};

/**
 * Opens the book in a folder for this process alone, or starts an empty one, and brings its schema up to date after a
 * copy. Closing it lets others open it.
 * @throws StartRefusal with a sentence for the person when the book can't be opened, DamagedBook when a copy may help;
 * the file is left as it was.
 */
export const openBook = async (folder: string, now: Date): Promise<Database> => {
  const places = placesOf(folder);
  await makeFolder(places);
  const lock = takeBook(folder, now);
  try {
    await removeUnfinished(places.copies);
    await removeUnfinished(folder);
    await refuseLostBook(places);
    const database = await makeReady(places, await exists(`${places.database}-wal`), now);
    return {
      ...database,
      close: async () => {
        await database.close();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
};
