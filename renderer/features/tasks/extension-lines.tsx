import type { Extension } from '#shared/tasks/extension.ts';
import { moment, shortDate } from '#shared/words/dates.ts';
import styles from './task-drawer.module.css';

const words = ({ year, fromOn, toOn, reason, document }: Extension): string =>
  [
    `${year === null ? '' : `năm ${year}: `}từ ${shortDate(fromOn)} đến ${shortDate(toOn)}`,
    reason,
    ...(document === '' ? [] : [document]),
  ].join('; ');

/** How often a deadline was put off, from which day to which, why and by whom. */
export function ExtensionLines({ extensions }: { readonly extensions: readonly Extension[] }) {
  return (
    <ul className={styles.lines}>
      {extensions.map((extension) => (
        <li key={extension.id}>
          {words(extension)} ({extension.grantedBy}, {moment(extension.grantedAt)})
        </li>
      ))}
    </ul>
  );
}
