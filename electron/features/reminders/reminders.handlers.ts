import { confinedTo } from '#shared/contract/reach.rules.ts';
import type { DueAgency } from '#shared/reminders/reminder.ts';
import type { remindersContract } from '#shared/reminders/reminders.contract.ts';
import { whyNotList } from '#shared/sheets/most-rows.rules.ts';
import { dayInVietnam } from '#shared/words/dates.ts';
import { api, type Handlers } from '../../door/api.ts';
import { printing, reading, writing } from '../../door/kinds.ts';
import { refuseIf } from '../../door/refuse.ts';
import { sheetFile } from '../../door/sheet-file.ts';
import { nameOfAgencies } from '../audit/names.store.ts';
import { findOfficeName } from '../office/office.store.ts';
import { dueSheet } from './due-sheet.ts';
import { recordReminder } from './record-reminder.ts';
import { listDueAgencies, listReminders } from './reminders.store.ts';

const { reminders } = api;

export const remindersHandlers: Handlers<typeof remindersContract> = {
  listDue: reminders.listDue.use(reading).handler(async ({ context: { db, actor, house }, input }) => {
    const due = await listDueAgencies(db, input, dayInVietnam(house.ports.now()));
    const isLiaison = actor.roles.every((role) => role === 'liaison');
    return isLiaison ? due.filter(({ agency }) => agency.id === actor.agencyId) : due;
  }),

  printDue: reminders.printDue.use(printing).handler(async ({ context, input, signal }) => {
    const { inOneRead, actor, house } = context;
    const within = confinedTo(actor);
    const isPicked = ({ periodId, agency }: DueAgency): boolean =>
      (within === null || agency.id === within) &&
      (input.picked?.some((one) => one.periodId === periodId && one.agencyId === agency.id) ?? true);
    const now = house.ports.now();
    const sheet = await inOneRead(async (db) => {
      const due = (await listDueAgencies(db, input, dayInVietnam(now))).filter(isPicked);
      refuseIf(whyNotList(due.length, 'cơ quan còn phải gửi'));
      return dueSheet(due, { office: await findOfficeName(db), printedAt: now.toISOString() });
    });
    return sheetFile(sheet, { name: 'danh-sach-don-doc', form: input.form }, { house, signal });
  }),

  list: reminders.list.use(reading).handler(({ context: { db }, input }) => listReminders(db, input.periodId)),

  record: reminders.record.use(writing).handler(async ({ context: { db, actor, house, line }, input }) => {
    line.about = await nameOfAgencies(db, input.agencyIds);
    return recordReminder(db, input, { actor, now: house.ports.now() });
  }),
};
