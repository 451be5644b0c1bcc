import { Button } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { reminderText } from '#shared/reminders/reminder.rules.ts';
import type { DueAgency } from '#shared/reminders/reminder.ts';
import { count } from '#shared/words/numbers.ts';
import { api } from '../../api/client.ts';
import { useActor } from '../../api/session.ts';
import { PrintButton } from '../../ui/print-button.tsx';
import { toast } from '../../ui/toast.ts';
import bulk from '../tasks/task-table.module.css';
import { RecordDialog } from './record-dialog.tsx';
import { TextDialog } from './text-dialog.tsx';

/** What can be done with the picked agencies: their reminder copied or printed, and that they were reminded noted. */
export function DueActs({ picked }: { readonly picked: readonly DueAgency[] }) {
  const canKeep = useActor()?.roles.includes('compiler') ?? false;
  const [shown, show] = useState<'record' | 'text' | null>(null);
  if (picked.length === 0) return null;
  const asked = { picked: picked.map(({ periodId, agency }) => ({ periodId, agencyId: agency.id })) };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(reminderText(picked));
      toast(
        `Đã chép lời nhắc ${count(picked.length)} cơ quan: dán vào thư điện tử hoặc Zalo, gửi xong bấm Ghi lần nhắc.`,
      );
    } catch {
      show('text');
    }
  };
  return (
    <section className={bulk.bulk} aria-label="Việc với các cơ quan đã chọn">
      <strong aria-live="polite">{count(picked.length)} cơ quan đã chọn</strong>
      <Button variant="subtle" onClick={() => show('text')}>
        Xem lời nhắc
      </Button>
      <PrintButton
        make={() => api.reminders.printDue.call(asked)}
        makeExcel={() => api.reminders.printDue.call({ ...asked, form: 'excel' })}
      >
        In danh sách
      </PrintButton>
      {canKeep && (
        <Button variant="default" onClick={() => show('record')}>
          Ghi lần nhắc…
        </Button>
      )}
      <Button leftSection={<IconCopy size={16} aria-hidden />} onClick={copy}>
        Chép lời nhắc
      </Button>
      {shown === 'record' && <RecordDialog picked={picked} onClose={() => show(null)} />}
      {shown === 'text' && <TextDialog text={reminderText(picked)} onClose={() => show(null)} />}
    </section>
  );
}
