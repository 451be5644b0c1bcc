import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { copyPlacesOf, placesOf } from '#node-side/copies/book-places.ts';
import { openTestBook } from '../support/a-book.ts';
import { addAttachment, type KeptBook, openKeptBook } from '../support/kept-book.ts';
import { codeOf, refusalOf } from '../support/refusals.ts';

const reason = 'Diễn tập';

const open: KeptBook[] = [];
const aBook = async (folder?: string): Promise<KeptBook> => {
  const book = await openKeptBook(folder);
  open.push(book);
  return book;
};
afterEach(async () => {
  for (const book of open.splice(0)) await book.close();
});

const addPlan = (book: KeptBook, key = 'ha-noi-8560') => book.client.plans.addFromLibrary({ key });
const make = (book: KeptBook, name = '') => book.client.backups.make({ name });
const planNames = async (book: KeptBook) => (await book.client.plans.list()).map((plan) => plan.numberSymbol);
const tables = [
  'plans',
  'tasks',
  'targets',
  'agencies',
  'assignments',
  'sections',
  'audit_lines',
  'audit_changes',
] as const;
/** All of it but the line that tells of the restore. */
const withoutRestoreLine = async (book: KeptBook) =>
  (await everyRow(book)).map((rows) =>
    rows.filter((row) => !('operation' in row && row.operation === 'backups.restore')),
  );
const everyRow = (book: KeptBook) =>
  Promise.all(tables.map((table) => book.core.house.kysely.selectFrom(table).selectAll().orderBy('id').execute()));

const sharedFiles = (folder: string): string[] =>
  readdirSync(placesOf(folder).sharedAttachments, { recursive: true, encoding: 'utf8' }).filter(
    (one) => one.length > 60,
  );

test('a copy tells when, why, how much and what is in it, and leaves one file without a log', async () => {
  const book = await aBook();
  await addPlan(book);
  const copy = await make(book, 'Trước khi họp');
  expect(copy).toMatchObject({ reason: 'by-hand', name: 'Trước khi họp', fault: null, attachmentCount: 0 });
  expect(copy.counts).toContainEqual({ kind: 'nhiệm vụ', count: 50 });
  expect(copy.lastLine).toMatchObject({ sequence: 1, who: 'Lê Văn An', operation: 'plans.addFromLibrary' });
  const { copies, check } = await book.client.backups.overview();
  expect(copies).toEqual([copy]);
  expect(check).toBeNull();
  const files = readdirSync(path.join(placesOf(book.folder).copies, copy.id)).sort();
  expect(files).toEqual(['ban-ke.json', 'so-ke-hoach.db']);
});

test('a restore gives back every row and file, and can itself be taken back', async () => {
  const book = await aBook();
  await addPlan(book);
  const file = addAttachment(book.folder, 'Báo cáo của Sở Y tế');
  const before = await everyRow(book);
  const copy = await make(book);
  await addPlan(book, 'lao-cai-2021');
  rmSync(file);
  const { lost, broughtBack } = await book.client.backups.preview({ copyId: copy.id });
  expect([lost.lineCount, broughtBack.lineCount]).toEqual([1, 0]);
  expect(lost.newest[0]).toMatchObject({ sequence: 2, who: 'Lê Văn An', what: expect.stringContaining('thư viện') });

  const { safetyId } = await book.client.backups.restore({ copyId: copy.id, reason });
  expect(await withoutRestoreLine(book)).toEqual(before);
  expect(readFileSync(file, 'utf8')).toBe('Báo cáo của Sở Y tế');
  const { restored } = await book.client.backups.overview();
  expect(restored).toMatchObject({ who: 'Lê Văn An', copyMadeAt: copy.madeAt, safetyId });

  await book.client.backups.restore({ copyId: safetyId ?? '', reason });
  expect(await planNames(book)).toHaveLength(2);
});

