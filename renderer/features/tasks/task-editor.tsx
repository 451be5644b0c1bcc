import { Skeleton } from '@mantine/core';
import type { Task } from '#shared/tasks/task.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { ErrorBox } from '../../ui/error-box.tsx';
import { TaskForm } from './task-form.tsx';
import { useTaskPlace } from './use-task-place.ts';

type TaskEditorProps = {
  readonly planId: string;
  readonly task: Task | undefined;
  readonly onKept: (task: Task) => void;
  readonly onLeave: () => void;
};

/** The form once everything that it offers is there. */
export function TaskEditor({ planId, ...form }: TaskEditorProps) {
  const { place, error } = useTaskPlace(planId);
  if (place) return <TaskForm place={place} {...form} />;
  return error ? <ErrorBox sentence={sentenceOf(error)} /> : <Skeleton height={320} radius={4} />;
}
