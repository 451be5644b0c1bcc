import type { Paragraph } from '../mend/join-lines.ts';
import type { Frame } from '../outline/frame.ts';
import type { DraftDocument } from '../plan-draft.ts';
import { join, type Span, slice, spanOf, type TracedText, trim } from '../traced-text.ts';
import { readBases } from './citations.ts';
import { readRecipients, readSignature } from './ending.ts';
import { readIssuer } from './issuer.ts';
import { yearsOfTitle } from './years.ts';

const typeWords =
  /^(?:KẾ HOẠCH(?: HÀNH ĐỘNG| LIÊN TỊCH)?|QUYẾT ĐỊNH|CHƯƠNG TRÌNH(?: HÀNH ĐỘNG| CÔNG TÁC)?|ĐỀ ÁN|PHƯƠNG ÁN|HƯỚNG DẪN|CHỈ THỊ|NGHỊ QUYẾT)(?=$|[\s:])/;
const authority =
  /^(?:(?:CHỦ TỊCH )?(?:ỦY BAN|UỶ BAN|UBND|HỘI ĐỒNG)|CHỦ TỊCH|GIÁM ĐỐC|BỘ TRƯỞNG|TRƯỞNG BAN|BAN |THỦ TƯỚNG)/;
const preambleStart =
  /^(?:Căn cứ|Xét |Theo đề nghị|Để |Nhằm |Sau |Do |Trên cơ sở|Năm \d{4}|Trong |Ngày |Tiếp tục )|^(?:Thực hiện|Triển khai)\s.{0,60}(?:số|ngày)\s*\d/u;
const issuing = /(?:xây dựng|ban hành|triển khai)[^.]{0,40}(?:kế hoạch|chương trình)|như sau\s*:/iu;
const isCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}{2}/u.test(text);

