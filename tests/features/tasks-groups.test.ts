import { expect, test } from 'vitest';
import { membersChange } from '#shared/tasks/resolve-group.rules.ts';
import { type Book, onBothEngines } from '../support/a-book.ts';
import { codeOf, refusalOf } from '../support/refusals.ts';

const aGroup = async (book: Book) => {
  const planId = await book.addPlan();
  const list = async () => book.compiler.tasks.listGroups({ planId });
  const largest = (await list()).toSorted((a, b) => b.tasks.length - a.tasks.length)[0];
  if (!largest) throw new Error('the plan gives no task to a group');
  const groupId = largest.group.id;
  const now = async () => (await list()).find(({ group }) => group.id === groupId)?.tasks ?? [];
  const [health, justice] = [await book.agency('Sở Y tế'), await book.agency('Sở Tư pháp')];
  return { planId, groupId, tasks: largest.tasks, now, health, justice };
};

const namesOf = (tasks: readonly { readonly members: readonly { readonly shortName: string }[] }[]) =>
  tasks.map(({ members }) => members.map(({ shortName }) => shortName));

onBothEngines('the groups of a plan', (aBook) => {
  test('are listed with each of their tasks, until agencies are named for all of them at once', async () => {
    const book = await aBook();
    const { groupId, tasks, now, health, justice } = await aGroup(book);
    expect(tasks.length).toBeGreaterThan(1);
    expect(tasks.every(({ members, partIds }) => members.length === 0 && partIds.includes(groupId))).toBe(true);
    const named = tasks.map(({ id }) => ({ taskId: id, agencyIds: [health.id, justice.id] }));
    const all = { changed: tasks.length, same: 0 };
    expect(await book.compiler.tasks.resolveGroup({ groupId, tasks: named })).toEqual(all);
    expect(namesOf(await now())).toEqual(tasks.map(() => [justice.shortName, health.shortName]));
    const again = { changed: 0, same: tasks.length };
    expect(await book.compiler.tasks.resolveGroup({ groupId, tasks: named })).toEqual(again);
  });

  test('one undo takes all of it back', async () => {
    const book = await aBook();
    const { groupId, tasks, now, health } = await aGroup(book);
    const named = tasks.map(({ id }) => ({ taskId: id, agencyIds: [health.id] }));
    await book.compiler.tasks.resolveGroup({ groupId, tasks: named });
    await book.compiler.undo.undo({ lineId: (await book.compiler.undo.last())?.lineId ?? '' });
    expect(await now()).toEqual(tasks);
  });

  test('one task that can’t take its list leaves all as they were, and is named', async () => {
    const book = await aBook();
    const { groupId, tasks, now, health, justice } = await aGroup(book);
    const [first, second] = tasks;
    const taskId = first?.id ?? '';
    const one = { taskId, agencyIds: [health.id] };
    await book.compiler.tasks.resolveGroup({ groupId, tasks: [one] });
    await (await book.liaison('Sở Y tế')).progress.record({
      ...{ taskId, agencyId: health.id, year: 2018, seenVersion: null, status: 'in-progress' },
      ...{ result: 'Đang làm', evidence: '', obstacles: '', stopReason: '' },
    });
    const others = [
      { taskId: second?.id ?? '', agencyIds: [justice.id] },
      { taskId, agencyIds: [justice.id] },
    ];
    const refused = await refusalOf(book.compiler.tasks.resolveGroup({ groupId, tasks: others }));
    expect(refused.reason).toMatch(
      /^Chưa đổi nhiệm vụ nào\. .*Sở Y tế đã ghi kết quả của nhiệm vụ này: giữ cơ quan này/,
    );
    expect(namesOf(await now()).slice(0, 2)).toEqual([[health.shortName], []]);
    const { rows } = await book.compiler.tasks.list({ limit: 500 });
    const without = rows.find(({ id }) => !tasks.some((task) => task.id === id))?.id ?? '';
    const foreign = { groupId, tasks: [{ taskId: without, agencyIds: [health.id] }] };
    expect((await refusalOf(book.compiler.tasks.resolveGroup(foreign))).reason).toContain('không giao cho');
    expect(await codeOf(book.leader.tasks.resolveGroup({ groupId, tasks: [one] }))).toBe('not-allowed');
  });
});

test('an agency with a part of its own does not stand behind the group as well, unless it does so already', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((id) => ({ id, name: id, shortName: id }));
  if (!(a && b && c)) throw new Error('three agencies');
  const task = { partIds: ['nhóm', 'a', 'b'], members: [b, c] };
  expect(membersChange(task, ['a', 'b', 'd'])).toEqual({
    wanted: ['b', 'd'],
    added: ['d'],
    gone: ['c'],
    leftOut: ['a'],
  });
  expect(membersChange(task, ['b', 'c'])).toMatchObject({ added: [], gone: [], leftOut: [] });
});
