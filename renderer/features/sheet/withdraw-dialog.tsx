import { Button, Modal, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Submission } from '#shared/submissions/submission.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { toastDone } from '../../ui/done-toast.tsx';
import { ErrorBox } from '../../ui/error-box.tsx';
import dialog from '../tasks/task-dialog.module.css';

type WithdrawDialogProps = { readonly submission: Submission; readonly onClose: () => void };

/** Takes back what was sent, with the reason; it can be written and sent again. */
export function WithdrawDialog({ submission, onClose }: WithdrawDialogProps) {
  const { periodId, agency, version } = submission;
  const [reason, setReason] = useState('');
  const cache = useQueryClient();
  const withdrawal = useMutation(
    api.submissions.withdraw.mutationOptions({
      onSuccess: async () => {
        onClose();
        await cache.invalidateQueries();
        await toastDone(`Đã rút lại kết quả của ${agency.name}: sửa rồi gửi lại.`);
      },
    }),
  );
  const isReady = reason.trim() !== '' && version !== null;
  return (
    <Modal
      opened
      onClose={onClose}
      title="Rút lại kết quả đã gửi"
      size={520}
      closeButtonProps={{ 'aria-label': 'Đóng' }}
    >
      <form
        className={dialog.body}
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) withdrawal.mutate({ periodId, agencyId: agency.id, seenVersion: version, reason });
        }}
      >
        <p className={dialog.soft}>Kết quả trở lại bản nháp, sửa được, và không được tính cho đến khi gửi lại.</p>
        <Textarea
          label="Lý do rút lại"
          description="Ghi trong nhật ký."
          data-autofocus
          autosize
          minRows={2}
          maxLength={1_000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {withdrawal.error && <ErrorBox sentence={sentenceOf(withdrawal.error)} />}
        <div className={dialog.actions}>
          <Button variant="default" onClick={onClose} disabled={withdrawal.isPending}>
            Thôi
          </Button>
          <Button type="submit" loading={withdrawal.isPending} disabled={!isReady}>
            Rút lại
          </Button>
        </div>
      </form>
    </Modal>
  );
}
