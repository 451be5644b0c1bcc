import { Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Period } from '#shared/periods/period.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import dialog from '../../ui/dialog.module.css';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { WarningNote } from '../../ui/warning-note.tsx';
import { openWords } from './period-words.ts';
import { useRoundDone } from './use-round-done.ts';

type PeriodStateDialogProps = { readonly period: Period; readonly onClose: () => void };

/** Closes a period, or opens a closed one again with a reason. */
export function PeriodStateDialog({ period, onClose }: PeriodStateDialogProps) {
  const isOpen = period.state === 'open';
  const done = useRoundDone();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState<string | null>(null);
  const outcome = {
    onSuccess: async () => {
      onClose();
      await done(isOpen ? `Đã đóng ${period.name}.` : `Đã mở lại ${period.name}.`);
    },
  };
  const close = useMutation(api.periods.close.mutationOptions(outcome));
  const reopen = useMutation(api.periods.reopen.mutationOptions(outcome));
  const { error, isPending, mutate } = isOpen ? close : reopen;
  const save = () => {
    const isMissing = !isOpen && reason.trim() === '';
    setMissing(isMissing ? 'Ghi lý do mở lại kỳ.' : null);
    if (!isMissing) mutate({ periodId: period.id, seenVersion: period.version, reason });
  };
  const waiting = openWords(period);
  return (
    <FormDialog
      title={`${isOpen ? 'Đóng' : 'Mở lại'} ${period.name}`}
      doLabel={isOpen ? 'Đóng kỳ' : 'Mở lại kỳ'}
      fault={error && sentenceOf(error)}
      isPending={isPending}
      onDo={save}
      onClose={onClose}
    >
      <p className={dialog.soft}>
        {isOpen
          ? 'Từ khi đóng, không cơ quan nào gửi hoặc sửa kết quả của kỳ. Kết quả đã gửi được giữ nguyên; kỳ mở lại được khi có lý do.'
          : 'Từ khi mở lại, cơ quan gửi và sửa được kết quả của kỳ. Kết quả đã duyệt vẫn khóa.'}
      </p>
      {isOpen && waiting !== '' && <WarningNote>Kỳ chưa xong: {waiting}.</WarningNote>}
      <Textarea
        label={isOpen ? 'Ghi chú khi đóng (không bắt buộc)' : 'Lý do mở lại'}
        autosize
        minRows={2}
        maxLength={2_000}
        data-autofocus
        value={reason}
        error={missing}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