/** The title below the line with the type, up to the first basis. */
const titleOf = (paragraphs: readonly Paragraph[]): { title: TracedText | null; preamble: readonly Paragraph[] } => {
  const [first, ...rest] = paragraphs;
  if (!first) return { title: null, preamble: [] };
  const type = typeWords.exec(first.traced.text)?.[0].length ?? 0;
  const inline = trim(slice(first.traced, type));
  const parts: TracedText[] = inline.text.length > 3 ? [inline] : [];
  let at = 0;
  for (; at < rest.length && parts.length < 6; at++) {
    const { traced } = rest[at] as Paragraph;
    const isNote = /^\((?:Ban hành )?[Kk]èm theo/.test(traced.text);
    if (isNote) {
      at++;
      break;
    }
    if (parts.length > 0) {
      const same = isCapitals(traced.text) && isCapitals(parts[0]?.text ?? '') && !authority.test(traced.text);
      const short =
        !isCapitals(traced.text) &&
        traced.text.length < 90 &&
        !/[.;:,]$/.test(traced.text) &&
        !preambleStart.test(traced.text) &&
        !issuing.test(traced.text);
      if (!same && !(short && !isCapitals(parts[0]?.text ?? ''))) break;
    }
    parts.push(traced);
  }
  const title = parts.length === 0 ? null : join(parts);
  const note = title ? title.text.search(/\s*\((?:Ban hành )?[Kk]èm theo/) : -1;
  return { title: title && note > 0 ? slice(title, 0, note) : title, preamble: rest.slice(at) };
};

const told = <T>(value: T | null, rule: string, span: Span, confidence = 0.95) =>
  value === null ? null : { value, rule, span, confidence };

const numberLine =
  /Số\s*:?\s*(\d{1,5}[a-z]?)?[\s.…]*[/-]\s*((?:\d{4}\s*\/\s*)?\p{Lu}[\p{L}\d]*(?:\s*[-/&.,]\s*\p{Lu}[\p{L}\d]*)*)/u;
const dateLine = /(?:^|\s)(\p{Lu}[\p{L}. -]{1,40}?),\s*ngày\s*(\d{0,2})[\s.…]*tháng\s*(\d{0,2})[\s.…]*năm\s*(\d{4})/u;

/** The motto, where the line of the day begins with it. */
const motto = /^.*(?:VIỆT NAM|Hạnh phúc)\s+(?=\p{Lu})/u;

const dateOf = (day = '', month = '', year = ''): string | null => {
  if (month === '') return year;
  return day === '' ? `${year}-${month.padStart(2, '0')}` : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
};

/** The type that a symbol begins with, for a paper whose line with the type is missing. */
const typeOfSymbol = (symbol: string | undefined): string | null =>
  ({ KH: 'KẾ HOẠCH', QĐ: 'QUYẾT ĐỊNH', CTr: 'CHƯƠNG TRÌNH', ĐA: 'ĐỀ ÁN', PA: 'PHƯƠNG ÁN', HD: 'HƯỚNG DẪN' })[
    symbol?.split('-', 1)[0] ?? ''
  ] ?? null;

const sentenceCase = (type: string): string => {
  const lower = type.toLowerCase();
  return lower.charAt(0).toUpperCase() + lower.slice(1);
};

/** What the paper says of itself: type, number, day, issuer, title, period, bases, receivers, signature. */
export const readDocument = (frame: Frame, text: string): DraftDocument => {
  const [type] = frame.opening;
  const { title, preamble } = titleOf(frame.opening);
  const attached = titleOf(frame.attached);
  const head = frame.head.map(({ traced }) => traced);
  const numbered = head.find((line) => numberLine.test(line.text));
  const dated = head.find((line) => dateLine.test(line.text));
  const number = numbered ? numberLine.exec(numbered.text) : null;
  const date = dated ? dateLine.exec(dated.text) : null;
  const sentences = [...preamble, ...attached.preamble].map((paragraph) => paragraph.traced.text);
  const issuer = readIssuer(frame.head, sentences, text);
  const headSpan: Span = head[0]
    ? { from: spanOf(head[0]).from, to: spanOf(head.at(-1) as TracedText).to }
    : { from: 0, to: 0 };
  const years = title ? yearsOfTitle(title.text) : null;
  const signature = readSignature(frame.ending);
  const signed = frame.ending[signature.from]?.traced;
  const docType = (type ? typeWords.exec(type.traced.text)?.[0] : null) ?? typeOfSymbol(number?.[2]);
  const at = (line: TracedText | undefined): Span => (line ? spanOf(line) : headSpan);
  return {
    docType: told(docType && sentenceCase(docType), 'dòng tên loại', at(type?.traced)),
    attachedTitle: told(attached.title?.text ?? null, 'tên kế hoạch kèm theo', at(attached.title ?? undefined)),
    number: told(number?.[1] ?? null, 'dòng số, ký hiệu', at(numbered)),
    symbol: told(number?.[2]?.replace(/\s/g, '').replace(/[-/&.]+$/, '') ?? null, 'dòng số, ký hiệu', at(numbered)),
    date: told(date ? dateOf(date[2], date[3], date[4]) : null, 'dòng địa danh, ngày tháng', at(dated)),
    place: told(date?.[1]?.replace(motto, '') ?? null, 'dòng địa danh, ngày tháng', at(dated)),
    issuer: told(issuer.issuer, issuer.rule, headSpan, 0.85),
    parentAgency: told(issuer.parent, 'dòng đầu văn bản', headSpan, 0.85),
    title: told(title?.text ?? null, 'trích yếu', at(title ?? undefined)),
    periodStart: told(years?.start ?? null, 'năm trong trích yếu', at(title ?? undefined)),
    periodEnd: told(years?.end ?? null, 'năm trong trích yếu', at(title ?? undefined)),
    signerRole: told(signature.roles.length > 0 ? signature.roles : null, 'chữ ký', at(signed)),
    signerName: told(signature.name, 'chữ ký', at(signed)),
    legalBases: readBases(preamble.map((paragraph) => paragraph.traced)),
    recipients: readRecipients(frame.ending, signature.from),
  };
};
