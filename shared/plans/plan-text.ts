import { z } from 'zod';
import { sourceKinds } from './plan-status.ts';

export const linkKinds = ['target', 'task', 'duty'] as const;
export type LinkKind = (typeof linkKinds)[number];

export const TextLink = z.object({
  kind: z.enum(linkKinds),
  id: z.string(),
  label: z.string(),
  from: z.int(),
  to: z.int(),
  isFormer: z.boolean(),
});
/** A row and the place of its sentence in the text, in characters; `isFormer`: an amendment has replaced the row. */
export type TextLink = Readonly<z.infer<typeof TextLink>>;

export const PlanText = z.object({
  text: z.string(),
  sourceKind: z.enum(sourceKinds),
  sourceNote: z.string(),
  links: z.array(TextLink).readonly(),
});
/** The plan's own text, empty where the book does not have it, with the rows that were read from it. */
export type PlanText = Readonly<z.infer<typeof PlanText>>;

export const findingKinds = ['original', 'source', 'plan', 'tasks', 'targets', 'duties'] as const;
export const PlanFinding = z.object({ kind: z.enum(findingKinds), sentence: z.string() });
/** Something to look at: a contradiction kept from the original, or a gap that the program found in the book. */
export type PlanFinding = Readonly<z.infer<typeof PlanFinding>>;
