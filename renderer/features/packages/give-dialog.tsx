import { Button, Modal, Progress as ProgressBar } from '@mantine/core';
import { useState } from 'react';
import type { GivenKind } from '#shared/packages/packages.ts';
import type { Submission } from '#shared/submissions/submission.ts';
import { count, figure } from '#shared/words/numbers.ts';
import { api } from '../../api/client.ts';
import { WarningNote } from '../../ui/warning-note.tsx';
import { PlacePicker } from '../backups/place-picker.tsx';
import styles from './packages.module.css';
import { type Progress, useGiving } from './use-giving.ts';

type GiveDialogProps = {
  readonly periodId: string;
  readonly agencies: readonly Submission[];
  readonly kinds: readonly GivenKind[];
  readonly onClose: () => void;
};

/** Where the files of the chosen agencies go, and how far that has come. */
export function GiveDialog({ periodId, agencies, kinds, onClose }: GiveDialogProps) {
  const [folder, setFolder] = useState('');
  const { progress, give, stop } = useGiving();
  const isRunning = progress !== null && progress.now !== null;
  const isDone = progress !== null && !isRunning;
  return (
    <Modal
      opened
      onClose={isRunning ? stop : onClose}
      title={`Ghi tệp gửi ${count(agencies.length)} cơ quan`}
      size={560}
      closeButtonProps={{ 'aria-label': 'Đóng' }}
    >
      {progress === null ? (
        <>
          <p className={styles.soft}>Mỗi cơ quan một thư mục con, đủ tệp để đính kèm thư gửi đi.</p>
          <PlacePicker
            label="Ghi vào thư mục"
            kind="folder"
            value={folder}
            onChange={setFolder}
            browse={api.packages.browse}
          />
        </>
      ) : (
        <GivingProgress progress={progress} />
      )}
      <div className={styles.actions}>
        {progress === null && (
          <Button disabled={folder === ''} onClick={() => void give(agencies, { periodId, kinds, folder })}>
            Ghi tệp
          </Button>
        )}
        {isRunning && (
          <Button variant="default" onClick={stop}>
            Dừng lại
          </Button>
        )}
        {isDone && <Button onClick={onClose}>Xong</Button>}
      </div>
    </Modal>
  );
}

function GivingProgress({ progress }: { readonly progress: Progress }) {
  const { total, done, now, folder, faults } = progress;
  return (
    <>
      <ProgressBar value={(100 * done) / total} aria-label="Tiến độ" />
      <p role="status">
        {now === null ? `Đã ghi ${figure(done)}/${figure(total)} cơ quan.` : `Đang lập tệp của ${now}…`}
        {now === null && folder !== null && ` Thư mục: ${folder}.`}
      </p>
      {faults.map(({ name, sentence }) => (
        <WarningNote key={name}>
          {name}: {sentence}
        </WarningNote>
      ))}
    </>
  );
}
