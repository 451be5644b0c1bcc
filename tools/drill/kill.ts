import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { databaseName } from '#node-side/copies/book-places.ts';
import { proveAudit } from '#node-side/core/prove-audit.ts';
import { openDataFile } from '#node-side/database/engines/data-file.ts';
import { bookTables } from '#node-side/database/tables.ts';
import { bundle } from './bundle.ts';
import { type Drill, newTally, type Tally } from './drill.ts';
import { withBook } from './drill-book.ts';

const kills = 200;
/** A book is thrown away after so many, so that checking it stays quick. */
const killsPerBook = 25;
const longestLife = 120;
/** Two hundred starts: each finds the code compiled. */
const env = { ...process.env, NODE_COMPILE_CACHE: path.join(tmpdir(), 'so-ke-hoach-drill-code') };

type Writer = {
  readonly child: ChildProcessWithoutNullStreams;
  /** The numbers it has acknowledged. */
  readonly acknowledged: number[];
  readonly isReady: Promise<unknown>;
  readonly firstWord: Promise<unknown>;
};

const startWriter = (file: string): Writer => {
  const child = spawn(process.execPath, [file], { env });
  const acknowledged: number[] = [];
  const lines = createInterface({ input: child.stdout });
  const ready = Promise.withResolvers<unknown>();
  const firstWord = Promise.withResolvers<unknown>();
  lines.on('line', (line) => {
    if (line === 'ready') return ready.resolve(null);
    acknowledged.push(Number(line));
    firstWord.resolve(null);
  });
  let complaint = '';
  child.stderr.on('data', (part: Buffer) => {
    complaint += part.toString();
  });
  child.on('close', (_code, signal) => {
    if (signal !== 'SIGKILL') firstWord.reject(new Error(complaint));
  });
  return { child, acknowledged, isReady: ready.promise, firstWord: firstWord.promise };
};

/** The deadline number on each task of the book, straight from the file. */
const readBook = (folder: string) => {
  const raw = new Sqlite(path.join(folder, databaseName));
  const numbers = raw
    .prepare('select distinct deadline_text from tasks')
    .pluck()
    .all()
    .map((text) => Number(/\d+/.exec(String(text ?? ''))?.[0] ?? 0));
  const lines = Number(
    raw.prepare("select count(*) from audit_lines where operation = 'tasks.setDeadline'").pluck().get(),
  );
  const integrity = String(raw.pragma('integrity_check', { simple: true }));
  raw.close();
  return { numbers, lines, integrity };
};

/** What was acknowledged is there, whole, and the audit proves itself and every row. */
const check = async (folder: string, last: number, tally: Tally): Promise<void> => {
  const { numbers, lines, integrity } = readBook(folder);
  const [number = -1] = numbers;
  if (integrity !== 'ok') tally.fail(`integrity: ${integrity}`);
  if (numbers.length !== 1) tally.fail(`half-written: the tasks carry ${numbers.join(' and ')}`);
  if (number < last) tally.lose(`acknowledged ${last}, found ${number}`);
  if (lines !== number) tally.fail(`${lines} audit lines for ${number} commands`);
  const file = openDataFile(path.join(folder, databaseName));
  const fault = await proveAudit(file.kysely, bookTables);
  file.close();
  if (fault !== null) tally.fail(fault);
};

/** Lets the writer work on the book and kills it at a random moment. @returns the last number it acknowledged. */
const killOnce = async (writer: Writer, folder: string): Promise<number | undefined> => {
  await writer.isReady;
  writer.child.stdin.write(`${folder}\n`);
  await writer.firstWord;
  await wait(Math.random() * longestLife);
  const gone = once(writer.child, 'close');
  writer.child.kill('SIGKILL');
  await gone;
  return writer.acknowledged.at(-1);
};

const lane = async (file: string, goesOn: () => boolean, tally: Tally): Promise<number> => {
  let commands = 0;
  let next = startWriter(file);
  while (goesOn())
    await withBook(async (folder) => {
      let last = 0;
      for (let killed = 0; killed < killsPerBook && goesOn(); killed++) {
        const writer = next;
        next = startWriter(file);
        tally.try();
        last = (await killOnce(writer, folder)) ?? last;
        await check(folder, last, tally);
      }
      commands += last;
    });
  next.child.kill('SIGKILL');
  return commands;
};

/** kill −9 at random moments while commands are written: none that was acknowledged may be gone. */
export const kill: Drill = {
  name: 'kill',
  run: async (seconds) => {
    const tally = newTally('kill');
    const end = Date.now() + seconds * 1000;
    const goesOn = () => tally.tried() < kills || Date.now() < end;
    const file = await bundle('kill-writer');
    const commands = await Promise.all([lane(file, goesOn, tally), lane(file, goesOn, tally)]);
    tally.tell(`${commands[0] + commands[1]} commands acknowledged, ${tally.tried()} kills`);
    return tally.result();
  },
};
