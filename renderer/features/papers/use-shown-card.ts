import { type FocusEvent, type MouseEvent, useRef, useState } from 'react';
import type { PaperPlace } from '#shared/papers/paper.ts';

/** What the composer has a card for: the frame's opening or closing, a part, an annex. */
export type Card = Pick<PaperPlace, 'of' | 'key'>;
/** The card that the preview marks; it is gone to anew whenever `asks` grows. */
export type ShownCard = Card & { readonly asks: number };

export const isSameCard = (one: Card, other: Card): boolean => one.of === other.of && one.key === other.key;

/** How a card names itself in the page. */
export const cardName = ({ of, key }: Card) => ({ 'data-of': of, 'data-key': key });

const cardAt = (target: Element): Card | null => {
  const { of, key } = target.closest<HTMLElement>('[data-of]')?.dataset ?? {};
  return of === undefined || key === undefined ? null : { of: of as Card['of'], key };
};

/** The card that somebody works on: the one with the cursor, or whose name was clicked, or whose place in the preview. */
export function useShownCard() {
  const cards = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<ShownCard | null>(null);
  return {
    cards,
    shown,
    onFocus: ({ target }: FocusEvent) => {
      const card = cardAt(target);
      if (card) setShown((now) => (now && isSameCard(now, card) ? now : { ...card, asks: (now?.asks ?? 0) + 1 }));
    },
    onClick: ({ target }: MouseEvent) => {
      const card = target instanceof Element && target.closest('h2') ? cardAt(target) : null;
      if (card) setShown((now) => ({ ...card, asks: (now?.asks ?? 0) + 1 }));
    },
    /** From the preview, which stays where it is: the card comes into view, its text takes the cursor. */
    open: (card: Card) => {
      setShown((now) => ({ ...card, asks: now?.asks ?? 0 }));
      const elements = [...(cards.current?.querySelectorAll<HTMLElement>('[data-of]') ?? [])];
      const own = elements.filter(({ dataset: { of, key } }) => of === card.of && (of === 'frame' || key === card.key));
      const element = own.find(({ dataset }) => dataset.key === card.key) ?? own[0];
      element?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      element?.querySelector<HTMLElement>('[contenteditable="true"]')?.focus({ preventScroll: true });
    },
  };
}
