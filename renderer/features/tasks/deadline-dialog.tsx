import { TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { deadlineOf } from '#shared/tasks/read-deadline.rules.ts';
import { shortDate } from '#shared/words/dates.ts';
import { count } from '#shared/words/numbers.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { fieldOrder } from '../../ui/field-order.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { useBulkDone } from './use-bulk.ts';

type DeadlineDialogProps = { readonly taskIds: readonly string[]; readonly onClose: () => void };

/** One deadline for many tasks; an empty one takes it away. */
export function DeadlineDialog({ taskIds, onClose }: DeadlineDialogProps) {
  const [text, setText] = useState('');
  const deadline = deadlineOf(text);
  const done = useBulkDone(onClose);
  const set = useMutation(
    api.tasks.setDeadline.mutationOptions({
      onSuccess: (counted) => done(counted, deadline === null ? 'Đã bỏ thời hạn của' : 'Đã đổi thời hạn của'),
    }),
  );
  const hint = (): string => {
    if (deadline === null) return 'Viết như 31/12/2026, tháng 6/2026, quý II/2026, năm 2026. Để trống là bỏ thời hạn.';
    if (deadline.on === null) return 'Chữ này không nêu ngày nào của năm nào, nên không tính được quá hạn.';
    return `Hạn cuối là ngày ${shortDate(deadline.on)}.`;
  };
  return (
    <FormDialog
      title={`Đổi thời hạn ${count(taskIds.length)} nhiệm vụ`}
      doLabel={deadline === null ? 'Bỏ thời hạn' : 'Đổi thời hạn'}
      size={480}
      fault={set.error && sentenceOf(set.error)}
      isPending={set.isPending}
      onDo={() => set.mutate({ taskIds: [...taskIds], deadline })}
      onClose={onClose}
    >
      <TextInput
        label="Thời hạn"
        description={hint()}
        inputWrapperOrder={fieldOrder}
        autoComplete="off"
        maxLength={500}
        data-autofocus
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
