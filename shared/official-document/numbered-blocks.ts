import { romanNumeral, vietnameseLetter } from './numbering.ts';
import type { Block, Heading, HeadingLevel } from './official-document.ts';

export type NumberedBlock =
  | { readonly block: Exclude<Block, Heading>; readonly label: null }
  | { readonly block: Heading; readonly label: string };

type LevelRow = {
  /** A heading starts the count of all levels deeper than its own anew. */
  readonly depth: number;
  readonly labelOf: (place: number) => string;
  /** Label over title, both centred (HD-1, HD-2). */
  readonly isCentred?: true;
  readonly isCapital?: true;
  /** Counted through the whole paper. */
  readonly goesOn?: true;
  /** Upright, as part of the text (HD-5). */
  readonly isText?: true;
};

/** How each level is counted and set (HD-1 to HD-6). */
export const headingLevels: Readonly<Record<HeadingLevel, LevelRow>> = {
  part: { depth: 0, labelOf: (place) => `Phần ${romanNumeral(place)}`, isCentred: true, isCapital: true },
  chapter: { depth: 1, labelOf: (place) => `Chương ${romanNumeral(place)}`, isCentred: true, isCapital: true },
  division: { depth: 2, labelOf: (place) => `Mục ${place}`, isCentred: true, isCapital: true },
  subdivision: { depth: 3, labelOf: (place) => `Tiểu mục ${place}`, isCentred: true, isCapital: true },
  section: { depth: 4, labelOf: (place) => `${romanNumeral(place)}.`, isCapital: true },
  article: { depth: 5, labelOf: (place) => `Điều ${place}.`, goesOn: true },
  clause: { depth: 6, labelOf: (place) => `${place}.` },
  point: { depth: 7, labelOf: (place) => `${vietnameseLetter(place)})`, isText: true },
};

/** The blocks with the printed number of each heading. */
export const numberBlocks = (blocks: readonly Block[]): readonly NumberedBlock[] => {
  const counts = new Map<HeadingLevel, number>();
  return blocks.map((block) => {
    if (block.kind !== 'heading') return { block, label: null };
    const { depth, labelOf } = headingLevels[block.level];
    const place = (counts.get(block.level) ?? 0) + 1;
    counts.set(block.level, place);
    for (const level of counts.keys())
      if (headingLevels[level].depth > depth && !headingLevels[level].goesOn) counts.delete(level);
    return { block, label: labelOf(place) };
  });
};

/** Whether a heading stands above what follows, or is itself text (a điểm, a khoản without title). */
export const isTitle = ({ level, plain }: Heading): boolean => !plain && !headingLevels[level].isText;
