import type { Actor } from '#shared/contract/actor.ts';
import type { Reminder, ReminderWay } from '#shared/reminders/reminder.ts';
import { closedPeriod } from '#shared/submissions/submission.rules.ts';
import { dayInVietnam } from '#shared/words/dates.ts';
import type { Writer } from '../../database/handles.ts';
import { refuse } from '../../door/refuse.ts';
import { agencyNamesById } from '../agencies/agencies.store.ts';
import { getPeriodRow } from '../periods/periods.store.ts';
import { readRound } from '../submissions/round.store.ts';
import { asReminder } from './reminders.store.ts';

type Reminding = {
  readonly periodId: string;
  readonly agencyIds: readonly string[];
  readonly way: ReminderWay;
  readonly note: string;
};

/** Notes that agencies were reminded to send; only those that still have to. */
export const recordReminder = async (
  db: Writer,
  { periodId, agencyIds, way, note }: Reminding,
  by: { readonly actor: Actor; readonly now: Date },
): Promise<Reminder> => {
  const period = await getPeriodRow(db, periodId);
  if (period.state === 'closed') throw refuse('refused', closedPeriod);
  const round = await readRound(db, period, dayInVietnam(by.now));
  const names = await agencyNamesById(db);
  for (const id of agencyIds) {
    const state = round.find(({ agency }) => agency.id === id)?.state;
    const name = names.get(id)?.name ?? 'Cơ quan này';
    if (state === undefined) throw refuse('refused', `${name} không phải gửi kết quả trong "${period.name}".`);
    if (state !== 'not-sent' && state !== 'returned')
      throw refuse('refused', `${name} đã gửi kết quả: bỏ chọn cơ quan này.`);
  }
  const row = {
    id: db.newId(),
    period_id: periodId,
    at: by.now.toISOString(),
    by: by.actor.name,
    way,
    note,
    agency_ids: JSON.stringify([...new Set(agencyIds)]),
  };
  await db.insert('reminders', [row]);
  return asReminder(row, names);
};
