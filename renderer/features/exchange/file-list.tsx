import { ActionIcon } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconCircleX, IconQuestionMark, IconRepeat, IconX } from '@tabler/icons-react';
import type { CheckedFile } from '#shared/exchange/checked-file.ts';
import type { Outcomes } from '#shared/exchange/outcome.rules.ts';
import { figure } from '#shared/words/numbers.ts';
import { type Choices, outcomesIn, waitingIn } from './choices.ts';
import styles from './exchange.module.css';

type FileListProps = {
  readonly checked: readonly CheckedFile[];
  readonly choices: Choices;
  readonly shown: number;
  readonly onShow: (at: number) => void;
  readonly onDrop: (at: number) => void;
};

const urgencyOf = ({ state, counts }: CheckedFile): number => {
  if (state === 'repeated') return 3;
  if (state === 'refused') return 1;
  return counts.conflict + counts.error > 0 ? 0 : 2;
};

/** Files with their places, those that ask first, then those that can't be taken in; it stays so while choices are made. */
export const byUrgency = (checked: readonly CheckedFile[]): readonly (readonly [number, CheckedFile])[] =>
  [...checked.entries()].toSorted(([, a], [, b]) => urgencyOf(a) - urgencyOf(b));

/** Every file that was given and how it stands. */
export function FileList({ checked, choices, shown, onShow, onDrop }: FileListProps) {
  return (
    <ul className={styles.files} aria-label="Các tệp">
      {byUrgency(checked).map(([at, file]) => (
        <li key={`${at} ${file.sha256}`} data-shown={at === shown || undefined}>
          <button type="button" aria-current={at === shown || undefined} onClick={() => onShow(at)}>
            <b>{file.agency?.shortName ?? file.name}</b>
            <FileState file={file} outcomes={outcomesIn(choices, file)} />
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

function FileState({ file, outcomes }: { readonly file: CheckedFile; readonly outcomes: Outcomes }) {
  const { state, warnings } = file;
  const waiting = waitingIn(outcomes);
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
      <Mark {...look} /> {takenIn(outcomes)}
    </span>
  );
}

const takenIn = ({ new: added, changed, kept }: Outcomes): string =>
  [`${figure(added)} mới`, `${figure(changed)} đổi`, ...(kept > 0 ? [`${figure(kept)} giữ của sổ`] : [])].join(', ');
