import { Button, Modal } from '@mantine/core';
import { IconDownload, IconPrinter, IconTable } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { sentenceOf } from '../api/refusal.ts';
import { printPaper } from './print-paper.ts';
import { saveFile } from './save-file.ts';
import styles from './sheet-dialog.module.css';
import { toast } from './toast.ts';
import { useFileAddress } from './use-file-address.ts';
import { useReturnFocus } from './use-return-focus.ts';

type SheetDialogProps = {
  readonly title: string;
  readonly file: File;
  readonly makeExcel: (() => Promise<File>) | undefined;
  readonly canSave: boolean;
  readonly onClose: () => void;
};

/** A sheet as it will be printed, and what can be done with it. */
export function SheetDialog({ title, file, makeExcel, canSave, onClose }: SheetDialogProps) {
  useReturnFocus();
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
        {makeExcel && <ExcelButton make={makeExcel} />}
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

function ExcelButton({ make }: { readonly make: () => Promise<File> }) {
  const made = useMutation({
    mutationFn: make,
    onSuccess: saveFile,
    onError: (error) => toast(sentenceOf(error), 'mind'),
  });
  return (
    <Button
      variant="default"
      leftSection={<IconTable size={16} stroke={1.8} aria-hidden />}
      loading={made.isPending}
      onClick={() => made.mutate()}
    >
      Lưu Excel
    </Button>
  );
}
