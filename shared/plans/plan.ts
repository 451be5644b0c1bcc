import { z } from 'zod';
import { AgencyName } from '../agencies/agency.ts';
import { ReportingDuty } from './duty.ts';
import { planStatuses, sourceKinds } from './plan-status.ts';

const lines = z.array(z.string()).readonly();
const PlanName = z.object({ id: z.string(), name: z.string() });

export const PlanRow = z.object({
  id: z.string(),
  name: z.string(),
  numberSymbol: z.string(),
  issuedOn: z.string().nullable(),
  issuer: z.string(),
  subject: z.string(),
  periodStart: z.int(),
  periodEnd: z.int(),
  status: z.enum(planStatuses),
  sourceKind: z.enum(sourceKinds),
  parentPlan: PlanName.nullable(),
  taskCount: z.int(),
  targetCount: z.int(),
});
/** A plan in the list. `name` is the short way to call it ("Quyết định 8560/QĐ-UBND"); `issuedOn` may lack the day. */
export type PlanRow = Readonly<z.infer<typeof PlanRow>>;

export const NamedPlan = PlanRow.pick({
  id: true,
  name: true,
  issuer: true,
  subject: true,
  issuedOn: true,
  status: true,
});
/** A plan by its name alone, to be chosen from a list. */
export type NamedPlan = Readonly<z.infer<typeof NamedPlan>>;

export const Phase = z.object({
  id: z.string(),
  version: z.int(),
  name: z.string(),
  yearFrom: z.int(),
  yearTo: z.int(),
});
export type Phase = Readonly<z.infer<typeof Phase>>;

export const Section = z.object({
  id: z.string(),
  version: z.int(),
  parentId: z.string().nullable(),
  label: z.string(),
  title: z.string(),
  taskCount: z.int(),
});
/** A numbered place of the plan; `taskCount` counts the tasks that stand today. */
export type Section = Readonly<z.infer<typeof Section>>;

export const Amendment = z.object({
  id: z.string(),
  name: z.string(),
  docType: z.string(),
  number: z.string().nullable(),
  symbol: z.string().nullable(),
  issuedOn: z.string(),
  title: z.string(),
  taskCount: z.int(),
  targetCount: z.int(),
});
/** A document that changed the plan, with how many of its rows have come in. */
export type Amendment = Readonly<z.infer<typeof Amendment>>;

export const Plan = PlanRow.extend({
  version: z.int(),
  docType: z.string(),
  attachedDocType: z.string().nullable(),
  number: z.string().nullable(),
  symbol: z.string().nullable(),
  title: z.string(),
  place: z.string().nullable(),
  standingAgency: AgencyName.nullable(),
  objective: z.string(),
  bases: lines,
  parents: lines,
  sourceNote: z.string(),
  hasText: z.boolean(),
  phases: z.array(Phase).readonly(),
  sections: z.array(Section).readonly(),
  duties: z.array(ReportingDuty).readonly(),
  amendments: z.array(Amendment).readonly(),
  recipients: lines,
  signerRoleLines: lines,
  signerName: z.string().nullable(),
  findings: lines,
});
/**
 * A plan as its page shows it, without tasks and targets (they have lists of their own). `parents`: the documents it
 * derives from, as printed; `parentPlan`: the one of them that is in the book. `findings`: contradictions of the original.
 */
export type Plan = Readonly<z.infer<typeof Plan>>;

export const LibraryEntry = z.object({
  key: z.string(),
  name: z.string(),
  subject: z.string(),
  issuer: z.string(),
  periodStart: z.int(),
  periodEnd: z.int(),
  sourceKind: z.enum(sourceKinds),
  planId: z.string().nullable(),
});
/** A plan that comes with the program; `planId` once it is in the book. */
export type LibraryEntry = Readonly<z.infer<typeof LibraryEntry>>;
