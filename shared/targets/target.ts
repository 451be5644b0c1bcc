import { z } from 'zod';
import { Comparator } from '../plans/library-plan.ts';

export const TargetResult = z.object({
  year: z.int(),
  value: z.number().nullable(),
  isMet: z.boolean().nullable(),
  note: z.string(),
  version: z.int(),
});
/** What was reached in a year: a figure in the target's unit, or for a target in words whether it was met. */
export type TargetResult = Readonly<z.infer<typeof TargetResult>>;

export const Target = z.object({
  id: z.string(),
  planId: z.string(),
  sectionLabel: z.string(),
  text: z.string(),
  kind: z.enum(['quantitative', 'qualitative']),
  unit: z.string().nullable(),
  comparator: Comparator.nullable(),
  value: z.number().nullable(),
  valueMax: z.number().nullable(),
  phaseName: z.string().nullable(),
  yearFrom: z.int().nullable(),
  yearTo: z.int().nullable(),
  isCondition: z.boolean(),
  results: z.array(TargetResult).readonly(),
});
/** One measurable line of a plan. `value`–`valueMax` is a range in `unit`; `isCondition` only qualifies another target. */
export type Target = Readonly<z.infer<typeof Target>>;
