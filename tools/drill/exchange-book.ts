import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { openBook } from '#node-side/core/open-book.ts';
import type { Client } from '#node-side/core/start-core.ts';
import { newKeyPair } from '#node-side/packages/signing.ts';
import { unpackPackage } from '#node-side/packages/unpack-package.ts';
import { writePackage } from '#node-side/packages/write-package.ts';
import { type EntryWords, noEntryWords } from '#shared/progress/sheet-entry.rules.ts';
import { type FigureWords, noFigureWords } from '#shared/progress/sheet-figure.rules.ts';
import { fold } from '#shared/words/fold.ts';
import { sortKey } from '#shared/words/order.ts';

type Value = string | number | null;
type Row = Record<string, Value>;
const inserting =
  (db: Sqlite.Database) =>
  (table: string, row: Row): void => {
    db.prepare(`insert into ${table} (${Object.keys(row)}) values (${Object.keys(row).fill('?')})`).run(
      Object.values(row),
    );
  };

export const targetId = (agency: number): string => `m${agency}`;
export const taskId = (agency: number, task: number): string => `t${agency}-${task}`;
const agencyName = (at: number): string => `Sở thứ ${at + 1}`;

const plan = { doc_type: 'Kế hoạch', issuer: 'Ủy ban nhân dân tỉnh', period_start: 2021, period_end: 2025 };
const lists = { bases: '[]', recipients: '[]', signer_role_lines: '[]', findings: '[]' };

/** A folder's book with one plan in which each agency leads as many tasks. */
export const fillAgencies = async (folder: string, agencies: number, tasks: number): Promise<void> => {
  await (await openBook(folder, new Date())).close();
  const db = new Sqlite(path.join(folder, 'so-ke-hoach.db'));
  const insert = inserting(db);
  const name = 'Kế hoạch diễn tập';
  db.transaction(() => {
    insert('plans', { id: 'p', version: 1, name, title: name, subject: name, objective: '', ...plan, ...lists });
    insert('sections', { id: 's', version: 1, plan_id: 'p', position: 0, label: 'II.1', title: 'Nhiệm vụ' });
    for (let agency = 0; agency < agencies; agency++) {
      const own = agencyName(agency);
      const words = { name: own, short_name: own, sort_key: sortKey(own), search_text: fold(own) };
      insert('agencies', {
        id: `a${agency}`,
        version: 1,
        kind: 'so',
        level: 'tinh',
        superior_lines: '[]',
        issuer_lines: '[]',
        ...words,
      });
      for (let task = 0; task < tasks; task++) {
        const id = taskId(agency, task);
        const text = `Việc ${task + 1} của ${own}`;
        const years = { rhythm: 'yearly', year_from: 2021, year_to: 2025, details: '[]' };
        const place = { plan_id: 'p', section_id: 's', position: agency * tasks + task };
        insert('tasks', { id, version: 1, ...place, ...years, text, search_text: fold(text) });
        insert('assignments', {
          id: `${id}l`,
          version: 1,
          task_id: id,
          agency_id: `a${agency}`,
          role: 'lead',
          position: 0,
        });
      }
    }
  })();
  db.close();
};

/** Gives each agency of the plan one target to lead. */
export const fillTargets = (folder: string, agencies: number): void => {
  const db = new Sqlite(path.join(folder, 'so-ke-hoach.db'));
  const insert = inserting(db);
  const measure = { kind: 'quantitative', unit: 'người', comparator: '>=', direction: 'increase', value: 500 };
  const years = { year_from: 2021, year_to: 2025, is_per_year: 0, is_cumulative: 0, rollup: 'sum', is_condition: 0 };
  for (let at = 0; at < agencies; at++) {
    const text = `Số người được tập huấn của ${agencyName(at)}`;
    const place = { plan_id: 'p', section_id: 's', position: at, lead_agency_id: `a${at}` };
    insert('targets', { id: targetId(at), version: 1, ...place, text, ...measure, ...years });
  }
  db.close();
};

export const openPeriod = async (client: Client): Promise<string> => {
  const days = { coversFrom: '2024-12-15', coversTo: '2025-12-14', cutOffOn: '2025-12-14', dueOn: '2025-12-14' };
  return (await client.periods.open({ planId: 'p', kind: 'year', name: 'Báo cáo năm 2025', ...days })).id;
};

/** An agency as its own program would keep it, without the program: what it was given, and what it has written. */
export type Desk = {
  readonly kind: 'package' | 'excel';
  /** Its words, by task. */
  readonly words: Map<string, EntryWords>;
  /** Its figures, by target. */
  readonly figures: Map<string, FigureWords>;
  /** The files that its words name, by the hash of what they contain. */
  readonly files: Map<string, Uint8Array>;
  /** The file that says all of it now. */
  readonly answer: (madeAt: string, name: string) => Promise<File>;
};

/** Gives an agency its package, and sits down at its desk. */
export const openDesk = async (
  client: Client,
  place: { readonly periodId: string; readonly agencyId: string },
): Promise<Desk> => {
  const given = await client.packages.giveFile(place);
  const { manifest } = await unpackPackage(Buffer.from(await given.arrayBuffer()));
  const { format: _, parts: __, ...head } = manifest;
  const key = newKeyPair();
  const words = new Map<string, EntryWords>();
  const figures = new Map<string, FigureWords>();
  const files = new Map<string, Uint8Array>();
  const answer = async (madeAt: string, name: string): Promise<File> => {
    const tasks = [...words].map(([id, own], at) => ({
      id,
      base: noEntryWords,
      words: own,
      place: `Nhiệm vụ, dòng ${at + 1}`,
    }));
    const targets = [...figures].map(([id, own], at) => ({
      id,
      base: noFigureWords,
      words: own,
      place: `Chỉ tiêu, dòng ${at + 1}`,
    }));
    const told = {
      kind: 'answer' as const,
      fromBookId: `so-${place.agencyId}`,
      fromName: manifest.agencyName,
      madeAt,
      madeBy: 'Đầu mối',
    };
    const { bytes } = await writePackage(
      { head: { ...head, ...told }, data: { isNothingToReport: false, tasks, figures: targets }, files },
      key,
    );
    return new File([Uint8Array.from(bytes)], name);
  };
  return { kind: 'package', words, figures, files, answer };
};
