import { z } from 'zod';
import { AgencyName } from '../agencies/agency.ts';
import { Status } from '../progress/progress-entry.ts';

export const assignmentRoles = ['lead', 'joint', 'support'] as const;
/** `joint`: one of several doers that the plan names without saying who leads; such a task has no lead yet. */
export type AssignmentRole = (typeof assignmentRoles)[number];

export const rhythms = ['once', 'yearly', 'continuous'] as const;
export type Rhythm = (typeof rhythms)[number];

/** What a task shows for a year: a stored status, or that nobody has reported yet. */
export const Standing = z.union([Status, z.literal('not-reported')]);
export type Standing = z.infer<typeof Standing>;

export const TaskRow = z.object({
  id: z.string(),
  planId: z.string(),
  planName: z.string(),
  sectionLabel: z.string(),
  text: z.string(),
  rhythm: z.enum(rhythms),
  deadlineText: z.string().nullable(),
  yearFrom: z.int(),
  yearTo: z.int(),
  lead: AgencyName.nullable(),
  joint: z.array(AgencyName).readonly(),
  support: z.array(AgencyName).readonly(),
  standing: Standing,
});
/** A task in a list. `standing` is that of the year asked for, or of the latest year reported when none was asked. */
export type TaskRow = Readonly<z.infer<typeof TaskRow>>;

export const Task = TaskRow.extend({
  sectionTitle: z.string(),
  details: z.array(z.string()).readonly(),
});
/** A task as its drawer shows it. */
export type Task = Readonly<z.infer<typeof Task>>;
