import { useElementSize, useMergedRef } from '@mantine/hooks';
import { useRef, useState } from 'react';
import { Document } from 'react-pdf';
import { ErrorBox } from '../../ui/error-box.tsx';
import { useFileAddress } from '../../ui/use-file-address.ts';
import { PageList } from './page-list.tsx';
import { type PageSize, tellPageSizes } from './page-sizes.ts';
import { PaperPages } from './paper-pages.tsx';
import { PaperTools } from './paper-tools.tsx';
import styles from './paper-view.module.css';
import { pdfOptions } from './pdf-worker.ts';
import { useKeptPlace } from './use-kept-place.ts';

type PaperViewProps = {
  readonly file: File;
  /** What the saved file is called, without extension. */
  readonly name: string;
  readonly madeAt: string;
  /** Makes and saves the Word file of the same paper. */
  readonly onWord: () => void;
  readonly isWriting: boolean;
};

const gap = 48;

/** A printed paper as its real pages: fit to the width, zoom, page list, save, print. */
export function PaperView({ file, name, madeAt, onWord, isWriting }: PaperViewProps) {
  const { ref: measured, width } = useElementSize();
  const desk = useRef<HTMLDivElement>(null);
  const [sizes, setSizes] = useState<readonly PageSize[]>([]);
  const [zoom, setZoom] = useState(1);
  const [shown, setShown] = useState(1);
  const widest = Math.max(1, ...sizes.map((size) => size.width));
  const scale = Math.max(0.2, Math.min(1.5, (width - gap) / widest)) * zoom;
  const address = useFileAddress(file);
  const { goTo, keepPlace } = useKeptPlace(desk, scale);

  return (
    <section className={styles.view} aria-label={name}>
      <PaperTools
        address={address}
        name={name}
        madeAt={madeAt}
        onWord={onWord}
        isWriting={isWriting}
        page={shown}
        pageCount={sizes.length}
        zoom={zoom}
        onZoom={(next) => {
          keepPlace();
          setZoom(next);
        }}
        onPage={goTo}
      />
      <Document
        className={styles.document}
        file={file}
        options={pdfOptions}
        suspense={false}
        loading={<p className={styles.wait}>Đang mở tệp PDF.</p>}
        error={<ErrorBox sentence="Không mở được tệp PDF vừa in. Bấm Lập lại báo cáo." />}
        onLoadSuccess={(paper) => tellPageSizes(paper, setSizes)}
      >
        <PageList sizes={sizes} shown={shown} onPage={goTo} />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keys scroll the pages */}
        <div className={styles.desk} ref={useMergedRef(measured, desk)} tabIndex={0}>
          {width > 0 && <PaperPages sizes={sizes} scaleOf={() => scale} desk={desk} onShown={setShown} />}
        </div>
      </Document>
    </section>
  );
}
