import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { Task } from '#shared/tasks/task.ts';
import { sectionName } from '#shared/words/labels.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { useActor } from '../../api/session.ts';
import { RetryBox } from '../../ui/retry-box.tsx';
import { SideDrawer } from '../../ui/side-drawer.tsx';
import { toast } from '../../ui/toast.ts';
import { listDraftKeys } from '../../ui/use-draft.ts';
import { draftStart } from '../progress/entry-words.ts';
import { TaskEditor } from './task-editor.tsx';
import { newTask } from './task-search.ts';
import { TaskSheet } from './task-sheet.tsx';
import { taskDraftKey } from './use-task-form.ts';
import { useTaskDrawer } from './use-task-search.ts';

/** One task at the right of whatever page is open: to be read and reported on, or to be written. */
export function TaskDrawer() {
  const { taskId, openTask, closeTask } = useTaskDrawer();
  const { planId } = useParams({ strict: false });
  const canEdit = useActor()?.roles.includes('compiler') ?? false;
  const [shownId, setShownId] = useState(taskId);
  const [editedId, setEditedId] = useState<string | null>(null);
  useEffect(() => {
    if (taskId !== undefined) setShownId(taskId);
    else setEditedId(null);
  }, [taskId]);
  const id = taskId ?? shownId;
  const isNew = id === newTask;
  const { data, error, refetch } = useQuery(
    api.tasks.get.queryOptions({ input: { taskId: id ?? '' }, enabled: taskId !== undefined && !isNew }),
  );
  const task = isNew ? undefined : data;
  const planOfNew = isNew ? planId : undefined;
  const isEditing = canEdit && (isNew ? planOfNew !== undefined : editedId === id);
  const close = () => {
    const drafts = [draftStart(id ?? ''), taskDraftKey(planId ?? '', isNew ? undefined : id)];
    if (taskId !== undefined && drafts.some((key) => listDraftKeys(key).length > 0))
      toast('Nội dung chưa lưu của nhiệm vụ vừa đóng được giữ trên máy này. Mở lại nhiệm vụ để lưu.', 'mind');
    closeTask();
  };
  const isOpen = taskId !== undefined && (!isNew || (canEdit && planOfNew !== undefined));
  return (
    <SideDrawer
      isOpen={isOpen}
      title={titleOf(task, isNew, isEditing)}
      closeLabel="Đóng nhiệm vụ"
      size={isEditing ? 680 : 592}
      onClose={close}
      isOfFrame
    >
      {error && !isNew && <RetryBox sentence={sentenceOf(error)} onRetry={refetch} />}
      {!task && !error && !isNew && <Skeleton height={220} radius={4} />}
      {isEditing && (isNew || task) && (
        <TaskEditor
          key={id}
          planId={task?.planId ?? planOfNew ?? ''}
          task={task}
          onKept={(kept) => (isNew ? openTask(kept.id) : setEditedId(null))}
          onLeave={() => (isNew ? closeTask() : setEditedId(null))}
        />
      )}
      {task && !isEditing && (
        <TaskSheet task={task} onEdit={canEdit && task.validTo === null ? () => setEditedId(task.id) : undefined} />
      )}
    </SideDrawer>
  );
}

const titleOf = (task: Task | undefined, isNew: boolean, isEditing: boolean): string => {
  if (isNew) return 'Thêm nhiệm vụ';
  if (!task) return 'Nhiệm vụ';
  const place = `tại mục ${sectionName(task.sectionLabel)}, ${task.planName}`;
  return isEditing ? `Sửa nhiệm vụ ${place}` : `Nhiệm vụ ${place}`;
};
