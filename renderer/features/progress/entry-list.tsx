import type { ProgressEntry } from '#shared/progress/progress-entry.ts';
import { moment } from '#shared/words/dates.ts';
import { api } from '../../api/client.ts';
import { StandingMark } from '../../ui/standing-mark.tsx';
import { RemoveButton } from '../trash/remove-button.tsx';
import styles from './progress.module.css';

type EntryListProps = {
  readonly entries: readonly ProgressEntry[];
  /** The entry that the form above shows. */
  readonly isShown: (entry: ProgressEntry) => boolean;
  readonly onChoose: ((entry: ProgressEntry) => void) | undefined;
  readonly canRemove: (entry: ProgressEntry) => boolean;
};

/** What every agency has reported for every year. */
export function EntryList({ entries, isShown, onChoose, canRemove }: EntryListProps) {
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>Kết quả đã ghi</h2>
      {entries.length === 0 && <p className={styles.soft}>Chưa có cơ quan nào báo cáo.</p>}
      {entries.map((entry) => (
        <article key={entry.id} className={styles.entry} data-shown={isShown(entry) || undefined}>
          <header className={styles.entryHead}>
            <b>{entry.year}</b>
            <span className={styles.agency}>{entry.agencyName}</span>
            <StandingMark standing={entry.status} />
          </header>
          {entry.stopReason !== '' && <p className={styles.words}>Lý do dừng: {entry.stopReason}</p>}
          {entry.result !== '' && <p className={styles.words}>{entry.result}</p>}
          {entry.evidence !== '' && <p className={styles.words}>Minh chứng: {entry.evidence}</p>}
          {entry.obstacles !== '' && <p className={styles.words}>Khó khăn, vướng mắc: {entry.obstacles}</p>}
          <footer className={styles.soft}>
            {entry.recordedBy}, {moment(entry.recordedAt)}
            {onChoose && !isShown(entry) && (
              <button type="button" className={styles.link} onClick={() => onChoose(entry)}>
                Sửa kết quả này
              </button>
            )}
            {canRemove(entry) && (
              <RemoveButton
                label="Xóa…"
                removing={{
                  title: `Xóa kết quả năm ${entry.year} của ${entry.agencyName}`,
                  done: 'Đã xóa kết quả đã ghi.',
                  table: 'progress_entries',
                  ids: [entry.id],
                  remove: (reason) =>
                    api.progress.remove.call({ entryId: entry.id, seenVersion: entry.version, reason }),
                }}
              />
            )}
          </footer>
        </article>
      ))}
    </section>
  );
}
