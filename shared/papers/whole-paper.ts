import type { OfficialDocument } from '../official-document/official-document.ts';
import type { PaperDraft } from './paper-draft.ts';

/** The paper with all its parts in the order they were drafted in. */
export const wholePaper = ({ frame, parts, annexes }: PaperDraft): OfficialDocument => ({
  ...frame,
  blocks: parts.flatMap((part) => part.blocks),
  annexes: annexes.map(({ title, landscape, blocks }) => ({ title, landscape, blocks })),
});
