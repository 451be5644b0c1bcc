import { Textarea, TextInput } from '@mantine/core';
import drawer from '../../ui/side-drawer.module.css';
import { field, textField } from '../tasks/task-field.ts';
import type { taskLabels } from '../tasks/task-labels.ts';
import type { TaskChange } from './amendment-words.ts';
import { ChangeCard, type ChangeCardProps } from './change-card.tsx';

const ownFields = ['text', 'yearFrom', 'yearTo', 'deadline'] as const satisfies (keyof typeof taskLabels)[];

/** A task that the document replaces: its new words, years and deadline. Who does it stays as it is. */
export function TaskChangeCard(props: ChangeCardProps<TaskChange>) {
  return (
    <ChangeCard {...props} kind="Nhiệm vụ" ownFields={ownFields}>
      {(writing) => (
        <>
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
        </>
      )}
    </ChangeCard>
  );
}
