import type { AgencyName } from '#shared/agencies/agency.ts';
import { urgencyOf } from '#shared/reminders/reminder.rules.ts';
import type { DueAgency, Reminder } from '#shared/reminders/reminder.ts';
import type { Reader } from '../../database/handles.ts';
import type { ReminderTable } from '../../database/tables/round-tables.ts';
import { agencyNamesById } from '../agencies/agencies.store.ts';
import { listPeriodRows } from '../periods/periods.store.ts';
import { readRound } from '../submissions/round.store.ts';

type Asked = { readonly periodId?: string | undefined; readonly planId?: string | undefined };

const readContacts = async (db: Reader): Promise<Map<string, DueAgency['contact']>> => {
  const rows = await db
    .selectFrom('agencies')
    .select(['id', 'contact_name as name', 'contact_phone as phone', 'contact_email as email'])
    .execute();
  return new Map(rows.map(({ id, ...contact }) => [id, contact]));
};

/** Every agency that still has to send, of all open periods or those asked for, the most urgent first. */
export const listDueAgencies = async (db: Reader, { periodId, planId }: Asked, today: string): Promise<DueAgency[]> => {
  const contacts = await readContacts(db);
  const due: DueAgency[] = [];
  for (const period of await listPeriodRows(db, { planId, state: 'open' })) {
    if (periodId !== undefined && period.id !== periodId) continue;
    for (const { agency, state, dueOn, daysLeft, lastRemindedAt } of await readRound(db, period, today))
      if (state === 'not-sent' || state === 'returned')
        due.push({
          periodId: period.id,
          periodName: period.name,
          planId: period.plan_id,
          planName: period.plan_name ?? '',
          agency,
          contact: contacts.get(agency.id) ?? { name: '', phone: '', email: '' },
          dueOn,
          daysLeft,
          urgency: urgencyOf(daysLeft),
          isReturned: state === 'returned',
          lastRemindedAt,
        });
  }
  return due.toSorted((a, b) => a.daysLeft - b.daysLeft);
};

export const asReminder = (row: Omit<ReminderTable, 'version'>, names: ReadonlyMap<string, AgencyName>): Reminder => ({
  id: row.id,
  periodId: row.period_id,
  at: row.at,
  by: row.by,
  way: row.way,
  note: row.note,
  agencies: (JSON.parse(row.agency_ids) as string[]).flatMap((id) => names.get(id) ?? []),
});

export const listReminders = async (db: Reader, periodId: string): Promise<Reminder[]> => {
  const names = await agencyNamesById(db);
  const rows = await db
    .selectFrom('reminders')
    .selectAll()
    .where('period_id', '=', periodId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map((row) => asReminder(row, names));
};
