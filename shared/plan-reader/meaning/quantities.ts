import type { DraftTarget } from '../plan-draft.ts';

/** A measurable quantity in a sentence. */
export type Quantity = Pick<
  DraftTarget,
  'value' | 'valueMax' | 'unit' | 'comparator' | 'direction' | 'baselineYear' | 'baselineValue'
> & {
  readonly from: number;
  readonly to: number;
};

const figure = '\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?';
/** "4/100.000 trẻ" is a rate; "9/63" counts some of them. */
const rate = '/1(?:00|\\.?000|0\\.?000|00\\.?000)(?![\\d/])';
/** Small numbers written out, which count only behind "ít nhất". */
const written: readonly string[] = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const counted = `(?<=(?:ít nhất|tối thiểu) (?:có |là )?)(?:${written.slice(1).join('|')})(?= \\p{L})(?! trong| (?:lần|năm|tháng|ngày|phần|nửa))`;
const amount = new RegExp(
  `(?<![\\p{L}\\p{N}./,-])(?:từ )?(${figure}|${counted})\\s*(%|phần trăm|‰)?(?:\\s*(?:-|đến)\\s*(${figure}))?\\s*(%|phần trăm|‰)?(?!\\d|,\\d|(?!${rate})/\\d)`,
  'giu',
);

const toNumber = (text: string): number => {
  const word = written.indexOf(text.toLowerCase());
  return word >= 0 ? word : Number(text.replaceAll('.', '').replace(',', '.'));
};

const least =
  /(?:tối thiểu|ít nhất|không (?:thấp|ít|dưới) (?:hơn )?|từ|≥|>=|đạt từ)(?:\s+(?:có|là|đạt|được|từ|(?:vào|đến|trong)(?: hết)? năm 20\d\d))*\s*$/iu;
const forms: readonly (readonly [NonNullable<DraftTarget['comparator']>, RegExp])[] = [
  ['<', /(?:dưới|không quá|tối đa|nhỏ hơn)\s*$/iu],
  ['>', /(?:trên|hơn|vượt|cao hơn|>)\s*$/iu],
  ['>=', least],
  ['~', /(?:bình quân|trung bình|khoảng|xấp xỉ)(?:\s+(?:mỗi năm|hàng năm|hằng năm|đạt|là|có))*\s*$/iu],
];

const comparatorOf = (ahead: string, behind: string, isRange: boolean): DraftTarget['comparator'] => {
  if (/^\s*(?:\p{L}+[\s/,]*){0,6}?trở lên/iu.test(behind)) return '>=';
  if (/^\s*(?:\p{L}+\s*){0,3}?trở xuống/iu.test(behind)) return '<=';
  const last = ahead.slice(-40);
  if (/(?:không quá|tối đa)\s*$/iu.test(last)) return '<=';
  const found = forms.find(([, pattern]) => pattern.test(last))?.[0] ?? '=';
  return found === '>=' && isRange && /(?:^|\s)từ\s*$/iu.test(last) && !/tối thiểu|ít nhất/iu.test(last) ? '=' : found;
};

const notQuantity =
  /(?:số|điều|khoản|(?<!dứt )điểm|mục|phụ lục|chương|ngày|tháng|năm|quý|lần thứ|thứ|khóa|giai đoạn|luật|phần|hạng|loại|(?<!ở )mức|đối tượng|nhóm|cấp độ|chỉ thị|quyết định|nghị quyết|nghị định|thông tư|kế hoạch|công văn|từ năm|covid|iso|điện thoại|tr\.|trang|hòa)\s*$/iu;
const notUnit =
  /^\s*(?:năm|tháng|ngày|giờ|phút|tuần|quý|tuổi|tiếng|sao|lần thứ|cấp(?! \p{L})|[/.](?!1(?:00|[.0]+00)(?!\d))\d|\/[A-ZĐ])/iu;
/** "tỷ lệ nữ thấp dưới 30%": who is meant, not what is to be reached. */
const threshold = /(?<!không )thấp (?:dưới|hơn)\s*$/iu;
const unitEnd =
  /^(?:\s*\p{L}[\p{L}\p{M}]*){1,8}?(?=\s*(?:$|[,.;:()/\d])|\s+(?:được|có|làm|là|để|tham gia|trong|tại|của|đạt|trở|và|cho|về|với|theo|vào|ở|đang|thực hiện|do|từ|trên|dưới|so|mỗi|điển hình|chưa|cung cấp)(?![\p{L}]))/iu;
/** What begins a unit too long to see its end. */
const firstWords = /^(?:\s+\p{L}[\p{L}\p{M}]*){3}/u;
const perTime =
  /^\s*(?:\/|mỗi|một|hàng|hằng)\s*(?:năm|tháng|quý|tuần|ngày)(?=[\s.,;)]|$)|^\s*\/\s*[\p{L}][\p{L} ]{1,24}?(?=[.,;)]|$|\s(?:được|có|trở))|^\s*(?:trên|\/)\s*\d{1,3}(?:\.\d{3})* \p{L}+/iu;
