import type { PlanDraft } from '#shared/plan-reader/plan-draft.ts';

/** Where a plan comes from: pasted text, or a file. */
export type PlanSource = { readonly text: string } | { readonly name: string; readonly bytes: Uint8Array };

const readStages = ['text', 'meaning'] as const;
/** What the reading thread is busy with: getting the text out of the file, or reading it. */
export type ReadStage = (typeof readStages)[number];

export type ReadAnswer =
  | { readonly kind: 'stage'; readonly stage: ReadStage }
  | { readonly kind: 'done'; readonly draft: PlanDraft }
  /** An UnreadableFile: its sentence is for the person who asked. */
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'bug'; readonly error: Error };
