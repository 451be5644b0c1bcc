import { ActionIcon } from '@mantine/core';
import { IconAlertTriangle, IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { Target } from '#shared/targets/target.ts';
import { sectionName } from '#shared/words/labels.ts';
import styles from './target-grid.module.css';

export type TargetHeadProps = {
  readonly target: Target;
  readonly isDoubtful: boolean;
  readonly canEdit: boolean;
  readonly onOpen: (target: Target) => void;
  readonly onMove: (target: Target, step: 'up' | 'down') => void;
};

/** What names a row of the grid: the words, whose they are, and the tools that show under the mouse. */
export function TargetHead({ target, isDoubtful, canEdit, onOpen, onMove }: TargetHeadProps) {
  const tools = [
    { label: 'Chuyển lên (Alt + ↑)', Icon: IconArrowUp, step: 'up' },
    { label: 'Chuyển xuống (Alt + ↓)', Icon: IconArrowDown, step: 'down' },
  ] as const;
  return (
    <div className={styles.words} data-part={target.isCondition || undefined}>
      <button type="button" className={styles.text} tabIndex={-1} title={target.text} onClick={() => onOpen(target)}>
        {isDoubtful && (
          <IconAlertTriangle className={styles.doubt} size={14} aria-label="Cần xem lại, xem phần ghi chú phía trên" />
        )}
        {target.isCondition && <span className={styles.soft}>Trong đó: </span>}
        {target.text}
      </button>
      <span className={styles.soft}>
        Mục {sectionName(target.sectionLabel)}
        {target.lead && `, ${target.lead.shortName}`}
      </span>
      {canEdit && (
        <span className={styles.tools}>
          {tools.map(({ label, Icon, step }) => (
            <ActionIcon
              key={label}
              variant="default"
              size={24}
              tabIndex={-1}
              aria-label={label}
              title={label}
              onClick={() => onMove(target, step)}
            >
              <Icon size={15} stroke={1.7} />
            </ActionIcon>
          ))}
        </span>
      )}
    </div>
  );
}
