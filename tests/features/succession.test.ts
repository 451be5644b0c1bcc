import { expect, test } from 'vitest';
import { onBothEngines } from '../support/a-book.ts';
import { refusalOf } from '../support/refusals.ts';
import { day, givenOn, inBook, partsOn, snapshot } from './succession-book.ts';

const labour = 'Sở Lao động - Thương binh và Xã hội';

onBothEngines('a succession', (aBook) => {
  test('that renames an agency moves its open tasks from that day and leaves the past as it was', async () => {
    const book = await aBook();
    await book.addPlan('lao-cai-2021');
    const old = await book.agency('Sở TTTT');
    const before = await givenOn(book, '2025-02-28');
    const renaming = {
      kind: 'rename',
      happensOn: day,
      fromAgencyIds: [old.id],
      successors: [
        {
          source: 'entered',
          ref: 'new',
          agency: { name: 'Sở Truyền thông', kind: 'so', level: 'tinh', place: 'Lào Cai' },
        },
      ],
    } as const;
    const preview = await book.leader.agencies.previewSuccession(renaming);
    expect(preview.problems).toEqual([]);
    expect(preview.successors).toEqual([
      { ref: 'new', agencyId: null, name: 'Sở Truyền thông', shortName: 'Sở Truyền thông' },
    ]);
    expect(preview.moves).toHaveLength(1);
    expect(preview.moves[0]).toMatchObject({
      work: 'task',
      role: 'lead',
      from: { id: old.id },
      to: 'new',
      roleAfter: 'lead',
      sectionLabel: 'III.2.9',
    });
    const { agencyIds, moved } = await book.compiler.agencies.succeed(renaming);
    expect(moved).toEqual({ tasks: 1, targets: 0, duties: 0, plans: 0, units: 0, people: 0, offices: 0 });
    expect(await givenOn(book, '2025-02-28')).toEqual(before);
    expect(await partsOn(book, old.name, day)).toEqual({ leads: 0, parts: 0 });
    expect(await partsOn(book, 'Sở Truyền thông', day)).toEqual({ leads: 1, parts: 1 });
    const heir = await book.compiler.agencies.get({ agencyId: agencyIds.new ?? '' });
    expect(heir).toMatchObject({
      validFrom: day,
      predecessors: [{ kind: 'rename', happensOn: day, agency: { name: old.name } }],
    });
    expect(await book.compiler.agencies.get({ agencyId: old.id })).toMatchObject({
      name: old.name,
      validTo: '2025-02-28',
      successors: [{ agency: { id: heir.id } }],
    });
  });

  test('that merges keeps one row per task with the strongest part, and the agency that goes on goes on', async () => {
    const book = await aBook();
    await book.addPlan('lao-cai-2021');
    const [home, work] = [await book.agency('Sở Nội vụ'), await book.agency('Sở LĐTBXH')];
    const before = await givenOn(book, day);
    const merging = {
      kind: 'merge',
      happensOn: day,
      fromAgencyIds: [work.id, home.id],
      successors: [inBook(home.id)],
    } as const;
    const preview = await book.compiler.agencies.previewSuccession(merging);
    const shared = preview.moves.filter((move) => move.role === 'support');
    expect(shared.map((move) => move.roleAfter)).toEqual(['lead', 'lead']);
    await book.administrator.agencies.succeed(merging);
    const after = await givenOn(book, day);
    expect(Object.keys(after)).toEqual(Object.keys(before));
    for (const [id, given] of Object.entries(after)) {
      const expected = new Set(before[id]?.map((one) => one.replace(labour, home.name)));
      if (expected.has(`lead ${home.name}`)) expected.delete(`support ${home.name}`);
      expect(given.toSorted()).toEqual([...expected].toSorted());
    }
    expect((await book.compiler.agencies.get({ agencyId: home.id })).validTo).toBeNull();
    expect((await book.compiler.agencies.get({ agencyId: home.id })).predecessors).toHaveLength(1);
    const [plan] = await book.compiler.plans.list();
    expect((await book.compiler.plans.get({ planId: plan?.id ?? '' })).standingAgency?.id).toBe(home.id);
  });

  test('that splits Sở LĐTBXH gives each section to whom the clerk chose, and 2024 keeps the old agency', async () => {
    const book = await aBook();
    const planId = await book.addPlan('lao-cai-2021');
    const [old, health, home] = await Promise.all(
      ['Sở LĐTBXH', 'Sở Y tế', 'Sở Nội vụ'].map((name) => book.agency(name)),
    );
    if (!old || !health || !home) throw new Error('the plan lacks an agency');
    const splitting = {
      kind: 'split',
      happensOn: day,
      fromAgencyIds: [old.id],
      successors: [inBook(health.id), inBook(home.id), { source: 'catalogue', key: 'lao-cai/so-nnmt' }],
    } as const;
    const blank = await book.compiler.agencies.previewSuccession(splitting);
    expect(blank.undecided).toBe(blank.moves.length);
    expect(blank.problems[0]?.sentence).toContain(`${labour}: còn ${blank.moves.length} việc chưa có cơ quan nhận`);
    expect(blank.counts).toEqual({ tasks: 0, targets: 0, duties: 0, plans: 0, units: 0, people: 0, offices: 0 });

    const own = blank.moves.find((move) => move.sectionLabel === 'III.2.1');
    const review = blank.moves.find((move) => move.text.startsWith('Rà soát, thống kê'));
    const choose = (scope: object, to: string) => ({ fromAgencyId: old.id, scope, to }) as never;
    const choices = [
      choose({ kind: 'plan', planId }, home.id),
      choose({ kind: 'section', planId, sectionId: own?.sectionId }, health.id),
      choose({ kind: 'item', work: 'task', id: review?.id }, 'lao-cai/so-nnmt'),
      choose({ kind: 'item', work: 'plan', id: planId }, health.id),
    ];
    const [before2024, beforeTotal] = [await givenOn(book, '2024-12-31'), await givenOn(book, day)];
    const { agencyIds, moved } = await book.compiler.agencies.succeed({ ...splitting, choices });
    expect(moved).toEqual({ tasks: 5, targets: 0, duties: 0, plans: 1, units: 0, people: 0, offices: 0 });
    expect(await givenOn(book, '2024-12-31')).toEqual(before2024);
    expect(await partsOn(book, labour, '2024-12-31')).toEqual({ leads: 3, parts: 5 });
    const after = await givenOn(book, day);
    expect(Object.keys(after)).toEqual(Object.keys(beforeTotal));
    expect(Object.values(after).flat().join()).not.toContain(labour);
    expect(after[review?.id ?? '']).toEqual(['lead Sở Nông nghiệp và Môi trường']);
    const coordinating = await book.task('Chủ trì, phối hợp với các sở, ban, ngành điều phối');
    expect(after[coordinating.id]).toEqual(['lead Sở Y tế', 'support các sở, ban, ngành']);
    const pay = await book.task('Chủ trì, phối hợp với Sở Lao động - Thương binh và Xã hội và các đơn vị');
    expect(after[pay.id]).toEqual(['lead Sở Nội vụ', 'support các đơn vị liên quan']);
    const added = await book.compiler.agencies.get({ agencyId: agencyIds['lao-cai/so-nnmt'] ?? '' });
    expect(added).toMatchObject({ validFrom: day, parent: { name: 'Ủy ban nhân dân tỉnh Lào Cai' } });
  });

  test('that splits off a part leaves the rest where it was', async () => {
    const book = await aBook();
    await book.addPlan('lao-cai-2021');
    const home = await book.agency('Sở Nội vụ');
    const splitting = {
      kind: 'split',
      happensOn: day,
      fromAgencyIds: [home.id],
      successors: [inBook(home.id), { source: 'catalogue', key: 'lao-cai/so-dan-toc-ton-giao' }],
    } as const;
    const { moves } = await book.compiler.agencies.previewSuccession(splitting);
    expect(moves.map((move) => move.to)).toEqual([home.id, home.id]);
    const given = { fromAgencyId: home.id, scope: { kind: 'item', work: 'task', id: moves[0]?.id ?? '' } } as const;
    await book.compiler.agencies.succeed({ ...splitting, choices: [{ ...given, to: 'lao-cai/so-dan-toc-ton-giao' }] });
    expect(await partsOn(book, 'Sở Nội vụ', day)).toEqual({ leads: 1, parts: 1 });
    expect(await partsOn(book, 'Sở Dân tộc và Tôn giáo', day)).toEqual({ leads: 1, parts: 1 });
    expect((await book.compiler.agencies.get({ agencyId: home.id })).validTo).toBeNull();
  });

  test('that dissolves hands over to an agency of the book, and refuses to leave a task to nobody', async () => {
    const book = await aBook();
    await book.addPlan('lao-cai-2021');
    const [old, health] = [await book.agency('Sở TTTT'), await book.agency('Sở Y tế')];
    const dissolving = { kind: 'dissolve', happensOn: day, fromAgencyIds: [old.id] } as const;
    const before = await snapshot(book);
    const refusal = await refusalOf(book.compiler.agencies.succeed(dissolving));
    expect(refusal).toMatchObject({ code: 'refused' });
    expect(refusal.reason).toMatch(/^Sở Thông tin và Truyền thông: còn 1 việc chưa có cơ quan nhận/);
    expect(await snapshot(book)).toBe(before);
    await book.compiler.agencies.succeed({ ...dissolving, successors: [inBook(health.id)] });
    expect(await partsOn(book, 'Sở Y tế', day)).toEqual({ leads: 2, parts: 2 });
  });

  test('without open work may end an agency for good', async () => {
    const book = await aBook();
    await book.addPlan('lao-cai-2021');
    const none = await book.compiler.agencies.add({ name: 'Ban Chỉ đạo', kind: 'don-vi', level: 'tinh' });
    const fromAgencyIds = [none.agencyId];
    await book.compiler.agencies.succeed({ kind: 'dissolve', happensOn: day, fromAgencyIds });
    expect((await book.compiler.agencies.get({ agencyId: none.agencyId })).successors).toMatchObject([
      { kind: 'dissolve', agency: null },
    ]);
  });
});
