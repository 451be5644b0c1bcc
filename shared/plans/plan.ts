import { z } from 'zod';
import { AgencyName } from '../agencies/agency.ts';

export const PlanRow = z.object({
  id: z.string(),
  name: z.string(),
  numberSymbol: z.string(),
  issuedOn: z.string().nullable(),
  issuer: z.string(),
  subject: z.string(),
  periodStart: z.int(),
  periodEnd: z.int(),
  taskCount: z.int(),
  targetCount: z.int(),
});
/** A plan in the list. `name` is the short way to call it ("Quyết định 8560/QĐ-UBND"); `issuedOn` may lack the day. */
export type PlanRow = Readonly<z.infer<typeof PlanRow>>;

export const ReportingDuty = z.object({
  id: z.string(),
  kind: z.enum(['annual', 'semiannual', 'midterm', 'final', 'adhoc', 'other']),
  sectionLabel: z.string(),
  quote: z.string(),
  dueText: z.string().nullable(),
  from: z.array(AgencyName).readonly(),
  to: z.array(AgencyName).readonly(),
});
export type ReportingDuty = Readonly<z.infer<typeof ReportingDuty>>;

export const Plan = PlanRow.extend({
  docType: z.string(),
  title: z.string(),
  place: z.string().nullable(),
  standingAgency: AgencyName.nullable(),
  objective: z.string(),
  bases: z.array(z.string()).readonly(),
  phases: z.array(z.object({ name: z.string(), yearFrom: z.int(), yearTo: z.int() })).readonly(),
  sections: z.array(z.object({ label: z.string(), title: z.string(), taskCount: z.int() })).readonly(),
  duties: z.array(ReportingDuty).readonly(),
  recipients: z.array(z.string()).readonly(),
  signerRoleLines: z.array(z.string()).readonly(),
  signerName: z.string().nullable(),
  findings: z.array(z.string()).readonly(),
});
/** A plan as its page shows it, without tasks and targets (they have lists of their own). */
export type Plan = Readonly<z.infer<typeof Plan>>;

export const LibraryEntry = z.object({
  key: z.string(),
  name: z.string(),
  subject: z.string(),
  issuer: z.string(),
  periodStart: z.int(),
  periodEnd: z.int(),
  planId: z.string().nullable(),
});
/** A plan that comes with the program; `planId` once it is in the book. */
export type LibraryEntry = Readonly<z.infer<typeof LibraryEntry>>;
