import { certaintyNames } from './agency-words.ts';
import styles from './shares.module.css';
import type { SuggestedHeir } from './suggested-heir.ts';

/** Whom the proposal points to, why, and how sure that is. */
export function SuggestionWords({ suggested }: { readonly suggested: SuggestedHeir | undefined }) {
  if (!suggested) return <span className={styles.soft}>Không có đề xuất</span>;
  const { suggestion, words } = suggested;
  return (
    <>
      <span>{suggestion.toName}</span>
      <span className={styles.soft}>
        {words.length > 0
          ? `${certaintyNames[suggestion.certainty]}: nói tới ${words.slice(0, 3).join(', ')}`
          : 'cần kiểm tra lại: không nêu rõ chức năng, đây là cơ quan nhận phần chính'}
      </span>
    </>
  );
}
