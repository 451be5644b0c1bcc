import { z } from 'zod';
import { AgencyName } from '../agencies/agency.ts';
import { statuses } from '../progress/progress-entry.ts';
import { deadlineKinds } from './deadline.rules.ts';
import { timelinesses } from './timeliness.rules.ts';

export const assignmentRoles = ['lead', 'joint', 'support'] as const;
/** `joint`: one of several doers that the plan names without saying who leads; such a task has no lead yet. */
export type AssignmentRole = (typeof assignmentRoles)[number];

export const rhythms = ['once', 'yearly', 'continuous'] as const;
export type Rhythm = (typeof rhythms)[number];

export const standings = [...statuses, 'nothing-to-report', 'not-reported'] as const;
export const Standing = z.enum(standings);
/** What a task shows for a year: a stored status, that there was nothing to report, or that nobody has reported yet. */
export type Standing = z.infer<typeof Standing>;

export const taskGaps = ['lead', 'deadline', 'targets', 'evidence'] as const;
/** What a task may lack: nobody leads, no deadline though it is done once, no target linked, results without evidence. */
export type TaskGap = (typeof taskGaps)[number];

const Deadline = z.object({
  text: z.string(),
  kind: z.enum(deadlineKinds).nullable(),
  on: z.string().nullable(),
});
/** A deadline in the words of the plan; `on` is the last ISO day on which it is met, null (as `kind`) where it names no year. */

export const TaskRow = z.object({
  id: z.string(),
  planId: z.string(),
  planName: z.string(),
  sectionId: z.string(),
  sectionLabel: z.string(),
  marker: z.string(),
  text: z.string(),
  expectedOutput: z.string(),
  rhythm: z.enum(rhythms),
  deadline: Deadline.nullable(),
  yearFrom: z.int(),
  yearTo: z.int(),
  lead: AgencyName.nullable(),
  joint: z.array(AgencyName).readonly(),
  support: z.array(AgencyName).readonly(),
  standing: Standing,
  timeliness: z.enum(timelinesses),
  dueOn: z.string(),
  isExtended: z.boolean(),
});
/**
 * A task in a list. Who does it is told as of the day asked for. `standing` is that of the year asked for, or of the
 * latest year reported when none was asked. `timeliness` and `dueOn` (the last day in time, extensions counted) are of the
 * year asked for, else of today's reporting year. `marker` is what stands before the sentence in the plan ("a)", "-").
 */
export type TaskRow = Readonly<z.infer<typeof TaskRow>>;

export const YearFunding = z.object({
  year: z.int().meta({ title: 'Năm của kinh phí' }),
  amountVnd: z.int().min(0).meta({ title: 'Kinh phí của năm' }),
});
export type YearFunding = Readonly<z.infer<typeof YearFunding>>;

const GroupMember = z.object({ groupId: z.string(), agency: AgencyName });

export const Task = TaskRow.extend({
  sectionTitle: z.string(),
  phaseId: z.string().nullable(),
  phaseName: z.string().nullable(),
  details: z.array(z.string()).readonly(),
  funding: z.object({ source: z.string(), years: z.array(YearFunding).readonly() }),
  modality: z.string(),
  targets: z.array(z.object({ id: z.string(), text: z.string() })).readonly(),
  groupMembers: z.array(GroupMember).readonly(),
  source: z.object({ from: z.int(), to: z.int() }).nullable(),
  amendment: z.object({ id: z.string(), name: z.string() }).nullable(),
  replacesId: z.string().nullable(),
  replacedById: z.string().nullable(),
  endedBy: z.object({ id: z.string(), name: z.string() }).nullable(),
  validFrom: z.string().nullable(),
  validTo: z.string().nullable(),
  version: z.int(),
});
/**
 * A task as its drawer shows it. `modality`: how strongly the plan asks ("đề nghị"). `groupMembers`: the agencies that
 * stand behind a group named in the task. `amendment` brought it in, in the place of `replacesId`; `endedBy` ended it, with
 * `replacedById` in its place or nothing. `version` changes with the task and with each of its parts; it does not grow.
 */
export type Task = Readonly<z.infer<typeof Task>>;
