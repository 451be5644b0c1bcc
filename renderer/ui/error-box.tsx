import { IconAlertOctagon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './note.module.css';

type ErrorBoxProps = { readonly sentence: string; readonly action?: ReactNode };

/** Why something was not done, with what can be done about it at the right. */
export function ErrorBox({ sentence, action }: ErrorBoxProps) {
  return (
    <div role="alert" className={`${styles.note} ${styles.error}`}>
      <IconAlertOctagon size={18} stroke={1.8} aria-hidden />
      <div className={styles.text}>{sentence}</div>
      {action}
    </div>
  );
}
