import type { OptionsFilter } from '@mantine/core';
import type { TargetFields } from '#shared/targets/target-fields.ts';
import { matchesFolded } from '#shared/words/fold.ts';
import { fieldOrder } from '../../ui/field-order.ts';
import { targetLabels } from './target-labels.ts';
import type { TargetWords } from './target-words.ts';
import type { TargetWriting } from './use-target-form.ts';

type TextField = { [F in keyof TargetWords]: TargetWords[F] extends string ? F : never }[keyof TargetWords];
type FlagField = { [F in keyof TargetWords]: TargetWords[F] extends boolean ? F : never }[keyof TargetWords];

/** What every text field of the form has: label, words, reason beside it. */
export const textField = <F extends TextField>(form: TargetWriting, name: F) => ({
  label: targetLabels[name],
  value: form.words[name],
  error: form.reasonOf(name),
  autoComplete: 'off',
  inputWrapperOrder: fieldOrder,
  onChange: (event: { currentTarget: { value: string } }) => form.change({ [name]: event.currentTarget.value }),
});

export const flagField = <F extends FlagField>(form: TargetWriting, name: F) => ({
  label: targetLabels[name],
  size: 'xs',
  checked: form.words[name],
  error: form.reasonOf(name),
  onChange: (event: { currentTarget: { checked: boolean } }) => form.change({ [name]: event.currentTarget.checked }),
});

/** What every choice of the form has; the value itself is the field's own. */
export const choiceField = (form: TargetWriting, name: keyof TargetFields) => ({
  label: targetLabels[name],
  error: form.reasonOf(name),
  inputWrapperOrder: fieldOrder,
});

export const named = <C extends string>(names: Readonly<Record<C, string>>): { value: C; label: string }[] =>
  (Object.keys(names) as C[]).map((value) => ({ value, label: names[value] }));

/** Options found by typing without marks. */
export const foldedFilter: OptionsFilter = ({ options, search }) =>
  options.filter((option) => 'value' in option && matchesFolded(option.label, search));
