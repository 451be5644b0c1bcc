import { type RefObject, useEffect, useRef, useState } from 'react';
import { Document } from 'react-pdf';
import type { PaperPlace } from '#shared/papers/paper.ts';
import { type PageSize, tellPageSizes } from '../reports/page-sizes.ts';
import { PaperPages } from '../reports/paper-pages.tsx';
import { pdfOptions } from '../reports/pdf-worker.ts';
import styles from './live-preview.module.css';
import { PlaceMarks } from './place-marks.tsx';
import { goToPlaces, placeAt } from './preview-places.ts';
import { type Card, isSameCard, type ShownCard } from './use-shown-card.ts';

type Print = { readonly file: File; readonly places: readonly PaperPlace[]; readonly madeAt: number };

type Desk = {
  readonly width: number;
  readonly zoom: number;
  readonly card: ShownCard | null;
  readonly onOpen: (card: Card) => void;
};

type Place = { readonly top: number; readonly left: number };

type PreviewSheetsProps = Desk & { readonly print: Print };

/** Two prints one behind the other: the one in view, and the newest until its pages are drawn at the same place. */
export function PreviewSheets({ print: newest, ...desk }: PreviewSheetsProps) {
  const [shown, setShown] = useState(newest);
  const place = useRef<Place>({ top: 0, left: 0 });
  const answered = useRef(0);
  const prints = shown.madeAt === newest.madeAt ? [shown] : [shown, newest];
  return prints.map((print) => (
    <Sheets
      key={print.madeAt}
      {...desk}
      print={print}
      place={place}
      answered={answered}
      isShown={print.madeAt === shown.madeAt}
      onReady={() => setShown(print)}
    />
  ));
}

type SheetsProps = Desk & {
  readonly print: Print;
  readonly place: RefObject<Place>;
  /** Which of the card's asks the desk went to last. */
  readonly answered: RefObject<number>;
  readonly isShown: boolean;
  readonly onReady: () => void;
};

const gap = 36;
/** Long enough for the pages in view to be drawn behind the old ones. */
const drawingTime = 250;

function Sheets({ print, width, zoom, card, onOpen, place, answered, isShown, onReady }: SheetsProps) {
  const desk = useRef<HTMLDivElement>(null);
  const [sizes, setSizes] = useState<readonly PageSize[]>([]);
  const scaleOf = (page: PageSize): number => Math.max(0.2, (width - gap) / page.width) * zoom;
  const scaleOn = (page: number): number => scaleOf(sizes[page - 1] ?? { width, height: 0 });
  const marked = card ? print.places.filter((one) => isSameCard(one, card)) : [];

  // biome-ignore lint/correctness/useExhaustiveDependencies: once the pages have their places
  useEffect(() => {
    if (sizes.length === 0 || !desk.current) return;
    desk.current.scrollTo(place.current);
    if (isShown) return;
    const ready = setTimeout(() => {
      desk.current?.scrollTo(place.current);
      onReady();
    }, drawingTime);
    return () => clearTimeout(ready);
  }, [sizes]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each ask; a newer print alone moves nothing
  useEffect(() => {
    if (!isShown || !card || !desk.current || card.asks === answered.current) return;
    if (goToPlaces(desk.current, marked, scaleOn)) answered.current = card.asks;
  }, [card?.asks, sizes, isShown]);

  return (
    <Document
      className={isShown ? styles.shown : styles.layer}
      file={print.file}
      options={pdfOptions}
      suspense={false}
      loading=""
      error=""
      onLoadSuccess={(paper) => tellPageSizes(paper, setSizes)}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a short way for the mouse; the keys walk through the parts */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: as above */}
      <div
        ref={desk}
        className={styles.desk}
        tabIndex={isShown ? 0 : -1}
        onScroll={({ currentTarget: { scrollTop, scrollLeft } }) => {
          if (isShown) place.current = { top: scrollTop, left: scrollLeft };
        }}
        onClick={(event) => {
          const clicked = getSelection()?.isCollapsed === false ? undefined : placeAt(event, print.places, scaleOn);
          if (clicked) onOpen(clicked);
        }}
      >
        {sizes.length > 0 && (
          <PaperPages
            sizes={sizes}
            scaleOf={scaleOf}
            desk={desk}
            onShown={() => {}}
            over={(page) => <PlaceMarks places={marked} page={page} scale={scaleOn(page)} />}
          />
        )}
      </div>
    </Document>
  );
}
