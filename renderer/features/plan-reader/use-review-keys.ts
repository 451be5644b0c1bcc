import { useEffect, useEffectEvent } from 'react';
import type { PlacedRow } from '#shared/plan-reader/review/draft-rows.ts';
import { rowsOfPart } from './review-rows.ts';
import type { ReviewPart } from './review-search.ts';
import type { ReviewWork } from './use-review.ts';

export type Editing = { readonly editedId: string | null; readonly edit: (rowId: string | null) => void };
type Keys = { readonly work: ReviewWork; readonly part: ReviewPart; readonly editing: Editing };

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Enter on a button is the button's; on a tab or a row it is the review's. */
const pressesButton = ({ key, target }: KeyboardEvent): boolean =>
  key === 'Enter' && target instanceof Element && target.closest('a, button:not([role=tab], [aria-pressed])') !== null;

const isElsewhere = (event: KeyboardEvent): boolean =>
  document.querySelector('[role="dialog"]') !== null || isTyping(event.target) || pressesButton(event);

/** Looks at a row of a list: some steps from the one in hand, the first where none is. */
const moved = (rows: readonly PlacedRow[], rowId: string | null, by: number): PlacedRow | undefined => {
  const at = rows.findIndex(({ row }) => row.id === rowId);
  return at < 0 ? rows[0] : rows[Math.min(rows.length - 1, Math.max(0, at + by))];
};

/** Arrows go through the rows in view, A accepts, Enter corrects, G joins, Delete drops, Ctrl+Z and Ctrl+Y take back. */
export function useReviewKeys({ work, part, editing }: Keys): void {
  const answer = useEffectEvent((event: KeyboardEvent) => {
    if (event.isComposing || event.altKey || event.defaultPrevented || isElsewhere(event)) return;
    const rows = rowsOfPart(work, part);
    const rowId = work.looked?.rowId ?? null;
    const here = rows.find(({ row }) => row.id === rowId);
    const lookAt = (next: PlacedRow | undefined) =>
      next && work.look({ rowId: next.row.id, from: next.row.span.from, to: next.row.span.to });
    const key = event.key.toLowerCase();
    const act = ((): (() => unknown) | undefined => {
      if (event.ctrlKey || event.metaKey) {
        if (key === 'y' || (key === 'z' && event.shiftKey)) return work.redo;
        return key === 'z' ? work.undo : undefined;
      }
      if (key === 'arrowdown') return () => lookAt(moved(rows, rowId, 1));
      if (key === 'arrowup') return () => lookAt(moved(rows, rowId, -1));
      if (!here) return undefined;
      const after = moved(rows, here.row.id, rows.at(-1) === here ? -1 : 1);
      if (key === 'enter') return () => editing.edit(here.row.id);
      if (key === 'a')
        return () => {
          work.make({ do: 'accept', ids: [here.row.id] });
          lookAt(after);
        };
      if (key === 'delete')
        return () => {
          work.make({ do: 'drop', id: here.row.id });
          lookAt(after);
        };
      if (key === 'g' && part !== 'can-xem' && after && after !== here && rows.at(-1) !== here)
        return () => work.make({ do: 'join', id: here.row.id, withId: after.row.id });
      return undefined;
    })();
    if (!act) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => answer(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
