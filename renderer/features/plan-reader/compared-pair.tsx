import { Fragment } from 'react';
import type { Compared } from '#shared/plan-reader/review/compare-lines.rules.ts';
import { rowKindNames } from '#shared/plan-reader/review/review-step.ts';
import type { PlanLine } from '#shared/plans/plan-line.ts';
import { fold } from '#shared/words/fold.ts';
import { sectionName } from '#shared/words/labels.ts';
import styles from './review.module.css';

const wordKey = (word: string): string => fold(word).replace(/[^a-z0-9%]/g, '');
const keysIn = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).map(wordKey));

/** A text with the words marked that the other one does not have. */
function Marked({ text, other }: { readonly text: string; readonly other: string | undefined }) {
  if (other === undefined) return text;
  const known = keysIn(other);
  const words = text.split(/(\s+)/);
  return words.map((word, at) => {
    const key = wordKey(word);
    // biome-ignore lint/suspicious/noArrayIndexKey: words of one text, which never change places
    return <Fragment key={at}>{key === '' || known.has(key) ? word : <mark>{word}</mark>}</Fragment>;
  });
}

type SideProps = { readonly title: string; readonly line: PlanLine; readonly other: PlanLine | null };

function Side({ title, line, other }: SideProps) {
  const agencies = line.agencies.join(', ');
  return (
    <>
      <div className={styles.told}>
        <span>{title}</span>
        <span>{rowKindNames[line.kind]}</span>
        <span>{sectionName(line.section)}</span>
      </div>
      <p>
        <Marked text={line.text} other={other?.text} />
      </p>
      {agencies !== '' && (
        <p className={styles.soft}>
          <Marked text={agencies} other={other?.agencies.join(', ')} />
        </p>
      )}
    </>
  );
}

type ComparedPairProps = { readonly compared: Compared; readonly onRow: (rowId: string) => void };

/** A line of the draft above the like line of the other plan, what differs marked in both. */
export function ComparedPair({ compared: { here, there, state }, onRow }: ComparedPairProps) {
  return (
    <div className={styles.pair}>
      {here && (
        <button type="button" className={styles.rowHead} onClick={() => onRow(here.id)}>
          <Side title="Văn bản này" line={here} other={there} />
        </button>
      )}
      {there && state !== 'same' && <Side title="Kế hoạch kia" line={there} other={here} />}
    </div>
  );
}
