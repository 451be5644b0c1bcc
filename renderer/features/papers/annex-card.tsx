import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { romanNumeral } from '#shared/official-document/numbering.ts';
import type { Paper } from '#shared/papers/paper.ts';
import { count } from '#shared/words/numbers.ts';
import styles from './composer.module.css';
import { SourceList } from './source-list.tsx';
import { cardName } from './use-shown-card.ts';

type AnnexCardProps = {
  readonly annex: Paper['annexes'][number];
  /** null: the only annex, which has no number. */
  readonly place: number | null;
  readonly paper: Paper;
};

/** An annex is a table of the book: it is drafted, and its figures are put right where they were recorded. */
export function AnnexCard({ annex, place, paper }: AnnexCardProps) {
  const [showsSources, setShowsSources] = useState(false);
  const name = place === null ? 'Phụ lục' : `Phụ lục ${romanNumeral(place)}`;
  const where = annex.key.includes('target')
    ? ({ to: '/chi-tieu', words: 'Sửa ở Chỉ tiêu' } as const)
    : ({ to: '/nhiem-vu', words: 'Sửa ở Nhiệm vụ' } as const);
  return (
    <article className={styles.card} {...cardName({ of: 'annex', key: annex.key })} aria-label={name}>
      <header className={styles.head}>
        <h2 className={styles.name}>
          {name}. {annex.title}
        </h2>
        <span className={styles.tools}>
          <Button variant="subtle" size="compact-xs" onClick={() => setShowsSources(!showsSources)}>
            Nguồn: {count(annex.sources.length)}
          </Button>
        </span>
      </header>
      <p className={styles.annex}>
        Bảng {count(annex.rows)} dòng, lập từ số liệu của sổ nên không sửa ở đây.{' '}
        <Link to={where.to} search={{ 'ke-hoach': paper.planId, nam: String(paper.year) }}>
          {where.words}
        </Link>
      </p>
      {showsSources && <SourceList sources={annex.sources} />}
    </article>
  );
}
