import { Button, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { ErrorBox } from '../../ui/error-box.tsx';
import styles from './backups.module.css';

type UpkeepDialogProps = {
  readonly title: string;
  readonly doLabel: string;
  /** Why it can't be done yet or was not done; null: nothing stands in the way. */
  readonly fault: string | null;
  readonly isReady: boolean;
  readonly isPending: boolean;
  readonly onDo: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** The frame of every dialog of this page: fields, what went wrong, and two buttons. */
export function UpkeepDialog({
  title,
  doLabel,
  fault,
  isReady,
  isPending,
  onDo,
  onClose,
  children,
}: UpkeepDialogProps) {
  return (
    <Modal opened onClose={onClose} title={title} size={560} closeButtonProps={{ 'aria-label': 'Đóng' }}>
      <form
        className={styles.body}
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) onDo();
        }}
      >
        {children}
        {fault && <ErrorBox sentence={fault} />}
        <div className={styles.actions}>
          <Button variant="default" onClick={onClose} disabled={isPending}>
            Thôi
          </Button>
          <Button type="submit" disabled={!isReady} loading={isPending}>
            {doLabel}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
