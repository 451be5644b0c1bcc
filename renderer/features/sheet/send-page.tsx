import { checkSheet } from '#shared/progress/sheet-check.rules.ts';
import { isDraftIn } from '#shared/submissions/submission.rules.ts';
import type { Task } from '#shared/tasks/task.ts';
import { sectionName } from '#shared/words/labels.ts';
import { AnswerFile } from '../packages/answer-file.tsx';
import { type Gap, GapList } from './gap-list.tsx';
import { OwnRounds } from './own-rounds.tsx';
import { RoundSteps } from './round-steps.tsx';
import { SendBox } from './send-box.tsx';
import { SentList } from './sent-list.tsx';
import { SheetPage } from './sheet-page.tsx';
import { UnreportedList } from './unreported-list.tsx';
import type { OpenSheet } from './use-sheet.ts';

/** Looking over an agency's results, sending them, and what became of them. */
export function SendPage() {
  return (
    <SheetPage title="Gửi kết quả" answers="Còn thiếu gì trước khi gửi; kết quả đã gửi đang ở bước nào.">
      {(work, place) => (
        <>
          <RoundSteps submission={work.sheet.submission} period={work.sheet.period.state} />
          {isDraftIn(work.sheet.submission.state) ? <ToSend work={work} /> : <Sent work={work} />}
          <OwnRounds rounds={place.rounds} shownId={work.place.periodId} onChoose={place.choosePeriod} />
        </>
      )}
    </SheetPage>
  );
}

function Sent({ work }: { readonly work: OpenSheet }) {
  return (
    <>
      <AnswerFile periodId={work.sheet.period.id} />
      <SentList work={work} />
    </>
  );
}

/** Plans say some words in more than one section. */
const inSection = ({ sectionLabel, text }: Pick<Task, 'sectionLabel' | 'text'>): string =>
  `${sectionName(sectionLabel)}. ${text}`;

function ToSend({ work }: { readonly work: OpenSheet }) {
  const check = checkSheet(work.tasks, work.targets);
  const gaps: readonly Gap[] = [
    ...check.withoutEvidence.map(({ line }) => ({
      kind: 'evidence' as const,
      id: line.task.id,
      text: inSection(line.task),
    })),
    ...check.withoutFigure.map(({ line }) => ({
      kind: 'figure' as const,
      id: line.target.id,
      text: inSection(line.target),
    })),
  ];
  return (
    <>
      <SendBox work={work} check={check} />
      <UnreportedList work={work} unreported={check.unreported} />
      <GapList
        title="Hoàn thành mà chưa có minh chứng"
        note="Vẫn gửi được; cơ quan tổng hợp có thể trả lại để bổ sung văn bản."
        gaps={gaps.filter(({ kind }) => kind === 'evidence')}
      />
      <GapList
        title="Chỉ tiêu chưa có số"
        note="Để trống là chưa báo cáo; số 0 phải ghi là 0."
        gaps={gaps.filter(({ kind }) => kind === 'figure')}
      />
    </>
  );
}
