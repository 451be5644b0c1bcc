import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { placesOf } from '#node-side/copies/book-places.ts';
import { makeCopy } from '#node-side/copies/make-copy.ts';
import { listCopies } from '#node-side/copies/read-copies.ts';
import { openBook } from '#node-side/core/open-book.ts';
import { StartRefusal } from '#node-side/core/start-refusal.ts';
import { openSqlite } from '#node-side/database/engines/sqlite.ts';
import { migrate, migrations } from '#node-side/database/migrate.ts';
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
  await makeCopy({ folder, reason: 'start', name: '', now, program: '1.0.0' }, async () => null);
  rmSync(path.join(folder, 'so-ke-hoach.db'));
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

test('a book that is open is refused to a second program, which hears who has it since when', async () => {
  const folder = temporaryFolder();
  const book = await openBook(folder, now);
  const reason = await refusalOf(folder);
  expect(reason).toContain(`tiến trình ${process.pid}) mở từ 05/01/2026 09:00`);
  await book.close();
  await (await openBook(folder, now)).close();
});

test('the lock of a killed program is free at once', async () => {
  const folder = temporaryFolder();
  await (await openBook(folder, now)).close();
  const script = `
    const { takeLock } = await import(${JSON.stringify(path.resolve('electron/database/engines/lock-file.ts'))});
    globalThis.lock = takeLock(${JSON.stringify(path.join(folder, 'so-ke-hoach.khoa'))}, { who: 'khác', since: '2026-01-04T02:00:00Z' });
    console.log('held'); setInterval(() => {}, 1000);`;
  const other = spawn(process.execPath, ['--input-type=module', '-e', script]);
  await new Promise((resolve) => other.stdout.once('data', resolve));
  expect(await refusalOf(folder)).toContain('khác mở từ 04/01/2026 09:00');
  other.kill('SIGKILL');
  await new Promise((resolve) => other.once('exit', resolve));
  await (await openBook(folder, now)).close();
});

test('before the schema grows a copy of the book is made', async () => {
  const folder = temporaryFolder();
  const old = openSqlite(path.join(folder, 'so-ke-hoach.db'));
  await migrate(old, now, async () => {}, migrations.slice(0, 1));
  await old.close();
  await (await openBook(folder, now)).close();
  const [copy] = await listCopies(placesOf(folder));
  expect(copy).toMatchObject({ reason: 'migration', fault: null });
});

test('after a program that was killed, the data file is looked at before anybody writes', async () => {
  const folder = temporaryFolder();
  await (await openBook(folder, now)).close();
  const file = path.join(folder, 'so-ke-hoach.db');
  const bytes = readFileSync(file);
  bytes.fill(0x5a, bytes.length - 4_096, bytes.length - 3_900);
  writeFileSync(file, bytes);
  writeFileSync(`${file}-wal`, '');
  expect(await refusalOf(folder)).toContain('bị hỏng');
});
