import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createORPCClient, ORPCError } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { Client } from '#node-side/core/start-core.ts';
import type { Target } from '#shared/targets/target.ts';
import { type Drill, newTally, type Tally } from './drill.ts';
import { withBook } from './drill-book.ts';

const clients = 24;
const shortest = 20;
const year = 2018;
/** So few rows that the clients are always in one another's way. */
const rows = 4;

type Counts = { written: number; conflicts: number; readonly milliseconds: number[] };

const startHost = async (folder: string) => {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'hammer-host.ts'), folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [printed] = (await once(child.stdout, 'data')) as [Buffer];
  return {
    address: printed.toString().trim(),
    stop: async () => {
      child.kill('SIGTERM');
      await once(child, 'close');
    },
  };
};

/** A browser of its own: it opens the address and keeps the cookies. */
const signOn = async (address: string): Promise<Client> => {
  const answer = await fetch(address, { redirect: 'manual' });
  const cookie = answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  return createORPCClient(new RPCLink({ url: `${new URL(address).origin}/rpc`, headers: { cookie } }));
};

const ownResult = async (client: Client, targetId: string) =>
  (await client.targets.figure({ targetId, year })).results.find((result) => result.agency === null);

const countOf = (note: string | undefined): number => Number(note ?? 0);

/** Reads the count on one row, adds one, writes it with the version it saw. */
const addOne = async (client: Client, target: Target, counts: Counts): Promise<void> => {
  const seen = await ownResult(client, target.id);
  const isWords = target.kind === 'qualitative';
  const began = performance.now();
  try {
    await client.targets.recordResult({
      targetId: target.id,
      year,
      seenVersion: seen?.version ?? null,
      value: isWords ? null : 1,
      isMet: isWords ? true : null,
      note: String(countOf(seen?.note) + 1),
    });
    counts.written++;
  } catch (error) {
    if (!(error instanceof ORPCError) || error.code !== 'conflict') throw error;
    counts.conflicts++;
  }
  counts.milliseconds.push(performance.now() - began);
};

const hammerOn = async (client: Client, targets: readonly Target[], until: number, counts: Counts, tally: Tally) => {
  for (let turn = 0; Date.now() < until; turn++) {
    tally.try();
    const target = targets[turn % targets.length];
    if (target) await addOne(client, target, counts).catch((error: unknown) => tally.fail(String(error)));
  }
};

const at = (sorted: readonly number[], share: number): string =>
  (sorted[Math.floor(sorted.length * share)] ?? Number.NaN).toFixed(1);

/** Many browsers at once on the same few rows: each acknowledged addition must be in the sum. */
export const hammer: Drill = {
  name: 'hammer',
  run: (seconds) =>
    withBook(async (folder) => {
      const tally = newTally('hammer');
      const counts: Counts = { written: 0, conflicts: 0, milliseconds: [] };
      const host = await startHost(folder);
      const all = await Promise.all(Array.from({ length: clients }, () => signOn(host.address)));
      const [first] = all;
      if (!first) throw new Error('no client');
      const [plan] = await first.plans.list();
      const targets = (await first.targets.list({ planId: plan?.id ?? '' })).slice(0, rows);
      const until = Date.now() + Math.max(seconds, shortest) * 1000;
      await Promise.all(all.map((client) => hammerOn(client, targets, until, counts, tally)));

      let sum = 0;
      for (const { id } of targets) sum += countOf((await ownResult(first, id))?.note);
      for (let gone = sum; gone < counts.written; gone++) tally.lose('an acknowledged addition is not in the sum');
      if (sum > counts.written) tally.fail(`the sum is ${sum}, acknowledged were ${counts.written}`);
      if (counts.conflicts === 0) tally.fail('the clients never met: nothing was tried');
      await host.stop();
      const sorted = counts.milliseconds.toSorted((a, b) => a - b);
      tally.tell(`${clients} browsers, ${counts.written} written, ${counts.conflicts} told of a conflict`);
      tally.tell(
        `a write takes ${at(sorted, 0.5)} ms (median), ${at(sorted, 0.95)} (95 %), ${at(sorted, 0.99)} (99 %)`,
      );
      return tally.result();
    }),
};
