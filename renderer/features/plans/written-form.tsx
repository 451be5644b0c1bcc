import { Button } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { ErrorBox } from '../../ui/error-box.tsx';
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

/** What stands around the fields of every form: keys, a newer version by someone else, leaving, saving. */
export function WrittenForm<W extends object>(props: WrittenFormProps<W>) {
  const { form, saveLabel, labels, onLeave, mayBeUntouched = false, isInline = false, children } = props;
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
  const differing = Object.entries(form.rival ?? {}).filter(
    ([name, word]) => told(word) !== told((form.words as Record<string, unknown>)[name]),
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Ctrl+Enter saves from every field
    <div ref={box} onKeyDown={onKeyDown}>
      {children}
      <div className={styles.notes}>
        {(form.why || form.isOutdated) && (
          <ErrorBox
            sentence={form.why ?? 'Nội dung này đã có bản mới hơn kể từ khi bắt đầu sửa.'}
            action={
              form.isOutdated && (
                <Button size="compact-sm" variant="default" onClick={() => form.loadNewest()}>
                  Tải bản mới nhất, giữ chữ đang nhập
                </Button>
              )
            }
          />
        )}
        {!form.isOutdated && differing.length > 0 && (
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
        )}
      </div>
      <div className={isInline ? styles.inline : styles.actions}>
        <span className={styles.state} aria-live="polite">
          {form.hasReasons && 'Chưa lưu được: xem câu bên dưới ô sai.'}
          {!form.hasReasons && form.isDirty && 'Chưa lưu, đang giữ trên máy này.'}
        </span>
        {(form.isDirty || onLeave) && (
          <Button
            variant="default"
            disabled={form.isSaving}
            onClick={() => {
              form.dropWords();
              onLeave?.();
            }}
          >
            {form.isDirty ? 'Bỏ nội dung chưa lưu' : 'Thôi'}
          </Button>
        )}
        <Button onClick={save} loading={form.isSaving} disabled={!form.isDirty && !mayBeUntouched} title="Ctrl + Enter">
          {saveLabel}
        </Button>
      </div>
    </div>
  );
}
