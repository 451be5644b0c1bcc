import { z } from 'zod';
import { AgencyName } from './agency.ts';
import { Succession, workKinds } from './succession.ts';
import { successionKinds } from './succession-kinds.ts';

const moveRoles = [
  'lead',
  'joint',
  'support',
  'member',
  'reports',
  'receives',
  'standing',
  'superior',
  'speaker',
  'keeper',
] as const;
/**
 * `member`: stands behind a group named in a task; `reports`, `receives`: sends or gets the reports of a duty; `standing`:
 * cơ quan thường trực of the plan; `superior`: above a unit; `speaker`: whom a liaison speaks for; `keeper`: works with this book.
 */
export type MoveRole = (typeof moveRoles)[number];

export const Move = z.object({
  work: z.enum(workKinds),
  id: z.string(),
  text: z.string(),
  planId: z.string(),
  planName: z.string(),
  planSubject: z.string(),
  sectionId: z.string().nullable(),
  sectionLabel: z.string(),
  sectionTitle: z.string(),
  role: z.enum(moveRoles),
  from: AgencyName,
  to: z.string().nullable(),
  roleAfter: z.enum(moveRoles).nullable(),
});
/**
 * One piece of open work of an old agency; its units, its liaisons' accounts and the office of this book stand under `organisation` in the place
 * of a plan. `to`: the successor's ref; null: nobody has been chosen yet; the old agency's own id: it stays. `roleAfter`:
 * what the successor then is, stronger than `role` where it has a stronger part already.
 */
export type Move = Readonly<z.infer<typeof Move>>;

/** Where what passes on outside of any plan is chosen. */
export const organisation = {
  planId: 'to-chuc',
  planName: 'Tổ chức',
  planSubject: 'Đơn vị trực thuộc, đầu mối và cơ quan sử dụng sổ này',
} as const;

export const SuccessorName = z.object({
  ref: z.string(),
  agencyId: z.string().nullable(),
  name: z.string(),
  shortName: z.string(),
});
/** A successor as the preview names it; `agencyId` null: it will be added to the book. */
export type SuccessorName = Readonly<z.infer<typeof SuccessorName>>;

export const MoveCounts = z.object({
  tasks: z.int(),
  targets: z.int(),
  duties: z.int(),
  plans: z.int(),
  units: z.int(),
  people: z.int(),
  offices: z.int(),
});
export type MoveCounts = Readonly<z.infer<typeof MoveCounts>>;

const problemPlaces = ['start', 'old', 'heirs', 'work'] as const;
export const SuccessionProblem = z.object({
  sentence: z.string(),
  about: z.enum(problemPlaces),
  ref: z.string().nullable(),
});
/**
 * A reason against a succession. `about` with `ref`: its kind and day; an old agency (its id); the successors, or one of
 * them (its ref); open work that nobody gets (its id).
 */
export type SuccessionProblem = Readonly<z.infer<typeof SuccessionProblem>>;

export const SuccessionPreview = z.object({
  successors: z.array(SuccessorName).readonly(),
  moves: z.array(Move).readonly(),
  counts: MoveCounts,
  undecided: z.int(),
  problems: z.array(SuccessionProblem).readonly(),
});
/** What a succession would do. `counts`: distinct pieces of work that change hands; with `problems` it is refused. */
export type SuccessionPreview = Readonly<z.infer<typeof SuccessionPreview>>;

export const certainties = ['high', 'medium-high', 'medium', 'low'] as const;
export type Certainty = (typeof certainties)[number];

export const Proposal = z.object({
  key: z.string(),
  kind: z.enum(successionKinds),
  happensOn: z.string(),
  from: z.array(AgencyName).readonly(),
  successors: z.array(SuccessorName).readonly(),
  suggestions: z
    .array(
      z.object({
        functions: z.array(z.string()).readonly(),
        to: z.string(),
        toName: z.string(),
        certainty: z.enum(certainties),
      }),
    )
    .readonly(),
  basis: z.string(),
  succession: Succession,
});
/** A reorganisation that the law made, for agencies of this book. `succession` is what to preview, still without choices. */
export type Proposal = Readonly<z.infer<typeof Proposal>>;
