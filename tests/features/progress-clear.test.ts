import { expect, test } from 'vitest';
import { onBothEngines } from '../support/a-book.ts';
import { aRound, type Round } from '../support/a-round.ts';
import { asFile, check, giveForm, take } from '../support/an-exchange.ts';
import { refusalOf } from '../support/refusals.ts';

const reason = 'Ghi nhầm kỳ báo cáo';

const entryOf = async ({ book, period, taskId }: Round) =>
  (await book.compiler.progress.listOfTask({ taskId })).find(({ periodId }) => periodId === period.id);

/** What the record, the round, the overview and the own sheet count of the survey and its agency. */
const countsOf = async ({ book, period, agencyId, taskId, labour }: Round) => {
  const { standings } = await book.compiler.overview.tasks({ year: 2018 });
  const row = (await book.compiler.submissions.list({ periodId: period.id })).find(
    ({ agency }) => agency.id === agencyId,
  );
  const sheet = await labour.progress.sheet({ periodId: period.id, agencyId });
  return {
    notReported: standings['not-reported'].count,
    listed: (await book.compiler.tasks.list({ standing: 'not-reported', year: 2018 })).total,
    recorded: row?.recordedCount,
    standing: (await book.task('Thực hiện khảo sát')).standing,
    inSheet: sheet.tasks.find(({ task }) => task.id === taskId)?.entry?.result ?? null,
  };
};

const clear = async (round: Round, by = round.labour) => {
  const entry = await entryOf(round);
  return by.progress.remove({ entryId: entry?.id ?? '', seenVersion: entry?.version ?? 1, reason });
};

const undoLast = async (client: Round['labour']) => {
  const last = await client.undo.last();
  return client.undo.undo({ lineId: last?.lineId ?? '' });
};

/** A second result of the agency, so that the survey's is not the only one that was sent. */
const alsoRecord = async ({ period, agencyId, taskId, labour, record }: Round) => {
  const { tasks } = await labour.progress.sheet({ periodId: period.id, agencyId });
  const other = tasks.find(({ task, year }) => task.id !== taskId && year === 2018);
  return record({ taskId: other?.task.id });
};

