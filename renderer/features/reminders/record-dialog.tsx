import { Group, Radio, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { type DueAgency, type ReminderWay, reminderWays } from '#shared/reminders/reminder.ts';
import { reminderWayNames } from '#shared/words/labels.ts';
import { count } from '#shared/words/numbers.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { useRoundDone } from '../periods/use-round-done.ts';

type RecordDialogProps = { readonly picked: readonly DueAgency[]; readonly onClose: () => void };

/** Notes that agencies were reminded and how; each period keeps a reminder of its own. */
export function RecordDialog({ picked, onClose }: RecordDialogProps) {
  const [way, setWay] = useState<ReminderWay>('email');
  const [note, setNote] = useState('');
  const done = useRoundDone();
  const record = useMutation({
    mutationFn: async () => {
      for (const [periodId, own] of Map.groupBy(picked, (one) => one.periodId))
        await api.reminders.record.call({ periodId, way, note, agencyIds: own.map(({ agency }) => agency.id) });
    },
    onSuccess: async () => {
      onClose();
      await done(`Đã ghi lần nhắc ${count(picked.length)} cơ quan.`);
    },
  });
  return (
    <FormDialog
      title={`Ghi lần nhắc ${count(picked.length)} cơ quan`}
      doLabel="Ghi lần nhắc"
      fault={record.error && sentenceOf(record.error)}
      isPending={record.isPending}
      onDo={() => record.mutate()}
      onClose={onClose}
    >
      <Radio.Group label="Đã nhắc bằng" value={way} onChange={(value) => setWay(value as ReminderWay)}>
        <Group gap={18} my={6}>
          {reminderWays.map((one) => (
            <Radio key={one} value={one} label={reminderWayNames[one]} size="xs" />
          ))}
        </Group>
      </Radio.Group>
      <Textarea
        label="Ghi chú"
        placeholder="Không bắt buộc"
        autosize
        minRows={2}
        maxLength={2_000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
