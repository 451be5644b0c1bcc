import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import Sqlite from 'better-sqlite3';
import { copyPlacesOf, databaseName, placesOf } from '#node-side/copies/book-places.ts';
import { findCopyFault } from '#node-side/copies/check-copy.ts';
import { getManifest, listCopies } from '#node-side/copies/read-copies.ts';
import { proveAudit } from '#node-side/core/prove-audit.ts';
import type { Word } from './disk-writer.ts';
import { type Drill, newTally, type Tally } from './drill.ts';
import { withBook } from './drill-book.ts';
import { seeded } from './mutate.ts';
import { mountSmallDisk } from './small-disk.ts';

const shortest = 30;
const diskMegabytes = 24;
const writer = path.join(import.meta.dirname, 'disk-writer.ts');

/** Lets the writer work on a folder; `blocks`: the largest file it may write, in KB, null for no limit. */
const letWrite = async (folder: string, blocks: number | null): Promise<Word[]> => {
  const limit = blocks === null ? '' : `ulimit -f ${blocks}; `;
  const child = spawn('bash', ['-c', `${limit}exec "$0" "$1" "$2"`, process.execPath, writer, folder]);
  const words: Word[] = [];
  let complaint = '';
  createInterface({ input: child.stdout }).on('line', (line) => words.push(JSON.parse(line) as Word));
  child.stderr.on('data', (part: Buffer) => {
    complaint += part.toString();
  });
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  if (words.some(({ kind }) => kind === 'broken')) process.stderr.write(complaint);
  if (code !== 0) words.push({ kind: 'broken', what: 'process', words: `${signal ?? code}: ${complaint.slice(-800)}` });
  return words;
};

const lastOf = (words: readonly Word[]): number =>
  words.reduce((last, word) => (word.kind === 'acknowledged' ? word.turn : last), 0);

const deadlinesIn = (db: Sqlite.Database): string[] =>
  db.prepare('select distinct deadline_text from tasks order by 1').pluck().all().map(String);

/** The deadlines of a book that nobody wrote to. */
const deadlinesOf = (folder: string): string[] => {
  const db = new Sqlite(path.join(folder, databaseName), { readonly: true });
  const texts = deadlinesIn(db);
  db.close();
  return texts;
};

/** What a round starts from and tells to. */
type Round = { readonly source: string; readonly place: string; readonly tally: Tally; readonly refused: Set<string> };

/** Everything acknowledged is in the book, whole; every copy is good; nothing lies about half-written. */
const check = async (folder: string, last: number, { source, tally }: Round): Promise<void> => {
  const raw = new Sqlite(path.join(folder, databaseName));
  const texts = deadlinesIn(raw);
  // Where there was no room for even one command, all of it stands as it did.
  const isUntouched = last === 0 && texts.join() === deadlinesOf(source).join();
  const number = Number(/\d+/.exec(texts[0] ?? '')?.[0] ?? 0);
  const integrity = String(raw.pragma('integrity_check', { simple: true }));
  raw.close();
  if (integrity !== 'ok') tally.fail(`integrity: ${integrity}`);
  if (texts.length !== 1 && !isUntouched) tally.fail(`half-written: the tasks carry ${texts.join(' and ')}`);
  if (number < last) tally.lose(`acknowledged ${last}, found ${number}`);
  const places = placesOf(folder);
  for (const { id } of await listCopies(places)) {
    const manifest = await getManifest(places, id);
    const fault = await findCopyFault(copyPlacesOf(places, id), places.sharedAttachments, manifest, proveAudit);
    if (fault !== null) tally.fail(`a copy that is not whole: ${fault}`);
  }
  const halves = (await readdir(places.copies)).filter((name) => name.includes('dang-ghi'));
  if (halves.length > 0) tally.fail(`left half-written: ${halves.join(', ')}`);
};

const count = (words: readonly Word[], tally: Tally, refused: Set<string>): void => {
  for (const word of words) {
    if (word.kind === 'broken') tally.fail(`${word.what}: ${word.words}`);
    if (word.kind !== 'refused') continue;
    tally.try();
    if (word.sentence.trim() === '') tally.fail(`${word.what} refused without a sentence`);
    refused.add(`${word.what}: ${word.sentence}`);
  }
};

/** One round on a disk that is full, and one with room again: it goes on where it stopped. */
const onFullDisk = async (asked: Round, room: number) => {
  const { source, place, tally, refused } = asked;
  const disk = mountSmallDisk(place, diskMegabytes);
  if (!disk) return false;
  try {
    await cp(source, disk.folder, { recursive: true });
    disk.leave(room);
    const words = await letWrite(disk.folder, null);
    count(words, tally, refused);
    disk.clear();
    await check(disk.folder, lastOf(words), asked);
    const again = await letWrite(disk.folder, null);
    for (const word of again)
      if (word.kind === 'refused' || word.kind === 'broken') tally.fail(`with room again: ${JSON.stringify(word)}`);
    await check(disk.folder, lastOf(again), asked);
    return true;
  } finally {
    disk.remove();
  }
};

const withLimit = async (asked: Round, blocks: number) => {
  const { source, place, tally, refused } = asked;
  await cp(source, place, { recursive: true });
  const words = await letWrite(place, blocks);
  count(words, tally, refused);
  await check(place, lastOf(words), asked);
  await rm(place, { recursive: true });
};

/** A full disk and a file that may not grow: what was acknowledged stays, the rest is refused in a sentence. */
export const disk: Drill = {
  name: 'disk',
  run: (seconds) =>
    withBook(async (source) => {
      const tally = newTally('disk');
      const random = seeded(7);
      const refused = new Set<string>();
      const until = Date.now() + Math.max(seconds, shortest) * 1000;
      let isMounted = true;
      for (let round = 0; Date.now() < until; round++) {
        const place = path.join(tmpdir(), `${path.basename(source)}-${round}`);
        const asked = { source, place, tally, refused };
        isMounted = (await onFullDisk(asked, 60_000 + random(1_500_000))) && isMounted;
        await withLimit({ ...asked, place: `${place}-limit` }, 600 + random(3_000));
      }
      if (!isMounted) tally.tell('full disk not tried: only root on Linux may mount one');
      for (const sentence of [...refused].sort()) tally.tell(sentence);
      return tally.result();
    }),
};
