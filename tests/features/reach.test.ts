import { expect, test } from 'vitest';
import { operations } from '#shared/contract/find-operation.ts';
import { type Book, onBothEngines } from '../support/a-book.ts';
import { clientAs } from '../support/accounts.ts';
import { codeOf } from '../support/refusals.ts';

type Client = Book['compiler'];
type Found = { readonly taskId: string; readonly targetId: string; readonly planId: string; readonly agencyId: string };

/** What a liaison may ask that says nothing of any one agency's work, or only of who asks. */
const ofNobody = [
  ...['session.whoAmI', 'session.lock', 'session.signOut', 'session.stay', 'session.status', 'accounts.changePassword'],
  ...['agencies.list', 'agencies.get', 'agencies.listHistory', 'agencies.listProvinces', 'agencies.listCatalogue'],
  ...['plans.list', 'plans.get', 'plans.listLibrary', 'plans.getText', 'plans.calendar', 'targets.frame'],
  ...['office.get', 'backups.warnings', 'periods.list', 'periods.get', 'undo.last', 'undo.lastUndone', 'papers.check'],
  'packages.standing',
];

/** Tested with the rounds, the sheets, the files, the search and the undo they belong to. */
const elsewhere = [
  ...[
    'plans.listNames',
    'periods.listOpen',
    'submissions.list',
    'submissions.mine',
    'submissions.send',
    'submissions.withdraw',
  ],
  ...['reminders.listDue', 'progress.sheet', 'progress.keepSheet'],
  ...['attachments.add', 'attachments.open', 'undo.undo', 'undo.preview'],
  ...['tasks.printList', 'reminders.printDue', 'search.find'],
  ...['packages.look', 'packages.open', 'packages.saveAnswer'],
  ...['papers.list', 'papers.listKinds', 'papers.get', 'papers.create', 'papers.print', 'papers.preview'],
  ...[
    'papers.remove',
    'papers.keepPart',
    'papers.keepOrder',
    'papers.keepFrame',
    'papers.keepGrouping',
    'papers.sign',
    'papers.revise',
  ],
];

/** How each of the other operations is asked about one task or target, or a list of them. */
const asked: Readonly<Record<string, (client: Client, at: Found) => Promise<unknown>>> = {
  'tasks.get': (client, { taskId }) => client.tasks.get({ taskId }),
  'tasks.listExtensions': (client, { taskId }) => client.tasks.listExtensions({ taskId }),
  'progress.listOfTask': (client, { taskId }) => client.progress.listOfTask({ taskId }),
  'progress.history': (client, { taskId }) => client.progress.history({ taskId }),
  'progress.record': (client, { taskId, agencyId }) =>
    client.progress.record({
      ...{ taskId, agencyId, year: 2018, seenVersion: null, status: 'in-progress' },
      ...{ result: 'Đang làm', evidence: '', obstacles: '', stopReason: '' },
    }),
  'targets.figure': (client, { targetId }) => client.targets.figure({ targetId, year: 2018 }),
  'targets.history': (client, { targetId }) => client.targets.history({ targetId }),
  'targets.recordResult': (client, { targetId, agencyId }) =>
    client.targets.recordResult({
      ...{ targetId, agencyId, year: 2018, value: null, isMet: true, note: '', seenVersion: null },
    }),
};

const removals = ['progress.remove', 'targets.removeResult', 'trash.preview'];
const lists = ['tasks.list', 'tasks.tally', 'targets.list', 'overview.tasks', 'overview.years'];

test('every operation that a liaison may ask is known here: a new one has to say what it shows of other agencies', () => {
  const open = [...operations].filter(([, { roles }]) => roles.includes('liaison')).map(([name]) => name);
  expect(open.toSorted()).toEqual([...ofNobody, ...elsewhere, ...Object.keys(asked), ...removals, ...lists].toSorted());
});

