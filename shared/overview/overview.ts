import { z } from 'zod';
import { standings, taskGaps } from '../tasks/task.ts';
import { TaskFilter } from '../tasks/tasks.contract.ts';
import { timelinesses } from '../tasks/timeliness.rules.ts';

export const Figure = z.object({ count: z.int(), filter: TaskFilter });
/** How many, and the filter of `tasks.list` that opens exactly these. */
export type Figure = Readonly<z.infer<typeof Figure>>;

const buckets = z.record(z.enum(timelinesses), Figure);

export const OverviewRow = z.object({
  id: z.string().nullable(),
  name: z.string(),
  total: Figure,
  buckets,
  notReported: Figure,
});
/**
 * One plan, agency (as lead; null: nobody leads), section or year. `total` counts the four buckets, not what is suspended;
 * `notReported`: nobody has told anything of them for the year.
 */
export type OverviewRow = Readonly<z.infer<typeof OverviewRow>>;

export const TaskOverview = z.object({
  year: z.int(),
  today: z.string(),
  total: Figure,
  buckets,
  standings: z.record(z.enum(standings), Figure),
  extended: Figure,
  byPlan: z.array(OverviewRow).readonly(),
  byAgency: z.array(OverviewRow).readonly(),
  bySection: z.array(OverviewRow).readonly(),
});
/** The standing of a year. `bySection` only where one plan is looked at. `extended`: tasks whose deadline was put off. */
export type TaskOverview = Readonly<z.infer<typeof TaskOverview>>;

const targetJudgements = ['met', 'unmet', 'reported', 'nothing', 'not-reported'] as const;

export const TargetOverview = z.object({
  year: z.int(),
  counts: z.record(z.enum(targetJudgements), z.int()),
  rows: z
    .array(
      z.object({
        planId: z.string(),
        planName: z.string(),
        targetId: z.string(),
        text: z.string(),
        unit: z.string().nullable(),
        plannedText: z.string(),
        reached: z.number().nullable(),
        reachedPercent: z.number().nullable(),
        gap: z.number().nullable(),
        judgement: z.enum(targetJudgements),
      }),
    )
    .readonly(),
});
/** The targets of a year against the plan: `counts` counts exactly `rows`. `gap` is in the target's unit, below zero: missing. */
export type TargetOverview = Readonly<z.infer<typeof TargetOverview>>;

export const DataHealth = z.object({
  year: z.int(),
  lacks: z.record(z.enum(taskGaps), Figure),
  targetsWithoutData: z
    .array(z.object({ planId: z.string(), planName: z.string(), targetId: z.string(), text: z.string() }))
    .readonly(),
  findings: z.array(z.object({ planId: z.string(), planName: z.string(), sentence: z.string() })).readonly(),
});
/** What the book lacks or contradicts itself in; each point opens to its rows. */
export type DataHealth = Readonly<z.infer<typeof DataHealth>>;
