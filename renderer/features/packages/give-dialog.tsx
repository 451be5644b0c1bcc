import { Button, Modal, Progress as ProgressBar } from '@mantine/core';
import { useState } from 'react';
import type { GivenKind } from '#shared/packages/packages.ts';
import type { Period } from '#shared/periods/period.ts';
import type { Submission } from '#shared/submissions/submission.ts';
import { count, figure } from '#shared/words/numbers.ts';
import { api } from '../../api/client.ts';
import { useReturnFocus } from '../../ui/use-return-focus.ts';
import { WarningNote } from '../../ui/warning-note.tsx';
import { PlacePicker } from '../backups/place-picker.tsx';
import { asZip, intoFolder } from './giving-ways.ts';
import styles from './packages.module.css';
import { type Progress, useGiving } from './use-giving.ts';

type GiveDialogProps = {
  readonly way: 'folder' | 'zip';
  readonly period: Period;
  readonly agencies: readonly Submission[];
  readonly kinds: readonly GivenKind[];
  readonly onClose: () => void;
};

const ways = {
  folder: {
    title: 'Ghi tệp gửi',
    inside: 'Mỗi cơ quan một thư mục con, đủ tệp để đính kèm thư gửi đi.',
    act: 'Ghi tệp',
  },
  zip: {
    title: 'Tải tệp zip gửi',
    inside: 'Mỗi cơ quan một thư mục trong tệp zip, đủ tệp để đính kèm thư gửi đi. Tệp tải về khi lập xong.',
    act: 'Lập tệp zip',
  },
};

/** Where the files of the chosen agencies go, and how far that has come. */
export function GiveDialog({ way, period, agencies, kinds, onClose }: GiveDialogProps) {
  useReturnFocus();
  const [folder, setFolder] = useState('');
  const { progress, give, stop } = useGiving();
  const isRunning = progress !== null && progress.now !== null;
  const isDone = progress !== null && !isRunning;
  const { title, inside, act } = ways[way];
  const begin = () => {
    const asked = { periodId: period.id, kinds };
    void give(agencies, way === 'zip' ? asZip(asked, period.name) : intoFolder(asked, folder));
  };
  return (
    <Modal
      opened
      onClose={isRunning ? stop : onClose}
      title={`${title} ${count(agencies.length)} cơ quan`}
      size={560}
      closeButtonProps={{ 'aria-label': 'Đóng' }}
    >
      {progress === null ? (
        <>
          <p className={styles.soft}>{inside}</p>
          {way === 'folder' && (
            <PlacePicker
              label="Ghi vào thư mục"
              kind="folder"
              value={folder}
              onChange={setFolder}
              browse={api.packages.browse}
            />
          )}
        </>
      ) : (
        <GivingProgress progress={progress} />
      )}
      <div className={styles.actions}>
        {progress === null && (
          <Button disabled={way === 'folder' && folder === ''} onClick={begin}>
            {act}
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
  const { total, done, now, ending, faults } = progress;
  return (
    <>
      <ProgressBar value={(100 * done) / total} aria-label="Tiến độ" />
      <p role="status">
        {now === null
          ? `Đã lập tệp của ${figure(done)}/${figure(total)} cơ quan. ${ending}`
          : `Đang lập tệp của ${now}…`}
      </p>
      {faults.map(({ name, sentence }) => (
        <WarningNote key={name}>
          {name}: {sentence}
        </WarningNote>
      ))}
    </>
  );
}
