import { z } from 'zod';
import { AgencyName } from '../agencies/agency.ts';
import { rowRevision } from '../audit/row-revision.ts';
import { Comparator } from '../plans/library-plan.ts';

export const rollups = ['sum', 'last', 'ratio'] as const;
/** How the figures of several agencies make the one of the whole: added up, the lead's (else the latest), or all numerators to all denominators. */
export type Rollup = (typeof rollups)[number];

export const PlannedValue = z.object({
  year: z.int().meta({ title: 'Năm của giá trị kế hoạch' }),
  value: z.number().meta({ title: 'Giá trị kế hoạch của năm' }),
  valueMax: z.number().nullable().meta({ title: 'Giá trị kế hoạch cao nhất của năm' }),
});
/** What the plan asks for in one year, where it says more than one value. */
export type PlannedValue = Readonly<z.infer<typeof PlannedValue>>;

const told = {
  value: z.number().nullable(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  isMet: z.boolean().nullable(),
  note: z.string(),
};
const reached = { year: z.int(), ...told };

export const AgencyResult = z.object({
  ...reached,
  periodId: z.string().nullable(),
  speaksOn: z.string(),
  isDraft: z.boolean(),
  id: z.string(),
  agency: AgencyName.nullable(),
  version: z.int(),
});
/**
 * One recorded result, of a period or (`periodId` null) of the year: what was reached from the year's beginning up to
 * `speaksOn`; of several of one year the latest counts. A draft counts nowhere until the agency has sent it. `agency` null: it speaks for the whole. Where `numerator` and `denominator` are given, `value`
 * is computed from them; 0 of 0 is "nothing to count here" (không có) and has no value.
 */
export type AgencyResult = Readonly<z.infer<typeof AgencyResult>>;

export const TargetResult = z.object({
  ...reached,
  version: z.int().nullable(),
  isOfWhole: z.boolean(),
  countedAgencies: z.int(),
});
/**
 * What a target reached in a year, rolled up: a figure in its unit, or for a target in words whether it was met.
 * `version` is that of the whole's own result, null where it has none and the figure was counted from agencies: the
 * `seenVersion` to record the whole's own result with.
 */
export type TargetResult = Readonly<z.infer<typeof TargetResult>>;

export const Target = z.object({
  id: z.string(),
  planId: z.string(),
  sectionId: z.string(),
  sectionLabel: z.string(),
  phaseId: z.string().nullable(),
  phaseName: z.string().nullable(),
  text: z.string(),
  kind: z.enum(['quantitative', 'qualitative']),
  unit: z.string().nullable(),
  comparator: Comparator.nullable(),
  direction: z.enum(['increase', 'decrease']).nullable(),
  value: z.number().nullable(),
  valueMax: z.number().nullable(),
  plannedValues: z.array(PlannedValue).readonly(),
  baselineYear: z.int().nullable(),
  baselineValue: z.number().nullable(),
  yearFrom: z.int().nullable(),
  yearTo: z.int().nullable(),
  isPerYear: z.boolean(),
  isCumulative: z.boolean(),
  rollup: z.enum(rollups),
  numeratorName: z.string(),
  denominatorName: z.string(),
  isCondition: z.boolean(),
  conditionOf: z.string().nullable(),
  lead: AgencyName.nullable(),
  amendment: z.object({ id: z.string(), name: z.string() }).nullable(),
  replacesId: z.string().nullable(),
  replacedById: z.string().nullable(),
  endedBy: z.object({ id: z.string(), name: z.string() }).nullable(),
  validFrom: z.string().nullable(),
  validTo: z.string().nullable(),
  source: z.object({ from: z.int(), to: z.int() }).nullable(),
  version: z.int(),
  results: z.array(TargetResult).readonly(),
});
/**
 * One measurable line of a plan. `value`–`valueMax` is a range in `unit` for its phase or the whole period,
 * `plannedValues` say more about single years. `isCondition` only qualifies the target `conditionOf` (an id of the same
 * plan). `validTo` is set once an amendment has ended the line (`endedBy`), with `replacedById` in its place
 * or nothing. `results` has one entry for each year reported.
 */
export type Target = Readonly<z.infer<typeof Target>>;

export const TargetFigure = z.object({
  targetId: z.string(),
  year: z.int(),
  figure: TargetResult.nullable(),
  results: z.array(AgencyResult.extend({ isCounted: z.boolean() })).readonly(),
});
/** A year's figure opened: every result recorded for it, the whole's own first, and which of them were counted. */
export type TargetFigure = Readonly<z.infer<typeof TargetFigure>>;

const ToldFigure = z.object(told);
export type ToldFigure = Readonly<z.infer<typeof ToldFigure>>;

export const FigureRevision = z.object({
  ...rowRevision,
  before: ToldFigure.nullable(),
  after: ToldFigure.nullable(),
});
/** One recording in a target's history: the figure before and after, null where nothing was reported. */
export type FigureRevision = Readonly<z.infer<typeof FigureRevision>>;

export const TargetFrame = z.object({
  periodStart: z.int(),
  periodEnd: z.int(),
  sections: z.array(z.object({ id: z.string(), label: z.string(), title: z.string() })).readonly(),
  phases: z.array(z.object({ id: z.string(), name: z.string(), yearFrom: z.int(), yearTo: z.int() })).readonly(),
});
/** What a plan allows its targets to be: the time, places and phases that a form offers. */
export type TargetFrame = Readonly<z.infer<typeof TargetFrame>>;

const warningKinds = ['same-object', 'no-lead', 'no-data', 'no-ratio-names'] as const;
export const TargetWarning = z.object({
  kind: z.enum(warningKinds),
  targetIds: z.array(z.string()).readonly(),
  sentence: z.string(),
});
/** Something a person should look at; nothing is refused because of it. */
export type TargetWarning = Readonly<z.infer<typeof TargetWarning>>;
