import path from 'node:path';
import { isContractProcedure } from '@orpc/contract';
import Sqlite from 'better-sqlite3';
import fc from 'fast-check';
import type * as core from 'zod/v4/core';
import type { Core } from '#node-side/core/start-core.ts';
import { isRefusal } from '#node-side/door/refuse.ts';
import { type Actor, roles } from '#shared/contract/actor.ts';
import { contract } from '#shared/contract/contract.ts';
import type { OperationMeta } from '#shared/contract/operation.ts';
import { type Drill, newTally, type Tally } from './drill.ts';
import { compiler, openDrillCore, withBook } from './drill-book.ts';
import { hostileValue, inputArbitrary } from './input-arbitrary.ts';

type Operation = { readonly name: string; readonly meta: OperationMeta; readonly input: fc.Arbitrary<unknown> };

const shortest = 30;
const seed = 20_190_402;

const listOperations = (ids: readonly string[]): Operation[] =>
  Object.entries(contract).flatMap(([feature, operations]) =>
    Object.entries(operations).map(([name, procedure]) => {
      if (!isContractProcedure(procedure)) throw new Error(`${feature}.${name} is no operation`);
      const { inputSchema, meta } = procedure['~orpc'];
      return {
        name: `${feature}.${name}`,
        meta: meta as OperationMeta,
        input: fc.oneof(
          { weight: 5, arbitrary: inputArbitrary(inputSchema as core.$ZodType | undefined, ids) },
          { weight: 1, arbitrary: hostileValue },
        ),
      };
    }),
  );

const actorsOf = (agencyId: string): (Actor | null)[] => [
  null,
  ...roles.map((role) => ({ id: role, name: role, roles: [role], agencyId: role === 'liaison' ? agencyId : null })),
];

const everyId = (raw: Sqlite.Database): string[] =>
  ['plans', 'sections', 'targets', 'tasks', 'agencies', 'reporting_duties', 'audit_lines'].flatMap((table) =>
    raw.prepare(`select id from ${table} order by id limit 12`).pluck().all().map(String),
  );

const call = (house: Core, actor: Actor | null, name: string, input: unknown): Promise<unknown> => {
  const [feature = '', operation = ''] = name.split('.');
  const client = house.as(actor) as unknown as Record<string, Record<string, (input: unknown) => Promise<unknown>>>;
  return client[feature]?.[operation]?.(input) ?? Promise.reject(new Error(`no ${name}`));
};

const shown = (input: unknown): string => fc.stringify(input).slice(0, 300);

type Knock = { readonly operation: Operation; readonly actor: Actor | null; readonly input: unknown };

/** One call: whatever comes back must be an answer or a declared refusal, and a refusal must have changed nothing. */
const knock = async (house: Core, raw: Sqlite.Database, tally: Tally, { operation, actor, input }: Knock) => {
  tally.try();
  const who = actor?.id ?? 'nobody';
  const before = raw.pragma('data_version', { simple: true });
  const refusal: unknown = await call(house, actor, operation.name, input).then(
    () => null,
    (error: unknown) => error,
  );
  if (refusal === null) {
    if (actor === null && !operation.meta.roles.includes('stranger'))
      tally.fail(`${operation.name} answered nobody: ${shown(input)}`);
    return;
  }
  if (!isRefusal(refusal)) tally.fail(`${operation.name} as ${who}: ${String(refusal)}: ${shown(input)}`);
  else if (refusal.code === 'bug') tally.fail(`${operation.name} as ${who}: bug: ${shown(input)}`);
  else if (refusal.message.trim() === '') tally.fail(`${operation.name} as ${who}: ${refusal.code} without a sentence`);
  if (raw.pragma('data_version', { simple: true }) !== before)
    tally.fail(`${operation.name} as ${who}: refused, yet the book changed: ${shown(input)}`);
};

/** Random and hostile inputs to every operation, as every role and as nobody. */
export const door: Drill = {
  name: 'door',
  run: (seconds) =>
    withBook(async (folder) => {
      const tally = newTally('door');
      const house = await openDrillCore(folder);
      const raw = new Sqlite(path.join(folder, 'so-ke-hoach.db'), { readonly: true });
      const ids = everyId(raw);
      const agencies = await house.as(compiler).agencies.list();
      const actors = actorsOf(agencies[0]?.id ?? '');
      const operations = listOperations(ids);
      const end = Date.now() + Math.max(seconds, shortest) * 1000;
      for (let round = 0; Date.now() < end; round++)
        for (const [place, operation] of operations.entries()) {
          if (operation.meta.kind === 'document' && round % 10 !== 0) continue;
          if (Date.now() > end) break;
          const inputs = fc.sample(operation.input, { numRuns: actors.length, seed: seed + round * 1000 + place });
          for (const [index, actor] of actors.entries())
            await knock(house, raw, tally, { operation, actor, input: inputs[index] });
        }
      tally.tell(
        `${operations.length} operations, ${actors.length} kinds of callers, integrity ${raw.pragma('integrity_check', { simple: true })}`,
      );
      raw.close();
      await house.close();
      return tally.result();
    }),
};
