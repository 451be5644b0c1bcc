import { IconAlertOctagon, IconCirclePlus, IconEqual } from '@tabler/icons-react';
import type { PastedTarget } from '#shared/targets/target-paste.ts';
import styles from './paste-dialog.module.css';

const marks = {
  new: { word: 'Mới', Shape: IconCirclePlus },
  same: { word: 'Đã có', Shape: IconEqual },
  error: { word: 'Sai', Shape: IconAlertOctagon },
} satisfies Record<PastedTarget['state'], unknown>;

export function PasteMark({ state }: Pick<PastedTarget, 'state'>) {
  const { word, Shape } = marks[state];
  return (
    <span className={styles.mark} data-state={state}>
      <Shape size={14} aria-hidden />
      {word}
    </span>
  );
}
