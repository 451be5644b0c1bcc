import { useEffect, useRef, useState } from 'react';
import type { PageSize } from '../reports/page-sizes.ts';
import styles from './live-preview.module.css';
import { goToPlaces, placeAt } from './preview-places.ts';
import { PrintedLayer } from './printed-layer.tsx';
import type { Print } from './use-preview.ts';
import { type Card, isSameCard, type ShownCard } from './use-shown-card.ts';

type PreviewSheetsProps = {
  readonly text: Print;
  /** None while they are made for the first time, or where there are none. */
  readonly annexes: Print | null;
  readonly width: number;
  readonly zoom: number;
  readonly card: ShownCard | null;
  readonly onOpen: (card: Card) => void;
};

const gap = 36;

/** The print in view, and behind it the newest one until its pages are drawn at the same place. */
const useLayers = (newest: Print | null) => {
  const [drawn, setDrawn] = useState(newest);
  const shown = newest && (drawn ?? newest);
  const layers =
    newest && shown && newest.madeAt !== shown.madeAt ? [shown, newest] : [shown].filter((one) => one !== null);
  return { shown, layers, show: setDrawn };
};

/** The desk with the pages of the text, and below them those of the annexes. */
export function PreviewSheets({ text, annexes, width, zoom, card, onOpen }: PreviewSheetsProps) {
  const desk = useRef<HTMLDivElement>(null);
  const [drawings, setDrawings] = useState(0);
  /** Which of the card's asks the desk went to last. */
  const answered = useRef(0);
  const stacks = [
    { pages: 'text', ...useLayers(text) },
    { pages: 'annexes', ...useLayers(annexes) },
  ] as const;
  const places = stacks.flatMap(({ shown }) => shown?.places ?? []);
  const marked = card ? places.filter((one) => isSameCard(one, card)) : [];
  const scaleOf = (page: PageSize): number => Math.max(0.2, (width - gap) / page.width) * zoom;

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each ask; a newer print alone moves nothing
  useEffect(() => {
    if (!card || !desk.current || card.asks === answered.current) return;
    if (goToPlaces(desk.current, marked)) answered.current = card.asks;
  }, [card?.asks, drawings]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a short way for the mouse; the keys walk through the parts
    // biome-ignore lint/a11y/useKeyWithClickEvents: as above
    <div
      ref={desk}
      className={styles.desk}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys scroll the pages
      tabIndex={0}
      onClick={(event) => {
        const clicked = getSelection()?.isCollapsed === false ? undefined : placeAt(event, places);
        if (clicked) onOpen(clicked);
      }}
    >
      {stacks.map(({ pages, layers, shown, show }) => (
        <div key={pages} data-pages={pages} className={styles.stack}>
          {layers.map((print) => (
            <PrintedLayer
              key={print.madeAt}
              print={print}
              isShown={print === shown}
              desk={desk}
              scaleOf={scaleOf}
              card={card}
              onDrawn={() => {
                show(print);
                setDrawings((count) => count + 1);
              }}
            />
          ))}
        </div>
      ))}
    </div>
  );
}
