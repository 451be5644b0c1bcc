import { foundSpans } from '#shared/words/found-spans.ts';
import styles from './found-words.module.css';

type FoundWordsProps = { readonly text: string; readonly query: string };

/** A text as it is written, with the words that were searched for marked. */
export function FoundWords({ text, query }: FoundWordsProps) {
  const spans = foundSpans(text, query);
  return (
    <>
      {spans.map(({ from, to }, at) => (
        <span key={from}>
          {text.slice(spans[at - 1]?.to ?? 0, from)}
          <mark className={styles.found}>{text.slice(from, to)}</mark>
        </span>
      ))}
      {text.slice(spans.at(-1)?.to ?? 0)}
    </>
  );
}
