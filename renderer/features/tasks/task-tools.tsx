import { Button } from '@mantine/core';
import { IconClipboardText, IconCopyPlus, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { CopyDialog } from './copy-dialog.tsx';
import { PasteTasks } from './paste-tasks.tsx';
import { newTask } from './task-search.ts';
import { useTaskDrawer } from './use-task-search.ts';

type TaskToolsProps = { readonly planId: string; readonly years: readonly number[] };

/** How to put tasks into a plan. */
export function TaskTools({ planId, years }: TaskToolsProps) {
  const { openTask } = useTaskDrawer();
  const [opened, open] = useState<'paste' | 'copy' | null>(null);
  return (
    <>
      {years.length > 1 && (
        <Button
          variant="default"
          leftSection={<IconCopyPlus size={16} stroke={1.8} aria-hidden />}
          onClick={() => open('copy')}
        >
          Chép sang năm…
        </Button>
      )}
      <Button
        variant="default"
        leftSection={<IconClipboardText size={16} stroke={1.8} aria-hidden />}
        onClick={() => open('paste')}
      >
        Nhập từ Excel
      </Button>
      <Button leftSection={<IconPlus size={16} stroke={1.8} aria-hidden />} onClick={() => openTask(newTask)}>
        Thêm nhiệm vụ
      </Button>
      {opened === 'copy' && <CopyDialog planId={planId} years={years} onClose={() => open(null)} />}
      {opened === 'paste' && <PasteTasks planId={planId} onClose={() => open(null)} />}
    </>
  );
}
