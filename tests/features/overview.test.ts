import { ORPCError } from '@orpc/client';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Client } from '#node-side/core/start-core.ts';
import type { Figure, OverviewRow } from '#shared/overview/overview.ts';
import { dueOn, judgedOn, timelinessOf } from '#shared/tasks/timeliness.rules.ts';
import { type Book, onBothEngines } from '../support/a-book.ts';

const statuses = ['not-started', 'in-progress', 'done', 'stopped'] as const;

type Told = {
  readonly task: number;
  readonly year: number;
  readonly status: (typeof statuses)[number];
  readonly month: number;
  readonly isNothing: boolean;
  readonly evidence: string;
};
type Put = { readonly task: number; readonly days: number };

const told: fc.Arbitrary<Told> = fc.record({
  task: fc.nat(49),
  year: fc.integer({ min: 2018, max: 2020 }),
  status: fc.constantFrom(...statuses),
  month: fc.integer({ min: 1, max: 12 }),
  isNothing: fc.boolean(),
  evidence: fc.constantFrom('', '12/BC'),
});
const put: fc.Arbitrary<Put> = fc.record({ task: fc.nat(49), days: fc.integer({ min: 1, max: 400 }) });

/** The plan with random results, days of finishing and extensions; what a rule refuses is left out. */
const fill = async (book: Book, entries: readonly Told[], extensions: readonly Put[]): Promise<void> => {
  const { rows } = await book.compiler.tasks.list({ limit: 500 });
  for (const one of entries) {
    const task = rows[one.task % rows.length];
    const agency = task?.lead ?? task?.joint[0];
    if (!task || !agency) continue;
    const year = Math.min(Math.max(one.year, task.yearFrom), task.yearTo);
    const isNothing = one.isNothing && one.status === 'not-started';
    const existing = (await book.compiler.progress.listOfTask({ taskId: task.id })).find(
      (entry) => entry.year === year && entry.agencyId === agency.id,
    );
    await book.compiler.progress.record({
      taskId: task.id,
      agencyId: agency.id,
      year,
      seenVersion: existing?.version ?? null,
      status: one.status,
      completedOn: one.status === 'done' ? `${year}-${String(one.month).padStart(2, '0')}-15` : null,
      isNothingToReport: isNothing,
      result: isNothing ? '' : 'Đã làm',
      evidence: one.evidence,
      obstacles: '',
      stopReason: one.status === 'stopped' ? 'Chờ văn bản' : '',
    });
  }
  for (const { task: at, days } of extensions) {
    const task = rows[at % rows.length];
    if (!task) continue;
    const toOn = new Date(Date.parse(`${task.dueOn}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
    const year = task.rhythm === 'yearly' ? task.yearFrom : null;
    await book.compiler.tasks
      .extend({ taskId: task.id, year, toOn, reason: 'Chờ vốn' })
      .catch((error: unknown) => expect(error).toBeInstanceOf(ORPCError));
  }
};

const figuresIn = (row: OverviewRow): Figure[] => [row.total, row.notReported, ...Object.values(row.buckets)];

const allFigures = async (client: Client, input: { planId?: string; year: number }): Promise<Figure[]> => {
  const { total, buckets, standings, extended, byPlan, byAgency, bySection } = await client.overview.tasks(input);
  const health = await client.overview.health(input);
  return [
    total,
    extended,
    ...Object.values(buckets),
    ...Object.values(standings),
    ...Object.values(health.lacks),
    ...[...byPlan, ...byAgency, ...bySection].flatMap(figuresIn),
  ];
};

onBothEngines('the overview', (aBook, engine) => {
  test('counts exactly the tasks that each figure opens to, whatever the book holds', {
    timeout: 240_000,
  }, async () => {
    const books = fc.tuple(fc.array(told, { maxLength: 40 }), fc.array(put, { maxLength: 8 }), fc.boolean());
    await fc.assert(
      fc.asyncProperty(books, async ([entries, extensions, isOnePlan]) => {
        const book = await aBook();
        book.ports.setNow('2021-06-01T02:00:00Z');
        const planId = await book.addPlan();
        if (engine === 'sqlite') await book.addPlan('lao-cai-2021');
        await fill(book, entries, extensions);
        book.ports.setNow('2019-08-01T02:00:00Z');
        const input = { year: 2019, ...(isOnePlan && { planId }) };
        const figures = await allFigures(book.compiler, input);
        expect(figures.length).toBeGreaterThan(30);
        for (const { count, filter } of figures) {
          const { total, rows } = await book.compiler.tasks.list({ ...filter, limit: 500 });
          expect([filter, total, rows.length]).toEqual([filter, count, count]);
        }
        const { total, buckets, byPlan, byAgency } = await book.compiler.overview.tasks(input);
        const add = (rows: readonly OverviewRow[]) => rows.reduce((sum, row) => sum + row.total.count, 0);
        const { suspended: _outside, ...four } = buckets;
        expect(Object.values(four).reduce((sum, { count }) => sum + count, 0)).toBe(total.count);
        expect([add(byPlan), add(byAgency)]).toEqual([total.count, total.count]);
      }),
      { numRuns: engine === 'sqlite' ? 6 : 1, seed: 8560 },
    );
  });

  test('judges each task as the rule does', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(told, { minLength: 30, maxLength: 60 }),
        fc.array(put, { maxLength: 10 }),
        async (entries, extensions) => {
          const book = await aBook();
          book.ports.setNow('2021-06-01T02:00:00Z');
          await book.addPlan();
          await fill(book, entries, extensions);
          const today = '2020-03-31';
          book.ports.setNow(`${today}T02:00:00Z`);
          for (const year of [2018, 2019, 2020]) {
            const { rows } = await book.compiler.tasks.list({ year, limit: 500 });
            for (const task of rows) {
              const own = await book.compiler.progress.listOfTask({ taskId: task.id });
              const doer = task.lead?.id ?? task.joint[0]?.id;
              const speaks = own.find(
                (entry) =>
                  entry.agencyId === doer &&
                  !entry.isNothingToReport &&
                  (task.rhythm === 'yearly' ? entry.year === year : entry.year <= year),
              );
              const due = dueOn(
                { ...task, deadlineOn: task.deadline?.on ?? null },
                await book.compiler.tasks.listExtensions({ taskId: task.id }),
                year,
              );
              const said = timelinessOf(speaks ?? null, due, judgedOn(year, today));
              expect([task.text, year, task.dueOn, task.timeliness]).toEqual([task.text, year, due, said]);
            }
          }
        },
      ),
      { numRuns: engine === 'sqlite' ? 4 : 1, seed: 1144 },
    );
  });

  test('names overdue tasks by the day in force: one that was put off stands behind an earlier one', async () => {
    const book = await aBook();
    await book.addPlan();
    book.ports.setNow('2018-02-01T02:00:00Z');
    const { rows } = await book.compiler.tasks.list({ year: 2018, limit: 500 });
    const [first, second] = rows.filter(({ rhythm, lead }) => rhythm === 'once' && lead !== null).map(({ id }) => id);
    const set = (id: string | undefined, day: string) =>
      book.compiler.tasks.setDeadline({ taskIds: [id ?? ''], deadline: { text: day, kind: 'date', on: day } });
    await set(first, '2018-03-01');
    await set(second, '2018-05-01');
    await book.compiler.tasks.extend({ taskId: first ?? '', year: null, toOn: '2018-08-01', reason: 'Chờ vốn' });
    book.ports.setNow('2018-11-20T02:00:00Z');
    const { filter, count } = (await book.compiler.overview.tasks({ year: 2018 })).buckets.overdue;
    const idsBy = async (order: 'due' | 'deadline') =>
      (await book.compiler.tasks.list({ ...filter, order, limit: 500 })).rows.map(({ id }) => id);
    expect(await idsBy('deadline')).toEqual([first, second]);
    expect(await idsBy('due')).toEqual([second, first]);
    expect(count).toBe(2);
  });

  test('compares targets with the plan and tells what the data lacks', async () => {
    const book = await aBook();
    const planId = await book.addPlan();
    const targets = await book.compiler.overview.targets({ year: 2018 });
    expect(targets.rows).toHaveLength(Object.values(targets.counts).reduce((sum, count) => sum + count, 0));
    expect(targets.counts['not-reported']).toBe(targets.rows.length);
    const health = await book.compiler.overview.health({ planId, year: 2018 });
    expect(health.targetsWithoutData.map(({ targetId }) => targetId)).toEqual(
      targets.rows.map(({ targetId }) => targetId),
    );
    expect(health.findings.length).toBeGreaterThan(0);
    expect(health.lacks.lead.count).toBeGreaterThan(0);
    const years = await book.compiler.overview.years({ planId });
    expect(years.map(({ id }) => id)).toEqual(['2018', '2019', '2020']);
  });
});
