import { type ReactNode, type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import { Page } from 'react-pdf';
import type { PageSize } from './page-sizes.ts';
import styles from './paper-view.module.css';

type PaperPagesProps = {
  readonly sizes: readonly PageSize[];
  readonly scaleOf: (size: PageSize) => number;
  /** The element that scrolls the pages. */
  readonly desk: RefObject<HTMLElement | null>;
  /** Told which page stands at the middle of the screen. */
  readonly onShown: (page: number) => void;
  /** What lies over a page. */
  readonly over?: (page: number) => ReactNode;
};

const pageOf = (element: Element): number => Number((element as HTMLElement).dataset.page);

/** The pages one under the other; only those near the screen are drawn. */
export function PaperPages({ sizes, scaleOf, desk, onShown, over }: PaperPagesProps) {
  const own = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState<ReadonlySet<number>>(new Set([1]));
  const tellShown = useEffectEvent(onShown);

  // biome-ignore lint/correctness/useExhaustiveDependencies: other pages are other elements
  useEffect(() => {
    const pages = own.current?.querySelectorAll('[data-page]') ?? [];
    const nearby = new IntersectionObserver(
      (changes) =>
        setNear((known) => {
          const next = new Set(known);
          for (const change of changes)
            if (change.isIntersecting) next.add(pageOf(change.target));
            else next.delete(pageOf(change.target));
          return next;
        }),
      { root: desk.current, rootMargin: '1200px 0px' },
    );
    const middle = new IntersectionObserver(
      (changes) => {
        for (const change of changes) if (change.isIntersecting) tellShown(pageOf(change.target));
      },
      { root: desk.current, rootMargin: '-40% 0px -60% 0px' },
    );
    for (const page of pages) {
      nearby.observe(page);
      middle.observe(page);
    }
    return () => {
      nearby.disconnect();
      middle.disconnect();
    };
  }, [sizes]);

  return (
    <div ref={own} className={styles.pages}>
      {sizes.map((size, at) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: a page has no other name than its number
          key={at}
          data-page={at + 1}
          data-scale={scaleOf(size)}
          className={styles.page}
          style={{ width: size.width * scaleOf(size), height: size.height * scaleOf(size) }}
        >
          {near.has(at + 1) && (
            <Page
              pageNumber={at + 1}
              scale={scaleOf(size)}
              renderAnnotationLayer={false}
              suspense={false}
              loading=""
              error=""
            />
          )}
          {over?.(at + 1)}
        </div>
      ))}
    </div>
  );
}
