import { listRows, type PlacedRow } from '#shared/plan-reader/review/draft-rows.ts';
import type { ReviewPart } from './review-search.ts';
import { partOfKind } from './review-words.ts';
import type { ReviewWork } from './use-review.ts';

/** The rows that a part of the draft shows, in its order. */
export const rowsOfPart = ({ draft, toCheck }: ReviewWork, part: ReviewPart): readonly PlacedRow[] =>
  part === 'can-xem' ? toCheck : listRows(draft).filter(({ kind }) => partOfKind[kind] === part);
