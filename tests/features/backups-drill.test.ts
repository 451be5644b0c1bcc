import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readdirSync, statfsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { placesOf } from '#node-side/copies/book-places.ts';
import { listCopies } from '#node-side/copies/read-copies.ts';
import { temporaryFolder } from '../support/engines.ts';
import { type KeptBook, openKeptBook } from '../support/kept-book.ts';
import { refusalOf } from '../support/refusals.ts';

const reason = 'Diễn tập';

const open: KeptBook[] = [];
afterEach(async () => {
  for (const book of open.splice(0)) await book.close();
});
const aBook = async (folder?: string): Promise<KeptBook> => {
  const book = await openKeptBook(folder);
  open.push(book);
  return book;
};

const copyScript = (folder: string): string => `
  const { makeCopy } = await import(${JSON.stringify(path.resolve('electron/copies/make-copy.ts'))});
  for (;;) {
    await makeCopy({ folder: ${JSON.stringify(folder)}, reason: 'daily', name: '', now: new Date(), program: '1' }, async () => null);
    console.log('made');
  }`;

/** Copies without end in another process, and kills it some milliseconds after the first copy. */
const killWhileCopying = async (folder: string, after: number): Promise<void> => {
  const other = spawn(process.execPath, ['--input-type=module', '-e', copyScript(folder)]);
  await new Promise((resolve) => other.stdout.once('data', resolve));
  await new Promise((resolve) => setTimeout(resolve, after));
  other.kill('SIGKILL');
  await new Promise((resolve) => other.once('exit', resolve));
};

test('whenever the program is killed while it copies, each copy that is there is whole, and nothing else stays', async () => {
  const folder = temporaryFolder();
  const first = await aBook(folder);
  await first.client.plans.addFromLibrary({ key: 'ha-noi-8560' });
  await first.close();
  open.splice(0);
  for (const after of [1, 5, 12, 18, 27, 45]) await killWhileCopying(folder, after);
  const book = await aBook(folder);
  const copies = await listCopies(placesOf(folder));
  expect(copies.length).toBeGreaterThan(0);
  for (const { id } of copies) expect((await book.client.backups.check({ copyId: id })).fault).toBeNull();
  expect(readdirSync(placesOf(folder).copies).filter((name) => name.startsWith('.'))).toEqual([]);
});

const smallDisk = (): string | null => {
  const folder = path.join(temporaryFolder(), 'dia-nho');
  mkdirSync(folder);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', folder], { stdio: 'ignore' });
    return folder;
  } catch {
    return null;
  }
};
const disk = smallDisk();

const fill = (folder: string): void => {
  const { bavail, bsize } = statfsSync(folder);
  writeFileSync(path.join(folder, 'day'), Buffer.alloc(Math.max(0, bavail * bsize - 40_000)));
};

// Only the administrator of a Linux system may hang up a disk of that size.
test.skipIf(disk === null)(
  'a full disk is one sentence, the copies stay as they were, and the book goes on',
  async () => {
    const folder = disk ?? '';
    const book = await aBook(path.join(folder, 'so'));
    try {
      await book.client.plans.addFromLibrary({ key: 'ha-noi-8560' });
      const good = await book.client.backups.make({ name: 'còn chỗ' });
      fill(folder);
      expect((await refusalOf(book.client.backups.make({ name: 'hết chỗ' }))).reason).toContain('Ổ đĩa đã đầy');
      expect((await refusalOf(book.client.backups.restore({ copyId: good.id, reason }))).reason).toContain(
        'Ổ đĩa đã đầy',
      );
      const carried = book.client.backups.writePackage({ folder, passphrase: null });
      expect((await refusalOf(carried)).reason).toContain('Ổ đĩa đã đầy');
      expect((await book.client.backups.overview()).copies).toEqual([good]);
      expect(readdirSync(folder).sort()).toEqual(['day', 'so']);
      expect(readdirSync(placesOf(book.folder).copies).filter((name) => name.startsWith('.'))).toEqual([]);
      expect(await book.client.plans.list()).toHaveLength(1);
    } finally {
      await book.close();
      open.splice(0);
      execFileSync('umount', [folder]);
    }
  },
);
