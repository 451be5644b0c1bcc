import { certaintyNames } from './agency-words.ts';
import styles from './shares.module.css';
import type { Suggestion } from './suggested-heir.ts';

/** What the proposal says of each successor: functions, and how sure that is. */
export function SuggestionPanel({ suggestions }: { readonly suggestions: readonly Suggestion[] }) {
  if (suggestions.length === 0) return null;
  return (
    <details className={styles.panel} open>
      <summary>Chức năng mỗi cơ quan nhận theo đề xuất</summary>
      <dl className={styles.functions}>
        {suggestions.map(({ to, toName, functions, certainty }) => (
          <div key={`${to} ${functions.join()}`}>
            <dt>{toName}</dt>
            <dd>
              {functions.join('; ')} <span className={styles.certainty}>({certaintyNames[certainty]})</span>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