test('calls that come during a restore wait and go on with the restored book', async () => {
  const book = await aBook();
  await addPlan(book);
  const copy = await make(book);
  await addPlan(book, 'lao-cai-2021');
  let isOver = false;
  const restoring = book.client.backups.restore({ copyId: copy.id, reason }).finally(() => {
    isOver = true;
  });
  const answers: number[] = [];
  while (!isOver) {
    answers.push((await book.client.plans.list()).length);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  await restoring;
  answers.push((await book.client.plans.list()).length);
  expect(new Set(answers)).toEqual(new Set([2, 1]));
  expect(answers.at(-1)).toBe(1);
});

test('a copy made before a change of many rows comes once, and not when nothing was done since', async () => {
  const book = await aBook();
  await addPlan(book);
  const { copies } = book.core.house;
  await copies?.makeBefore('succession');
  await copies?.makeBefore('succession');
  await copies?.makeDaily();
  const reasons = async () => (await book.client.backups.overview()).copies.map(({ reason }) => reason);
  expect(await reasons()).toEqual(['succession']);
  await addPlan(book, 'lao-cai-2021');
  await copies?.makeDaily();
  expect(await reasons()).toEqual(['succession']);
  book.ports.setNow('2018-12-21T02:00:00Z');
  await copies?.makeDaily();
  expect(await reasons()).toEqual(['daily', 'succession']);
});

test('a damaged or shortened copy is told and never restored', async () => {
  const book = await aBook();
  await addPlan(book);
  const [first, second] = [await make(book), await make(book)];
  const fileOf = (id: string) => path.join(placesOf(book.folder).copies, id, 'so-ke-hoach.db');
  const bytes = readFileSync(fileOf(first.id));
  bytes.fill(0x5a, 8_192, 8_300);
  writeFileSync(fileOf(first.id), bytes);
  truncateSync(fileOf(second.id), 10_000);
  expect((await book.client.backups.check({ copyId: first.id })).fault).toContain('không còn đúng');
  const faults = (await book.client.backups.overview()).copies.map(({ fault }) => fault);
  expect(faults).toEqual(['Tệp dữ liệu bị cắt ngắn hoặc bị sửa.', 'Tệp dữ liệu không còn đúng như khi sao lưu.']);
  for (const { id } of [first, second])
    expect((await refusalOf(book.client.backups.restore({ copyId: id, reason }))).reason).toContain(
      'Không khôi phục được',
    );
  expect(await planNames(book)).toHaveLength(1);
  expect(await book.client.backups.checkBook()).toEqual({ fault: null });
});

test('a book that was changed behind its audit is copied all the same, and the copy tells it', async () => {
  const book = await aBook();
  await addPlan(book);
  const { kysely } = book.core.house;
  await kysely.updateTable('tasks').set({ text: 'Sửa ngoài chương trình' }).execute();
  const copy = await make(book);
  expect(copy.fault).toBeNull();
  expect(copy.doubt).toContain('sửa ngoài chương trình');
  expect((await book.client.backups.check({ copyId: copy.id })).fault).toBeNull();
  expect((await book.client.backups.checkBook()).fault).toContain('sửa ngoài chương trình');
  expect((await book.client.backups.warnings()).sentences[0]).toContain('sửa ngoài chương trình');
});

test('attachments are kept once for all copies, and go with the last copy that names them', async () => {
  const book = await aBook();
  addAttachment(book.folder, 'một');
  const first = await make(book);
  const gone = addAttachment(book.folder, 'hai');
  const second = await make(book);
  rmSync(gone);
  await make(book);
  expect([first.attachmentCount, second.attachmentCount, sharedFiles(book.folder).length]).toEqual([1, 2, 2]);
  await book.client.backups.remove({ copyId: second.id });
  expect(sharedFiles(book.folder)).toHaveLength(1);
});

test('a damaged attachment keeps nobody from copying the rest, and a restore brings back its good copy', async () => {
  const book = await aBook();
  const [good, bad] = [addAttachment(book.folder, 'còn tốt'), addAttachment(book.folder, 'hỏng sau')];
  const first = await make(book);
  writeFileSync(bad, 'sai');
  writeFileSync(addAttachment(book.folder, 'hỏng ngay'), 'sai!');
  const second = await make(book);
  expect([first.attachmentCount, second.attachmentCount, second.fault]).toEqual([2, 2, null]);
  await book.client.backups.restore({ copyId: second.id, reason });
  expect([readFileSync(good, 'utf8'), readFileSync(bad, 'utf8')]).toEqual(['còn tốt', 'hỏng sau']);
});

test('the newest good copy can’t be removed; a copy that is gone or a place outside is refused', async () => {
  const book = await aBook();
  await addPlan(book);
  const [first, second] = [await make(book), await make(book)];
  expect((await refusalOf(book.client.backups.remove({ copyId: second.id }))).reason).toContain('gần nhất');
  await book.client.backups.remove({ copyId: first.id });
  for (const copyId of [first.id, '..', '../sao-luu', 'a/../..'])
    expect(await codeOf(book.client.backups.restore({ copyId, reason }))).toBe('refused');
});

test('a book on a server has no copies here, and says so', async () => {
  const book = await openTestBook('postgres');
  expect(await codeOf(book.administrator.backups.overview())).toBe('unavailable');
  expect(await book.leader.backups.warnings()).toEqual({ sentences: [] });
  await book.close();
});

test('a copy whose manifest is spoiled is told, not left out in silence', async () => {
  const book = await aBook();
  await addPlan(book);
  const { id } = await make(book);
  const file = copyPlacesOf(placesOf(book.folder), id).manifest;
  writeFileSync(file, readFileSync(file, 'utf8').replace('"tasks"', '"tosks"'));
  const { copies, unreadable } = await book.client.backups.overview();
  expect([copies.length, unreadable]).toEqual([0, [id]]);
  expect(await codeOf(book.client.backups.restore({ copyId: id, reason }))).toBe('refused');
});
