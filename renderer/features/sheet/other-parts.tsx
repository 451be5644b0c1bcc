import type { ProgressEntry } from '#shared/progress/progress-entry.ts';
import { entryWordsOf, evidenceText, standingIn } from '#shared/progress/sheet-entry.rules.ts';
import drawer from '../../ui/side-drawer.module.css';
import { StandingMark } from '../../ui/standing-mark.tsx';
import styles from './entry.module.css';

/** What the other agencies have sent of the task, for whoever leads it. */
export function OtherParts({ parts }: { readonly parts: readonly ProgressEntry[] }) {
  if (parts.length === 0) return null;
  return (
    <section className={drawer.section} aria-label="Phần của cơ quan phối hợp">
      <h2 className={drawer.heading}>Cơ quan phối hợp đã gửi</h2>
      {parts.map((part) => (
        <article key={part.id} className={styles.part}>
          <header>
            <b>{part.agencyName}</b>
            <StandingMark standing={standingIn(entryWordsOf(part))} />
          </header>
          {part.result !== '' && <p>{part.result}</p>}
          {part.obstacles !== '' && <p>Khó khăn, vướng mắc: {part.obstacles}</p>}
          {evidenceText(entryWordsOf(part)) !== '' && <p>Minh chứng: {evidenceText(entryWordsOf(part))}</p>}
        </article>
      ))}
    </section>
  );
}
