import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listPhaseFaults } from '#shared/plans/phases.rules.ts';
import { emptyTaskFields } from '#shared/tasks/task-fields.ts';
import { onBothEngines } from '../support/a-book.ts';
import { aSmallBook, type SmallBook } from '../support/a-small-book.ts';

const years = (a: number, b: number) => ({ yearFrom: 2021 + Math.min(a, b), yearTo: 2021 + Math.max(a, b) });
const recording = { status: 'in-progress' as const, result: 'Đã làm', evidence: '', obstacles: '', stopReason: '' };

/** What a clerk may do next, told by two small numbers; a refusal is as good as doing nothing. */
const deeds: Record<string, (small: SmallBook, a: number, b: number) => Promise<unknown>> = {
  planYears: (small, a, b) => small.change({ periodStart: 2021 + Math.min(a, b), periodEnd: 2022 + Math.max(a, b) }),
  phases: async (small, a, b) => {
    const [kept] = (await small.plan()).phases;
    const fresh = { id: null, name: `Giai đoạn ${a}${b}`, ...years(a, b) };
    return small.keepPhases(kept && a % 2 === 0 ? [kept, fresh] : [fresh]);
  },
  phaseYears: async (small, a, b) => {
    const { phases } = await small.plan();
    return small.keepPhases(phases.map((phase, at) => (at === 0 ? { ...phase, ...years(a, b) } : phase)));
  },
  addSection: (small, a) => small.keepSection(`${a}`),
  numberSection: async (small, a, b) => {
    const { sections } = await small.plan();
    return small.keepSection(`${b}`, sections[a % sections.length] ?? null);
  },
  addTask: ({ tasks, planId, sectionId, health }, a, b) =>
    tasks.add({ ...emptyTaskFields, planId, sectionId, text: `Việc ${a}${b}`, ...years(a, b), leadId: health }),
  taskYears: (small, a, b) => small.changeTask(years(a, b)),
  removeTask: (small) => small.tasks.remove({ taskIds: [small.task.id], reason: 'Thử' }),
  assign: ({ tasks, task, health, labour }, a, b) =>
    tasks.assign({
      ...{ taskIds: [task.id], agencyId: a % 2 === 0 ? health : labour, formerLead: 'remove' },
      ...{ role: (['lead', 'support', null] as const)[b % 3] ?? null },
    }),
  record: ({ progress, task, health, labour }, a, b) =>
    progress.record({
      ...{ ...recording, taskId: task.id, agencyId: a % 2 === 0 ? health : labour, year: 2021 + b, seenVersion: null },
    }),
  renameAgency: async ({ agencies, labour }, a) => {
    const { version } = await agencies.get({ agencyId: labour });
    const fields = { agencyId: labour, seenVersion: version, kind: 'so', level: 'tinh' } as const;
    return agencies.change({ ...fields, name: `Sở thứ ${a}` });
  },
  addAgency: ({ agencies }, a) => agencies.add({ name: `Sở thứ ${a}`, kind: 'so', level: 'tinh' }),
  undoAny: async ({ book, undo }, a, b) => {
    const { lines } = await book.leader.audit.list({ limit: 20 });
    return undo.undo({ lineId: lines[(a * 5 + b) % lines.length]?.id ?? '' });
  },
};

/** What is wrong with the book by rules that look at several rows. */
const faultsOf = async ({ book, plan }: SmallBook): Promise<string[]> => {
  const { periodStart, periodEnd, phases, sections } = await plan();
  const { rows: tasks } = await book.compiler.tasks.list({ limit: 100 });
  const db = book.database.kysely;
  const open = await db.selectFrom('assignments').selectAll().where('valid_to', 'is', null).execute();
  const entries = await db.selectFrom('progress_entries').selectAll().execute();
  const agencies = await book.compiler.agencies.list();
  const twice = (words: readonly string[]) => words.filter((word, at) => words.indexOf(word) !== at);
  return [
    ...listPhaseFaults({ periodStart, periodEnd }, phases).map((fault) => fault.reason),
    ...tasks.filter((task) => task.yearFrom < periodStart || task.yearTo > periodEnd).map((task) => task.text),
    ...twice(sections.map((section) => section.label)),
    ...twice(open.filter((row) => row.role === 'lead').map((row) => `two leads of ${row.task_id}`)),
    ...twice(open.map((row) => `${row.agency_id} twice in ${row.task_id}`)),
    ...twice(agencies.map((agency) => agency.name)),
    ...entries
      .filter(
        ({ task_id, year }) => !tasks.some((one) => one.id === task_id && one.yearFrom <= year && year <= one.yearTo),
      )
      .map((entry) => `a result of ${entry.year}`),
  ];
};

const names = Object.keys(deeds);
const step = fc.record({
  deed: fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...names) }, { weight: 1, arbitrary: fc.constant('undoAny') }),
  a: fc.nat(4),
  b: fc.nat(4),
});

onBothEngines('work taken back in any order', (aBook, engine) => {
  test('is refused with a sentence or leaves every rule of several rows kept', async () => {
    const done = new Map<string, number>();
    const refused = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 24 }), async (work) => {
        const small = await aSmallBook(await aBook());
        for (const { deed, a, b } of work) {
          const outcome = await (deeds[deed]?.(small, a, b) ?? Promise.resolve()).then(
            () => 'done',
            (error) => error.code as string,
          );
          if (outcome === 'done') done.set(deed, (done.get(deed) ?? 0) + 1);
          else refused.add(outcome);
          expect(await faultsOf(small), deed).toEqual([]);
        }
        expect(small.book.ports.logged).toEqual([]);
      }),
      { numRuns: engine === 'sqlite' ? 60 : 6, seed: 20221214, endOnFailure: true },
    );
    expect([...refused]).not.toContain('bug');
    if (engine === 'sqlite') expect([...done.keys()].toSorted()).toEqual(names.toSorted());
  }, 240_000);
});
