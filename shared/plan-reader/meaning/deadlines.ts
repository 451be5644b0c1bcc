import { fold } from '../../words/fold.ts';
import type { DraftDeadline } from '../plan-draft.ts';

type Parts = Pick<DraftDeadline, 'year' | 'month' | 'day' | 'recurrence'>;
type Form = { readonly pattern: RegExp; readonly read: (found: readonly string[]) => Parts };

const number = (text: string | undefined): number | null => (text === undefined ? null : Number(text));
const quarterMonth = (name: string): number =>
  ({ i: 3, ii: 6, iii: 9, iv: 12 })[name.toLowerCase()] ?? Number(name) * 3;
const once = (year: string | undefined, month: string | number | undefined, day?: string): Parts => ({
  year: number(year),
  month: month === undefined ? null : Number(month),
  day: number(day),
  recurrence: 'once',
});
const every = (recurrence: Parts['recurrence'], month?: string, day?: string): Parts => ({
  year: null,
  month: number(month),
  day: number(day),
  recurrence,
});

const before = '(?:(?:hoàn thành |xong |chậm nhất |muộn nhất )*(?:trước|đến|vào|trong|từ|là|ngay trong|hết) )*';
const yearly = '(?:hàng|hằng|mỗi|các) năm|(?:của )?năm báo cáo';
const day = '(0?[1-9]|[12]\\d|3[01])';
const month = '(0?[1-9]|1[0-2])';
const form = (source: string, read: Form['read']): Form => ({
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])${before}${source}(?![\\p{L}\\p{N}])`, 'iu'),
  read,
});

/** The telling forms first: a day with its year, then parts of it, then rhythms. */
const forms: readonly Form[] = [
  form(`(?:ngày )?${day}[/.-]${month}[/.-](20\\d\\d)`, ([, d, m, y]) => once(y, m, d)),
  form(`(?:ngày )?${day} tháng ${month} năm (20\\d\\d)`, ([, d, m, y]) => once(y, m, d)),
  form(`ngày ${day} (?:hàng|hằng|mỗi) tháng`, ([, d]) => every('monthly', undefined, d)),
  form(
    `ngày ${day} (?:của )?tháng (?:cuối|đầu)(?: cùng)?(?: của| mỗi| hằng| hàng)*(?: (?:quý|kỳ)(?: báo cáo)?)?`,
    ([, d]) => every('quarterly', undefined, d),
  ),
  form(`(?:ngày )?${day}/${month}(?:/? ?(?:${yearly}))?`, ([, d, m]) => every('yearly', m, d)),
  form(`(?:ngày )?${day} tháng ${month}(?:,? (?:${yearly}))?`, ([, d, m]) => every('yearly', m, d)),
  form('quý (IV|I{1,3}|[1-4])(?:[/.,-] ?| năm | )(20\\d\\d)', ([, q = '1', y]) => once(y, quarterMonth(q))),
  form(`tháng ${month}(?:, \\d{1,2})*(?:[/.-]| năm )(20\\d\\d)`, ([, m, y]) => once(y, m)),
  form(`tháng ${month} (?:${yearly})`, ([, m]) => every('yearly', m)),
  form(`quý (IV|I{1,3}|[1-4])(?: (?:${yearly}))?`, ([, q = '1']) => every('yearly', String(quarterMonth(q)))),
  form('6 tháng (?:đầu|cuối) năm|6 tháng(?: một lần|/lần)?|(?:hàng|hằng) 6 tháng', () => every('halfyearly')),
  form('(?:hàng|hằng|mỗi) quý|3 tháng(?: một lần|/lần)', () => every('quarterly')),
  form('(?:hàng|hằng|mỗi) tháng', () => every('monthly')),
  form('(?:đầu |giữa |cuối )?(?:các )?năm (20\\d\\d)(?:\\s?-\\s?20\\d\\d)?', ([, y]) => once(y, undefined)),
  form('giai đoạn 20\\d\\d\\s?-\\s?(20\\d\\d)', ([, y]) => once(y, undefined)),
  form(yearly, () => every('yearly')),
  form('thường xuyên|liên tục|(?:hàng|hằng) (?:ngày|tuần)', () => every('continuous')),
];

const toDeadline = (text: string, parts: Parts): DraftDeadline => ({
  text,
  ...parts,
  relation: /(?:^|\s)(?:truoc|cham nhat|muon nhat)(?:\s|$)/.test(fold(text)) ? 'before' : 'on',
});

/** What a label line ("Thời gian thực hiện: …") says, whole, with the day or rhythm that it names. */
export const deadlineOfLabel = (value: string): DraftDeadline => {
  const text = value.replace(/[.;,\s]+$/, '');
  for (const { pattern, read } of forms) {
    const found = pattern.exec(text);
    if (found) return toDeadline(text, read(found));
  }
  return toDeadline(text, every('once'));
};

const cited =
  /(?:số\s*:?\s*\d|kèm theo|Luật|Nghị định|Quyết định|Thông tư|Kế hoạch|Công văn|Chỉ thị|Nghị quyết)[^.;,]{0,40}$/u;
const period = /(?:giai đoạn|so với|từ|đến hết|nhiệm kỳ)\s*(?:năm\s*)?$/iu;

/** The deadline or rhythm that a sentence gives for its own task; days of cited documents are not taken. */
export const findDeadline = (sentence: string): DraftDeadline | null => {
  for (const { pattern, read } of forms) {
    const found = pattern.exec(sentence);
    if (!found) continue;
    const ahead = sentence.slice(Math.max(0, found.index - 60), found.index);
    if (cited.test(ahead) || period.test(ahead)) continue;
    const isBare = /^(?:năm |tháng )?\S+$/.test(found[0]) && read(found).recurrence === 'once';
    if (isBare && !/\($/.test(ahead.trimEnd())) continue;
    if (/^giai đoạn|^\d+ tháng (?!một|đầu|cuối)/i.test(found[0])) continue;
    return toDeadline(found[0].trim(), read(found));
  }
  return null;
};
