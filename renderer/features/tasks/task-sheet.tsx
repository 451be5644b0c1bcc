import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { Task } from '#shared/tasks/task.ts';
import { shortDate } from '#shared/words/dates.ts';
import { api } from '../../api/client.ts';
import { useActor } from '../../api/session.ts';
import { listDraftKeys } from '../../ui/use-draft.ts';
import { WarningNote } from '../../ui/warning-note.tsx';
import { ChooseSentence } from '../plans/source-link.tsx';
import { ProgressPanel } from '../progress/progress-panel.tsx';
import { RemoveButton } from '../trash/remove-button.tsx';
import { ExtendButton } from './extend-button.tsx';
import { GroupMembers } from './group-members.tsx';
import styles from './task-drawer.module.css';
import { TaskFacts } from './task-facts.tsx';
import { taskDraftKey } from './use-task-form.ts';
import { useTaskDrawer } from './use-task-search.ts';

type TaskSheetProps = { readonly task: Task; readonly onEdit: (() => void) | undefined };

/** What the plan says of a task, and what has been reported of it. */
export function TaskSheet({ task, onEdit }: TaskSheetProps) {
  const { closeTask } = useTaskDrawer();
  const canFollow = useActor()?.roles.some((role) => role !== 'liaison') ?? false;
  const hasDraft = onEdit !== undefined && listDraftKeys(taskDraftKey(task.planId, task.id)).length > 0;
  return (
    <>
      {task.validTo !== null && (
        <WarningNote>
          {task.endedBy?.name ?? 'Văn bản sửa đổi'} đã {task.replacedById ? 'thay' : 'bãi bỏ'} nhiệm vụ này; nhiệm vụ có
          hiệu lực đến hết ngày {shortDate(task.validTo)}.{' '}
          {task.replacedById && (
            <Link to="." search={(previous) => ({ ...previous, 'nhiem-vu': task.replacedById ?? undefined })}>
              Mở bản hiện hành
            </Link>
          )}
        </WarningNote>
      )}
      <TaskFacts task={task} />
      {onEdit && (
        <div className={styles.tools}>
          <GroupMembers task={task} />
          <ExtendButton task={task} />
          {task.source === null && <ChooseSentence planId={task.planId} id={task.id} />}
          <Button variant="default" leftSection={<IconPencil size={16} stroke={1.8} aria-hidden />} onClick={onEdit}>
            {hasDraft ? 'Sửa tiếp nhiệm vụ (chưa lưu)' : 'Sửa nhiệm vụ'}
          </Button>
          <RemoveButton
            label="Xóa…"
            size="sm"
            removing={{
              title: 'Xóa nhiệm vụ',
              done: 'Đã xóa nhiệm vụ.',
              table: 'tasks',
              ids: [task.id],
              remove: (reason) => api.tasks.remove.call({ taskIds: [task.id], reason }),
              onGone: closeTask,
            }}
          />
        </div>
      )}
      <ProgressPanel key={task.id} task={task} />
      {canFollow && (
        <p className={styles.follow}>
          <Link to="/nhat-ky" search={{ 'theo-nhiem-vu': task.id }}>
            Theo dõi nhiệm vụ này trong nhật ký
          </Link>
        </p>
      )}
    </>
  );
}
