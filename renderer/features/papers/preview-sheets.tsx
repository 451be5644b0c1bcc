import { useEffect, useRef, useState } from 'react';
import { Document } from 'react-pdf';
import { type PageSize, readPageSizes } from '../reports/page-sizes.ts';
import { PaperPages } from '../reports/paper-pages.tsx';
import { pdfOptions } from '../reports/pdf-worker.ts';
import styles from './live-preview.module.css';

type PreviewSheetsProps = {
  readonly file: File;
  readonly madeAt: number;
  readonly width: number;
  readonly zoom: number;
};

type Print = { readonly file: File; readonly madeAt: number };
type Place = { readonly top: number; readonly left: number };

/** Two prints one behind the other: the one in view, and the newest until its pages are drawn at the same place. */
export function PreviewSheets({ file, madeAt, width, zoom }: PreviewSheetsProps) {
  const [shown, setShown] = useState<Print>({ file, madeAt });
  const place = useRef<Place>({ top: 0, left: 0 });
  const prints = shown.madeAt === madeAt ? [shown] : [shown, { file, madeAt }];
  return prints.map((print) => (
    <Sheets
      key={print.madeAt}
      file={print.file}
      size={{ width, zoom }}
      place={place}
      isShown={print.madeAt === shown.madeAt}
      onReady={() => setShown(print)}
    />
  ));
}

type SheetsProps = {
  readonly file: File;
  readonly size: { readonly width: number; readonly zoom: number };
  readonly place: { current: Place };
  readonly isShown: boolean;
  readonly onReady: () => void;
};

const gap = 36;
/** Long enough for the pages in view to be drawn behind the old ones. */
const drawingTime = 250;

function Sheets({ file, size, place, isShown, onReady }: SheetsProps) {
  const desk = useRef<HTMLDivElement>(null);
  const [sizes, setSizes] = useState<readonly PageSize[]>([]);
  const scaleOf = (page: PageSize): number => Math.max(0.2, (size.width - gap) / page.width) * size.zoom;

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

  return (
    <Document
      className={isShown ? styles.shown : styles.layer}
      file={file}
      options={pdfOptions}
      suspense={false}
      loading=""
      error=""
      onLoadSuccess={(paper) => readPageSizes(paper).then(setSizes)}
    >
      <div
        ref={desk}
        className={styles.desk}
        tabIndex={isShown ? 0 : -1}
        onScroll={({ currentTarget: { scrollTop, scrollLeft } }) => {
          if (isShown) place.current = { top: scrollTop, left: scrollLeft };
        }}
      >
        {sizes.length > 0 && <PaperPages sizes={sizes} scaleOf={scaleOf} desk={desk} onShown={() => {}} />}
      </div>
    </Document>
  );
}
