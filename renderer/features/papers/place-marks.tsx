import type { PaperPlace } from '#shared/papers/paper.ts';
import styles from './live-preview.module.css';

type PlaceMarksProps = { readonly places: readonly PaperPlace[]; readonly page: number; readonly scale: number };

/** A bar beside the text of the part that is being edited; it takes no room on the page. */
export function PlaceMarks({ places, page, scale }: PlaceMarksProps) {
  return places
    .filter((place) => place.page === page)
    .map(({ top, bottom }) => (
      <span
        key={top}
        aria-hidden="true"
        className={styles.here}
        style={{ top: top * scale, height: (bottom - top) * scale, left: 38 * scale }}
      />
    ));
}
