import { Button, Modal } from '@mantine/core';
import type { KeyboardEvent, ReactNode } from 'react';
import styles from './dialog.module.css';
import { ErrorBox } from './error-box.tsx';
import { isSaveKey } from './save-key.ts';
import { useReturnFocus } from './use-return-focus.ts';

export type FormDialogProps = {
  readonly title: string;
  /** What the button that does it says; null: nothing can be done here. */
  readonly doLabel: string | null;
  readonly leaveLabel?: string;
  readonly size?: number;
  /** Red where something is taken away. */
  readonly color?: 'red';
  /** Why it can't be done yet or was not done; null: nothing stands in the way. */
  readonly fault: string | null;
  readonly isReady?: boolean;
  readonly isPending: boolean;
  readonly onDo: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** The frame of a dialog with fields: what went wrong, and two buttons; Ctrl+Enter does it from every field. */
export function FormDialog(props: FormDialogProps) {
  const { title, doLabel, leaveLabel = 'Thôi', size = 520, color, fault } = props;
  const { isReady = true, isPending, onDo, onClose, children } = props;
  useReturnFocus();
  const act = () => {
    if (doLabel !== null && isReady && !isPending) onDo();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isSaveKey(event)) return;
    // The page below has its own Ctrl+Enter, which must not act along.
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  return (
    <Modal opened onClose={onClose} title={title} size={size} closeButtonProps={{ 'aria-label': 'Đóng' }}>
      <form
        className={styles.body}
        onSubmit={(event) => {
          event.preventDefault();
          act();
        }}
        onKeyDown={onKeyDown}
      >
        {children}
        {fault && <ErrorBox sentence={fault} />}
        <div className={styles.actions}>
          <Button variant="default" onClick={onClose} disabled={isPending}>
            {leaveLabel}
          </Button>
          {doLabel !== null && (
            <Button
              type="submit"
              {...(color && { color })}
              loading={isPending}
              disabled={!isReady}
              title="Ctrl + Enter"
            >
              {doLabel}
            </Button>
          )}
        </div>
      </form>
    </Modal>
  );
}
