import { ActionIcon } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { ClipboardEvent, KeyboardEvent } from 'react';
import styles from './paste-dialog.module.css';
import { PasteMark } from './paste-mark.tsx';
import type { CheckedRow } from './use-paste.ts';

type PasteLineProps = {
  readonly at: number;
  readonly row: readonly string[];
  /** What each column holds; null: it is not wanted. */
  readonly names: readonly (string | null)[];
  readonly checked: CheckedRow | undefined;
  readonly onType: (column: number, text: string) => void;
  readonly onDrop: () => void;
  readonly onKeyDown: (event: KeyboardEvent, row: number, column: number) => void;
  readonly onPaste: (event: ClipboardEvent, row: number, column: number) => void;
};

/** One pasted row, what it would do, and what is wrong with it. */
export function PasteLine({ at, row, names, checked, onType, onDrop, onKeyDown, onPaste }: PasteLineProps) {
  const told = [...(checked?.reasons ?? []), ...(checked?.warnings ?? [])];
  const isWrong = (name: string): boolean => checked?.reasons.some((one) => one.includes(`cột "${name}"`)) ?? false;
  return (
    <tbody data-state={checked?.state}>
      <tr>
        <th scope="row">{at + 1}</th>
        <td>{checked && <PasteMark state={checked.state} />}</td>
        {row.map((cell, place) => {
          const known = names[place] ?? null;
          const name = known ?? `cột ${place + 1}`;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
            <td key={place} data-unused={known === null || undefined}>
              <input
                data-cell={`${at}/${place}`}
                aria-label={`${name}, dòng ${at + 1}`}
                aria-invalid={known !== null && isWrong(name)}
                title={cell.length > 24 ? cell : undefined}
                value={cell}
                onChange={(event) => onType(place, event.currentTarget.value)}
                onKeyDown={(event) => onKeyDown(event, at, place)}
                onPaste={(event) => onPaste(event, at, place)}
              />
            </td>
          );
        })}
        <td>
          <ActionIcon variant="subtle" color="gray" aria-label={`Bỏ dòng ${at + 1}`} onClick={onDrop}>
            <IconTrash size={16} stroke={1.7} />
          </ActionIcon>
        </td>
      </tr>
      {told.length > 0 && (
        <tr className={styles.reasons}>
          <td />
          <td colSpan={row.length + 2}>
            <ul>
              {told.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </td>
        </tr>
      )}
    </tbody>
  );
}
