import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './note.module.css';

type WarningNoteProps = { readonly children: ReactNode; readonly action?: ReactNode };

export function WarningNote({ children, action }: WarningNoteProps) {
  return (
    <div className={`${styles.note} ${styles.warning}`}>
      <IconAlertTriangle size={18} stroke={1.8} aria-hidden />
      <div className={styles.text}>{children}</div>
      {action}
    </div>
  );
}
