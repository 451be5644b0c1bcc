import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { figure } from '#shared/words/numbers.ts';
import { ErrorBox } from '../error-box.tsx';
import type { CheckedCell } from './check-cells.ts';
import styles from './check-dialog.module.css';
import type { CellCheck } from './use-cell-actions.ts';

type CheckDialogProps<R, V> = {
  readonly check: CellCheck<R, V>;
  readonly nameOf: (row: R) => string;
  /** Answers why it was refused, or null. */
  readonly onWrite: () => Promise<string | null>;
  readonly onClose: () => void;
};

const shown = 300;

/** What would become of each cell, before anything is written: all of them, or none while one is wrong. */
export function CheckDialog<R extends object, V>({ check, nameOf, onWrite, onClose }: CheckDialogProps<R, V>) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isWriting, setWriting] = useState(false);
  const { cells } = check;
  const wrong = cells.filter(({ why }) => why !== null);
  const changed = cells.filter(({ change }) => change !== undefined);
  const told = [...wrong, ...changed];
  const same = cells.length - told.length;
  const write = async () => {
    setWriting(true);
    setRefusal(await onWrite());
    setWriting(false);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={check.title}
      size={900}
      closeButtonProps={{ 'aria-label': 'Đóng' }}
      classNames={{ body: styles.body ?? '' }}
    >
      <p className={styles.counts} aria-live="polite">
        {figure(cells.length)} ô: {figure(changed.length)} đổi, {figure(same)} giữ nguyên, {figure(wrong.length)} sai.{' '}
        {wrong.length > 0 && 'Chưa ô nào được ghi khi còn ô sai: sửa trong Excel rồi chép và dán lại.'}
        {wrong.length === 0 && changed.length === 0 && 'Không có gì để ghi.'}
      </p>
      {told.length > 0 && (
        <div className={styles.frame}>
          <table className={styles.table} aria-label="Các ô sẽ ghi">
            <thead>
              <tr>
                <th scope="col">Dòng</th>
                <th scope="col">Cột</th>
                <th scope="col">Đang có</th>
                <th scope="col">Sẽ là</th>
              </tr>
            </thead>
            <tbody>
              {told.slice(0, shown).map((cell) => (
                <CellLine key={`${nameOf(cell.row)}/${cell.column.id}`} cell={cell} name={nameOf(cell.row)} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {told.length > shown && <p className={styles.counts}>Và {figure(told.length - shown)} ô khác như vậy.</p>}
      {refusal && <ErrorBox sentence={refusal} />}
      <div className={styles.actions}>
        <Button variant="default" onClick={onClose} disabled={isWriting}>
          {wrong.length > 0 || changed.length === 0 ? 'Đóng' : 'Thôi'}
        </Button>
        {wrong.length === 0 && changed.length > 0 && (
          <Button onClick={write} loading={isWriting} data-autofocus>
            Ghi {figure(changed.length)} ô
          </Button>
        )}
      </div>
    </Modal>
  );
}

type CellLineProps<R, V> = { readonly cell: CheckedCell<R, V>; readonly name: string };

function CellLine<R extends object, V>({ cell, name }: CellLineProps<R, V>) {
  return (
    <tr data-wrong={cell.why !== null || undefined}>
      <th scope="row" title={name}>
        <span className={styles.name}>{name}</span>
      </th>
      <td>{cell.column.name}</td>
      <td>{cell.before || <span className={styles.none}>trống</span>}</td>
      <td>
        {cell.after || <span className={styles.none}>trống</span>}
        {cell.why && <p className={styles.why}>{cell.why}</p>}
      </td>
    </tr>
  );
}
