import type { Task } from '#shared/tasks/task.ts';
import { FormFrame, FormPart } from '../../ui/form-frame.tsx';
import { TaskFormAgencies } from './task-form-agencies.tsx';
import { TaskFormContent, TaskFormMore } from './task-form-content.tsx';
import { TaskFormFunds, TaskFormTime } from './task-form-time.tsx';
import { TaskRivals } from './task-rivals.tsx';
import { useTaskForm } from './use-task-form.ts';
import type { TaskPlace } from './use-task-place.ts';

type TaskFormProps = {
  readonly place: TaskPlace;
  /** The task being changed; undefined: a new one. */
  readonly task: Task | undefined;
  readonly onKept: (task: Task) => void;
  readonly onLeave: () => void;
};

/** Every field of a task, in the order in which people ask: what, who, when, with what money. */
export function TaskForm({ place, task, onKept, onLeave }: TaskFormProps) {
  const form = useTaskForm(place, task, onKept);
  return (
    <FormFrame
      form={form}
      saveLabel={task ? 'Lưu nhiệm vụ' : 'Thêm nhiệm vụ'}
      subject="Nhiệm vụ này"
      onLeave={onLeave}
      rivals={<TaskRivals form={form} place={place} />}
    >
      <FormPart title="Nội dung">
        <TaskFormContent form={form} place={place} />
      </FormPart>
      <FormPart title="Phân công">
        <TaskFormAgencies form={form} place={place} task={task} />
      </FormPart>
      <FormPart title="Thời gian">
        <TaskFormTime form={form} place={place} />
      </FormPart>
      <FormPart title="Kinh phí">
        <TaskFormFunds form={form} place={place} />
      </FormPart>
      <FormPart title="Khác">
        <TaskFormMore form={form} place={place} />
      </FormPart>
    </FormFrame>
  );
}
