import { Button } from '@mantine/core';
import { ErrorBox } from '../../ui/error-box.tsx';
import styles from './composer.module.css';
import type { Composer } from './use-composer.ts';

/** Whether what was typed stands in the book already. */
export function KeepState({ composer }: { readonly composer: Composer }) {
  const words = composer.isKeeping ? 'Đang ghi' : composer.hasUnkept ? 'Chưa ghi vào sổ' : 'Đã ghi vào sổ';
  return (
    <span className={styles.soft} role="status">
      {words}
    </span>
  );
}

type ClashBoxProps = { readonly sentence: string; readonly onReload: () => void };

/** Somebody else was faster: what was typed here stays on this computer until it is settled. */
export function ClashBox({ sentence, onReload }: ClashBoxProps) {
  return (
    <div className={styles.clash}>
      <ErrorBox sentence={`${sentence} Phần đang gõ vẫn được giữ trên máy này.`} />
      <Button variant="default" size="compact-sm" onClick={onReload}>
        Xem bản mới nhất rồi sửa tiếp
      </Button>
    </div>
  );
}
