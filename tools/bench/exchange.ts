import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import type { Core } from '#node-side/core/start-core.ts';
import { noEntryWords } from '#shared/progress/sheet-entry.rules.ts';
import { compiler, openDrillCore } from '../drill/drill-book.ts';
import { fillAgencies, openDesk, openPeriod, taskId } from '../drill/exchange-book.ts';
import { compare, type Suite } from './measure.ts';

const [agencies, tasks, runs] = [40, 100, 5];
const tables = [
  'progress_entries',
  'submissions',
  'received_answers',
  'correspondents',
  'audit_lines',
  'audit_changes',
  'audit_subjects',
];

const write = async (folder: string): Promise<File[]> => {
  await fillAgencies(folder, agencies, tasks);
  const core = await openDrillCore(folder);
  const client = core.as(compiler);
  const periodId = await openPeriod(client);
  const files: File[] = [];
  for (let agency = 0; agency < agencies; agency++) {
    const desk = await openDesk(client, { periodId, agencyId: `a${agency}` });
    for (let task = 0; task < tasks; task++)
      desk.words.set(taskId(agency, task), {
        ...noEntryWords,
        status: 'in-progress',
        result: `Đã tổ chức ${task + 3} lớp tập huấn cho cán bộ cấp xã, đạt ${task} phần trăm số xã.`,
        obstacles: task % 3 === 0 ? 'Kinh phí được cấp chậm so với kế hoạch.' : '',
      });
    files.push(await desk.answer(new Date().toISOString(), `tra-loi-${agency}.skh`));
  }
  await core.close();
  return files;
};

const takeIn = async (core: Core, files: File[]): Promise<void> => {
  const { exchange } = core.as(compiler);
  const checked = await exchange.check({ files });
  const { rows } = await exchange.apply({ files, seen: checked.map(({ seen }) => seen) });
  if (rows !== agencies * tasks) throw new Error(`${rows} rows were taken in`);
};

type Rows = readonly { readonly table: string; readonly rows: readonly (readonly unknown[])[] }[];

/** The rows that taking the answers in left in a book: results, round, receipts and journal. */
const rowsLeft = (before: string, after: string): Rows => {
  const [old, now] = [before, after].map(
    (folder) => new Sqlite(path.join(folder, 'so-ke-hoach.db'), { readonly: true }),
  );
  const left = tables.map((table) => {
    const ids = new Set(old?.prepare(`select rowid from ${table}`).pluck().all());
    const rows = (now?.prepare(`select rowid, * from ${table}`).raw().all() ?? []) as unknown[][];
    return { table, rows: rows.filter(([rowid]) => !ids.has(rowid)).map(([, ...row]) => row) };
  });
  old?.close();
  now?.close();
  return left;
};

const insertRaw = (folder: string, left: Rows): void => {
  const db = new Sqlite(path.join(folder, 'so-ke-hoach.db'));
  db.pragma('journal_mode = wal');
  db.pragma('synchronous = full');
  db.transaction(() => {
    for (const { table, rows } of left) {
      const insert = db.prepare(`insert into ${table} values (${Array(rows[0]?.length ?? 0).fill('?')})`);
      for (const row of rows) insert.run(...row);
    }
  })();
  db.close();
};

/** 40 answers of 100 tasks each, read, checked and taken in, against inserting the rows that this leaves with bare SQLite. */
export const exchange: Suite = {
  name: 'exchange',
  run: async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'so-ke-hoach-bench-'));
    const at = (name: string): string => path.join(folder, name);
    try {
      const files = await write(at('book'));
      const cores: Core[] = [];
      for (let run = 0; run <= runs; run++) {
        await cp(at('book'), at(`ours-${run}`), { recursive: true });
        await cp(at('book'), at(`raw-${run}`), { recursive: true });
        cores.push(await openDrillCore(at(`ours-${run}`)));
      }
      const [warm, ...fresh] = cores as [Core, ...Core[]];
      await takeIn(warm, files);
      await warm.close();
      const left = rowsLeft(at('book'), at('ours-0'));
      let [own, raw] = [0, 0];
      const result = await compare({
        name: `${agencies} answers of ${tasks} tasks checked and taken in`,
        against: 'bare inserts of the same rows, journal and receipts included',
        ours: () => takeIn(fresh[own++] as Core, files),
        theirs: () => insertRaw(at(`raw-${++raw}`), left),
        runs,
        bar: 5,
      });
      for (const core of fresh) await core.close();
      return [result];
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};
