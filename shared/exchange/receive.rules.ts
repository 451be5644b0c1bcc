import type { SubmissionState } from '../submissions/submission.ts';
import { moment } from '../words/dates.ts';
import type { Answer, AnswerStamp } from './answer.ts';
import type { Choice } from './checked-file.ts';
import type { SignatureState } from './exchange-names.ts';
import { type FieldState, isAsked, type Side } from './field-merge.rules.ts';

export const mostAnswerBytes = 60_000_000;
export const mostAnswerFiles = 200;

type InBook = {
  readonly bookId: string | undefined;
  /** The form that the stamp names, as the book gave it out. */
  readonly form: { readonly periodId: string; readonly agencyId: string } | undefined;
};

/** Why an answer does not belong to this book, or null. */
export const whyNotForUs = (stamp: AnswerStamp, { bookId, form }: InBook): string | null => {
  if (bookId === undefined) return 'Sổ này chưa gửi biểu nào đi, nên không có gì để nhận về.';
  if (stamp.bookId !== bookId) return 'Tệp trả lời cho sổ khác: chuyển tệp về đơn vị đã gửi biểu.';
  if (form === undefined)
    return 'Biểu này không có trong danh sách đã gửi của sổ: có thể sổ đã khôi phục từ bản cũ hơn. Gửi biểu mới để cơ quan trả lời.';
  return form.periodId === stamp.periodId && form.agencyId === stamp.agencyId
    ? null
    : 'Kỳ báo cáo hoặc cơ quan ghi trong tệp khác với biểu đã gửi: yêu cầu gửi lại tệp gốc.';
};

/** Why an answer that says nothing, or says two things at once, can't be taken in, or null. */
export const whyNotTaken = (isNothingToReport: boolean, { told, recorded }: { told: number; recorded: number }) => {
  if (isNothingToReport && told + recorded > 0)
    return 'Tệp báo không phát sinh cả kỳ nhưng có kết quả trong tệp hoặc trong sổ: yêu cầu cơ quan nói rõ.';
  return !isNothingToReport && told + recorded === 0
    ? 'Tệp chưa ghi kết quả nào: yêu cầu cơ quan ghi rồi gửi lại.'
    : null;
};

/** What to know of an answer that comes after its results went further, or null. */
export const stateWarning = (state: SubmissionState): string | null =>
  ({
    'not-sent': null,
    returned: null,
    sent: 'Cơ quan đã gửi kết quả kỳ này: tệp sửa thêm vào kết quả đã gửi.',
    received: 'Kết quả kỳ này đã tiếp nhận: tệp sửa thêm vào kết quả đã tiếp nhận.',
    approved: 'Kết quả kỳ này đã duyệt: nhận tệp thì phải ghi lý do sửa.',
  })[state];

/** What to know of whoever signed an answer, or null. An Excel form is never signed. */
export const signatureWarning = (signature: SignatureState, form: Answer['form']): string | null => {
  if (form === 'excel' || signature === 'confirmed') return null;
  if (signature === 'none') return 'Gói không có chữ ký: gọi điện hỏi lại cơ quan trước khi nhận.';
  return signature === 'changed'
    ? 'Gói ký bằng khóa khác lần trước: gọi điện đối chiếu mã với cơ quan trước khi nhận.'
    : 'Chưa đối chiếu mã của cơ quan: gọi điện đối chiếu rồi xác nhận ở phần Gửi đi.';
};

/** The warning that a newer answer of the agency was taken in already. `at`: when this one was made. */
export const olderWarning = (at: string, newest: string): string | null =>
  at < newest
    ? `Tệp lập lúc ${moment(at)}, cũ hơn tệp lập lúc ${moment(newest)} của cùng cơ quan: chỗ nào đã có bản mới thì giữ bản mới.`
    : null;

/** Answers by file, row and field, what was chosen; a choice for the whole file speaks where a person is asked and made none. */
export const chooser = (choices: readonly Choice[]): ((at: Omit<Choice, 'side'>, state: FieldState) => Side | null) => {
  const keyOf = ({ sha256, rowId, field }: Omit<Choice, 'side'>): string => `${sha256} ${rowId} ${field}`;
  if (choices.length === 0) return () => null;
  const chosen = new Map(choices.map((choice) => [keyOf(choice), choice.side]));
  return (at, state) => {
    const whole = isAsked(state) ? chosen.get(keyOf({ ...at, rowId: null, field: null })) : undefined;
    return chosen.get(keyOf(at)) ?? whole ?? null;
  };
};
