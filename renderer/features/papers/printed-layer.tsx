import { type RefObject, useEffect, useState } from 'react';
import { Document } from 'react-pdf';
import { type PageSize, tellPageSizes } from '../reports/page-sizes.ts';
import { PaperPages } from '../reports/paper-pages.tsx';
import { pdfOptions } from '../reports/pdf-worker.ts';
import styles from './live-preview.module.css';
import { PlaceMarks } from './place-marks.tsx';
import type { Print } from './use-preview.ts';
import { isSameCard, type ShownCard } from './use-shown-card.ts';

type PrintedLayerProps = {
  readonly print: Print;
  /** Else it lies unseen at the same place. */
  readonly isShown: boolean;
  readonly desk: RefObject<HTMLElement | null>;
  readonly scaleOf: (page: PageSize) => number;
  readonly card: ShownCard | null;
  readonly onDrawn: () => void;
};

/** Long enough for the pages in view to be drawn behind the old ones. */
const drawingTime = 250;

/** The pages of one printed file. */
export function PrintedLayer({ print, isShown, desk, scaleOf, card, onDrawn }: PrintedLayerProps) {
  const [sizes, setSizes] = useState<readonly PageSize[]>([]);
  const marked = card ? print.places.filter((one) => isSameCard(one, card)) : [];

  // biome-ignore lint/correctness/useExhaustiveDependencies: once the pages have their places
  useEffect(() => {
    if (sizes.length === 0) return;
    const drawn = setTimeout(onDrawn, isShown ? 0 : drawingTime);
    return () => clearTimeout(drawn);
  }, [sizes]);

  return (
    <Document
      className={isShown ? undefined : styles.layer}
      file={print.file}
      options={pdfOptions}
      suspense={false}
      loading=""
      error=""
      onLoadSuccess={(paper) => tellPageSizes(paper, setSizes)}
    >
      <PaperPages
        sizes={sizes}
        scaleOf={scaleOf}
        desk={desk}
        onShown={() => {}}
        over={(page) => {
          const size = sizes[page - 1];
          return size && <PlaceMarks places={marked} page={page} scale={scaleOf(size)} />;
        }}
      />
    </Document>
  );
}
