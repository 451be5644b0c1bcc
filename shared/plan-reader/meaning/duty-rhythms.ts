import type { DraftDeadline, DraftDuty } from '../plan-draft.ts';
import { findDeadline } from './deadlines.ts';

type Kind = DraftDuty['kind'];

const date = '(?:ngày )?\\d{1,2}(?:/| tháng )\\d{1,2}(?!\\d|/)';
/** Two days of the year in a row: "trước ngày 15/6 và 15/12". */
const twoDays = new RegExp(`${date}(?: hằng năm| hàng năm)?(?:,| và|;) (?:trước )?${date}`, 'iu');

const signs: readonly (readonly [Kind, RegExp])[] = [
  ['final', /tổng kết|kết thúc (?:chương trình|kế hoạch|đề án|giai đoạn)|(?<!tháng )cuối kỳ/iu],
  ['midterm', /giữa kỳ|sơ kết|giữa nhiệm kỳ/iu],
  ['semiannual', /(?<![\d])(?:6|sáu|06) tháng/iu],
  [
    'annual',
    /(?:hàng|hằng|mỗi) năm|báo cáo(?: (?!quý|tháng)\p{Ll}+){0,3}(?: \p{Lu}\p{Ll}+(?: \p{Ll}+){1,3})? năm 20\d\d(?! ?[-–])|báo cáo năm|(?:tháng|,|\)|quý) (?:và )?(?:1 |01 |một )?năm(?![\p{L}]| \d)|định kỳ năm|trước (?:ngày )?\d{1,2}\/\d{1,2}(?![\d/])/iu,
  ],
  [
    'adhoc',
    /đột xuất|khi có yêu cầu|khi được yêu cầu|theo yêu cầu|hoặc theo đề nghị|(?:kịp thời báo cáo|báo cáo kịp thời)(?=[^.;]{0,90}để (?:xem xét|xử lý|giải quyết|chỉ đạo))/iu,
  ],
];
const often = /(?:hằng|hàng|mỗi) (?:tháng|quý|tuần|ngày)|(?<=định kỳ )(?:tháng|quý)(?=,)/iu;

const difficulty = /khó khăn|vướng mắc|phát sinh|bất thường|khi xuất hiện/iu;

/** A difficulty is what the report is about when it stands before it, or right behind it, not in a list of contents. */
const isAboutDifficulty = (text: string, at: number): boolean =>
  difficulty.test(text.slice(0, at)) ||
  difficulty.test((text.slice(at).split(/[(;]|nêu rõ|gồm/u)[0] ?? '').slice(0, 90));

/** A review that is held before it is reported on: "tổ chức sơ kết, tổng kết; báo cáo …" asks for no report by that name. */
const heldReview =
  /^.*(?:tổ chức|tham mưu|định kỳ|đánh giá)(?:\s+(?:việc|đánh giá|tổ chức|tham mưu))*\s+(?:sơ kết|tổng kết)(?:(?:,| và) (?:sơ kết|tổng kết))?/isu;

/** The kinds of reports that a sentence asks for. */
export const kindsIn = (text: string): Kind[] => {
  const from = Math.max(0, text.search(/báo cáo|phản ánh|phản hồi|chế độ báo/iu));
  const ahead = text.slice(Math.max(0, from - 90), from).replace(heldReview, '');
  const near = ahead + text.slice(from);
  const kinds = signs.filter(([, pattern]) => pattern.test(near)).map(([kind]) => kind);
  if (kinds.length === 0 && isAboutDifficulty(text, from)) return ['adhoc'];
  if (twoDays.test(near) && !kinds.includes('semiannual')) {
    return ['semiannual', ...kinds.filter((kind) => kind !== 'annual')];
  }
  const isSpecific = kinds.filter(
    (kind) => kind !== 'annual' || !kinds.includes('final') || /(?:hàng|hằng) năm/iu.test(near),
  );
  if (/định kỳ/iu.test(near) && kinds.length === 1 && kinds[0] === 'adhoc') return ['adhoc', 'other'];
  return isSpecific.length > 0 && often.test(near) ? ['other', ...isSpecific] : isSpecific;
};

/** The day printed in parentheses behind one of several rhythms: "06 tháng (trước ngày 14/6)". */
const ownDay = (text: string, kind: Kind): DraftDeadline | null => {
  const sign = kind === 'other' ? often : signs.find(([one]) => one === kind)?.[1];
  const inside = [...text.matchAll(new RegExp(sign ?? /$^/, 'giu'))]
    .map(({ 0: found, index }) => /^[^(;,.]{0,12}\(([^()]{4,60})\)/u.exec(text.slice(index + found.length))?.[1])
    .find((told) => told !== undefined);
  if (inside === undefined) return null;
  const bare = /^(?:trước |chậm nhất |vào )*ngày (\d{1,2})(?: hằng tháng| hàng tháng)?$/iu.exec(inside.trim());
  if (!bare) return findDeadline(inside);
  const relation = /trước|chậm nhất/iu.test(inside) ? ('before' as const) : ('on' as const);
  return { text: inside.trim(), year: null, month: null, day: Number(bare[1]), relation, recurrence: 'monthly' };
};

const none = { text: null, month: null, day: null, date: null, relation: null };

const dateOf = ({ year, month, day }: DraftDeadline): string | null =>
  year && month
    ? [year, month, day]
        .filter((part) => part !== null)
        .map((part) => String(part).padStart(2, '0'))
        .join('-')
    : null;

/** When a report is due by the time that a label line gives its task; rhythms are read from the sentence alone. */
export const dueOfTask = (deadline: DraftDeadline | null): DraftDuty['due'] => {
  if (deadline?.recurrence !== 'once' || deadline.day === null) return none;
  const { text, month, day, relation } = deadline;
  return { text, month, day, date: dateOf(deadline), relation };
};

/** When a report of this kind is due by its sentence. */
export const dueOf = (text: string, kind: Kind): DraftDuty['due'] => {
  const deadline = ownDay(text, kind) ?? (kind === 'adhoc' ? null : findDeadline(text));
  const isVague = deadline !== null && deadline.day === null && deadline.month === null;
  if (
    !deadline ||
    (kind === 'other' && isVague) ||
    (kind !== 'annual' && deadline.recurrence === 'yearly' && isVague)
  ) {
    return { ...none, text: /theo quy định/iu.exec(text)?.[0] ?? null };
  }
  if (kind === 'annual' && isVague && deadline.recurrence !== 'yearly' && deadline.recurrence !== 'once') {
    return { ...none, text: /(?:hàng|hằng|mỗi) năm/iu.exec(text)?.[0] ?? null };
  }
  const { month, day } = deadline;
  return {
    text: deadline.text,
    month,
    day: month === null ? null : day,
    date: dateOf(deadline),
    relation: deadline.relation,
  };
};
