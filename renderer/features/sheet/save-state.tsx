import { IconAlertTriangle, IconCloudCheck } from '@tabler/icons-react';
import { isDraftIn } from '#shared/submissions/submission.rules.ts';
import { moment } from '#shared/words/dates.ts';
import { count } from '#shared/words/numbers.ts';
import { TextButton } from '../../ui/text-button.tsx';
import styles from './sheet.module.css';
import type { OpenSheet } from './use-sheet.ts';

const timeOf = (at: Date): string => moment(at.toISOString()).slice(11);

/** Whether what was written is kept, said calmly: drafts save themselves. */
export function SaveState({ work }: { readonly work: OpenSheet }) {
  const { saving, unsaved, sheet, reason } = work;
  const kept = isDraftIn(sheet.submission.state) ? 'Đã lưu nháp' : 'Đã lưu';
  const saved = saving.savedAt ? `${kept} ${timeOf(saving.savedAt)}. ` : '';
  const waiting = `${count(unsaved)} dòng chưa lưu, đang giữ trên máy này`;
  return (
    <output className={styles.saving} data-trouble={saving.trouble !== null || undefined}>
      {saving.trouble !== null ? (
        <>
          <IconAlertTriangle size={15} stroke={1.8} aria-hidden />
          {waiting}. {saving.trouble}
          <TextButton onClick={() => void saving.save()}>Thử lại</TextButton>
        </>
      ) : saving.isSaving ? (
        'Đang lưu…'
      ) : unsaved > 0 ? (
        `${saved}${waiting}${reason && reason.text.trim() === '' ? ': ghi lý do sửa.' : '.'}`
      ) : saving.savedAt ? (
        <>
          <IconCloudCheck size={15} stroke={1.8} aria-hidden />
          {kept} {timeOf(saving.savedAt)}
        </>
      ) : (
        sheet.whyNotWrite === null && 'Nội dung tự lưu khi ghi.'
      )}
    </output>
  );
}
