import { useEffect, useRef } from 'react';
import { Page } from 'react-pdf';
import type { PageSize } from './page-sizes.ts';
import styles from './paper-view.module.css';

type PageListProps = {
  readonly sizes: readonly PageSize[];
  readonly shown: number;
  readonly onPage: (page: number) => void;
};

const width = 76;

export function PageList({ sizes, shown, onPage }: PageListProps) {
  const list = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: follows the page shown
  useEffect(() => {
    const thumb = list.current?.querySelector<HTMLElement>('[aria-current]');
    if (!thumb || !list.current) return;
    const { offsetTop, offsetHeight } = thumb;
    const { scrollTop, clientHeight } = list.current;
    if (offsetTop < scrollTop || offsetTop + offsetHeight > scrollTop + clientHeight)
      list.current.scrollTop = offsetTop - clientHeight / 2;
  }, [shown]);
  return (
    <nav ref={list} className={styles.list} aria-label="Các trang">
      {sizes.map((size, at) => (
        <button
          // biome-ignore lint/suspicious/noArrayIndexKey: a page has no other name than its number
          key={at}
          type="button"
          className={styles.thumb}
          aria-label={`Tới trang ${at + 1}`}
          aria-current={shown === at + 1 ? 'page' : undefined}
          onClick={() => onPage(at + 1)}
        >
          <span className={styles.thumbPage} style={{ width, height: (width * size.height) / size.width }}>
            <Page
              pageNumber={at + 1}
              width={width}
              renderTextLayer={false}
              renderAnnotationLayer={false}
              suspense={false}
              loading=""
              error=""
            />
          </span>
          {at + 1}
        </button>
      ))}
    </nav>
  );
}
