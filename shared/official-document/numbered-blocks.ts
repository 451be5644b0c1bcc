import { romanNumeral, vietnameseLetter } from './numbering.ts';
import type { Block, Heading, HeadingLevel } from './official-document.ts';

export type NumberedBlock =
  | { readonly block: Exclude<Block, Heading>; readonly label: null }
  | { readonly block: Heading; readonly label: string };

const levels: readonly HeadingLevel[] = ['part', 'section', 'clause', 'point'];

const labelOf: Readonly<Record<HeadingLevel, (place: number) => string>> = {
  part: (place) => `Phần ${romanNumeral(place)}`,
  section: (place) => `${romanNumeral(place)}.`,
  clause: (place) => `${place}.`,
  point: (place) => `${vietnameseLetter(place)})`,
};

/** The blocks with the printed number of each heading; a heading starts the count of all lower levels anew. */
export const numberBlocks = (blocks: readonly Block[]): readonly NumberedBlock[] => {
  const counts = [0, 0, 0, 0];
  return blocks.map((block) => {
    if (block.kind !== 'heading') return { block, label: null };
    const depth = levels.indexOf(block.level);
    const place = (counts[depth] ?? 0) + 1;
    counts[depth] = place;
    counts.fill(0, depth + 1);
    return { block, label: labelOf[block.level](place) };
  });
};
