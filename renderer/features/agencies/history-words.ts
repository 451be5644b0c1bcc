import type { AgencyTurn } from '#shared/agencies/agency-history.ts';
import type { SuccessionKind } from '#shared/agencies/succession-kinds.ts';

type Words = Readonly<Record<SuccessionKind, string>>;

const made: Words = {
  rename: 'Mang tên mới, trước đây là',
  merge: 'Thành lập do hợp nhất',
  split: 'Thành lập khi chia tách',
  dissolve: 'Thành lập, nhận việc khi giải thể',
};
const receives: Words = {
  rename: 'Thay cho',
  merge: 'Tiếp nhận khi sáp nhập',
  split: 'Nhận một phần việc của',
  dissolve: 'Nhận việc khi giải thể',
};
const followed: Words = {
  rename: 'Đổi tên thành',
  merge: 'Hợp nhất, sáp nhập vào',
  split: 'Chia tách, việc chuyển sang',
  dissolve: 'Giải thể, việc chuyển sang',
};

/** What happened, to be followed by the names of `agencies` where there are any. */
export const turnInWords = ({ turn, kind, agencies, formerly }: AgencyTurn): string => {
  if (turn === 'begins') return 'Bắt đầu hoạt động';
  if (turn === 'ends') return 'Kết thúc hoạt động';
  if (turn === 'superior') {
    const [before] = formerly;
    return `${before ? `Thôi trực thuộc ${before.name}` : ''}${agencies.length > 0 ? ', chuyển về trực thuộc' : ''}`;
  }
  if (kind === 'dissolve' && agencies.length === 0) return 'Giải thể, không có cơ quan kế thừa';
  if (turn === 'gives') return 'Tiếp tục hoạt động, chuyển một phần việc sang';
  const words = turn === 'made' ? made : turn === 'receives' ? receives : followed;
  return kind === null ? '' : words[kind];
};
