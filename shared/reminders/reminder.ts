import { z } from 'zod';
import { AgencyName } from '../agencies/agency.ts';

export const reminderWays = ['email', 'zalo', 'phone', 'letter', 'other'] as const;
export type ReminderWay = (typeof reminderWays)[number];

export const urgencies = ['late', 'in-1-day', 'in-3-days', 'in-7-days', 'later'] as const;
export type Urgency = (typeof urgencies)[number];

export const DueAgency = z.object({
  periodId: z.string(),
  periodName: z.string(),
  planId: z.string(),
  planName: z.string(),
  agency: AgencyName,
  contact: z.object({ name: z.string(), phone: z.string(), email: z.string() }),
  dueOn: z.string(),
  daysLeft: z.int(),
  urgency: z.enum(urgencies),
  isReturned: z.boolean(),
  lastRemindedAt: z.iso.datetime().nullable(),
});
/** An agency that still has to send its results of an open period; `daysLeft` below zero: so many days late. */
export type DueAgency = Readonly<z.infer<typeof DueAgency>>;

export const Reminder = z.object({
  id: z.string(),
  periodId: z.string(),
  at: z.iso.datetime(),
  by: z.string(),
  way: z.enum(reminderWays),
  note: z.string(),
  agencies: z.array(AgencyName).readonly(),
});
export type Reminder = Readonly<z.infer<typeof Reminder>>;
