import { Button, Modal } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { printPaper } from './print-paper.ts';
import { saveFile } from './save-file.ts';
import styles from './sheet-dialog.module.css';
import { useFileAddress } from './use-file-address.ts';

type SheetDialogProps = {
  readonly title: string;
  readonly file: File;
  readonly canSave: boolean;
  readonly onClose: () => void;
};

/** A sheet as it will be printed, and what can be done with it. */
export function SheetDialog({ title, file, canSave, onClose }: SheetDialogProps) {
  const address = useFileAddress(file);
  return (
    <Modal opened onClose={onClose} title={title} size={1040} closeButtonProps={{ 'aria-label': 'Đóng' }}>
      {address && (
        <iframe className={styles.view} title="Bản xem trước" src={`${address}#toolbar=0&navpanes=0&view=FitH`} />
      )}
      <div className={styles.actions}>
        <Button variant="default" onClick={onClose}>
          Đóng
        </Button>
        {canSave && (
          <Button
            variant="default"
            leftSection={<IconDownload size={16} stroke={1.8} aria-hidden />}
            onClick={() => saveFile(file)}
          >
            Lưu PDF
          </Button>
        )}
        <Button
          leftSection={<IconPrinter size={16} stroke={1.8} aria-hidden />}
          onClick={() => address && printPaper(address)}
        >
          In
        </Button>
      </div>
    </Modal>
  );
}
