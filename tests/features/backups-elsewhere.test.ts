import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { placesOf } from '#node-side/copies/book-places.ts';
import { temporaryFolder } from '../support/engines.ts';
import { addAttachment, type KeptBook, openKeptBook } from '../support/kept-book.ts';
import { codeOf, refusalOf } from '../support/refusals.ts';

const reason = 'Diễn tập';

const open: KeptBook[] = [];
const aBook = async (): Promise<KeptBook> => {
  const book = await openKeptBook();
  open.push(book);
  return book;
};
afterEach(async () => {
  for (const book of open.splice(0)) await book.close();
});

const addPlan = (book: KeptBook) => book.client.plans.addFromLibrary({ key: 'ha-noi-8560' });
const make = (book: KeptBook) => book.client.backups.make({ name: '' });
const planNames = async (book: KeptBook) => (await book.client.plans.list()).map((plan) => plan.numberSymbol);

test('a package carries book and files to another computer, open or closed with a passphrase', async () => {
  const book = await aBook();
  await addPlan(book);
  addAttachment(book.folder, 'Phụ lục');
  const usb = temporaryFolder();
  const passphrase = 'mùa xuân sông Hồng 2018';
  for (const [given, ending] of [
    [null, '.skhb'],
    [passphrase, '.skhbm'],
  ] as const) {
    const { file } = await book.client.backups.writePackage({ folder: usb, passphrase: given });
    expect(file.endsWith(ending)).toBe(true);
    const other = await aBook();
    const copy = await other.client.backups.openPackage({ file, passphrase: given });
    expect(copy).toMatchObject({ reason: 'from-file', attachmentCount: 1, fault: null });
    await other.client.backups.restore({ copyId: copy.id, reason });
    expect(await planNames(other)).toEqual(await planNames(book));
    expect(readdirSync(placesOf(other.folder).attachments)).toHaveLength(1);
  }
  const view = await book.client.backups.browse({ folder: usb });
  expect(view.packages.map(({ name }) => path.extname(name)).sort()).toEqual(['.skhb', '.skhbm']);
});

test('a wrong passphrase and a damaged file are two sentences; a short passphrase is refused', async () => {
  const book = await aBook();
  await addPlan(book);
  const usb = temporaryFolder();
  const { file } = await book.client.backups.writePackage({ folder: usb, passphrase: 'một hai ba bốn' });
  const opening = async (passphrase: string | null) =>
    (await refusalOf(book.client.backups.openPackage({ file, passphrase }))).reason;
  expect(await opening('một hai ba năm')).toContain('Mật khẩu của tệp không đúng');
  expect(await opening(null)).toContain('Tệp này có mật khẩu');
  const bytes = readFileSync(file);
  const spoil = (at: number) => {
    const spoiled = Buffer.from(bytes);
    spoiled[at] = (spoiled[at] ?? 0) ^ 1;
    writeFileSync(file, spoiled);
  };
  for (const at of [9, 30, 70, 500, bytes.length - 1]) {
    spoil(at);
    expect(await opening('một hai ba bốn'), `byte ${at}`).toContain('bị hỏng');
  }
  writeFileSync(file, bytes.subarray(0, bytes.length - 40));
  expect(await opening('một hai ba bốn')).toContain('bị hỏng');
  expect(await codeOf(book.client.backups.writePackage({ folder: usb, passphrase: 'ngắn' }))).toBe('invalid-input');
  expect((await book.client.backups.overview()).copies.every(({ reason }) => reason !== 'from-file')).toBe(true);
});

test('the second place gets the newest copy, is told when it is away, and catches up', async () => {
  const book = await aBook();
  await addPlan(book);
  const usb = path.join(temporaryFolder(), 'usb');
  mkdirSync(usb);
  await book.client.backups.keepSecondPlace({ folder: usb, passphrase: 'một hai ba bốn' });
  const first = await make(book);
  await book.core.house.copies?.sendNewest();
  const sent = () => readdirSync(usb).filter((name) => !name.startsWith('.'));
  expect(sent()).toEqual([`so-ke-hoach-${first.id}.skhbm`]);

  rmSync(usb, { recursive: true });
  mkdirSync(usb);
  const second = await make(book);
  expect((await refusalOf(book.client.backups.sendToSecondPlace())).reason).toContain('Chưa thấy nơi lưu thứ hai');
  expect((await book.client.backups.overview()).secondPlace).toMatchObject({ isAway: true, newestId: first.id });
  expect(sent()).toEqual([]);

  await book.client.backups.keepSecondPlace({ folder: usb, passphrase: null });
  await book.client.backups.sendToSecondPlace();
  expect(sent()).toEqual([`so-ke-hoach-${second.id}.skhb`]);
  expect((await book.client.backups.overview()).secondPlace).toMatchObject({ isAway: false, fault: null });
});

test('a second place inside the data folder, or one that is not there, is refused', async () => {
  const book = await aBook();
  const keep = (folder: string) => codeOf(book.client.backups.keepSecondPlace({ folder, passphrase: null }));
  expect(await keep(path.join(book.folder, 'sao-luu'))).toBe('refused');
  expect(await keep(book.folder)).toBe('refused');
  expect(await keep('/khong/co/thu-muc')).toBe('refused');
  expect(await keep('thu-muc')).toBe('refused');
});
