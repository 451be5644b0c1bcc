import { count } from '#shared/words/numbers.ts';
import { TextButton } from '../../ui/text-button.tsx';
import styles from './review.module.css';
import type { ReviewWork } from './use-review.ts';

/** Contradictions, gaps and repairs that the reading noticed; each leads to its place. */
export function FindingList({ work }: { readonly work: ReviewWork }) {
  const { findings } = work.draft;
  return (
    <div className={styles.part}>
      <p className={styles.soft}>
        {count(work.toCheck.length)} dòng đọc chưa chắc, xem trước. Phím: ↑ ↓ sang dòng, A chấp nhận, Enter sửa, Delete
        bỏ.
      </p>
      {findings.length > 0 && (
        <ul className={styles.list}>
          {findings.map(({ sentence, spans }) => (
            <li key={`${sentence}${spans[0]?.from ?? ''}`}>
              {sentence}{' '}
              {spans.map((span, at) => (
                <TextButton key={span.from} mr="xs" onClick={() => work.look({ rowId: null, ...span })}>
                  {spans.length > 1 ? `Chỗ ${at + 1}` : 'Xem chỗ này'}
                </TextButton>
              ))}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
