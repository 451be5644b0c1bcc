import { headingLevels, isTitle } from '../official-document/numbered-blocks.ts';
import type { Block, HeadingLevel } from '../official-document/official-document.ts';
import type { PaperPart } from './paper.ts';
import type { PaperDraft } from './paper-draft.ts';

/** What of a part stands in the paper. */
export const printedBlocks = ({
  isIncluded,
  blocks,
  keptHeadings,
}: Pick<PaperPart, 'isIncluded' | 'blocks' | 'keptHeadings'>): readonly Block[] => (isIncluded ? blocks : keptHeadings);

/** The headings that blocks begin with, down to a level. */
const headingsDownTo = (blocks: readonly Block[], level: HeadingLevel): readonly Block[] => {
  const { depth } = headingLevels[level];
  const end = blocks.findIndex(
    (block) => block.kind !== 'heading' || !isTitle(block) || headingLevels[block.level].depth > depth,
  );
  return end < 0 ? blocks : blocks.slice(0, end);
};

/** How deep the heading is that blocks begin with; those that begin with none stand under whatever is above them. */
const depthOfFirst = ([first]: readonly Block[]): number =>
  first?.kind === 'heading' && isTitle(first) ? headingLevels[first.level].depth : Number.POSITIVE_INFINITY;

/**
 * A part that begins a section is left out, but not the section's heading where a later part of the same section stays: it
 * would come to stand in the section before.
 */
export const withKeptHeadings = (parts: readonly PaperPart[], draft: PaperDraft): PaperPart[] => {
  const underOf = new Map(draft.parts.map(({ key, under }) => [key, under]));
  const after = new Map<string, HeadingLevel>();
  const kept = parts.toReversed().map((part) => {
    const level = after.get(part.key);
    const keptHeadings = part.isIncluded || level === undefined ? [] : headingsDownTo(part.blocks, level);
    const whole = { ...part, keptHeadings };
    const printed = printedBlocks(whole);
    for (const [key, needed] of after) if (depthOfFirst(printed) <= headingLevels[needed].depth) after.delete(key);
    const under = underOf.get(part.key);
    if (under && printed.length > 0) {
      const known = after.get(under.part);
      if (known === undefined || headingLevels[known].depth < headingLevels[under.level].depth)
        after.set(under.part, under.level);
    }
    return whole;
  });
  return kept.toReversed();
};
