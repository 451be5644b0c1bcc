import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { placesOf } from '#node-side/copies/book-places.ts';
import type { Client } from '#node-side/core/start-core.ts';
import { openDemoBook } from '../demo/demo-book.ts';
import { fillProvince } from '../demo/province.ts';
import { type Drill, newTally, type Tally } from './drill.ts';
import { compiler, openKeptCore } from './drill-book.ts';

const shortest = 20;
const files = 40;

/** All rows of every table and the hash of every file; without the audit, which tells of the restore itself. */
const readAll = async (folder: string): Promise<Map<string, string>> => {
  const { database, attachments } = placesOf(folder);
  const held = new Map<string, string>();
  const raw = new Sqlite(database, { readonly: true });
  const tables = raw
    .prepare(
      "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name not like 'audit_%'",
    )
    .pluck()
    .all() as string[];
  for (const table of tables)
    for (const [place, row] of raw.prepare(`select * from "${table}" order by 1`).raw().all().entries())
      held.set(`${table} ${place}`, JSON.stringify(row));
  raw.close();
  const names = await readdir(attachments, { recursive: true, withFileTypes: true });
  for (const { parentPath, name } of names.filter((entry) => entry.isFile()))
    held.set(
      `file ${name}`,
      createHash('sha256')
        .update(await readFile(path.join(parentPath, name)))
        .digest('hex'),
    );
  return held;
};

const compareWith = (expected: Map<string, string>, found: Map<string, string>, when: string, tally: Tally): void => {
  for (const [place, value] of expected) if (found.get(place) !== value) tally.lose(`${when}: ${place}`);
  // A file more is no harm: none is ever taken away.
  for (const place of found.keys())
    if (!expected.has(place) && !place.startsWith('file ')) tally.fail(`${when}: ${place} should not be there`);
  tally.try(expected.size);
};

/** A year of two provinces with files: what an office would lose. */
const fill = async (folder: string): Promise<void> => {
  const demo = await openDemoBook(folder, '2018-01-10');
  await fillProvince(demo);
  for (let at = 0; at < files; at++) {
    const bytes = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(20_000 + at)]);
    await demo.compiler.attachments.add({ file: new File([bytes], `Biên bản ${at}.pdf`) });
  }
  await demo.core.close();
};

/** A bad day: the tasks get other deadlines, a plan comes in, new files, and every file is deleted by hand. */
const spoil = async (client: Client, folder: string, round: number): Promise<void> => {
  const { rows } = await client.tasks.list({ limit: 200 });
  const deadline = { text: `Nhầm ${round}`, kind: null, on: null };
  await client.tasks.setDeadline({ taskIds: rows.map((row) => row.id), deadline });
  await client.plans.addFromLibrary({ key: 'thua-thien-hue-260' });
  await rm(placesOf(folder).attachments, { recursive: true });
  const bytes = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(5_000)]);
  await client.attachments.add({ file: new File([bytes], 'Mới.pdf') });
};

/** A filled book is copied, spoiled and restored, and the restore is taken back: each time every row and file is there. */
export const restore: Drill = {
  name: 'restore',
  run: async (seconds) => {
    const tally = newTally('restore');
    const folder = await mkdtemp(path.join(tmpdir(), 'so-ke-hoach-drill-'));
    try {
      await fill(folder);
      const core = await openKeptCore(folder);
      const client = core.as(compiler);
      const until = Date.now() + Math.max(seconds, shortest) * 1000;
      let rounds = 0;
      for (; rounds === 0 || Date.now() < until; rounds++) {
        const before = await readAll(folder);
        const { id } = await client.backups.make({ name: `Vòng ${rounds}` });
        await spoil(client, folder, rounds);
        const spoiled = await readAll(folder);
        const { safetyId } = await client.backups.restore({ copyId: id, reason: 'Diễn tập' });
        compareWith(before, await readAll(folder), 'restored', tally);
        if (safetyId === null) tally.fail('no copy was made before the restore');
        else await client.backups.restore({ copyId: safetyId, reason: 'Diễn tập' });
        compareWith(spoiled, await readAll(folder), 'restore taken back', tally);
        await client.backups.restore({ copyId: id, reason: 'Diễn tập' });
      }
      await core.close();
      tally.tell(`${rounds} rounds, rows and files compared: ${tally.tried()}`);
      return tally.result();
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};
