import { expect, test } from 'vitest';
import { onBothEngines } from '../support/a-book.ts';
import { aRound } from '../support/a-round.ts';
import { codeOf, refusalOf } from '../support/refusals.ts';

onBothEngines('the round', (aBook) => {
  test('drafts count nowhere until they are sent', async () => {
    const { book, period, agencyId, record, send } = await aRound(await aBook());
    expect(await record()).toMatchObject({ isDraft: true, periodId: period.id });
    expect((await book.task('Thực hiện khảo sát')).standing).toBe('not-reported');
    const sent = await send();
    expect(sent).toMatchObject({ state: 'sent', recordedCount: 1, isLate: false, version: 1 });
    expect((await book.task('Thực hiện khảo sát')).standing).toBe('in-progress');
    const counts = (await book.compiler.periods.get({ periodId: period.id })).counts;
    expect(counts.sent).toBe(1);
    const [row] = (await book.compiler.submissions.list({ periodId: period.id })).filter(
      ({ agency }) => agency.id === agencyId,
    );
    expect(row).toEqual(sent);
  });

  test('a draft is read by its agency and the office, not by other agencies', async () => {
    const { book, taskId, record } = await aRound(await aBook());
    await record();
    const other = await book.liaison('Sở TTTT');
    expect(await other.progress.listOfTask({ taskId })).toEqual([]);
    expect(await book.compiler.progress.listOfTask({ taskId })).toMatchObject([{ isDraft: true }]);
  });

  test('sent results are taken in, given back with a reason and a new day, sent again, approved and locked', async () => {
    const { book, period, agencyId, taskId, labour, record, send } = await aRound(await aBook());
    await record();
    await send();
    const place = { periodId: period.id, agencyId };
    expect((await refusalOf(record({ seenVersion: 2, result: 'Sửa' }))).reason).toMatch(/đã gửi/);
    await book.compiler.submissions.receive({ ...place, seenVersion: 1 });
    const back = { ...place, seenVersion: 2, reason: 'Thiếu số liệu quận Ba Đình', dueOn: '2018-12-20' };
    expect((await refusalOf(book.compiler.submissions.return({ ...back, dueOn: '2018-11-01' }))).reason).toMatch(
      /đã qua/,
    );
    const returned = await book.compiler.submissions.return(back);
    expect(returned).toMatchObject({ state: 'returned', returnReason: back.reason, dueOn: '2018-12-20', daysLeft: 30 });
    expect((await book.task('Thực hiện khảo sát')).standing).toBe('not-reported');

    const [entry] = await labour.progress.listOfTask({ taskId });
    await record({ seenVersion: entry?.version, result: 'Đã khảo sát 30/30.' });
    await send(3);
    await book.compiler.submissions.receive({ ...place, seenVersion: 4 });
    const approved = await book.compiler.submissions.approve({ ...place, seenVersion: 5 });
    expect(approved).toMatchObject({ state: 'approved', approvedBy: 'Nguyễn Thị Hoa' });

    const [locked] = await labour.progress.listOfTask({ taskId });
    const correction = { seenVersion: locked?.version, result: 'Đã khảo sát 29/30.' };
    expect((await refusalOf(record(correction))).reason).toMatch(/đã khóa/);
    const correct = (reason: string) =>
      book.compiler.progress.record({
        ...place,
        taskId,
        year: 2018,
        status: 'in-progress',
        evidence: '',
        obstacles: '',
        stopReason: '',
        ...correction,
        seenVersion: locked?.version ?? null,
        reason,
      });
    expect((await refusalOf(correct(''))).reason).toMatch(/ghi lý do sửa/);
    expect(await correct('Sở báo nhầm')).toMatchObject({ isDraft: false, result: 'Đã khảo sát 29/30.' });
    const [last] = await book.leader.progress.history({ taskId });
    expect(last).toMatchObject({ reason: 'Sở báo nhầm', periodName: period.name, changes: [{ field: 'result' }] });
  });

  test('many agencies are taken one step on together, or none of them', async () => {
    const { book, period, agencyId, record, send } = await aRound(await aBook());
    await record();
    await send();
    const other = (await book.agency('Sở TTTT')).id;
    const nothing = { periodId: period.id, agencyId: other, seenVersion: null, isNothingToReport: true };
    await (await book.liaison('Sở TTTT')).submissions.send(nothing);
    const { submissions } = book.compiler;
    const both = (seenVersion: number) => [agencyId, other].map((id) => ({ agencyId: id, seenVersion }));
    const states = async () =>
      (await submissions.list({ periodId: period.id }))
        .filter(({ agency }) => [agencyId, other].includes(agency.id))
        .map(({ state }) => state);

    await submissions.receive({ periodId: period.id, agencyId: other, seenVersion: 1 });
    const refused = await refusalOf(submissions.moveMany({ periodId: period.id, act: 'receive', agencies: both(1) }));
    expect(refused.reason).toBe('Sở TTTT: Kết quả đã được tiếp nhận.');
    expect(await states()).toEqual(['sent', 'received']);

    await submissions.receive({ periodId: period.id, agencyId, seenVersion: 1 });
    const back = { periodId: period.id, act: 'return' as const, agencies: both(2), reason: 'Thiếu Phụ lục II' };
    expect((await refusalOf(submissions.moveMany(back))).reason).toMatch(/Hạn gửi lại/);
    const approved = await submissions.moveMany({ periodId: period.id, act: 'approve', agencies: both(2) });
    expect(approved.map(({ state }) => state)).toEqual(['approved', 'approved']);
    const line = await book.compiler.undo.last();
    await book.compiler.undo.undo({ lineId: line?.lineId ?? '' });
    expect(await states()).toEqual(['received', 'received']);
  });

  test('what nobody has received yet is withdrawn with a reason, to be written and sent again', async () => {
    const { book, period, agencyId, labour, record, send } = await aRound(await aBook());
    const place = { periodId: period.id, agencyId };
    const withdraw = (seenVersion: number, over: object = {}) =>
      labour.submissions.withdraw({ ...place, seenVersion, reason: 'Gửi thiếu một nhiệm vụ', ...over });
    await record();
    expect((await refusalOf(withdraw(1))).reason).toMatch(/chưa gửi/);
    await send();
    expect((await refusalOf(withdraw(1, { reason: ' ' }))).reason).toMatch(/Lý do/);
    const other = await book.liaison('Sở TTTT');
    expect(await codeOf(other.submissions.withdraw({ ...place, seenVersion: 1, reason: 'Nhầm' }))).toBe('not-allowed');
    expect(await withdraw(1)).toMatchObject({ state: 'not-sent', sentAt: null, sentBy: '', version: 2 });
    expect((await book.task('Thực hiện khảo sát')).standing).toBe('not-reported');
    const [line] = (await book.compiler.audit.list({ agencyId })).lines;
    expect(line).toMatchObject({ operation: 'submissions.withdraw', reason: 'Gửi thiếu một nhiệm vụ' });

    await send(2);
    await book.compiler.submissions.receive({ ...place, seenVersion: 3 });
    expect((await refusalOf(withdraw(4))).reason).toMatch(/đã được tiếp nhận nên không rút lại được/);
    const back = { ...place, reason: 'Thiếu số liệu', dueOn: '2018-12-20' };
    await book.compiler.submissions.return({ ...back, seenVersion: 4 });
    await send(5);
    expect(await withdraw(6)).toMatchObject({ state: 'returned', returnReason: 'Thiếu số liệu', dueOn: '2018-12-20' });
    const last = await labour.undo.last();
    await labour.undo.undo({ lineId: last?.lineId ?? '' });
    const round = await book.compiler.submissions.list({ periodId: period.id });
    expect(round.find(({ agency }) => agency.id === agencyId)).toMatchObject({
      state: 'sent',
      sentBy: 'Phạm Văn Bình',
    });
    expect((await book.task('Thực hiện khảo sát')).standing).toBe('in-progress');
  });

  test('a group behind which nobody named the agencies is told, until each of its tasks names them', async () => {
    const { book, period } = await aRound(await aBook());
    const listGroups = async () =>
      (await book.compiler.submissions.list({ periodId: period.id })).filter(({ isUnnamedGroup }) => isUnnamedGroup);
    const [group] = await listGroups();
    const groupId = group?.agency.id ?? '';
    const kinds = new Map((await book.compiler.agencies.list()).map(({ id, kind }) => [id, kind]));
    expect(kinds.get(groupId)).toBe('group');
    const { rows } = await book.compiler.tasks.list({ agencyId: groupId, year: 2018, limit: 500 });
    expect(rows.length).toBe(group?.taskCount);
    const health = (await book.agency('Sở Y tế')).id;
    const tasks = rows.map(({ id }) => ({ taskId: id, agencyIds: [health] }));
    expect(await book.compiler.tasks.resolveGroup({ groupId, tasks })).toEqual({ changed: rows.length, same: 0 });
    expect((await listGroups()).map(({ agency }) => agency.id)).not.toContain(groupId);
    const named = (await book.compiler.submissions.list({ periodId: period.id })).find(
      ({ agency }) => agency.id === health,
    );
    expect(named).toMatchObject({ isUnnamedGroup: false });
  });

  test('a leader reads what was sent and writes nothing', async () => {
    const { book, period, agencyId, record, send } = await aRound(await aBook());
    await record();
    await send();
    const sheet = await book.leader.progress.sheet({ periodId: period.id, agencyId });
    expect(sheet.tasks.filter(({ entry }) => entry !== null)).toHaveLength(1);
    expect(sheet.whyNotWrite).toMatch(/^Chỉ đầu mối/);
  });

  test('no step is skipped, done for others, or done on an older state', async () => {
    const { book, period, agencyId, labour, record, send } = await aRound(await aBook());
    const place = { periodId: period.id, agencyId };
    expect((await refusalOf(send())).reason).toMatch(/Chưa ghi kết quả nào/);
    await record();
    const { submissions } = book.compiler;
    expect((await refusalOf(submissions.approve({ ...place, seenVersion: 1 }))).reason).toMatch(/chưa gửi/);
    await send();
    expect((await refusalOf(submissions.approve({ ...place, seenVersion: 1 }))).reason).toMatch(/chưa được tiếp nhận/);
    expect(await codeOf(submissions.receive({ ...place, seenVersion: 7 }))).toBe('conflict');
    expect(await codeOf(labour.submissions.receive({ ...place, seenVersion: 1 }))).toBe('not-allowed');
    const other = await book.liaison('Sở TTTT');
    expect(await codeOf(other.submissions.send({ ...place, seenVersion: 1 }))).toBe('not-allowed');
    const foreign = { periodId: period.id, agencyId: (await book.agency('Sở TTTT')).id, seenVersion: null };
    expect(await codeOf(labour.submissions.send(foreign))).toBe('not-allowed');
  });

  test('taking back a recording does not get past the lock', async () => {
    const { book, period, agencyId, labour, record, send } = await aRound(await aBook());
    const first = await record();
    await record({ seenVersion: first.version, result: 'Bản hai' });
    const line = await labour.undo.last();
    await send();
    if (line) expect(await codeOf(labour.undo.undo({ lineId: line.lineId }))).toBe('refused');
    const place = { periodId: period.id, agencyId };
    await book.compiler.submissions.receive({ ...place, seenVersion: 1 });
    expect((await labour.progress.listOfTask({ taskId: first.taskId }))[0]?.result).toBe('Bản hai');
  });

  test('nothing to report is a state of its own, for an agency and for a task', async () => {
    const { book, period, labour, agencyId, record } = await aRound(await aBook());
    const place = { periodId: period.id, agencyId, seenVersion: null, isNothingToReport: true };
    const entry = await record({ status: 'not-started', result: '', isNothingToReport: true });
    expect((await refusalOf(labour.submissions.send(place))).reason).toMatch(/bỏ chọn "Không phát sinh"/);
    await labour.submissions.send({ ...place, isNothingToReport: false });
    expect((await book.task('Thực hiện khảo sát')).standing).toBe('nothing-to-report');
    expect(entry.isNothingToReport).toBe(true);
    const other = await book.liaison('Sở TTTT');
    const sent = await other.submissions.send({ ...place, agencyId: (await book.agency('Sở TTTT')).id });
    expect(sent).toMatchObject({ state: 'sent', isNothingToReport: true, recordedCount: 0 });
    expect((await book.compiler.tasks.list({ year: 2018, standing: 'nothing-to-report' })).total).toBe(1);
    expect((await refusalOf(record({ seenVersion: 2, isNothingToReport: true, result: 'Có' }))).reason).toMatch(
      /Không phát sinh/,
    );
  });

  test('who sends after the day is late, and is told so before', async () => {
    const { book, record, send, labour } = await aRound(await aBook());
    await record();
    book.ports.setNow('2018-12-17T02:00:00Z');
    const [mine] = await labour.submissions.mine();
    expect(mine?.submission).toMatchObject({ state: 'not-sent', isLate: true, daysLeft: -3 });
    expect(await send()).toMatchObject({ state: 'sent', isLate: true });
  });
});
