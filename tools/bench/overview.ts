import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { openBook } from '#node-side/core/open-book.ts';
import { startCore } from '#node-side/core/start-core.ts';
import type { Actor } from '#shared/contract/actor.ts';
import { dayInVietnam } from '#shared/words/dates.ts';
import { fillBook } from './large-book.ts';
import { compare, type Result, type Suite } from './measure.ts';
import { overviewStatement } from './overview-statements.ts';

const actor: Actor = { id: 'bench', name: 'Đo', roles: ['compiler'], agencyId: null };
const year = 2023;
const bar = 3;

const run = async (): Promise<readonly Result[]> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'so-ke-hoach-bench-'));
  await fillBook(folder, 100_000, { entriesOfEach: 3 });
  const core = startCore({ database: await openBook(folder, new Date()), resources: folder });
  const raw = new Sqlite(path.join(folder, 'so-ke-hoach.db'), { readonly: true });
  const client = core.as(actor);
  const statement = overviewStatement(raw, { year, today: dayInVietnam(new Date()) });
  const [told, rows] = [await client.overview.tasks({ year }), statement()];
  const counted = rows.filter((row) => row.timeliness !== 'suspended').reduce((sum, row) => sum + row.count, 0);
  if (told.total.count !== counted) throw new Error(`the two sides disagree: ${told.total.count} and ${counted}`);
  const results = [
    await compare({
      name: 'overview of 100,000 tasks with 300,000 entries',
      against: 'the same aggregates as one statement on bare better-sqlite3',
      ours: () => client.overview.tasks({ year }),
      theirs: statement,
      runs: 11,
      bar,
    }),
    await compare({
      name: 'overview of one plan of them',
      against: 'the whole of them in the same bare statement',
      ours: () => client.overview.tasks({ year, planId: 'p0007' }),
      theirs: statement,
      runs: 11,
      bar: 1,
    }),
  ];
  raw.close();
  await core.close();
  await rm(folder, { recursive: true });
  return results;
};

/** The overview through the door against the same aggregates in bare SQL. */
export const overview: Suite = { name: 'overview', run };
