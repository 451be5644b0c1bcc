import { Textarea, TextInput } from '@mantine/core';
import drawer from '../../ui/side-drawer.module.css';
import { field, textField } from '../tasks/task-field.ts';
import type { taskLabels } from '../tasks/task-labels.ts';
import type { TaskChange } from './amendment-words.ts';
import { ChangeCard } from './change-card.tsx';

type TaskChangeCardProps = {
  readonly change: TaskChange;
  /** The reason beside a field; '' for the row as a whole. */
  readonly reasonOf: (path: string) => string | undefined;
  readonly onChange: (change: TaskChange) => void;
  readonly onRemove: () => void;
};

const ownFields = ['text', 'yearFrom', 'yearTo', 'deadline'] as const satisfies (keyof typeof taskLabels)[];

/** A task that the document replaces: its new words, years and deadline. Who does it stays as it is. */
export function TaskChangeCard({ change, reasonOf, onChange, onRemove }: TaskChangeCardProps) {
  const writing = {
    words: change.words,
    reasonOf,
    change: (words: Partial<TaskChange['words']>) => onChange({ ...change, words: { ...change.words, ...words } }),
  };
  const isBesideField = ownFields.some((path) => reasonOf(path) !== undefined);
  return (
    <ChangeCard
      kind="Nhiệm vụ"
      before={change.before}
      isEnded={change.isEnded}
      onEnded={(isEnded) => onChange({ ...change, isEnded })}
      onRemove={onRemove}
      reason={isBesideField ? undefined : reasonOf('')}
    >
      <Textarea
        {...field(writing, 'text', 'Nội dung mới')}
        {...textField(writing, 'text')}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={4_000}
      />
      <div className={drawer.pair}>
        <TextInput {...field(writing, 'yearFrom')} {...textField(writing, 'yearFrom')} inputMode="numeric" />
        <TextInput {...field(writing, 'yearTo')} {...textField(writing, 'yearTo')} inputMode="numeric" />
        <TextInput {...field(writing, 'deadline')} {...textField(writing, 'deadlineText')} maxLength={500} />
      </div>
    </ChangeCard>
  );
}
