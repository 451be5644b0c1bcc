import { expect, test } from 'vitest';
import { type Book, onBothEngines } from '../support/a-book.ts';
import { codeOf, refusalOf } from '../support/refusals.ts';

const survey = 'Thực hiện khảo sát';

const anEntry = async (book: Book, agency: string, over: object = {}) => ({
  taskId: (await book.task(survey)).id,
  agencyId: (await book.agency(agency)).id,
  year: 2018,
  seenVersion: null,
  status: 'in-progress' as const,
  result: 'Đã khảo sát 20/30 quận, huyện.',
  evidence: '1520/SLĐTBXH-BTXH',
  obstacles: '',
  stopReason: '',
  ...over,
});

onBothEngines('progress', (aBook) => {
  test('a liaison of the leading agency records, and the task shows it', async () => {
    const book = await aBook();
    await book.addPlan();
    const liaison = await book.liaison('Sở LĐTBXH');
    const entry = await liaison.progress.record(await anEntry(book, 'Sở LĐTBXH'));
    expect(entry).toMatchObject({ version: 1, status: 'in-progress', recordedBy: 'Phạm Văn Bình' });
    expect((await book.task(survey)).standing).toBe('in-progress');
    expect((await book.compiler.tasks.list({ standing: 'in-progress' })).total).toBe(1);
    expect((await book.compiler.tasks.list({ standing: 'not-reported' })).total).toBe(49);
  });

  test('a supporting agency records its own part and the task still waits for the lead', async () => {
    const book = await aBook();
    await book.addPlan();
    const liaison = await book.liaison('Sở TTTT');
    await liaison.progress.record(await anEntry(book, 'Sở TTTT', { status: 'done' }));
    expect((await book.task(survey)).standing).toBe('not-reported');
  });

  test('a liaison cannot record for another agency', async () => {
    const book = await aBook();
    await book.addPlan();
    const liaison = await book.liaison('Sở TTTT');
    expect(await codeOf(liaison.progress.record(await anEntry(book, 'Sở LĐTBXH')))).toBe('not-allowed');
    expect((await book.task(survey)).standing).toBe('not-reported');
  });

  test('nobody records for an agency that was not given the task', async () => {
    const book = await aBook();
    await book.addPlan();
    expect(await codeOf(book.compiler.progress.record(await anEntry(book, 'Sở Y tế')))).toBe('not-allowed');
  });

  test('a leader reads but does not record', async () => {
    const book = await aBook();
    await book.addPlan();
    expect(await codeOf(book.leader.progress.record(await anEntry(book, 'Sở LĐTBXH')))).toBe('not-allowed');
  });

  test('a year outside the task, a stop without reason, a done without result are refused', async () => {
    const book = await aBook();
    await book.addPlan();
    const reasonOf = async (over: object) =>
      (await refusalOf(book.compiler.progress.record(await anEntry(book, 'Sở LĐTBXH', over)))).reason;
    expect(await reasonOf({ year: 2019 })).toBe('Năm 2019 nằm ngoài thời gian của nhiệm vụ (2018–2018).');
    expect(await reasonOf({ status: 'stopped' })).toBe('Nhiệm vụ dừng phải có lý do dừng.');
    expect(await reasonOf({ status: 'done', result: '  ' })).toBe('Nhiệm vụ hoàn thành phải có kết quả thực hiện.');
    expect(await reasonOf({ result: 'x'.repeat(20_001) })).toBe('Kết quả thực hiện: dài tối đa 20000 ký tự.');
  });

  test('the second of two people who edit the same entry is told, and nothing of the first is lost', async () => {
    const book = await aBook();
    await book.addPlan();
    const first = await book.compiler.progress.record(await anEntry(book, 'Sở LĐTBXH'));
    const change = { seenVersion: first.version, status: 'done' as const };
    const second = await book.compiler.progress.record(await anEntry(book, 'Sở LĐTBXH', change));
    expect(second.version).toBe(2);
    const stale = await anEntry(book, 'Sở LĐTBXH', { seenVersion: first.version, result: 'khác' });
    expect(await codeOf(book.compiler.progress.record(stale))).toBe('conflict');
    const blind = await anEntry(book, 'Sở LĐTBXH', { seenVersion: null, result: 'khác' });
    expect(await codeOf(book.compiler.progress.record(blind))).toBe('conflict');
    const [kept] = await book.compiler.progress.listOfTask({ taskId: stale.taskId });
    expect(kept).toMatchObject({ status: 'done', result: 'Đã khảo sát 20/30 quận, huyện.', version: 2 });
  });

  test('decomposed letters are kept composed', async () => {
    const book = await aBook();
    await book.addPlan();
    const entry = await book.compiler.progress.record(
      await anEntry(book, 'Sở LĐTBXH', { result: 'Đã khảo sát'.normalize('NFD') }),
    );
    expect(entry.result).toBe('Đã khảo sát');
  });

  test('the history tells each recording with the values before and after', async () => {
    const book = await aBook();
    await book.addPlan();
    const liaison = await book.liaison('Sở LĐTBXH');
    await liaison.progress.record(await anEntry(book, 'Sở LĐTBXH'));
    book.ports.setNow('2018-12-21T03:30:00Z');
    await book.compiler.progress.record(await anEntry(book, 'Sở LĐTBXH', { seenVersion: 1, status: 'done' }));
    const history = await book.leader.progress.history({ taskId: (await book.task(survey)).id });
    expect(history.map((one) => [one.at, one.actorName])).toEqual([
      ['2018-12-21T03:30:00.000Z', 'Nguyễn Thị Hoa'],
      ['2018-12-20T02:00:00.000Z', 'Phạm Văn Bình'],
    ]);
    expect(history[0]?.changes).toEqual([
      { field: 'status', before: 'in-progress', after: 'done' },
      { field: 'completedOn', before: null, after: '2018-12-21' },
    ]);
    expect(history[1]?.changes).toContainEqual({ field: 'evidence', before: null, after: '1520/SLĐTBXH-BTXH' });
  });

  test('saving the same words again changes nothing and leaves no line', async () => {
    const book = await aBook();
    await book.addPlan();
    const first = await book.compiler.progress.record(await anEntry(book, 'Sở LĐTBXH'));
    book.ports.setNow('2018-12-22T01:00:00Z');
    const again = await book.compiler.progress.record(await anEntry(book, 'Sở LĐTBXH', { seenVersion: 1 }));
    expect(again).toEqual(first);
    expect(await book.compiler.progress.history({ taskId: again.taskId })).toHaveLength(1);
  });
});
