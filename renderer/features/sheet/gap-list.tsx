import { Link } from '@tanstack/react-router';
import { count } from '#shared/words/numbers.ts';
import sendStyles from './send.module.css';
import styles from './sheet.module.css';
import { useSheetSearch } from './sheet-search.ts';

export type Gap = { readonly kind: 'evidence' | 'figure'; readonly id: string; readonly text: string };

type GapListProps = { readonly title: string; readonly note: string; readonly gaps: readonly Gap[] };

/** Lines that lack something, each leading to where it is filled in. */
export function GapList({ title, note, gaps }: GapListProps) {
  const { search } = useSheetSearch();
  const place = { ky: search.ky, 'co-quan': search['co-quan'] };
  if (gaps.length === 0) return null;
  return (
    <section className={sendStyles.card} aria-label={title}>
      <h2>
        {title} <small>{count(gaps.length)}</small>
      </h2>
      <p className={styles.soft}>{note}</p>
      <ul className={sendStyles.gaps}>
        {gaps.map(({ kind, id, text }) => (
          <li key={id}>
            {kind === 'evidence' ? (
              <Link to="/viec-cua-toi" search={{ ...place, viec: id }}>
                {text}
              </Link>
            ) : (
              <Link to="/chi-tieu-cua-toi" search={place}>
                {text}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
