import type { ReactNode } from 'react';
import { FormFrame } from '../../ui/form-frame.tsx';
import { WarningNote } from '../../ui/warning-note.tsx';
import type { WrittenForm as Form } from './use-written.ts';
import styles from './written-form.module.css';

type WrittenFormProps<W extends object> = {
  readonly form: Form<W>;
  readonly saveLabel: string;
  /** Names of the fields, to tell what someone else has changed. */
  readonly labels: Readonly<Record<string, string>>;
  /** Leaves the form; absent: it stays, as on a page of its own. */
  readonly onLeave?: () => void;
  /** Saves without a change: a new thing whose suggested values are right. */
  readonly mayBeUntouched?: boolean;
  readonly isInline?: boolean;
  readonly children: ReactNode;
};

const told = (value: unknown): string => (Array.isArray(value) ? value.join('; ') : String(value ?? ''));

/** The frame of a plan's forms, which tells what someone else has changed field by field. */
export function WrittenForm<W extends object>(props: WrittenFormProps<W>) {
  const { form, saveLabel, labels, onLeave, children, ...frame } = props;
  const differing = Object.entries(form.rival ?? {}).filter(
    ([name, word]) => told(word) !== told((form.words as Record<string, unknown>)[name]),
  );
  const dropWords = () => {
    form.dropWords();
    onLeave?.();
  };
  const rivals = !form.isOutdated && differing.length > 0 && (
    <WarningNote>
      Người khác vừa lưu nội dung khác. Bấm {saveLabel} để ghi nội dung trong các ô.
      <ul className={styles.rivals}>
        {differing.map(([name, word]) => (
          <li key={name}>
            <b>{labels[name] ?? name}:</b> {told(word) || '(để trống)'}
          </li>
        ))}
      </ul>
    </WarningNote>
  );
  return (
    <FormFrame form={{ ...form, dropWords }} saveLabel={saveLabel} onLeave={onLeave} rivals={rivals} {...frame}>
      {children}
    </FormFrame>
  );
}
