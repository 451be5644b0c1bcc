import fc from 'fast-check';
import { expect, test } from 'vitest';
import { verifyChain } from '#node-side/door/verify-chain.ts';
import { type Book, onBothEngines } from '../support/a-book.ts';
import { everyRow } from '../support/every-row.ts';

const reason = 'Thử';

/** What a clerk may do next; each picks its rows by numbers, and a refusal is as good as doing nothing. */
const deeds: Record<string, (book: Book, a: number, b: number) => Promise<unknown>> = {
  removeTasks: async (book, a, b) => {
    const { rows } = await book.compiler.tasks.list({ limit: 100 });
    const picked = [a, b].flatMap((at) => rows[at % rows.length]?.id ?? []);
    return book.compiler.tasks.remove({ taskIds: picked, reason });
  },
  assign: async (book, a, b) => {
    const { rows } = await book.compiler.tasks.list({ limit: 100 });
    const agencies = await book.compiler.agencies.list();
    const role = (['lead', 'support', null] as const)[b % 3] ?? null;
    const agencyId = agencies[b % agencies.length]?.id ?? '';
    return book.compiler.tasks.assign({
      taskIds: rows.slice(a % 10, (a % 10) + 3).map((row) => row.id),
      agencyId,
      role,
    });
  },
  move: async (book, a, b) => {
    const { rows } = await book.compiler.tasks.list({ limit: 100 });
    const beforeId = b % 5 === 0 ? null : (rows[b % rows.length]?.id ?? null);
    return book.compiler.tasks.move({ taskId: rows[a % rows.length]?.id ?? '', beforeId });
  },
  record: async (book, a, b) => {
    const { rows } = await book.compiler.tasks.list({ limit: 100 });
    const task = rows[a % rows.length];
    return book.compiler.progress.record({
      taskId: task?.id ?? '',
      agencyId: task?.lead?.id ?? '',
      year: task?.yearFrom ?? 2018,
      seenVersion: null,
      status: 'in-progress',
      result: `Lần ${b}`,
      evidence: '',
      obstacles: '',
      stopReason: '',
    });
  },
  removeTarget: async (book, a) => {
    const [plan] = await book.compiler.plans.list();
    const targets = await book.compiler.targets.list({ planId: plan?.id ?? '' });
    return book.compiler.targets.remove({ targetIds: [targets[a % targets.length]?.id ?? ''], reason });
  },
  setStatus: async (book, a) => {
    const [row] = await book.compiler.plans.list();
    const { id: planId, version } = await book.compiler.plans.get({ planId: row?.id ?? '' });
    const status = (['draft', 'closed', 'in-force'] as const)[a % 3] ?? 'draft';
    return book.compiler.plans.setStatus({ planId, seenVersion: version, status });
  },
  removePlan: async (book) => {
    const [row] = await book.compiler.plans.list();
    const { id: planId, version } = await book.compiler.plans.get({ planId: row?.id ?? '' });
    return book.compiler.plans.remove({ planId, seenVersion: version, reason });
  },
  undoLast: async (book) => book.compiler.undo.undo({ lineId: (await book.compiler.undo.last())?.lineId ?? '' }),
  undoAndRedo: async (book) => {
    await book.compiler.undo.undo({ lineId: (await book.compiler.undo.last())?.lineId ?? '' });
    return book.compiler.undo.undo({ lineId: (await book.compiler.undo.lastUndone())?.lineId ?? '' });
  },
};

const steps = fc.array(fc.record({ deed: fc.constantFrom(...Object.keys(deeds)), a: fc.nat(99), b: fc.nat(99) }), {
  minLength: 3,
  maxLength: 14,
});

const isWhole = async (book: Book) => (await verifyChain(book.database.kysely, [])).fault === null;

onBothEngines('any work taken back from its end', (aBook, engine) => {
  test('gives the first state back, and the chain is whole all the time', async () => {
    const runs = engine === 'sqlite' ? 25 : 4;
    const done = new Set<string>();
    await fc.assert(
      fc.asyncProperty(steps, async (work) => {
        const book = await aBook();
        const before = await everyRow(book);
        await book.addPlan();
        for (const { deed, a, b } of work) {
          await deeds[deed]?.(book, a, b).then(
            () => done.add(deed),
            () => undefined,
          );
          expect(await isWhole(book)).toBe(true);
        }
        for (;;) {
          const last = await book.compiler.undo.last();
          if (last === null) break;
          await book.compiler.undo.undo({ lineId: last.lineId });
        }
        expect(await everyRow(book)).toEqual(before);
        expect(await isWhole(book)).toBe(true);
      }),
      { numRuns: runs, seed: 20181220, endOnFailure: true },
    );
    if (engine === 'sqlite') expect([...done].sort()).toEqual(Object.keys(deeds).sort());
  }, 240_000);
});
