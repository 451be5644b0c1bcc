import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { whyNotReturn } from '#shared/submissions/submission.rules.ts';
import type { Submission } from '#shared/submissions/submission.ts';
import { daysOn } from '#shared/words/dates.ts';
import { count } from '#shared/words/numbers.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { fieldOrder } from '../../ui/field-order.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { DayField } from '../agencies/day-field.tsx';
import { useToday } from '../agencies/use-today.ts';
import type { Acts } from './use-acts.ts';

type ReturnDialogProps = {
  readonly submissions: readonly Submission[];
  readonly acts: Acts;
  /** Remarks made while reading, ready to be sent as the reason. */
  readonly remarks?: string;
  readonly onClose: () => void;
};

const usualDays = 5;

/** Gives results back: why, and until when they have to come again. */
export function ReturnDialog({ submissions, acts, remarks = '', onClose }: ReturnDialogProps) {
  const today = useToday();
  const [reason, setReason] = useState(remarks);
  const [dueOn, setDueOn] = useState(daysOn(today, usualDays));
  const [missing, setMissing] = useState<string | null>(null);
  const [only] = submissions;
  const save = () => {
    const why = whyNotReturn(reason.trim(), dueOn, today);
    setMissing(why);
    if (why === null) acts.move('return', submissions, { reason, dueOn });
  };
  const isAboutDay = missing !== null && reason.trim() !== '';
  return (
    <FormDialog
      title={`Trả lại kết quả của ${submissions.length === 1 ? only?.agency.name : `${count(submissions.length)} cơ quan`}`}
      doLabel="Trả lại"
      size={560}
      fault={acts.error && sentenceOf(acts.error)}
      isPending={acts.isPending}
      onDo={save}
      onClose={onClose}
    >
      <Textarea
        label="Lý do trả lại"
        description="Cơ quan đọc được lý do này ở trang gửi kết quả."
        inputWrapperOrder={fieldOrder}
        autosize
        minRows={3}
        maxRows={12}
        maxLength={2_000}
        data-autofocus
        value={reason}
        error={isAboutDay ? undefined : missing}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <DayField label="Hạn gửi lại" isRequired day={dueOn} onDay={setDueOn} error={isAboutDay ? missing : undefined} />
    </FormDialog>
  );
}
