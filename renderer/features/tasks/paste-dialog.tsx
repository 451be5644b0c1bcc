import { Button, Modal, Textarea } from '@mantine/core';
import { useState } from 'react';
import { pasteColumnNames, pasteColumns } from '#shared/tasks/task-paste.ts';
import { figure } from '#shared/words/numbers.ts';
import { ErrorBox } from '../../ui/error-box.tsx';
import styles from '../targets/paste-dialog.module.css';
import { PasteGrid } from './paste-grid.tsx';
import { readTasks } from './pasted-tasks.ts';
import { usePaste } from './use-paste.ts';

type PasteDialogProps = { readonly planId: string; readonly onClose: () => void };

/** Tasks from an Excel sheet: pasted, checked row by row, mended in place, then all added at once. */
export function PasteDialog({ planId, onClose }: PasteDialogProps) {
  const paste = usePaste(planId, onClose);
  const { table, counts } = paste;
  const hasRows = table.rows.length > 0;
  const verdict = (): string => {
    if (counts.error > 0) return 'Sửa ngay trong ô; chưa dòng nào được thêm khi còn dòng sai.';
    return counts.new === 0 ? 'Không có nhiệm vụ nào mới để thêm.' : 'Mọi dòng đều đúng.';
  };
  return (
    <Modal
      opened
      onClose={() => !paste.isAdding && onClose()}
      title="Dán nhiệm vụ từ Excel"
      size={hasRows ? 1300 : 720}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': 'Đóng' }}
      classNames={{ body: styles.body ?? '' }}
    >
      {!hasRows && <PasteZone onText={(text) => paste.change(readTasks(text))} />}
      {hasRows && (
        <>
          <p className={styles.counts} aria-live="polite">
            {figure(table.rows.length)} dòng: {figure(counts.new)} mới, {figure(counts.same)} đã có,{' '}
            {figure(counts.error)} sai. {verdict()}
          </p>
          <PasteGrid paste={paste} />
          {paste.refusal && <ErrorBox sentence={paste.refusal} />}
          <div className={styles.actions}>
            <span className={styles.soft}>Các dòng chưa thêm được giữ trên máy này.</span>
            <Button variant="default" onClick={paste.clear} disabled={paste.isAdding}>
              Bỏ hết, dán lại
            </Button>
            <Button
              onClick={paste.add}
              loading={paste.isAdding}
              disabled={!paste.isChecked || counts.error > 0 || counts.new === 0}
            >
              {counts.new === 0 ? 'Thêm nhiệm vụ' : `Thêm ${figure(counts.new)} nhiệm vụ`}
            </Button>
          </div>
        </>
      )}
    </Modal>
  );
}

const order = pasteColumns.map((column) => pasteColumnNames[column]).join(', ');

function PasteZone({ onText }: { readonly onText: (text: string) => void }) {
  const [text, setText] = useState('');
  return (
    <>
      <Textarea
        label="Các dòng chép từ Excel"
        description={`Chép vùng ô trong Excel rồi dán vào đây. Cột lấy theo tên ở dòng đầu; không có dòng tên cột thì theo thứ tự: ${order}. Nhiều đơn vị phối hợp cách nhau bằng dấu chấm phẩy hoặc xuống dòng.`}
        autosize
        minRows={8}
        maxRows={14}
        data-autofocus
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onPaste={(event) => {
          const pasted = event.clipboardData.getData('text/plain');
          if (!pasted.includes('\t')) return;
          event.preventDefault();
          onText(pasted);
        }}
      />
      <div className={styles.actions}>
        <span className={styles.soft}>Xem trước từng dòng, chưa ghi gì vào sổ.</span>
        <Button onClick={() => onText(text)} disabled={text.trim() === ''}>
          Kiểm tra các dòng
        </Button>
      </div>
    </>
  );
}
