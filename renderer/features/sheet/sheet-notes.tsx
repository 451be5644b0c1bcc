import { TextInput } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { daysInWords } from '#shared/reminders/reminder.rules.ts';
import { isDraftIn } from '#shared/submissions/submission.rules.ts';
import { moment, shortDate } from '#shared/words/dates.ts';
import { submissionNames } from '#shared/words/labels.ts';
import { ErrorBox } from '../../ui/error-box.tsx';
import { SaveState } from './save-state.tsx';
import styles from './sheet.module.css';
import type { OpenSheet } from './use-sheet.ts';

/** How the sheet stands: when it is due, what came back and why, whether it can be written. */
export function SheetNotes({ work }: { readonly work: OpenSheet }) {
  const { submission, period, whyNotWrite } = work.sheet;
  const waits = isDraftIn(submission.state) && period.state === 'open';
  return (
    <>
      <div className={styles.standing}>
        <span data-late={(waits && submission.isLate) || undefined}>
          {waits
            ? `Hạn gửi ${shortDate(submission.dueOn)}, ${daysInWords(submission.daysLeft)}.`
            : `${submissionNames[submission.state]}${submission.sentAt ? ` lúc ${moment(submission.sentAt)}` : ''}.`}
        </span>
        <span>
          Số liệu từ {shortDate(period.coversFrom)} đến {shortDate(period.coversTo)}.
        </span>
        <SaveState work={work} />
      </div>
      <div className={styles.notes}>
        {submission.state === 'returned' && (
          <ErrorBox
            sentence={`Trả lại, gửi lại trước hết ngày ${shortDate(submission.dueOn)}. Lý do: ${submission.returnReason}`}
          />
        )}
        {whyNotWrite && (
          <p className={styles.locked}>
            <IconLock size={15} stroke={1.8} aria-hidden /> {whyNotWrite}
          </p>
        )}
        {work.reason && (
          <TextInput
            label="Lý do sửa kết quả đã duyệt"
            description="Kết quả đã duyệt: ghi lý do trước, từng chỗ sửa được lưu kèm lý do này."
            maxLength={2_000}
            value={work.reason.text}
            onChange={(event) => work.reason?.write(event.currentTarget.value)}
            onBlur={() => void work.saving.save()}
          />
        )}
      </div>
    </>
  );
}
