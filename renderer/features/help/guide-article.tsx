import { Link } from '@tanstack/react-router';
import Markdown from 'markdown-to-jsx/react';
import type { ComponentProps } from 'react';
import { type GuidePage, linkedPage, pictureAddress } from './guide.ts';
import styles from './guide-article.module.css';

/** One page of the guide; its links lead to its other pages, its pictures open whole. */
export function GuideArticle({ page }: { readonly page: GuidePage }) {
  return (
    <article className={styles.article}>
      <h2 className={styles.title}>{page.title}</h2>
      <Markdown options={{ overrides: { h2: Section, h3: Step, a: GuideLink, img: Picture, table: WideTable } }}>
        {page.text}
      </Markdown>
    </article>
  );
}

// The page has a title above the guide's own, so each of its headings is one level lower.
function Section({ children }: ComponentProps<'h2'>) {
  return <h3>{children}</h3>;
}

function Step({ children }: ComponentProps<'h3'>) {
  return <h4>{children}</h4>;
}

function GuideLink({ href = '', children }: ComponentProps<'a'>) {
  const page = linkedPage(href);
  return page ? (
    <Link to="/tro-giup" search={{ trang: page.key }}>
      {children}
    </Link>
  ) : (
    <span>
      {children} ({href})
    </span>
  );
}

function Picture({ src = '', alt = '' }: ComponentProps<'img'>) {
  return (
    <img className={styles.picture} src={pictureAddress(src)} alt={alt} width={1366} height={768} loading="lazy" />
  );
}

function WideTable({ children }: ComponentProps<'table'>) {
  return (
    <div className={styles.wide}>
      <table>{children}</table>
    </div>
  );
}
