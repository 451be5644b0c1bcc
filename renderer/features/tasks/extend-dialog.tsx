import { Select, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { whyNotExtend } from '#shared/tasks/extension.rules.ts';
import type { Task } from '#shared/tasks/task.ts';
import { shortDate } from '#shared/words/dates.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { toastDone } from '../../ui/done-toast.tsx';
import { fieldOrder } from '../../ui/field-order.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { DayField } from '../agencies/day-field.tsx';
import { useToday } from '../agencies/use-today.ts';

type ExtendDialogProps = { readonly task: Task; readonly onClose: () => void };

const yearsOf = ({ yearFrom, yearTo }: Task): number[] =>
  Array.from({ length: yearTo - yearFrom + 1 }, (_, at) => yearFrom + at);

/** Puts a deadline off, with the reason; a task that comes every year is put off for one of them. */
export function ExtendDialog({ task, onClose }: ExtendDialogProps) {
  const thisYear = Number(useToday().slice(0, 4));
  const isYearly = task.rhythm === 'yearly';
  const [year, setYear] = useState(isYearly ? Math.min(Math.max(thisYear, task.yearFrom), task.yearTo) : null);
  const [toOn, setToOn] = useState('');
  const [reason, setReason] = useState('');
  const [document, setDocument] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const cache = useQueryClient();
  const extend = useMutation(
    api.tasks.extend.mutationOptions({
      onSuccess: async () => {
        onClose();
        await cache.invalidateQueries();
        await toastDone(`Đã gia hạn nhiệm vụ đến ngày ${shortDate(toOn)}.`);
      },
    }),
  );
  // The day of another year than that in view is known to the book only, which says the same sentence.
  const due = year === null || year === thisYear ? task.dueOn : '';
  const save = () => {
    const why =
      toOn === '' ? 'Thời hạn mới: nhập ngày.' : whyNotExtend(task, { year, toOn, reason: reason.trim() }, due);
    setFault(why);
    if (why === null) extend.mutate({ taskId: task.id, year, toOn, reason, document });
  };
  return (
    <FormDialog
      title="Gia hạn nhiệm vụ"
      doLabel="Gia hạn"
      fault={fault ?? (extend.error && sentenceOf(extend.error))}
      isPending={extend.isPending}
      onDo={save}
      onClose={onClose}
    >
      {isYearly && (
        <Select
          label="Năm được gia hạn"
          data-autofocus
          data={yearsOf(task).map(String)}
          allowDeselect={false}
          value={String(year)}
          onChange={(chosen) => setYear(Number(chosen))}
        />
      )}
      <DayField
        label="Thời hạn mới"
        description={due === '' ? undefined : `Thời hạn hiện nay: ${shortDate(due)}.`}
        isRequired
        isFirst={!isYearly}
        day={toOn}
        onDay={setToOn}
      />
      <Textarea
        label="Lý do gia hạn"
        description="Thời hạn cũ và lý do còn lại trong ngăn của nhiệm vụ và trong nhật ký."
        inputWrapperOrder={fieldOrder}
        autosize
        minRows={2}
        maxRows={10}
        maxLength={2_000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <TextInput
        label="Văn bản cho gia hạn"
        placeholder="Công văn 123/UBND-VX ngày 05/06/2026"
        autoComplete="off"
        maxLength={500}
        value={document}
        onChange={(event) => setDocument(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