onBothEngines('a result taken back', (aBook) => {
  test('is "chưa báo cáo" again everywhere, stays in the history with its reason, and comes back as it was', async () => {
    const round = await aRound(await aBook());
    const untold = await countsOf(round);
    await round.record();
    await alsoRecord(round);
    const before = await countsOf(round);
    await clear(round);
    expect(await countsOf(round)).toEqual({ ...untold, recorded: 1 });
    const [last, first] = await round.labour.progress.history({ taskId: round.taskId });
    expect(last).toMatchObject({ isRemoval: true, reason, year: 2018, periodName: 'Báo cáo năm 2018' });
    expect(last?.changes).toContainEqual({ field: 'status', before: 'in-progress', after: null });
    expect(first).toMatchObject({ isRemoval: false, reason: null });
    await undoLast(round.labour);
    expect(await countsOf(round)).toEqual(before);
    expect(await round.labour.progress.history({ taskId: round.taskId })).toHaveLength(3);
  });

  test('counts no more where it was sent: the office takes it back, its agency no longer', async () => {
    const round = await aRound(await aBook());
    const { book, send } = round;
    await round.record();
    await alsoRecord(round);
    await send();
    expect((await refusalOf(clear(round))).reason).toMatch(/^Kết quả của kỳ này đã gửi/);
    expect((await countsOf(round)).standing).toBe('in-progress');
    await clear(round, book.compiler);
    expect(await countsOf(round)).toMatchObject({ standing: 'not-reported', recorded: 1, inSheet: null });
    await undoLast(book.compiler);
    expect((await countsOf(round)).standing).toBe('in-progress');
  });

  test('the only result of an answer is not taken out of it, nor anything approved or of a closed period', async () => {
    const round = await aRound(await aBook());
    const { book, period, agencyId, send } = round;
    await round.record();
    await send();
    expect((await refusalOf(clear(round, book.compiler))).reason).toMatch(/^Đây là kết quả duy nhất/);
    const place = { periodId: period.id, agencyId };
    await book.compiler.submissions.receive({ ...place, seenVersion: 1 });
    await book.compiler.submissions.approve({ ...place, seenVersion: 2 });
    expect((await refusalOf(clear(round, book.compiler))).reason).toMatch(
      /^Kết quả của kỳ này đã được duyệt nên không xóa/,
    );
    expect((await refusalOf(clear(round))).reason).toMatch(/đã được duyệt nên đã khóa/);
    await book.compiler.periods.close({ periodId: period.id, seenVersion: period.version });
    expect((await refusalOf(clear(round, book.compiler))).reason).toMatch(/^Kỳ báo cáo đã đóng/);
    expect((await countsOf(round)).recorded).toBe(1);
  });

  test('does not come back by undo once the answer was sent without it', async () => {
    const round = await aRound(await aBook());
    const { book } = round;
    await round.record();
    await alsoRecord(round);
    await clear(round);
    const line = await round.labour.undo.last();
    await round.send();
    const refused = await refusalOf(round.labour.undo.undo({ lineId: line?.lineId ?? '' }));
    expect(refused.reason).toBe(
      'Từ sau lần xóa, kết quả của kỳ đã sang bước "Đã gửi" nên không khôi phục được: ghi lại nội dung.',
    );
    expect((await book.compiler.tasks.list({ text: 'Thực hiện khảo sát' })).rows[0]?.standing).toBe('not-reported');
  });

  test('a figure goes the same way', async () => {
    const round = await aRound(await aBook());
    const { period, agencyId, labour } = round;
    const place = { periodId: period.id, agencyId };
    const figureIn = async () => (await labour.progress.sheet(place)).targets[0];
    const line = await figureIn();
    const words = line?.target.kind === 'qualitative' ? { value: null, isMet: true } : { value: 5, isMet: null };
    const figure = { targetId: line?.target.id ?? '', seenVersion: null, note: '', ...words };
    await labour.progress.keepSheet({ ...place, figures: [figure] });
    const kept = (await figureIn())?.figure;
    const removing = { resultId: kept?.id ?? '', seenVersion: kept?.version ?? 1, reason };
    await labour.targets.removeResult(removing);
    expect((await figureIn())?.figure).toBeNull();
    await undoLast(labour);
    expect((await figureIn())?.figure).toMatchObject({ value: kept?.value, isMet: kept?.isMet });
    await round.send();
    expect((await refusalOf(labour.targets.removeResult({ ...removing, seenVersion: 3 }))).reason).toMatch(/đã gửi/);
  });

  test('an answer that still holds it does not bring it back; one that says more of it asks', async () => {
    const round = await aRound(await aBook());
    const { book, period, agencyId, taskId } = round;
    await round.record();
    const form = await giveForm(book, { periodId: period.id, agencyId });
    await clear(round);
    const [silent] = await check(book, [asFile(form.answer({}))]);
    expect(silent?.rows).toEqual([]);
    const more = asFile(form.answer({ tasks: { [taskId]: { result: 'Đã khảo sát đủ 30 quận, huyện.' } } }));
    expect((await check(book, [more]))[0]).toMatchObject({ counts: { conflict: 1, new: 0, changed: 0 } });
    await expect(take(book, [more])).rejects.toThrow('chưa chọn');
  });

  test('an answer that was taken in and taken back is not news when it comes again', async () => {
    const round = await aRound(await aBook());
    const { book, period, agencyId, taskId } = round;
    const form = await giveForm(book, { periodId: period.id, agencyId });
    const other = (await round.labour.progress.sheet({ periodId: period.id, agencyId })).tasks.find(
      ({ task }) => task.id !== taskId,
    );
    const told = { status: 'in-progress' as const, result: 'Đã khảo sát 20/30 quận, huyện.' };
    const tasks = { [taskId]: told, [other?.task.id ?? '']: told };
    book.ports.setNow('2018-11-20T08:00:00Z');
    await take(book, [asFile(form.answer({ tasks }))]);
    await clear(round, book.compiler);
    book.ports.setNow('2018-11-21T02:00:00Z');
    const again = asFile(form.answer({ tasks: { ...tasks, [other?.task.id ?? '']: { ...told, result: 'Đã xong.' } } }));
    const [checked] = await check(book, [again]);
    expect(checked?.rows.map(({ id }) => id)).toEqual([other?.task.id]);
    await take(book, [again]);
    expect((await countsOf(round)).standing).toBe('not-reported');
  });
});
