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

export const TextRow = z.object({ kind: z.enum(linkKinds), id: z.string(), label: z.string() });
export type TextRow = Readonly<z.infer<typeof TextRow>>;

export const PlanText = z.object({
  text: z.string(),
  version: z.int().nullable(),
  sourceKind: z.enum(sourceKinds),
  sourceNote: z.string(),
  links: z.array(TextLink).readonly(),
  unlinked: z.array(TextRow).readonly(),
});
/**
 * The plan's own text, empty where the book does not have it (`version` null), with the rows that were read from it and
 * those of today that have no sentence in it.
 */
export type PlanText = Readonly<z.infer<typeof PlanText>>;

export const TextCheck = z.object({
  kept: z.int(),
  found: z.array(TextRow).readonly(),
  lost: z.array(TextRow).readonly(),
});
/** What another text does to the links: how many rows keep their sentence, which get one, which lose it. */
export type TextCheck = Readonly<z.infer<typeof TextCheck>>;

const findingKinds = ['original', 'source', 'plan', 'tasks', 'targets', 'duties'] as const;
export const PlanFinding = z.object({
  kind: z.enum(findingKinds),
  sentence: z.string(),
  rows: z.array(TextRow).readonly(),
});
/**
 * Something to look at: a contradiction kept from the original, or a gap that the program found in the book, with the rows
 * it was counted from.
 */
export type PlanFinding = Readonly<z.infer<typeof PlanFinding>>;
