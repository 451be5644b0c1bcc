import { expect, test } from 'vitest';
import { type Book, onBothEngines } from '../support/a-book.ts';
import { codeOf, refusalOf } from '../support/refusals.ts';

const recording = { status: 'in-progress' as const, result: 'Đã làm', evidence: '', obstacles: '', stopReason: '' };

/** Two plans, one result by a liaison on the next day, one change of status taken back. */
const worked = async (book: Book) => {
  const planId = await book.addPlan();
  await book.addPlan('thua-thien-hue-260');
  book.ports.setNow('2018-12-21T18:30:00Z');
  const task = await book.task('Thực hiện khảo sát');
  const agencyId = task.lead?.id ?? '';
  const liaison = await book.liaison(task.lead?.shortName ?? '');
  await liaison.progress.record({ ...recording, taskId: task.id, agencyId, year: 2018, seenVersion: null });
  const { version } = await book.compiler.plans.get({ planId });
  await book.compiler.plans.setStatus({ planId, seenVersion: version, status: 'closed' });
  await book.compiler.undo.undo({ lineId: (await book.compiler.undo.last())?.lineId ?? '' });
  return { planId, task, agencyId };
};

const numbers = async (book: Book, filter: object) =>
  (await book.leader.audit.list(filter)).lines.map((line) => line.sequence);

onBothEngines('the journal', (aBook) => {
  test('tells who did what to what, the newest first, and what was taken back', async () => {
    const book = await aBook();
    await worked(book);
    const { lines, next } = await book.leader.audit.list({});
    expect(next).toBeNull();
    expect(lines[2]).toMatchObject({
      sequence: 3,
      actorName: 'Phạm Văn Bình',
      title: 'Ghi kết quả',
      about: expect.stringMatching(/^Nhiệm vụ II\.2\.a: Thực hiện khảo sát .*, năm 2018$/),
    });
    expect(lines.map((line) => line.isUndone)).toEqual([false, true, false, false, false]);
    expect(lines[0]?.turns?.sequence).toBe(4);
    expect(lines[0]?.about).toMatch(/^Hoàn tác: Đổi trạng thái kế hoạch – /);
    expect(lines.every((line) => line.about !== '')).toBe(true);
  });

  test('narrows by person, kind of work, plan, agency, task, days in Vietnam, and words without marks', async () => {
    const book = await aBook();
    const { planId, task, agencyId } = await worked(book);
    expect(await numbers(book, { actorId: 'binh' })).toEqual([3]);
    expect(await numbers(book, { work: 'plans' })).toEqual([4, 2, 1]);
    expect(await numbers(book, { planId })).toEqual([5, 4, 3, 1]);
    expect(await numbers(book, { taskId: task.id })).toEqual([3, 1]);
    expect(await numbers(book, { agencyId, work: 'progress' })).toEqual([3]);
    expect(await numbers(book, { to: '2018-12-21' })).toEqual([2, 1]);
    expect(await numbers(book, { from: '2018-12-22', to: '2018-12-22' })).toEqual([5, 4, 3]);
    expect(await numbers(book, { text: 'khao sat' })).toEqual([3]);
    expect(await numbers(book, { text: 'doi trang thai' })).toEqual([5, 4]);
    expect(await numbers(book, { text: 'them tu thu vien' })).toEqual([2, 1]);
    expect(await numbers(book, { text: '100%' })).toEqual([]);
    expect((await book.leader.audit.count({ planId })).lines).toBe(4);
  });

  test('goes on page by page', async () => {
    const book = await aBook();
    await worked(book);
    const first = await book.leader.audit.list({ limit: 2 });
    const then = await book.leader.audit.list({ limit: 2, before: first.next });
    expect([...first.lines, ...then.lines].map((line) => line.sequence)).toEqual([5, 4, 3, 2]);
  });

  test('a line opens to its rows with Vietnamese fields and names for ids', async () => {
    const book = await aBook();
    const { task } = await worked(book);
    const { lines } = await book.leader.audit.list({ taskId: task.id });
    const { rows } = await book.leader.audit.get({ lineId: lines[0]?.id ?? '' });
    expect(rows).toMatchObject([{ word: 'kết quả nhiệm vụ', kind: 'added' }]);
    expect(rows[0]?.fields).toEqual(
      expect.arrayContaining([
        { label: 'Trạng thái', before: '', after: 'Đang thực hiện' },
        { label: 'Cơ quan', before: '', after: task.lead?.shortName },
        { label: 'Ghi lúc', before: '', after: '22/12/2018 01:30' },
      ]),
    );
    const status = await book.leader.audit.list({ work: 'plans', limit: 1 });
    const opened = await book.leader.audit.get({ lineId: status.lines[0]?.id ?? '' });
    expect(opened.rows[0]?.fields).toEqual([{ label: 'Trạng thái', before: 'Đang thực hiện', after: 'Đã kết thúc' }]);
    expect(await codeOf(book.leader.audit.get({ lineId: 'khác' }))).toBe('not-found');
  });

  test('rows of what is gone still have their names', async () => {
    const book = await aBook();
    const { planId } = await worked(book);
    const { version } = await book.compiler.plans.get({ planId });
    await book.compiler.plans.remove({ planId, seenVersion: version, reason: 'Nhập nhầm' });
    const { lines } = await book.leader.audit.list({ actorId: 'binh' });
    const { rows } = await book.leader.audit.get({ lineId: lines[0]?.id ?? '' });
    expect(rows[0]?.name).toContain('Thực hiện khảo sát');
  });

  test('goes out as a file for Excel, where nothing is carried out as a formula', async () => {
    const book = await aBook();
    const planId = await book.addPlan();
    const [duty] = (await book.compiler.plans.get({ planId })).duties;
    const removing = { planId, dutyId: duty?.id ?? '', seenVersion: duty?.version ?? 0 };
    await book.compiler.plans.removeDuty({ ...removing, reason: '=1+1, "hai"' });
    const file = await book.leader.audit.exportList({});
    const bytes = new Uint8Array(await file.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const rows = (await file.text()).trimEnd().split('\r\n');
    expect(rows).toHaveLength(3);
    expect(rows[1]).toContain(',Xóa chế độ báo cáo,');
    expect(rows[1]).toContain(`"'=1+1, ""hai"""`);
    expect(file.name).toBe('nhat-ky-2018-12-20.csv');
  });

  test('the check comes part by part to the end, and against a head that was written down', async () => {
    const book = await aBook();
    await worked(book);
    const head = await book.leader.audit.head();
    expect(await book.leader.audit.verify({ printed: head })).toMatchObject({ fault: null, isDone: true, lines: 5 });
    const later = { sequence: 9, hash: head.hash };
    expect((await book.leader.audit.verify({ printed: later })).fault).toMatchObject({ kind: 'cut', sequence: 6 });
    const wrong = { ...head, hash: 'khác' };
    expect((await book.leader.audit.verify({ printed: wrong })).fault?.kind).toBe('changed');
  });

  test('is not for liaisons', async () => {
    const book = await aBook();
    await book.addPlan();
    const liaison = await book.liaison('Sở Y tế');
    expect((await refusalOf(liaison.audit.list({}))).code).toBe('not-allowed');
    expect((await refusalOf(liaison.trash.list({}))).code).toBe('not-allowed');
  });
});
