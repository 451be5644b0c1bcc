import { fieldOrder } from '../../ui/field-order.ts';
import { taskLabels } from './task-labels.ts';
import type { TaskWords } from './task-words.ts';
import type { TaskWriting } from './use-task-form.ts';

type TextField = { [F in keyof TaskWords]: TaskWords[F] extends string ? F : never }[keyof TaskWords];

/** What every field of the form has; `path`: the field that reasons are about. */
export const field = (form: TaskWriting, path: keyof typeof taskLabels, label: string = taskLabels[path]) => ({
  label,
  error: form.reasonOf(path),
  inputWrapperOrder: fieldOrder,
});

export const textField = (form: TaskWriting, name: TextField) => ({
  value: form.words[name],
  autoComplete: 'off',
  onChange: (event: { currentTarget: { value: string } }) => form.change({ [name]: event.currentTarget.value }),
});
