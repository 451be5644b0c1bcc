import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { checkSheet } from '#shared/progress/sheet-check.rules.ts';
import { shortDate } from '#shared/words/dates.ts';
import { count } from '#shared/words/numbers.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { ErrorBox } from '../../ui/error-box.tsx';
import { WarningNote } from '../../ui/warning-note.tsx';
import sendStyles from './send.module.css';
import styles from './sheet.module.css';
import { useSend } from './use-send.ts';
import type { OpenSheet } from './use-sheet.ts';

type SendBoxProps = { readonly work: OpenSheet; readonly check: ReturnType<typeof checkSheet> };

/** What would be sent, in figures, and the button that sends it. */
export function SendBox({ work, check }: SendBoxProps) {
  const { submission, period } = work.sheet;
  const [isNothing, setNothing] = useState(false);
  const send = useSend(work);
  const recorded = check.recorded + check.figures;
  const isEmpty = recorded === 0;
  const isLocked = work.sheet.whyNotWrite !== null;
  return (
    <section className={sendStyles.card} aria-label="Gửi">
      <dl className={sendStyles.sums}>
        <div>
          <dt>Nhiệm vụ đã ghi</dt>
          <dd>
            {check.recorded - check.nothing.length}/{work.tasks.length}
          </dd>
        </div>
        <div>
          <dt>Không phát sinh</dt>
          <dd>{check.nothing.length}</dd>
        </div>
        <div data-warn={check.unreported.length > 0 || undefined}>
          <dt>Chưa báo cáo</dt>
          <dd>{check.unreported.length}</dd>
        </div>
        <div>
          <dt>Chỉ tiêu có số</dt>
          <dd>
            {check.figures}/{work.targets.length}
          </dd>
        </div>
      </dl>
      {work.unsaved > 0 && (
        <WarningNote>
          {count(work.unsaved)} dòng chưa lưu được nên chưa gửi được: xem câu dưới từng dòng ở trang Việc, trang Chỉ
          tiêu.
        </WarningNote>
      )}
      {isEmpty && (
        <Checkbox
          size="sm"
          label="Cả kỳ không phát sinh: cơ quan không có nội dung nào để báo cáo"
          checked={isNothing}
          onChange={(event) => setNothing(event.currentTarget.checked)}
        />
      )}
      {send.error && <ErrorBox sentence={sentenceOf(send.error)} />}
      <div className={sendStyles.actions}>
        <Button
          disabled={isLocked || work.unsaved > 0 || (isEmpty && !isNothing)}
          loading={send.isPending}
          onClick={() => void send.send(isEmpty && isNothing)}
        >
          {isEmpty && isNothing ? 'Gửi báo không phát sinh' : `Gửi kết quả ${count(recorded)} mục`}
        </Button>
        <span className={styles.soft}>
          Gửi {period.name} của {submission.agency.name}, hạn {shortDate(submission.dueOn)}. Sau khi gửi không sửa được,
          trừ khi rút lại hoặc được trả lại.
        </span>
      </div>
    </section>
  );
}
