import { Modal } from '@mantine/core';
import { useState } from 'react';
import type { Target } from '#shared/targets/target.ts';
import styles from './result-form.module.css';
import { ResultForm } from './result-form.tsx';

export type ResultPlace = { readonly targetId: string; readonly year: number };

type ResultDialogProps = {
  readonly target: Target | undefined;
  readonly year: number | undefined;
  readonly onClose: () => void;
};

export function ResultDialog({ target, year, onClose }: ResultDialogProps) {
  const [isBusy, setBusy] = useState(false);
  const isOpen = target !== undefined && year !== undefined;
  return (
    <Modal
      opened={isOpen}
      onClose={() => !isBusy && onClose()}
      title={`Kết quả năm ${year ?? ''}`}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': 'Đóng' }}
      size={480}
    >
      {isOpen && (
        <>
          <p className={styles.text}>{target.text}</p>
          <ResultForm target={target} year={year} onBusy={setBusy} onDone={onClose} />
        </>
      )}
    </Modal>
  );
}
