import { Button, Modal, Textarea } from '@mantine/core';
import { useState } from 'react';
import { figure } from '#shared/words/numbers.ts';
import { ErrorBox } from '../error-box.tsx';
import { ExcelIntake } from './excel-intake.tsx';
import { GroupPlaces } from './group-places.tsx';
import styles from './paste-dialog.module.css';
import { PasteGrid } from './paste-grid.tsx';
import { columnsIn, readSheet, sheetOfTable } from './paste-sheet.ts';
import { useKeptColumns } from './use-kept-columns.ts';
import { type Pasting, usePaste } from './use-paste.ts';

type PasteDialogProps<C extends string> = {
  readonly pasting: Pasting<C>;
  /** What a person has to know before copying, beside the order of the columns. */
  readonly advice?: string;
  readonly onClose: () => void;
};

/** Rows from an Excel file or copied from one: checked one by one, mended in place, then all added at once. */
export function PasteDialog<C extends string>({ pasting, advice, onClose }: PasteDialogProps<C>) {
  const paste = usePaste(pasting, onClose);
  const { keptColumns } = useKeptColumns(pasting);
  const { table, counts } = paste;
  const { thing, columns } = pasting;
  const order = columnsIn(columns).map((column) => columns.names[column]);
  const verdict = (): string => {
    if (counts.error > 0) return 'Sửa ngay trong ô; chưa dòng nào được thêm khi còn dòng sai.';
    return counts.new === 0 ? `Không có ${thing} nào mới để thêm.` : 'Mọi dòng đều đúng.';
  };
  return (
    <Modal
      opened
      onClose={() => !paste.isAdding && onClose()}
      title={`Nhập ${thing} từ Excel`}
      size={table ? 1300 : 720}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': 'Đóng' }}
      classNames={{ body: styles.body ?? '' }}
    >
      {!table && (
        <>
          <ExcelIntake
            columns={columns}
            keptColumns={keptColumns}
            onTable={(found) => paste.change(sheetOfTable(found, columns))}
          />
          <PasteZone
            told={`theo thứ tự: ${order.join(', ')}.${advice ? ` ${advice}` : ''}`}
            onText={(text) => paste.change(readSheet(text, columns))}
          />
        </>
      )}
      {table && (
        <>
          <p className={styles.counts} aria-live="polite">
            {figure(table.rows.length)} dòng: {figure(counts.new)} mới, {figure(counts.same)} đã có,{' '}
            {figure(counts.error)} sai. {verdict()}
          </p>
          <GroupPlaces paste={paste} table={table} columns={columns} places={pasting.places} />
          <PasteGrid paste={paste} table={table} columns={columns} />
          {paste.refusal && <ErrorBox sentence={paste.refusal} />}
          <div className={styles.actions}>
            <span className={styles.soft}>Các dòng chưa thêm được giữ trên máy này.</span>
            <Button variant="default" onClick={paste.clear} disabled={paste.isAdding}>
              Bỏ hết, chọn lại
            </Button>
            <Button
              onClick={paste.add}
              loading={paste.isAdding}
              disabled={!paste.isChecked || counts.error > 0 || counts.new === 0}
            >
              {counts.new === 0 ? `Thêm ${thing}` : `Thêm ${figure(counts.new)} ${thing}`}
            </Button>
          </div>
        </>
      )}
    </Modal>
  );
}

type PasteZoneProps = { readonly told: string; readonly onText: (text: string) => void };

function PasteZone({ told, onText }: PasteZoneProps) {
  const [text, setText] = useState('');
  return (
    <>
      <Textarea
        label="Hoặc dán các dòng chép từ Excel"
        description={`Chép vùng ô trong Excel rồi dán vào đây. Cột lấy theo tên ở dòng đầu; không có dòng tên cột thì ${told}`}
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
