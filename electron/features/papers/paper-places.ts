import { printedBlocks } from '#shared/papers/kept-headings.rules.ts';
import type { PaperPart, PaperPlace } from '#shared/papers/paper.ts';
import type { DraftAnnex } from '#shared/papers/paper-draft.ts';
import type { PrintedPlace } from '../../documents/layout/printed-places.ts';

type Composed = { readonly parts: readonly PaperPart[]; readonly annexes: readonly DraftAnnex[] };

const isSame = (one: PaperPlace, other: PaperPlace): boolean =>
  one.of === other.of && one.key === other.key && one.page === other.page;

/** Where each part of a paper lies: what the printer tells of blocks, told of the parts they came from. */
export const placesOfParts = (places: readonly PrintedPlace[], { parts, annexes }: Composed): PaperPlace[] => {
  const partOf = parts.flatMap((part) => printedBlocks(part).map(() => part.key));
  const cardOf = ({ piece }: PrintedPlace): Pick<PaperPlace, 'of' | 'key'> => {
    if (typeof piece === 'number') return { of: 'part', key: partOf[piece] ?? '' };
    return typeof piece === 'string'
      ? { of: 'frame', key: piece }
      : { of: 'annex', key: annexes[piece.annex]?.key ?? '' };
  };
  const told: PaperPlace[] = [];
  for (const place of places) {
    const { page, top, bottom } = place;
    const next = { ...cardOf(place), page, top, bottom };
    const last = told.at(-1);
    if (last && isSame(last, next)) told[told.length - 1] = { ...last, bottom };
    else told.push(next);
  }
  return told;
};
