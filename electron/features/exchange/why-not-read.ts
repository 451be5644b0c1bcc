import type { Answer } from '#shared/exchange/answer.ts';
import { whyNotForUs } from '#shared/exchange/receive.rules.ts';
import { isDraftIn, nextState } from '#shared/submissions/submission.rules.ts';
import type { BookSide, PeriodSide } from './book-side.store.ts';
import type { ReadFile } from './received-file.ts';

const faulty = ({ faults }: Answer): string | null =>
  faults.length === 0 ? null : `Tệp có ${faults.length} chỗ chưa đọc được: sửa trong tệp rồi nhận lại.`;

/** Why the answer can't be taken in whatever it says, or null. */
export const whyNotRead = (
  { reading: { answer } }: ReadFile,
  book: BookSide,
  side: PeriodSide | undefined,
): string | null => {
  const { stamp } = answer;
  const form = book.forms.get(stamp.formId);
  const given = form && { periodId: form.period_id, agencyId: form.agency_id };
  const whyNot = whyNotForUs(stamp, { bookId: book.bookId, form: given }) ?? faulty(answer);
  if (whyNot !== null) return whyNot;
  if (side === undefined) return 'Kỳ báo cáo của tệp không còn trong sổ: khôi phục kỳ rồi nhận lại.';
  const state = side.submissions.get(stamp.agencyId)?.state ?? 'not-sent';
  const next = nextState('send', isDraftIn(state) ? state : 'not-sent', side.period.state);
  return 'whyNot' in next ? next.whyNot : null;
};
