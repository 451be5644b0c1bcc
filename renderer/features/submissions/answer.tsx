import type { Sheet } from '#shared/progress/sheet.ts';
import { useActor } from '../../api/session.ts';
import { useDraft } from '../../ui/use-draft.ts';
import { AnswerActs } from './answer-acts.tsx';
import { AnswerFigures } from './answer-figures.tsx';
import { AnswerTasks } from './answer-tasks.tsx';
import { isRemarks, type Remarks, remarksInWords } from './answer-words.ts';
import { canAct } from './round-words.ts';

type AnswerProps = { readonly sheet: Sheet; readonly onApproved: () => void };

const noRemarks: Remarks = {};

/** An agency's answer with the office's remarks, which wait on this computer until the results are given back. */
export function Answer({ sheet, onApproved }: AnswerProps) {
  const { period, submission, tasks } = sheet;
  const canKeep = useActor()?.roles.includes('compiler') ?? false;
  const { draft, keepDraft, dropDraft } = useDraft(`nhan-xet/${period.id}/${submission.agency.id}`, isRemarks);
  const remarks = draft ?? noRemarks;
  const remark = (taskId: string, words: string) => keepDraft({ ...remarks, [taskId]: words });
  const canReturn = canKeep && canAct('return', submission, period.state);
  return (
    <>
      <AnswerTasks tasks={tasks} remarks={remarks} onRemark={canReturn ? remark : undefined} />
      <AnswerFigures targets={sheet.targets} />
      <AnswerActs
        sheet={sheet}
        canKeep={canKeep}
        remarks={remarksInWords(remarks, tasks)}
        onReturned={dropDraft}
        onApproved={onApproved}
      />
    </>
  );
}
