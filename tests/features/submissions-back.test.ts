import { expect, test } from 'vitest';
import { onBothEngines } from '../support/a-book.ts';
import { aRound, type Round } from '../support/a-round.ts';

const reason = 'Nhập nhầm';

/** Takes the survey out of the book with what was recorded of it. @returns how to bring it back. */
const removeSurvey = async (round: Round) => {
  const { book, taskId } = round;
  await book.compiler.tasks.remove({ taskIds: [taskId], reason });
  const lineId = (await book.compiler.undo.last())?.lineId ?? '';
  return () => book.compiler.undo.undo({ lineId });
};

/** A second result of the agency, so that it has something to send while the survey is gone. */
const alsoRecord = async ({ period, agencyId, taskId, labour, record }: Round) => {
  const { tasks } = await labour.progress.sheet({ periodId: period.id, agencyId });
  const other = tasks.find(({ task, year }) => task.id !== taskId && year === 2018);
  return record({ taskId: other?.task.id });
};

const doAgain = async (client: Round['labour']) =>
  client.undo.undo({ lineId: (await client.undo.lastUndone())?.lineId ?? '' });

const isDraft = async ({ book, taskId }: Round) =>
  (await book.compiler.progress.listOfTask({ taskId })).map((entry) => entry.isDraft);

const standing = async ({ book }: Round) => (await book.task('Thực hiện khảo sát')).standing;

onBothEngines('a deleted task that is brought back', (aBook) => {
  const aRecordedRound = async () => {
    const round = await aRound(await aBook());
    await round.record();
    await alsoRecord(round);
    return round;
  };

  test('counts with the answer that was sent while it was gone', async () => {
    const round = await aRecordedRound();
    const restore = await removeSurvey(round);
    await round.send();
    await restore();
    expect(await isDraft(round)).toEqual([false]);
    expect(await standing(round)).toBe('in-progress');
  });

  test('waits as a draft with the answer that was given back while it was gone', async () => {
    const round = await aRecordedRound();
    const { book, period, agencyId, send } = round;
    await send();
    const restore = await removeSurvey(round);
    const place = { periodId: period.id, agencyId };
    await book.compiler.submissions.return({ ...place, seenVersion: 1, reason: 'Thiếu số liệu', dueOn: '2018-12-20' });
    await restore();
    expect(await isDraft(round)).toEqual([true]);
    expect(await standing(round)).toBe('not-reported');
    await send(2);
    expect(await standing(round)).toBe('in-progress');
  });

  test('is a draft again once the sending is undone, and counts when it is done again', async () => {
    const round = await aRecordedRound();
    const { labour } = round;
    const restore = await removeSurvey(round);
    await round.send();
    const sending = (await labour.undo.last())?.lineId ?? '';
    await restore();
    await labour.undo.undo({ lineId: sending });
    expect(await isDraft(round)).toEqual([true]);
    await doAgain(labour);
    expect(await isDraft(round)).toEqual([false]);
  });
});
