import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { openBook } from '#node-side/core/open-book.ts';
import { startCore } from '#node-side/core/start-core.ts';
import type { Actor } from '#shared/contract/actor.ts';
import { fillBook } from './large-book.ts';
import { listStatements } from './list-statements.ts';
import { compare, type Result, type Suite } from './measure.ts';

const actor: Actor = { id: 'bench', name: 'Đo', roles: ['compiler'], agencyId: null };
const bar = 3;

const questions = {
  'first page of all tasks': {},
  'page of one plan': { planId: 'p0007' },
  'page of one agency that leads': { agencyId: 'a2', role: 'lead' },
  'page of what nobody has reported': { year: 2023, standing: 'not-reported' },
  'search for two words': { text: 'bao cao dot 77' },
} as const;

const ofSize = async (size: number): Promise<Result[]> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'so-ke-hoach-bench-'));
  await fillBook(folder, size);
  const core = startCore({ database: await openBook(folder, new Date()), resources: folder });
  const raw = new Sqlite(path.join(folder, 'so-ke-hoach.db'), { readonly: true });
  const client = core.as(actor);
  const results: Result[] = [];
  for (const [name, question] of Object.entries(questions)) {
    const statements = listStatements(raw, question);
    const [answer, { total, rows }] = [await client.tasks.list(question), statements()];
    if (answer.total !== total || answer.rows.length !== rows.length)
      throw new Error(`${name}: the two sides disagree`);
    results.push(
      await compare({
        name: `${name}, ${size} tasks`,
        against: 'the same SQL on bare better-sqlite3',
        ours: () => client.tasks.list(question),
        theirs: statements,
        runs: size > 10_000 ? 11 : 31,
        bar,
      }),
    );
  }
  raw.close();
  await core.close();
  await rm(folder, { recursive: true });
  return results;
};

/** The task list and its search through the door, validation and all, against the bare statements. */
export const list: Suite = { name: 'list', run: async () => [...(await ofSize(10_000)), ...(await ofSize(100_000))] };
