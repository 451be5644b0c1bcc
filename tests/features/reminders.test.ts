import { expect, test } from 'vitest';
import { reminderText } from '#shared/reminders/reminder.rules.ts';
import { onBothEngines } from '../support/a-book.ts';
import { aRound } from '../support/a-round.ts';
import { codeOf, refusalOf } from '../support/refusals.ts';

onBothEngines('reminders', (aBook) => {
  test('tell who still has to send, and how urgent it is', async () => {
    const { book, period, agencyId, record, send } = await aRound(await aBook());
    book.ports.setNow('2018-12-12T02:00:00Z');
    const before = await book.compiler.reminders.listDue({ periodId: period.id });
    expect(before).toHaveLength(period.agencyCount);
    expect(new Set(before.map(({ urgency }) => urgency))).toEqual(new Set(['in-3-days']));
    await record();
    await send();
    const after = await book.compiler.reminders.listDue({});
    expect(after.map(({ agency }) => agency.id)).toEqual(
      before.map(({ agency }) => agency.id).filter((id) => id !== agencyId),
    );
    book.ports.setNow('2018-12-20T02:00:00Z');
    const [late] = await book.compiler.reminders.listDue({ planId: period.planId });
    expect(late).toMatchObject({ urgency: 'late', daysLeft: -6 });
    expect(reminderText(late ? [late] : [])).toMatch(/chậm 06 ngày$/);
    const liaison = await book.liaison('Sở TTTT');
    expect((await liaison.reminders.listDue({})).map(({ agency }) => agency.shortName)).toEqual(['Sở TTTT']);
  });

  test('are kept: when, by whom, to whom, how; and only of agencies that have to send', async () => {
    const { book, period, agencyId, record, send, labour } = await aRound(await aBook());
    const other = (await book.agency('Sở TTTT')).id;
    const remind = (agencyIds: string[]) =>
      book.compiler.reminders.record({ periodId: period.id, agencyIds, way: 'zalo', note: 'Nhóm đầu mối' });
    expect(await remind([agencyId, other])).toMatchObject({
      by: 'Nguyễn Thị Hoa',
      way: 'zalo',
      at: '2018-11-20T02:00:00.000Z',
    });
    const told = await book.compiler.submissions.list({ periodId: period.id });
    expect(told.filter(({ lastRemindedAt }) => lastRemindedAt !== null)).toHaveLength(2);
    await record();
    await send();
    expect((await refusalOf(remind([agencyId]))).reason).toMatch(/đã gửi kết quả: bỏ chọn/);
    expect(await codeOf(remind(['nowhere']))).toBe('refused');
    expect(await codeOf(labour.reminders.record({ periodId: period.id, agencyIds: [other], way: 'zalo' }))).toBe(
      'not-allowed',
    );
    expect(await book.leader.reminders.list({ periodId: period.id })).toHaveLength(1);
  });
});
