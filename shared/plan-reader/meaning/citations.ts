import { readNames } from '../agencies/read-names.ts';
import type { DraftBasis } from '../plan-draft.ts';
import { slice, spanOf, type TracedText, trim } from '../traced-text.ts';

const types =
  'Hiến pháp|Bộ luật|Luật|Pháp lệnh|Nghị quyết(?: liên tịch)?|Nghị định|Quyết định|Chỉ thị|Thông tư(?: liên tịch)?|Kế hoạch|Công văn|Văn bản|Tờ trình|Chương trình|Kết luận|Thông báo|Hướng dẫn|Công điện|Quy định|Quy chế(?: phối hợp)?|Phương án|Đề án|Báo cáo|Thông tri';
const numbered = new RegExp(
  `(?:(?:Bộ luật|Luật|Pháp lệnh) [^;.()\\d]{3,90}?|(?:${types})(?: [^,;.()\\d]{0,40}?)??)\\s+(?:số\\s*:?\\s*)?(\\d{1,5}[a-z]?(?:\\s?[-/]\\s?(?:\\d{4}|[\\p{Lu}][\\p{L}\\d&]*))+(?:\\s?[-/]\\s?[\\p{L}\\d&]+)*)`,
  'gu',
);
const law =
  /(?:Hiến pháp|Bộ luật|Luật|Pháp lệnh)\s+\p{Lu}[^;()]*?(?=;|$|\s+(?:số|ngày|năm \d{4})|,\s+(?:Luật|ngày)|\.$)/gu;
const date = /ngày\s*(\d{1,2})\s*(?:[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})|tháng\s*(\d{1,2})\s*năm\s*(\d{4}))/u;
const basisStart =
  /^(?:Căn cứ|Thực hiện|Xét|Theo|Triển khai|Để (?:triển khai |tổ chức )?thực hiện|Tiếp tục thực hiện)(?![\p{L}])/u;
const nested =
  /(?:của|thực hiện|theo|sửa đổi|bổ sung|hướng dẫn|thi hành|triển khai|tại|điều của|bởi|việc|về|ban hành|kèm theo)\s*$/iu;
const asking = /(?:đề nghị|Tờ trình|Công văn|tại)[^;]*$/u;

const pad = (text: string | undefined): string => (text ?? '').padStart(2, '0');

const dateIn = (text: string): string | null => {
  const found = date.exec(text);
  if (!found) return null;
  const [, day, month, year, monthWord, yearWord] = found;
  return `${year ?? yearWord}-${pad(month ?? monthWord)}-${pad(day)}`;
};

const issuerIn = (text: string, isLaw: boolean): string | null => {
  const found = /^[^;]{0,60}?\scủa\s+/u.exec(text);
  const at = found ? found[0].length : -1;
  const official =
    at < 0
      ? null
      : /^(?:Bộ Chính trị|Ban Bí thư|Ban Chấp hành Trung ương(?: Đảng)?|Thủ tướng Chính phủ|Chính phủ|Quốc hội|Ủy ban Thường vụ Quốc hội)/u.exec(
          text.slice(at),
        )?.[0];
  const name = official ?? (at < 0 ? undefined : readNames(text, at).names[0]?.name);
  return name ?? (isLaw ? 'Quốc hội' : null);
};

type Place = { readonly from: number; readonly number: string | null; readonly isLaw: boolean };

/** Where a sentence of the preamble cites a document for itself, not inside the title of another. */
const places = (text: string): Place[] => {
  const found: Place[] = [...text.matchAll(numbered)].map((match) => ({
    from: match.index,
    number: (match[1] ?? '').replace(/\s/g, ''),
    isLaw: /^(?:Luật|Bộ luật|Pháp lệnh|Hiến pháp)/.test(match[0]),
  }));
  for (const match of text.matchAll(law)) {
    const isTaken = found.some((one) => one.from >= match.index && one.from <= match.index + match[0].length + 6);
    if (!isTaken) found.push({ from: match.index, number: null, isLaw: true });
  }
  found.sort((a, b) => a.from - b.from);
  const hasFirst = { done: false };
  let isInsideTitle = false;
  return found.filter((one, index) => {
    const ahead = text.slice(0, one.from);
    const wasInside = isInsideTitle && /\svà\s*$/u.test(ahead);
    isInsideTitle =
      wasInside || (index > 0 && /(?:về|về việc) (?:triển khai )?(?:thực hiện|thi hành)\s*$/iu.test(ahead));
    if (wasInside) return false;
    const open = (ahead.match(/\(/g)?.length ?? 0) > (ahead.match(/\)/g)?.length ?? 0);
    const isFirst = !hasFirst.done;
    hasFirst.done = true;
    if (open) return false;
    if (isFirst) return one.number !== null || basisStart.test(text) || ahead.trim() === '';
    return (
      !nested.test(ahead) &&
      /(?:và|;|,|cùng|các)\s*$/u.test(ahead) &&
      !/(?:về việc|về)\s[^;]{0,400}(?<!\d{4}),\s*$/u.test(ahead.slice(-420))
    );
  });
};

/** Documents that the paragraphs before the first part cite as their bases. */
export const readBases = (paragraphs: readonly TracedText[]): DraftBasis[] =>
  paragraphs
    .filter(({ text }) => basisStart.test(text) || /^(?:Luật|Nghị|Quyết định|Kế hoạch)/.test(text))
    .flatMap((paragraph) => {
      let from = 0;
      return [...paragraph.text.matchAll(/;\s*|$/g)].flatMap(({ 0: sign, index }) => {
        const part = trim(slice(paragraph, from, index));
        from = index + sign.length;
        return basesOf(part);
      });
    });

const basesOf = (part: TracedText): DraftBasis[] => {
  const cited = places(part.text);
  return cited.map((place, index) => {
    const until = cited[index + 1]?.from ?? part.text.length;
    const start = index === 0 ? 0 : place.from;
    const text = part.text.slice(start, until).replace(/(?:\s+và|[,;.\s])+$/u, '');
    const behind = part.text.slice(place.from, until);
    const isRequest = asking.test(part.text.slice(0, place.from)) && /^(?:Xét|Theo) /i.test(part.text);
    const issuer = isRequest
      ? (readNames(
          part.text,
          /^(?:Xét|Theo) (?:đề nghị|Tờ trình|Công văn)(?: của)?\s*/iu.exec(part.text)?.[0].length ?? 0,
        ).names[0]?.name ?? null)
      : issuerIn(behind, place.isLaw);
    return { text, number: place.number, date: dateIn(behind), issuer, span: spanOf(part, start, until) };
  });
};
