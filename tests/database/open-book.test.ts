import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { openBook } from '#node-side/core/open-book.ts';
import { StartRefusal } from '#node-side/core/start-refusal.ts';
import { temporaryFolder } from '../support/engines.ts';

const now = new Date('2026-01-05T02:00:00Z');

const refusalOf = async (folder: string): Promise<string> => {
  const outcome = await openBook(folder, now).then(
    () => 'opened',
    (error: unknown) => error,
  );
  if (outcome instanceof StartRefusal) return outcome.message;
  throw new Error(`not refused: ${String(outcome)}`);
};

test('an empty folder becomes a book, and the book opens again', async () => {
  const folder = path.join(temporaryFolder(), 'mới', 'sổ');
  await (await openBook(folder, now)).close();
  const again = await openBook(folder, now);
  expect((await sql`select * from plans`.execute(again.kysely)).rows).toEqual([]);
  await again.close();
});

test('a file that is no database is refused and left as it was', async () => {
  const folder = temporaryFolder();
  const file = path.join(folder, 'so-ke-hoach.db');
  writeFileSync(file, 'Đây là một tệp văn bản, không phải cơ sở dữ liệu. '.repeat(100));
  const before = readFileSync(file);
  expect(await refusalOf(folder)).toContain('bị hỏng hoặc không phải dữ liệu của Sổ Kế Hoạch');
  expect(readFileSync(file).equals(before)).toBe(true);
});

test('a damaged file is refused and left as it was', async () => {
  const folder = temporaryFolder();
  await (await openBook(folder, now)).close();
  const file = path.join(folder, 'so-ke-hoach.db');
  const bytes = readFileSync(file);
  bytes.fill(0x5a, 100, 4096);
  writeFileSync(file, bytes);
  expect(await refusalOf(folder)).toContain('bị hỏng');
  expect(readFileSync(file).equals(bytes)).toBe(true);
});

test('a file of a newer program is refused and left as it was', async () => {
  const folder = temporaryFolder();
  const book = await openBook(folder, now);
  await sql`insert into schema_steps (position, name, applied_at) values (99, '0099-future', '2030-01-01')`.execute(
    book.kysely,
  );
  await book.close();
  expect(await refusalOf(folder)).toContain('phiên bản Sổ Kế Hoạch mới hơn');
});

test('backups without a book are not covered up by an empty new one', async () => {
  const folder = temporaryFolder();
  await (await openBook(folder, now)).close();
  rmSync(path.join(folder, 'so-ke-hoach.db'));
  writeFileSync(path.join(folder, 'sao-luu', 'truoc-nang-cap.db'), '');
  expect(await refusalOf(folder)).toContain('có 1 bản sao lưu');
  expect(readdirSync(folder)).not.toContain('so-ke-hoach.db');
});

test('a data folder that is a file is refused', async () => {
  const file = path.join(temporaryFolder(), 'tệp');
  writeFileSync(file, '');
  expect(await refusalOf(file)).toContain('Không ghi được vào thư mục dữ liệu');
});

test.runIf(process.platform === 'linux')('a place where nobody can make a folder is refused, at once', async () => {
  expect(await refusalOf('/proc/so-ke-hoach/du-lieu')).toContain('Không ghi được vào thư mục dữ liệu');
});

// The administrator of a Unix system may write everywhere, so there is nothing to see as that user.
test.skipIf(process.getuid?.() === 0)('a folder without write permission is refused', async () => {
  const folder = path.join(temporaryFolder(), 'chỉ đọc');
  mkdirSync(folder);
  chmodSync(folder, 0o500);
  expect(await refusalOf(folder)).toContain('Không ghi được vào thư mục dữ liệu');
});
