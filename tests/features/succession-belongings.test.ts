import { expect, test } from 'vitest';
import { readYearReport } from '#node-side/features/reports/report-facts.ts';
import { type Book, onBothEngines } from '../support/a-book.ts';
import { setUpAccounts, withPerson } from '../support/accounts.ts';
import { day, inBook } from './succession-book.ts';

const unit = (name: string, parentId: string) =>
  ({ name, kind: 'don-vi', level: 'tinh', place: 'Lào Cai', parentId }) as const;

const merging = (fromId: string, toId: string) =>
  ({ kind: 'merge', happensOn: day, fromAgencyIds: [fromId], successors: [inBook(toId)] }) as const;

/** A task given to a group, with who stands behind the group. */
const groupTask = async (book: Book, planId: string, agencyIds: readonly string[]) => {
  const { rows } = await book.compiler.tasks.list({ planId, limit: 500 });
  const groups = (await book.compiler.agencies.list()).filter((agency) => agency.kind === 'group');
  const found = rows.flatMap((task) =>
    [...task.joint, ...task.support].flatMap(({ id }) =>
      groups.some((group) => group.id === id) ? [{ taskId: task.id, groupId: id }] : [],
    ),
  );
  const one = found[0];
  if (!one) throw new Error('the plan gives no task to a group');
  await book.compiler.tasks.resolveGroup({ groupId: one.groupId, tasks: [{ taskId: one.taskId, agencyIds }] });
  return one;
};

onBothEngines('what an agency has beside its tasks', (aBook) => {
  test('passes on: units, members of groups, and the office of the book; undo brings it back', async () => {
    const book = await aBook();
    const planId = await book.addPlan('lao-cai-2021');
    const [old, health] = [await book.agency('Sở LĐTBXH'), await book.agency('Sở Y tế')];
    const { agencyId: centreId } = await book.compiler.agencies.add(unit('Trung tâm Bảo trợ', old.id));
    const { taskId, groupId } = await groupTask(book, planId, [old.id, health.id]);
    await book.compiler.office.keep({
      seenVersion: null,
      agencyId: old.id,
      signerLines: ['GIÁM ĐỐC'],
      signerName: 'Trần Thị B',
      recipients: ['Lưu: VT'],
    });
    const preview = await book.compiler.agencies.previewSuccession(merging(old.id, health.id));
    const roles = preview.moves.map((move) => move.role);
    expect(roles.filter((role) => ['member', 'superior', 'keeper'].includes(role))).toEqual([
      'member',
      'superior',
      'keeper',
    ]);
    expect(preview.moves.every((move) => move.planSubject.length > 0)).toBe(true);
    const { moved } = await book.compiler.agencies.succeed(merging(old.id, health.id));
    expect(moved).toMatchObject({ units: 1, offices: 1 });

    expect((await book.compiler.agencies.get({ agencyId: centreId })).parent?.id).toBe(health.id);
    expect((await book.compiler.office.get()).agency?.id).toBe(health.id);
    const membersOn = async (asOf?: string) =>
      (await book.compiler.tasks.get({ taskId, asOf })).groupMembers
        .filter((member) => member.groupId === groupId)
        .map((member) => member.agency.id)
        .toSorted();
    expect(await membersOn()).toEqual([health.id]);
    expect(await membersOn('2025-02-28')).toEqual([old.id, health.id].toSorted());

    const signingOf = async (year: number) => (await readYearReport(book.database.kysely, planId, year)).signing.name;
    expect([await signingOf(2024), await signingOf(2025)]).toEqual(['Trần Thị B', 'Trần Thị B']);

    const last = await book.compiler.undo.last();
    await book.compiler.undo.undo({ lineId: last?.lineId ?? '' });
    expect((await book.compiler.agencies.get({ agencyId: centreId })).parent?.id).toBe(old.id);
    expect((await book.compiler.office.get()).agency?.id).toBe(old.id);
    expect(await membersOn()).toEqual([old.id, health.id].toSorted());
  });

  test('its liaison speaks for the successor from the next call on', async () => {
    const book = await aBook();
    const admin = await setUpAccounts(book);
    await book.addPlan('lao-cai-2021');
    const [old, health] = [await book.agency('Sở LĐTBXH'), await book.agency('Sở Y tế')];
    const { page } = await withPerson(book, admin, { roles: ['liaison'], agencyId: old.id });
    const { moved } = await book.compiler.agencies.succeed(merging(old.id, health.id));
    expect(moved.people).toBe(1);
    expect((await page.session.whoAmI()).actor.agencyId).toBe(health.id);
  });

  test('a unit that takes over itself comes to stand where its superior stood', async () => {
    const book = await aBook();
    await book.addPlan('lao-cai-2021');
    const old = await book.agency('Sở LĐTBXH');
    const above = (await book.compiler.agencies.get({ agencyId: old.id })).parent;
    const { agencyId } = await book.compiler.agencies.add(unit('Chi cục Lao động', old.id));
    await book.compiler.agencies.succeed(merging(old.id, agencyId));
    expect((await book.compiler.agencies.get({ agencyId })).parent).toEqual(above);
  });

  test('units of a dissolved agency that nobody gets are told as work left over, with where to choose', async () => {
    const book = await aBook();
    await book.addPlan('lao-cai-2021');
    const home = await book.agency('Sở Nội vụ');
    const { agencyId: fromId } = await book.compiler.agencies.add(unit('Ban Quản lý dự án', home.id));
    const { agencyId } = await book.compiler.agencies.add(unit('Phòng Kỹ thuật', fromId));
    const { problems } = await book.compiler.agencies.previewSuccession({
      kind: 'dissolve',
      happensOn: day,
      fromAgencyIds: [fromId],
    });
    expect(problems).toEqual([
      { about: 'work', ref: agencyId, sentence: expect.stringContaining('trước hết là "Phòng Kỹ thuật"') },
    ]);
  });
});

onBothEngines('the history of an agency', (aBook) => {
  test('tells by days what it was made of, what followed it, under whom it stood, and on what ground', async () => {
    const book = await aBook();
    await book.addPlan('lao-cai-2021');
    const [old, health] = [await book.agency('Sở LĐTBXH'), await book.agency('Sở Y tế')];
    const { agencyId: centreId } = await book.compiler.agencies.add({
      ...unit('Trung tâm Bảo trợ', old.id),
      validFrom: '2020-05-01',
    });
    const note = 'Nghị quyết số 01/NQ-HĐND';
    await book.compiler.agencies.succeed({ ...merging(old.id, health.id), note });
    const turns = async (agencyId: string) =>
      (await book.leader.agencies.listHistory({ agencyId })).map(
        ({ turn, on, kind, agencies, formerly, note: why }) => [
          ...[turn, on, kind, agencies.map((agency) => agency.id).join(), formerly.map((agency) => agency.id).join()],
          why,
        ],
      );
    expect(await turns(old.id)).toContainEqual(['followed', day, 'merge', health.id, '', note]);
    expect(await turns(health.id)).toContainEqual(['receives', day, 'merge', old.id, '', note]);
    expect(await turns(centreId)).toEqual([
      ['begins', '2020-05-01', null, '', '', ''],
      ['superior', day, null, health.id, old.id, note],
    ]);
  });
});
