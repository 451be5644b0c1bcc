import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Submission } from '#shared/submissions/submission.ts';
import { api } from '../../api/client.ts';
import dialog from '../../ui/dialog.module.css';
import { toastDone } from '../../ui/done-toast.tsx';
import { ReasonDialog } from '../../ui/reason-dialog.tsx';

type WithdrawDialogProps = { readonly submission: Submission; readonly onClose: () => void };

/** Takes back what was sent, with the reason; it can be written and sent again. */
export function WithdrawDialog({ submission, onClose }: WithdrawDialogProps) {
  const { periodId, agency, version } = submission;
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
  return (
    <ReasonDialog
      title="Rút lại kết quả đã gửi"
      doLabel="Rút lại"
      label="Lý do rút lại"
      hint="Ghi trong nhật ký."
      isReady={version !== null}
      doing={withdrawal}
      onDo={(reason) => {
        if (version !== null) withdrawal.mutate({ periodId, agencyId: agency.id, seenVersion: version, reason });
      }}
      onClose={onClose}
    >
      <p className={dialog.soft}>Kết quả trở lại bản nháp, sửa được, và không được tính cho đến khi gửi lại.</p>
    </ReasonDialog>
  );
}
