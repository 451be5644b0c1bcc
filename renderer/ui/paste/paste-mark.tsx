import { IconAlertOctagon, IconCirclePlus, IconEqual } from '@tabler/icons-react';
import styles from './paste-dialog.module.css';
import type { CheckedRow } from './use-paste.ts';

const marks = {
  new: { word: 'Mới', Shape: IconCirclePlus },
  same: { word: 'Đã có', Shape: IconEqual },
  error: { word: 'Sai', Shape: IconAlertOctagon },
} satisfies Record<CheckedRow['state'], unknown>;

export function PasteMark({ state }: Pick<CheckedRow, 'state'>) {
  const { word, Shape } = marks[state];
  return (
    <span className={styles.mark} data-state={state}>
      <Shape size={14} aria-hidden />
      {word}
    </span>
  );
}
