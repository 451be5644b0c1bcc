import { Button } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { ErrorBox } from './error-box.tsx';
import styles from './form-frame.module.css';
import { isSaveKey } from './save-key.ts';
import drawer from './side-drawer.module.css';

/** What a form being written tells of itself. */
type FramedForm = {
  readonly hasReasons: boolean;
  readonly why: string | null;
  readonly isDirty: boolean;
  readonly isSaving: boolean;
  readonly isOutdated: boolean;
  readonly save: () => void;
  readonly loadNewest: () => unknown;
  readonly dropWords: () => void;
};

type FormFrameProps = {
  readonly form: FramedForm;
  readonly saveLabel: string;
  /** What is written: "Nhiệm vụ này". */
  readonly subject?: string;
  /** Leaves the form; absent: it stays, as on a page of its own. */
  readonly onLeave?: (() => void) | undefined;
  /** Saves without a change: a new thing whose suggested values are right. */
  readonly mayBeUntouched?: boolean;
  readonly isInline?: boolean;
  /** What someone else has saved meanwhile. */
  readonly rivals?: ReactNode;
  readonly children: ReactNode;
};

/** What stands around the fields of every form: keys, a newer version by someone else, leaving, saving. */
export function FormFrame(props: FormFrameProps) {
  const { form, saveLabel, subject = 'Nội dung này', onLeave, rivals, children } = props;
  const { mayBeUntouched = false, isInline = false } = props;
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
    if (!isSaveKey(event)) return;
    event.preventDefault();
    save();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Ctrl+Enter saves from every field
    <div ref={box} onKeyDown={onKeyDown}>
      {children}
      <div className={styles.notes}>
        {(form.why || form.isOutdated) && (
          <ErrorBox
            sentence={form.why ?? `${subject} đã có bản mới hơn kể từ khi bắt đầu sửa.`}
            action={
              form.isOutdated && (
                <Button size="compact-sm" variant="default" onClick={() => form.loadNewest()}>
                  Tải bản mới nhất, giữ chữ đang nhập
                </Button>
              )
            }
          />
        )}
        {rivals}
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
              if (form.isDirty) form.dropWords();
              else onLeave?.();
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

type FormPartProps = { readonly title: string; readonly children: ReactNode };

/** Fields of a form that belong together. */
export function FormPart({ title, children }: FormPartProps) {
  return (
    <section className={drawer.part}>
      <h2 className={drawer.heading}>{title}</h2>
      <div className={drawer.form}>{children}</div>
    </section>
  );
}
