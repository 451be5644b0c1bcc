import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useState } from 'react';
import { count } from '#shared/words/numbers.ts';
import { api } from '../../api/client.ts';
import { RemoveButton } from '../trash/remove-button.tsx';
import { AssignDialog } from './assign-dialog.tsx';
import { DeadlineDialog } from './deadline-dialog.tsx';
import styles from './task-table.module.css';
import type { Selection } from './use-selection.ts';

type BulkBarProps = {
  readonly selection: Selection;
  readonly onMove: ((taskId: string, step: -1 | 1) => Promise<boolean>) | undefined;
};

/** What can be done with the picked tasks, at the foot of the table. */
export function BulkBar({ selection, onMove }: BulkBarProps) {
  const [opened, open] = useState<'assign' | 'deadline' | null>(null);
  const ids = [...selection.picked];
  const [only] = ids;
  if (only === undefined) return null;
  const moving = (label: string, step: -1 | 1, Arrow: typeof IconArrowUp) => (
    <Tooltip label={`${label} (Alt + ${step < 0 ? '↑' : '↓'})`}>
      <ActionIcon variant="default" size="lg" aria-label={label} onClick={() => onMove?.(only, step)}>
        <Arrow size={16} stroke={1.8} />
      </ActionIcon>
    </Tooltip>
  );
  return (
    <section className={styles.bulk} aria-label="Việc với các nhiệm vụ đã chọn">
      <strong aria-live="polite">{count(ids.length)} nhiệm vụ đã chọn</strong>
      <Button onClick={() => open('assign')}>Phân công…</Button>
      <Button variant="default" onClick={() => open('deadline')}>
        Đổi thời hạn…
      </Button>
      {onMove && ids.length === 1 && (
        <>
          {moving('Chuyển lên', -1, IconArrowUp)}
          {moving('Chuyển xuống', 1, IconArrowDown)}
        </>
      )}
      <RemoveButton
        label="Xóa…"
        size="sm"
        removing={{
          title: `Xóa ${count(ids.length)} nhiệm vụ`,
          done: `Đã xóa ${count(ids.length)} nhiệm vụ.`,
          table: 'tasks',
          ids,
          remove: (reason) => api.tasks.remove.call({ taskIds: ids, reason }),
          onGone: selection.clear,
        }}
      />
      <Button variant="subtle" onClick={selection.clear}>
        Bỏ chọn
      </Button>
      {opened === 'assign' && <AssignDialog taskIds={ids} onClose={() => open(null)} />}
      {opened === 'deadline' && <DeadlineDialog taskIds={ids} onClose={() => open(null)} />}
    </section>
  );
}
