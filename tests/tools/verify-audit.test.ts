import { execFile } from 'node:child_process';
import { copyFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import SqliteFile from 'better-sqlite3';
import { expect, test } from 'vitest';
import { localPerson } from '#node-side/core/local-person.ts';
import { startCore } from '#node-side/core/start-core.ts';
import { openSqlite } from '#node-side/database/engines/sqlite.ts';
import { migrate } from '#node-side/database/migrate.ts';
import { resources } from '../support/a-book.ts';
import { temporaryFolder } from '../support/engines.ts';

const root = path.resolve(import.meta.dirname, '../..');

const verify = async (...args: string[]) => {
  try {
    const { stdout } = await promisify(execFile)(process.execPath, ['tools/verify-audit.ts', ...args], { cwd: root });
    return { code: 0, said: stdout };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, said: stdout + stderr };
  }
};

/** A closed data file with two lines and its head beside it. */
const aFile = async (): Promise<string> => {
  const file = path.join(temporaryFolder(), 'so-ke-hoach.db');
  const database = openSqlite(file);
  await migrate(database, new Date());
  const core = startCore({ database, resources });
  const clerk = core.as(localPerson);
  for (const key of ['thua-thien-hue-260', 'ha-noi-8560']) await clerk.plans.addFromLibrary({ key });
  await core.close();
  return file;
};

const cutLast = (file: string): void => {
  const data = new SqliteFile(file);
  data.pragma('foreign_keys = off');
  for (const table of ['audit_lines', 'audit_changes']) data.exec(`drop trigger ${table}_no_delete`);
  data.exec('delete from audit_changes where line_id = (select id from audit_lines where sequence = 2)');
  data.exec('delete from audit_lines where sequence = 2');
  data.exec('update audit_head set sequence = 1, hash = (select hash from audit_lines where sequence = 1)');
  data.close();
};

test('a whole file is told with its last line, also as a copy elsewhere, and is not written to', async () => {
  const file = await aFile();
  expect(await verify(file, '--json')).toMatchObject({ code: 0 });
  expect(JSON.parse((await verify(file, '--json')).said)).toMatchObject({ whole: true, lines: 2, outsideHeads: 1 });
  const copy = path.join(temporaryFolder(), 'bản sao.db');
  copyFileSync(file, copy);
  const { code, said } = await verify(copy);
  expect({ code, said }).toEqual({ code: 0, said: expect.stringContaining('chưa loại trừ nhật ký bị cắt ở cuối') });
}, 60_000);

test('a cut end is told by the file beside the data, and the command ends with 1', async () => {
  const file = await aFile();
  cutLast(file);
  const { code, said } = await verify(file);
  expect(code).toBe(1);
  expect(said).toContain('Việc số 2: nhật ký bị cắt ở cuối');
  const elsewhere = path.join(temporaryFolder(), 'trống.json');
  // Without it the chain looks whole, but the rows still hold what the lost line did.
  const withoutHead = await verify(file, '--head', elsewhere);
  expect(withoutHead).toEqual({ code: 1, said: expect.stringContaining('Dữ liệu bị sửa ngoài chương trình') });
}, 60_000);

test('what is no data file can’t be checked, which is told with 2', async () => {
  const file = path.join(temporaryFolder(), 'thư.txt');
  writeFileSync(file, 'không phải dữ liệu');
  const none = path.join(temporaryFolder(), 'không có.db');
  const noData = `Tệp ${file} không phải là tệp dữ liệu của chương trình (so-ke-hoach.db).\n`;
  expect(await verify(file)).toEqual({ code: 2, said: noData });
  const missing = `Không mở được tệp ${none}: không có tệp này, hoặc không có quyền đọc.\n`;
  expect(await verify(none)).toEqual({ code: 2, said: missing });
  expect((await verify()).said).toContain('Cho biết tệp dữ liệu');
}, 60_000);
