import type { remindersContract } from '#shared/reminders/reminders.contract.ts';
import { dayInVietnam } from '#shared/words/dates.ts';
import { api, type Handlers } from '../../door/api.ts';
import { reading, writing } from '../../door/kinds.ts';
import { nameOfAgencies } from '../audit/names.store.ts';
import { recordReminder } from './record-reminder.ts';
import { listDueAgencies, listReminders } from './reminders.store.ts';

const { reminders } = api;

export const remindersHandlers: Handlers<typeof remindersContract> = {
  listDue: reminders.listDue.use(reading).handler(async ({ context: { db, actor, house }, input }) => {
    const due = await listDueAgencies(db, input, dayInVietnam(house.ports.now()));
    const isLiaison = actor.roles.every((role) => role === 'liaison');
    return isLiaison ? due.filter(({ agency }) => agency.id === actor.agencyId) : due;
  }),

  list: reminders.list.use(reading).handler(({ context: { db }, input }) => listReminders(db, input.periodId)),

  record: reminders.record.use(writing).handler(async ({ context: { db, actor, house, line }, input }) => {
    line.about = await nameOfAgencies(db, input.agencyIds);
    return recordReminder(db, input, { actor, now: house.ports.now() });
  }),
};
