import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agenciesAt, type SuccessionStep } from '#shared/agencies/agency-at.rules.ts';
import { type OpenAssignment, planAssignmentMoves } from '#shared/agencies/move-assignments.rules.ts';
import { common, dayAfter, dayBefore, isValidOn, overlaps } from '#shared/agencies/validity.rules.ts';

const step = (happensOn: string, fromId: string, toId: string | null, over: Partial<SuccessionStep> = {}) => ({
  ...{ happensOn, fromId, toId, fromEnds: true, toBegins: false },
  ...over,
});

describe('the agency on a day', () => {
  const steps = [
    step('2021-01-01', 'transport', 'transport-2', { toBegins: true }),
    step('2025-03-01', 'transport-2', 'building'),
    step('2025-03-01', 'labour', 'health'),
    step('2025-03-01', 'labour', 'home'),
    step('2025-03-01', 'farming', 'land', { toBegins: true }),
    step('2025-03-01', 'nature', 'land', { toBegins: true }),
    step('2025-03-01', 'home', 'faiths', { fromEnds: false, toBegins: true }),
    step('2025-07-01', 'council', null),
  ];
  test.each([
    ['transport', '2020-12-31', 'transport'],
    ['transport', '2021-01-01', 'transport-2'],
    ['transport', '2025-03-01', 'building'],
    ['transport-2', '2020-12-31', 'transport'],
    ['building', '2020-12-31', 'building'],
    ['labour', '2024-12-31', 'labour'],
    ['farming', '2026-01-01', 'land'],
    ['home', '2026-01-01', 'home'],
    ['faiths', '2025-02-28', 'home'],
    ['council', '2026-01-01', 'council'],
    ['unknown', '2026-01-01', 'unknown'],
  ])('%s on %s is %s', (id, day, expected) => {
    expect(agenciesAt(steps, id, day)).toEqual([expected]);
  });

  test('names all where there are several', () => {
    expect(agenciesAt(steps, 'labour', '2025-03-01')).toEqual(['health', 'home']);
    expect(agenciesAt(steps, 'land', '2025-02-28')).toEqual(['farming', 'nature']);
  });

  test('comes to an end also where successions run in a circle', () => {
    const circle = [step('2020-01-01', 'a', 'b'), step('2021-01-01', 'b', 'a')];
    expect(agenciesAt(circle, 'a', '2022-01-01')).toEqual(['b']);
  });
});

const agency: fc.Arbitrary<string> = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const openRows = fc
  .uniqueArray(
    fc.record({
      taskId: fc.constantFrom('t1', 't2', 't3', 't4'),
      agencyId: agency,
      role: fc.constantFrom('lead', 'joint', 'support' as const),
    }),
    { selector: (row) => `${row.taskId} ${row.agencyId}`, maxLength: 20 },
  )
  .map((rows) =>
    rows.map((row, position): OpenAssignment => {
      const hasLead = rows.slice(0, position).some((one) => one.taskId === row.taskId && one.role === 'lead');
      const role = hasLead && row.role === 'lead' ? 'joint' : row.role;
      return { ...row, role: role as OpenAssignment['role'], id: `${position}`, position, validFrom: null, version: 1 };
    }),
  );

/** Each agency of `old` hands every task of its own to one of the others, chosen by number. */
const handed = (rows: readonly OpenAssignment[], old: readonly string[], pick: (row: OpenAssignment) => string) =>
  rows
    .filter((row) => old.includes(row.agencyId))
    .map((row) => ({ taskId: row.taskId, fromId: row.agencyId, toId: pick(row) }));

describe('assignments that move', () => {
  test('lose no task, double none, and keep the strongest part', () => {
    fc.assert(
      fc.property(
        openRows,
        fc.uniqueArray(agency, { maxLength: 3 }),
        fc.infiniteStream(fc.nat()),
        (rows, old, numbers) => {
          const heirs = ['a', 'b', 'c', 'd', 'e', 'new'].filter((one) => !old.includes(one));
          const next = () => heirs[(numbers.next().value ?? 0) % heirs.length] ?? 'new';
          const moves = planAssignmentMoves(rows, handed(rows, old, next));
          const closed = new Set(moves.flatMap((move) => move.closed.map((row) => row.id)));
          const after = [
            ...rows.filter((row) => !closed.has(row.id)),
            ...moves.filter((move) => !move.isOwn).map(({ kept, toId }) => ({ ...kept, agencyId: toId })),
          ];
          const tasks = (list: readonly OpenAssignment[]) => [...new Set(list.map((row) => row.taskId))].toSorted();
          const leads = (list: readonly OpenAssignment[]) =>
            list
              .filter((row) => row.role === 'lead')
              .map((row) => row.taskId)
              .toSorted();
          expect(tasks(after)).toEqual(tasks(rows));
          expect(leads(after)).toEqual(leads(rows));
          expect(new Set(after.map((row) => `${row.taskId} ${row.agencyId}`)).size).toBe(after.length);
          expect(after.some((row) => old.includes(row.agencyId))).toBe(false);
        },
      ),
    );
  });

  test('leave everybody alone who has nothing to do with it', () => {
    fc.assert(
      fc.property(openRows, (rows) => {
        const moves = planAssignmentMoves(
          rows,
          handed(rows, ['a'], () => 'b'),
        );
        const touched = new Set(moves.flatMap((move) => move.closed.map((row) => row.agencyId)));
        expect([...touched].every((id) => id === 'a' || id === 'b')).toBe(true);
      }),
    );
  });
});

describe('days of validity', () => {
  const day = fc.option(fc.integer({ min: 1, max: 28 }).map((n) => `2025-02-${String(n).padStart(2, '0')}`));
  const span = fc.record({ validFrom: day, validTo: day });
  const days = Array.from({ length: 28 }, (_, n) => `2025-02-${String(n + 1).padStart(2, '0')}`);

  test('the days in common are those on which both are valid', () => {
    fc.assert(
      fc.property(span, span, (a, b) => {
        const both = days.filter((one) => isValidOn(a, one) && isValidOn(b, one));
        expect(days.filter((one) => isValidOn(common(a, b), one))).toEqual(both);
        if (both.length > 0) expect(overlaps(a, b)).toBe(true);
      }),
    );
  });

  test('the day before and after knows months and leap years', () => {
    expect([dayBefore('2025-03-01'), dayBefore('2024-03-01'), dayAfter('2025-12-31')]).toEqual([
      '2025-02-28',
      '2024-02-29',
      '2026-01-01',
    ]);
  });
});
