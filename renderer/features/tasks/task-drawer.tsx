import { Drawer, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Task } from '#shared/tasks/task.ts';
import { sectionName } from '#shared/words/labels.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { RetryBox } from '../../ui/retry-box.tsx';
import { toast } from '../../ui/toast.ts';
import { listDraftKeys } from '../../ui/use-draft.ts';
import { draftStart } from '../progress/entry-words.ts';
import { ProgressPanel } from '../progress/progress-panel.tsx';
import styles from './task-drawer.module.css';
import { TaskFacts } from './task-facts.tsx';
import { useTaskDrawer } from './use-task-search.ts';

/** One task at the right of whatever page is open. */
export function TaskDrawer() {
  const { taskId, closeTask } = useTaskDrawer();
  const [shownId, setShownId] = useState(taskId);
  useEffect(() => {
    if (taskId !== undefined) setShownId(taskId);
  }, [taskId]);
  const id = taskId ?? shownId;
  const close = () => {
    if (taskId !== undefined && listDraftKeys(draftStart(taskId)).length > 0)
      toast('Nội dung chưa lưu của nhiệm vụ vừa đóng được giữ trên máy này. Mở lại nhiệm vụ để lưu.', 'mind');
    closeTask();
  };
  const {
    data: task,
    error,
    refetch,
  } = useQuery(api.tasks.get.queryOptions({ input: { taskId: id ?? '' }, enabled: taskId !== undefined }));
  return (
    <Drawer.Root opened={taskId !== undefined} onClose={close} position="right" size={592} padding={0}>
      <Drawer.Overlay backgroundOpacity={0.25} />
      <Drawer.Content classNames={{ content: styles.content ?? '' }}>
        <Drawer.Header className={styles.head}>
          <Drawer.Title className={styles.title}>{task ? headline(task) : 'Nhiệm vụ'}</Drawer.Title>
          <Drawer.CloseButton aria-label="Đóng nhiệm vụ" />
        </Drawer.Header>
        <Drawer.Body className={styles.body}>
          {error && <RetryBox sentence={sentenceOf(error)} onRetry={refetch} />}
          {!task && !error && <Skeleton height={220} radius={4} />}
          {task && (
            <>
              <TaskFacts task={task} />
              <ProgressPanel key={task.id} task={task} />
            </>
          )}
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}

const headline = (task: Task): string => `Nhiệm vụ tại mục ${sectionName(task.sectionLabel)}, ${task.planName}`;
