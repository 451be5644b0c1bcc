import { Button } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import type { Task } from '#shared/tasks/task.ts';
import { ErrorBox } from '../../ui/error-box.tsx';
import styles from '../targets/side-drawer.module.css';
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
  const box = useRef<HTMLDivElement>(null);
  const isRefused = useRef(false);
  useEffect(() => {
    if (!isRefused.current || !form.hasReasons) return;
    isRefused.current = false;
    box.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-error] input')?.focus();
  });
  const save = () => {
    isRefused.current = true;
    form.save();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
    event.preventDefault();
    save();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Ctrl+Enter saves from every field
    <div ref={box} onKeyDown={onKeyDown}>
      <Part title="Nội dung">
        <TaskFormContent form={form} place={place} />
      </Part>
      <Part title="Phân công">
        <TaskFormAgencies form={form} place={place} task={task} />
      </Part>
      <Part title="Thời gian">
        <TaskFormTime form={form} place={place} />
      </Part>
      <Part title="Kinh phí">
        <TaskFormFunds form={form} place={place} />
      </Part>
      <Part title="Khác">
        <TaskFormMore form={form} place={place} />
      </Part>
      <TaskRivals form={form} place={place} />
      {(form.why || form.isOutdated) && (
        <ErrorBox
          sentence={form.why ?? 'Nhiệm vụ này đã có bản mới hơn kể từ khi bắt đầu sửa.'}
          action={
            form.isOutdated && (
              <Button size="compact-sm" variant="default" onClick={() => form.loadNewest()}>
                Tải bản mới nhất, giữ chữ đang nhập
              </Button>
            )
          }
        />
      )}
      <div className={styles.actions}>
        <span className={styles.state} aria-live="polite">
          {form.hasReasons && 'Chưa lưu được: xem câu bên dưới ô sai. '}
          {!form.hasReasons && form.isDirty && 'Chưa lưu, đang giữ trên máy này.'}
        </span>
        {form.isDirty ? (
          <Button variant="default" onClick={form.dropWords} disabled={form.isSaving}>
            Bỏ nội dung chưa lưu
          </Button>
        ) : (
          <Button variant="default" onClick={onLeave}>
            Thôi
          </Button>
        )}
        <Button onClick={save} loading={form.isSaving} disabled={!form.isDirty} title="Ctrl + Enter">
          {task ? 'Lưu nhiệm vụ' : 'Thêm nhiệm vụ'}
        </Button>
      </div>
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h2 className={styles.heading}>{title}</h2>
      <div className={styles.form}>{children}</div>
    </section>
  );
}