const each =
  /mỗi\s+([\p{Ll}\s,]{2,30}?)\s+(?:có|phải có|được|bố trí|xây dựng|tổ chức|thành lập|phấn đấu)?\s*(?:ít nhất|tối thiểu|từ)?\s*$/iu;

const unitOf = (ahead: string, behind: string): string | null => {
  const share = new RegExp(`^${rate}\\s*(?:\\p{L}+ ?){1,3}`, 'u').exec(behind)?.[0].trim();
  if (share) return share;
  const words = (unitEnd.exec(behind) ?? firstWords.exec(behind))?.[0].trim() ?? null;
  if (words === null) return null;
  const after = behind.slice(behind.indexOf(words) + words.length);
  const per = perTime.exec(after)?.[0].replace(/\s/g, ' ').trim();
  if (per) return `${words}/${per.replace(/^(?:\/|trên|mỗi|một|hàng|hằng)\s*/iu, '')}`;
  const owner = each
    .exec(ahead)?.[1]
    ?.trim()
    .replace(/^(năm|tháng|quý|tuần|ngày)\s.*/u, '$1');
  return owner ? `${words}/${owner}` : words;
};

const directionOf = (ahead: string): DraftTarget['direction'] => {
  const near = ahead.slice(-60);
  const up = near.search(/(?<![\p{L}])tăng(?! cường)(?![\p{L}])/iu);
  const down = near.search(/(?<![\p{L}])(?:giảm|hạ)(?! nghèo)(?![\p{L}])/iu);
  if (up < 0 && down < 0) return null;
  return up > down ? 'increase' : 'decrease';
};

/** "ít nhất 30% thời gian, 20% chi phí": a bare share behind a short first one is bounded as that is. */
const carriedOver = (previous: Quantity | undefined, between: string, behind: string): boolean =>
  (previous?.comparator === '>=' || previous?.comparator === '>') &&
  previous.unit === '%' &&
  /^(?:\s\p{Ll}+){1,4}(?:,| và)\s*$/u.test(between) &&
  /^\s\p{Ll}+(?:\s\p{Ll}+){0,7}\s*(?:[.,;]|$|so với|trong|và )/u.test(behind);

/** All quantities of a sentence; ages, dates, legal numbers and amounts of time are none. */
export const quantitiesIn = (text: string): Quantity[] => {
  const found: Quantity[] = [];
  for (const match of text.matchAll(amount)) {
    const [all, first = '', percentFirst, second, percentLast] = match;
    const from = match.index;
    const to = from + all.trimEnd().length;
    const ahead = text.slice(Math.max(0, from - 90), from);
    const behind = text.slice(to, to + 90);
    const isPercent = percentFirst !== undefined || percentLast !== undefined;
    if (
      notQuantity.test(ahead) ||
      threshold.test(ahead) ||
      (!isPercent && (notUnit.test(behind) || /so với\s*$/iu.test(ahead)))
    )
      continue;
    if (!isPercent && (/^20\d\d$/.test(first) || found.at(-1)?.unit?.includes(`/${first} `))) continue;
    const unit = all.includes('‰') ? '‰' : isPercent ? '%' : unitOf(ahead, behind);
    if (unit === null) continue;
    const value = toNumber(first);
    const valueMax = second === undefined ? null : toNumber(second);
    const lead = /^từ /i.test(all) ? `${ahead}từ ` : ahead;
    const baseline = /so với(?: cuối)?(?: năm)? (20\d\d)/iu.exec(behind);
    const lowered = new RegExp(
      `từ (${figure})(?:\\s*[%‰]|(?: \\p{L}+){1,3}(?:/[\\d.]+(?: \\p{L}+){1,3})?)?\\s*(?:\\(?năm 20\\d\\d\\)? )?(?:xuống|lên)(?: còn)?\\s*$`,
      'iu',
    ).exec(ahead);
    const own = comparatorOf(lead, behind, valueMax !== null);
    const last = found.at(-1);
    if (lowered && found.at(-1)?.value === toNumber(lowered[1] ?? '')) found.pop();
    found.push({
      value,
      valueMax: valueMax !== null && valueMax > value ? valueMax : null,
      unit,
      comparator:
        isPercent && value < 100 && own === '=' && carriedOver(last, text.slice(last?.to ?? 0, from), behind)
          ? (last?.comparator ?? own)
          : own,
      direction: directionOf(ahead),
      baselineYear: baseline ? Number(baseline[1]) : null,
      baselineValue: lowered?.[1] ? toNumber(lowered[1]) : null,
      from,
      to,
    });
  }
  return found;
};
