import { numberBlocks } from '../official-document/numbered-blocks.ts';
import type { Block } from '../official-document/official-document.ts';
import { printedBlocks } from './kept-headings.rules.ts';
import type { PaperPart } from './paper.ts';
import { isBlank, type TextBlock } from './text-block.ts';

/** The printed number of each line of a part; null where a line has none. */
export type LineNumbers = readonly (string | null)[];

type Line = { readonly key: string; readonly block: Block; readonly place: number };

/** The numbers that the headings of all parts carry when they are printed, with what is being typed in its place. */
export const numbersOfParts = (
  parts: readonly PaperPart[],
  typed: Readonly<Record<string, readonly TextBlock[]>>,
): ReadonlyMap<string, LineNumbers> => {
  const blocksOf = (part: PaperPart): readonly Block[] =>
    (part.isIncluded ? typed[part.key] : undefined) ?? printedBlocks(part);
  const numbers = new Map(parts.map((part) => [part.key, blocksOf(part).map((): string | null => null)]));
  const lines = parts
    .flatMap((part) => blocksOf(part).map((block, place): Line => ({ key: part.key, block, place })))
    .filter(({ block }) => !isBlank(block));
  numberBlocks(lines.map(({ block }) => block)).forEach(({ label }, at) => {
    const line = lines[at];
    const own = line && numbers.get(line.key);
    if (own) own[line.place] = label;
  });
  return numbers;
};
