import { Kbd, Modal } from '@mantine/core';
import { Fragment } from 'react';
import styles from './shortcut-list.module.css';

const shortcuts: readonly { readonly keys: readonly string[]; readonly does: string }[] = [
  { keys: ['F1'], does: 'Mở hướng dẫn của trang đang xem' },
  { keys: ['?'], does: 'Xem danh sách phím tắt này' },
  { keys: ['Ctrl + K'], does: 'Tìm trong cả sổ: kế hoạch, nhiệm vụ, chỉ tiêu, cơ quan, văn bản, trang' },
  { keys: ['/'], does: 'Tới ô tìm của trang' },
  { keys: ['↑', '↓', '←', '→'], does: 'Sang dòng, sang ô bên cạnh trong bảng' },
  { keys: ['Page Up', 'Page Down'], does: 'Lùi hoặc tiến mười dòng' },
  { keys: ['Home', 'End'], does: 'Tới dòng đầu, dòng cuối đã tải' },
  { keys: ['Enter'], does: 'Mở dòng đang chọn, hoặc sửa ô đang chọn' },
  { keys: ['Shift + Enter'], does: 'Xem đủ chữ của dòng' },
  { keys: ['Ctrl + Enter'], does: 'Mở số liệu của ô; trong biểu mẫu: lưu nội dung đang nhập' },
  { keys: ['Space', 'Shift + ↓'], does: 'Chọn dòng, chọn tiếp các dòng; Ctrl + A chọn tất cả, Esc bỏ chọn' },
  { keys: ['Shift + →', 'Tab'], does: 'Trong bảng ô: chọn vùng, sang ô bên (Esc rồi Tab để ra khỏi bảng)' },
  { keys: ['Ctrl + C', 'Ctrl + V'], does: 'Chép vùng ô, dán vùng ô từ Excel' },
  { keys: ['Ctrl + D', 'Delete'], does: 'Điền xuống các ô dưới, xóa nội dung các ô' },
  { keys: ['Alt + ↑', 'Alt + ↓'], does: 'Chuyển dòng lên, xuống trong thứ tự của kế hoạch' },
  { keys: ['C', 'P', 'T'], does: 'Trong bảng phân công: chủ trì, phối hợp, cùng thực hiện' },
  { keys: ['='], does: 'Ghi một mình vào ô kết quả của kỳ: giữ như kỳ trước' },
  { keys: ['Ctrl + Z', 'Ctrl + Y'], does: 'Hoàn tác, làm lại việc vừa làm (ngoài ô đang nhập)' },
  { keys: ['T', 'D', 'L'], does: 'Trong một kỳ báo cáo: tiếp nhận, duyệt, trả lại cơ quan đang chọn' },
  { keys: ['Alt + ←', 'Alt + →'], does: 'Khi xem kết quả: sang cơ quan trước, sau; Ctrl + Enter: tiếp nhận, duyệt' },
  { keys: ['A', 'G', 'Delete'], does: 'Khi đọc văn bản: chấp nhận dòng, gộp với dòng sau, bỏ dòng; Enter sửa dòng' },
  { keys: ['Esc'], does: 'Đóng ngăn hoặc hộp đang mở' },
];

type ShortcutListProps = { readonly opened: boolean; readonly onClose: () => void };

export function ShortcutList({ opened, onClose }: ShortcutListProps) {
  return (
    <Modal opened={opened} onClose={onClose} title="Phím tắt" size={1040} closeButtonProps={{ 'aria-label': 'Đóng' }}>
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
