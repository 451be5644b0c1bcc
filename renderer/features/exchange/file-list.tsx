import { ActionIcon } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconCircleX, IconQuestionMark, IconRepeat, IconX } from '@tabler/icons-react';
import type { CheckedFile } from '#shared/exchange/checked-file.ts';
import { figure } from '#shared/words/numbers.ts';
import { type Choices, waitingIn } from './choices.ts';
import styles from './exchange.module.css';

type FileListProps = {
  readonly checked: readonly CheckedFile[];
  readonly choices: Choices;
  readonly shown: number;
  readonly onShow: (at: number) => void;
  readonly onDrop: (at: number) => void;
};

/** Every file that was given, in the order it came, and how it stands. */
export function FileList({ checked, choices, shown, onShow, onDrop }: FileListProps) {
  return (
    <ul className={styles.files} aria-label="Các tệp">
      {checked.map((file, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same file may be given twice
        <li key={`${at} ${file.sha256}`} data-shown={at === shown || undefined}>
          <button type="button" aria-current={at === shown || undefined} onClick={() => onShow(at)}>
            <b>{file.agency?.shortName ?? file.name}</b>
            <FileState file={file} waiting={waitingIn(choices, file)} />
            {file.agency && <small>{file.name}</small>}
          </button>
          <ActionIcon variant="subtle" size="sm" aria-label={`Bỏ tệp ${file.name}`} onClick={() => onDrop(at)}>
            <IconX size={14} />
          </ActionIcon>
        </li>
      ))}
    </ul>
  );
}

function FileState({ file, waiting }: { readonly file: CheckedFile; readonly waiting: number }) {
  const { state, counts, warnings } = file;
  const look = { size: 15, stroke: 2, 'aria-hidden': true } as const;
  if (state === 'refused')
    return (
      <span className={styles.state} data-tone="red">
        <IconCircleX {...look} /> Không nhận được
      </span>
    );
  if (state === 'repeated')
    return (
      <span className={styles.state}>
        <IconRepeat {...look} /> Đã nhận rồi
      </span>
    );
  if (waiting > 0)
    return (
      <span className={styles.state} data-tone="amber">
        <IconQuestionMark {...look} /> {figure(waiting)} chỗ phải chọn
      </span>
    );
  const Mark = warnings.length > 0 ? IconAlertTriangle : IconCheck;
  return (
    <span className={styles.state} data-tone={warnings.length > 0 ? 'amber' : 'green'}>
      <Mark {...look} /> {figure(counts.new)} mới, {figure(counts.changed)} đổi
    </span>
  );
}
