import { z } from 'zod';
import { AgencyName } from '../agencies/agency.ts';

export const submissionStates = ['not-sent', 'sent', 'received', 'approved', 'returned'] as const;
/** How far an agency's results of a period have come. */
export const SubmissionState = z.enum(submissionStates);
export type SubmissionState = z.infer<typeof SubmissionState>;

export const Submission = z.object({
  periodId: z.string(),
  agency: AgencyName,
  isUnnamedGroup: z.boolean(),
  state: SubmissionState,
  dueOn: z.string(),
  daysLeft: z.int(),
  isLate: z.boolean(),
  isNothingToReport: z.boolean(),
  returnReason: z.string(),
  sentAt: z.iso.datetime().nullable(),
  sentBy: z.string(),
  receivedAt: z.iso.datetime().nullable(),
  approvedAt: z.iso.datetime().nullable(),
  approvedBy: z.string(),
  taskCount: z.int(),
  recordedCount: z.int(),
  lastRemindedAt: z.iso.datetime().nullable(),
  version: z.int().nullable(),
});
/**
 * One agency's part in a period. `dueOn` is its own last day (a return gives a new one), `daysLeft` counts from today and
 * is below zero when the day has passed; `isLate`: not sent by its day, or sent after it. `recordedCount` of `taskCount`
 * tasks have an entry, drafts included. `version` null: the agency has done nothing yet (chưa gửi).
 * `isUnnamedGroup`: it is a group ("các sở, ngành") behind which nobody named the agencies, so that nobody can send for it.
 */
export type Submission = Readonly<z.infer<typeof Submission>>;
