import { Kbd, Modal } from '@mantine/core';
import { Fragment } from 'react';
import styles from './shortcut-list.module.css';

const shortcuts: readonly { readonly keys: readonly string[]; readonly does: string }[] = [
  { keys: ['?'], does: 'Xem danh sách phím tắt này' },
  { keys: ['/', 'Ctrl + K'], does: 'Tới ô tìm kiếm' },
  { keys: ['↑', '↓'], does: 'Sang dòng trên, dòng dưới của bảng nhiệm vụ' },
  { keys: ['Page Up', 'Page Down'], does: 'Lùi hoặc tiến mười dòng' },
  { keys: ['Home', 'End'], does: 'Tới dòng đầu, dòng cuối đã tải' },
  { keys: ['Enter'], does: 'Mở nhiệm vụ ở dòng đang chọn' },
  { keys: ['Ctrl + Enter'], does: 'Lưu kết quả đang nhập' },
  { keys: ['Esc'], does: 'Đóng ngăn nhiệm vụ hoặc hộp đang mở' },
];

type ShortcutListProps = { readonly opened: boolean; readonly onClose: () => void };

export function ShortcutList({ opened, onClose }: ShortcutListProps) {
  return (
    <Modal opened={opened} onClose={onClose} title="Phím tắt" size={520} closeButtonProps={{ 'aria-label': 'Đóng' }}>
      <dl className={styles.list}>
        {shortcuts.map(({ keys, does }) => (
          <Fragment key={does}>
            <dt>
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </Fragment>
        ))}
      </dl>
    </Modal>
  );
}
