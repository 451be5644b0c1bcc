import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Choice } from '#shared/agencies/succession.ts';
import type { SuccessionKind } from '#shared/agencies/succession-kinds.ts';
import { onBothEngines } from '../support/a-book.ts';
import { day, givenOn, inBook } from './succession-book.ts';

onBothEngines('work that a succession passes on', (aBook) => {
  test('is every target led and every duty to come, not what lies behind', async () => {
    const book = await aBook();
    const planId = await book.addPlan('lao-cai-2021');
    const { kysely } = book.database;
    const [old, health] = [await book.agency('Sở LĐTBXH'), await book.agency('Sở Y tế')];
    const [target] = await book.compiler.targets.list({ planId });
    const [duty, past] = (await book.compiler.plans.get({ planId })).duties;
    const both = JSON.stringify([health.id, old.id]);
    await kysely
      .updateTable('targets')
      .set({ lead_agency_id: old.id })
      .where('id', '=', target?.id ?? '')
      .execute();
    for (const [one, due_on] of [
      [duty, null],
      [past, '2025-02-15'],
    ] as const)
      await kysely
        .updateTable('reporting_duties')
        .set({ from_agency_ids: both, to_agency_ids: JSON.stringify([old.id]), due_on })
        .where('id', '=', one?.id ?? '')
        .execute();
    const merging = {
      kind: 'merge',
      happensOn: day,
      fromAgencyIds: [old.id],
      successors: [inBook(health.id)],
    } as const;
    const { moves } = await book.compiler.agencies.previewSuccession(merging);
    expect(moves.filter((move) => move.work === 'duty').map((move) => move.role)).toEqual(['reports', 'receives']);
    expect((await book.compiler.agencies.succeed(merging)).moved).toEqual({
      tasks: 5,
      targets: 1,
      duties: 1,
      plans: 1,
      units: 0,
      people: 0,
      offices: 0,
    });
    const after = (await book.compiler.plans.get({ planId })).duties;
    const idsOf = (one: (typeof after)[number] | undefined) => [
      one?.from.map(({ id }) => id),
      one?.to.map(({ id }) => id),
    ];
    expect(idsOf(after.find((one) => one.id === duty?.id))).toEqual([[health.id], [health.id]]);
    expect(idsOf(after.find((one) => one.id === past?.id))).toEqual([[health.id, old.id], [old.id]]);
    const led = await kysely
      .selectFrom('targets')
      .select('lead_agency_id')
      .where('lead_agency_id', 'is not', null)
      .execute();
    expect(led).toEqual([{ lead_agency_id: health.id }]);
  });

  test('is not that of a closed plan', async () => {
    const book = await aBook();
    const planId = await book.addPlan('lao-cai-2021');
    await book.database.kysely.updateTable('plans').set({ status: 'closed' }).where('id', '=', planId).execute();
    const [old, health] = [await book.agency('Sở LĐTBXH'), await book.agency('Sở Y tế')];
    const before = await givenOn(book, day);
    const merging = {
      kind: 'merge',
      happensOn: day,
      fromAgencyIds: [old.id],
      successors: [inBook(health.id)],
    } as const;
    expect((await book.compiler.agencies.succeed(merging)).moved).toEqual({
      tasks: 0,
      targets: 0,
      duties: 0,
      plans: 0,
      units: 0,
      people: 0,
      offices: 0,
    });
    expect(await givenOn(book, day)).toEqual(before);
  });

  test('stands in one audit line with every row it touched', async () => {
    const book = await aBook();
    await book.addPlan('lao-cai-2021');
    const [old, health] = [await book.agency('Sở LĐTBXH'), await book.agency('Sở Y tế')];
    const { kysely } = book.database;
    await book.compiler.agencies.succeed({
      kind: 'merge',
      happensOn: day,
      fromAgencyIds: [old.id],
      successors: [inBook(health.id)],
      note: 'Nghị quyết của HĐND tỉnh',
    });
    const lines = await kysely
      .selectFrom('audit_lines')
      .selectAll()
      .where('operation', '=', 'agencies.succeed')
      .execute();
    expect(lines).toHaveLength(1);
    const changes = await kysely
      .selectFrom('audit_changes')
      .selectAll()
      .where('line_id', '=', lines[0]?.id ?? '')
      .orderBy('position')
      .execute();
    const count = (table: string, isNew: boolean) =>
      changes.filter((change) => change.table_name === table && (change.before === null) === isNew).length;
    expect([count('assignments', false), count('assignments', true)]).toEqual([5, 5]);
    expect([count('successions', true), count('succession_links', true), count('plans', false)]).toEqual([1, 1, 1]);
    const closed = changes.find((change) => change.table_name === 'assignments' && change.before !== null);
    expect([closed?.before, closed?.after]).toEqual(['{"valid_to":null}', '{"valid_to":"2025-02-28"}']);
  });

  test('keeps its totals whatever the clerk chooses: no task lost, none doubled, the past untouched', async () => {
    const book = await aBook();
    await book.addPlan('lao-cai-2021');
    await book.addPlan('ha-noi-8560');
    const agencies = (await book.compiler.agencies.list({ asOf: '2024-06-01' })).filter((one) => one.kind !== 'uy-ban');
    const numbers =
      fc.sample(fc.array(fc.nat(), { minLength: 200, maxLength: 200 }), { numRuns: 1, seed: 20250301 })[0] ?? [];
    let used = 0;
    const pick = <T>(list: readonly T[]): T => list[(numbers[used++ % numbers.length] ?? 0) % list.length] as T;
    const ended = new Set<string>();
    const start = await givenOn(book, '2019-12-31');
    const leads = (given: Record<string, string[]>) =>
      Object.entries(given).map(([id, list]) => [id, list.filter((one) => one.startsWith('lead')).length]);

    for (let turn = 0; turn < 12; turn++) {
      const happensOn = `${2020 + Math.floor(turn / 4)}-0${1 + (turn % 4)}-15`;
      const alive = agencies.filter((one) => !ended.has(one.id) && (one.validTo === null || one.validTo > happensOn));
      const old = pick(alive);
      const others = alive.filter((one) => one.id !== old.id);
      const heirs = [...new Set([pick(others), pick(others), pick(others)])];
      const kind: SuccessionKind = heirs.length > 1 ? pick(['split', 'dissolve']) : 'merge';
      const succession = { kind, happensOn, fromAgencyIds: [old.id], successors: heirs.map((one) => inBook(one.id)) };
      const { moves } = await book.compiler.agencies.previewSuccession(succession);
      const choices = moves.map(
        (move): Choice => ({
          fromAgencyId: old.id,
          scope: { kind: 'item', work: move.work, id: move.id },
          to: pick(heirs).id,
        }),
      );
      const before = await givenOn(book, happensOn);
      await book.compiler.agencies.succeed({ ...succession, choices });
      ended.add(old.id);
      const after = await givenOn(book, happensOn);
      expect(Object.keys(after)).toEqual(Object.keys(before));
      expect(leads(after)).toEqual(leads(before));
      for (const given of Object.values(after)) expect(new Set(given).size).toBe(given.length);
    }
    expect(await givenOn(book, '2019-12-31')).toEqual(start);
  });
});
