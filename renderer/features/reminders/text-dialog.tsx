import { Modal, Textarea } from '@mantine/core';
import dialog from '../../ui/dialog.module.css';
import { useReturnFocus } from '../../ui/use-return-focus.ts';

type TextDialogProps = { readonly text: string; readonly onClose: () => void };

/** The reminder to be read, or copied by hand where the program may not write to the clipboard. */
export function TextDialog({ text, onClose }: TextDialogProps) {
  useReturnFocus();
  return (
    <Modal opened onClose={onClose} title="Lời nhắc" size={680} closeButtonProps={{ 'aria-label': 'Đóng' }}>
      <div className={dialog.body}>
        <Textarea
          aria-label="Lời nhắc"
          description="Ctrl+A rồi Ctrl+C để chép."
          autosize
          minRows={6}
          maxRows={20}
          readOnly
          data-autofocus
          value={text}
        />
      </div>
    </Modal>
  );
}
