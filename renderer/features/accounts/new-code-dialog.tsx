import { Button, Group, Modal } from '@mantine/core';
import { PrintRecoverySheet, RecoveryCode } from './recovery-code.tsx';

type NewCodeDialogProps = { readonly code: string | null; readonly onClose: () => void };

/** The one time that a new code is shown; only its own button closes it. */
export function NewCodeDialog({ code, onClose }: NewCodeDialogProps) {
  return (
    <Modal
      opened={code !== null}
      onClose={onClose}
      title="Mã khôi phục mới"
      size={560}
      closeOnClickOutside={false}
      closeOnEscape={false}
      withCloseButton={false}
    >
      {code !== null && (
        <>
          <p>In phiếu hoặc chép tay, cất nơi an toàn và hủy phiếu cũ. Mã không hiện lại lần nữa.</p>
          <RecoveryCode code={code} />
          <Group justify="flex-end" gap={8}>
            <PrintRecoverySheet code={code} />
            <Button onClick={onClose}>Đã cất phiếu</Button>
          </Group>
        </>
      )}
    </Modal>
  );
}