onBothEngines('a liaison', (aBook) => {
  const aPlan = async () => {
    const book = await aBook();
    const planId = await book.addPlan();
    const task = await book.task('Thực hiện khảo sát');
    const own = task.lead?.id ?? '';
    const part = [task.lead, ...task.joint, ...task.support].map((agency) => agency?.id);
    const other = (await book.compiler.agencies.list()).find(({ id, kind }) => !part.includes(id) && kind === 'so');
    const [target] = await book.compiler.targets.list({ planId });
    return { book, task, own, other: other?.id ?? '', at: { taskId: task.id, targetId: target?.id ?? '', planId } };
  };

  test('opens and records what the own agency was given, and is refused the rest', async () => {
    const { book, own, other, at } = await aPlan();
    const outsider = await book.compiler.agencies.add({ name: 'Sở Ngoài cuộc', kind: 'so', level: 'tinh' });
    for (const [name, ask] of Object.entries(asked)) {
      const outcome = await ask(clientAs(book, 'liaison', own), { ...at, agencyId: own }).then(
        () => 'answered',
        (error) => error.code,
      );
      expect(outcome, `${name} of the own agency`).toBe('answered');
      const foreign = ask(clientAs(book, 'liaison', outsider.agencyId), { ...at, agencyId: own });
      expect(await codeOf(foreign), `${name} of another agency`).toBe('not-allowed');
    }
    expect(await codeOf(clientAs(book, 'liaison', other).tasks.get({ taskId: at.taskId }))).toBe('not-allowed');
  });

  test('takes back into the trash only what the own agency reported', async () => {
    const { book, own, other, at } = await aPlan();
    const entry = await book.compiler.progress.record({
      ...{ taskId: at.taskId, agencyId: own, year: 2018, seenVersion: null, status: 'in-progress' },
      ...{ result: 'Đang làm', evidence: '', obstacles: '', stopReason: '' },
    });
    await book.compiler.targets.recordResult({
      ...{ targetId: at.targetId, agencyId: own, year: 2018, value: null, isMet: true, note: '', seenVersion: null },
    });
    const [result] = (await book.compiler.targets.figure({ targetId: at.targetId, year: 2018 })).results;
    const reason = 'Ghi nhầm cơ quan';
    const [mine, foreign] = [clientAs(book, 'liaison', own), clientAs(book, 'liaison', other)];
    const ofEntry = { entryId: entry.id, seenVersion: entry.version, reason };
    const ofResult = { resultId: result?.id ?? '', seenVersion: 1, reason };
    expect(await codeOf(foreign.progress.remove(ofEntry))).toBe('not-allowed');
    expect(await codeOf(foreign.targets.removeResult(ofResult))).toBe('not-allowed');
    const ofRows = (table: 'progress_entries' | 'tasks' | 'plans', id: string) => ({ table, ids: [id] });
    const ownEntry = ofRows('progress_entries', entry.id);
    expect(await mine.trash.preview(ownEntry)).toEqual({ contents: '1 kết quả nhiệm vụ', reason: null });
    for (const client of [mine, foreign])
      for (const rows of [ofRows('tasks', at.taskId), ofRows('plans', at.planId), ofRows('progress_entries', 'khác')])
        expect(await codeOf(client.trash.preview(rows)), rows.table).toBe('not-allowed');
    expect(await codeOf(foreign.trash.preview(ownEntry))).toBe('not-allowed');
    await mine.progress.remove(ofEntry);
    await mine.targets.removeResult(ofResult);
  });

  test('finds the own tasks in lists and counts, whatever the filter says', async () => {
    const { book, own, other } = await aPlan();
    const liaison = clientAs(book, 'liaison', own);
    const all = (await book.compiler.tasks.list({ agencyId: own, limit: 500 })).total;
    expect((await liaison.tasks.list({ limit: 500 })).total).toBe(all);
    const shared = await liaison.tasks.list({ agencyId: other, limit: 500 });
    const both = await book.compiler.tasks.list({ agencyId: own, limit: 500 });
    const ownIds = new Set(both.rows.map(({ id }) => id));
    expect(shared.rows.every(({ id }) => ownIds.has(id))).toBe(true);
    const counted = Object.values((await liaison.tasks.tally({})).standings).reduce((sum, many) => sum + many, 0);
    expect(counted).toBe(all);
  });

  test('finds in the overview what the own lists hold, whatever agency is asked for', async () => {
    const { book, own, other, at } = await aPlan();
    const liaison = clientAs(book, 'liaison', own);
    const totalOf = async (filter: Parameters<typeof liaison.tasks.list>[0]) =>
      (await liaison.tasks.list({ ...filter, limit: 1 })).total;
    for (const agencyId of [undefined, own, other]) {
      const { buckets, standings, byAgency } = await liaison.overview.tasks({ year: 2018, agencyId });
      const years = await liaison.overview.years({ planId: at.planId, agencyId });
      const rows = [...byAgency, ...years].map((row) => row.total);
      for (const { count, filter } of [...Object.values(buckets), ...Object.values(standings), ...rows])
        expect(count, JSON.stringify(filter)).toBe(await totalOf(filter));
    }
    const whole = await book.compiler.overview.tasks({ year: 2018 });
    expect((await liaison.overview.tasks({ year: 2018 })).total.count).toBeLessThan(whole.total.count);
  });

  test('of an agency without a part sees no target, and nothing with no agency at all', async () => {
    const { book, at } = await aPlan();
    const outsider = await book.compiler.agencies.add({ name: 'Sở Ngoài cuộc', kind: 'so', level: 'tinh' });
    for (const agencyId of [outsider.agencyId, null]) {
      const liaison = clientAs(book, 'liaison', agencyId);
      expect(await liaison.targets.list({ planId: at.planId })).toEqual([]);
      expect((await liaison.tasks.list({})).total).toBe(0);
    }
  });

  test('who has one more role sees the whole book', async () => {
    const { book, own, at } = await aPlan();
    const both = book.core.as({ id: 'b', name: 'B', roles: ['liaison', 'leader'], agencyId: own });
    const total = (await book.compiler.tasks.list({})).total;
    expect((await both.tasks.list({})).total).toBe(total);
    expect((await both.targets.list({ planId: at.planId })).length).toBeGreaterThan(0);
  });
});
