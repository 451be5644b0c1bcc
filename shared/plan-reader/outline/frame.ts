import { fold } from '../../words/fold.ts';
import type { Paragraph } from '../mend/join-lines.ts';
import { readMarker } from './marker.ts';

/** The regions of an issued document. */
export type Frame = {
  readonly banner: readonly Paragraph[];
  readonly head: readonly Paragraph[];
  /** Type and title of the issuing document, then its bases. */
  readonly opening: readonly Paragraph[];
  /** Articles of a decision to which the plan is attached. */
  readonly articles: readonly Paragraph[];
  /** Title and preamble of the attached plan. */
  readonly attached: readonly Paragraph[];
  readonly body: readonly Paragraph[];
  readonly closing: readonly Paragraph[];
  /** Nơi nhận and signature, of the issuing document. */
  readonly ending: readonly Paragraph[];
  readonly annexes: readonly Paragraph[];
};

const typeLine =
  /^(?:KẾ HOẠCH|QUYẾT ĐỊNH|CHƯƠNG TRÌNH(?: HÀNH ĐỘNG| CÔNG TÁC)?|ĐỀ ÁN|PHƯƠNG ÁN|HƯỚNG DẪN|CHỈ THỊ|NGHỊ QUYẾT|KẾ HOẠCH HÀNH ĐỘNG|KẾ HOẠCH LIÊN TỊCH)(?=$|[\s:])/;
const headSign =
  /^(?:CỘNG H[ÒO]A|C[ỘO]NG HOÀ|ĐẢNG CỘNG SẢN|Số\s*:|ĐOÀN TNCS)|^\S.{1,40}, ngày\s*\d{0,2}\s*tháng\s*\d{0,2}\s*năm|CỘNG H[ÒO]A XÃ HỘI|Độc lập\s*-\s*Tự do/;
const capitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}{2}/u.test(text);
const endSign = /^(?:\*?N[ơo]i nhận|TM\.|KT\.|TL\.|TUQ\.|T\/M)/;
const annexSign = /^(?:PHỤ LỤC|Phụ lục|PHỤ BIỂU|BIỂU|DANH MỤC|BẢNG)(?=$|[\s:.])/;
const articleSign = /^Điều 1\s*[.:]/;
const closingSign =
  /^(?:trên đây|căn cứ (?:vào )?kế hoạch này|trong quá trình|yêu cầu |đề nghị |nhận được kế hoạch|kế hoạch này|giao |(?:ubnd|ủy ban nhân dân|ban thường vụ|ban thường trực)[^.]{2,60}(?:yêu cầu|đề nghị))/;

const textOf = ({ traced }: Paragraph): string => traced.text;

/** Where the paper begins: lines above it belong to the page that carried it. */
const headStart = (paragraphs: readonly Paragraph[], type: number): number => {
  let sign = -1;
  for (let index = type - 1; index >= 0 && type - index < 16; index--) {
    if (headSign.test(textOf(paragraphs[index] as Paragraph))) sign = index;
  }
  if (sign < 0) return type;
  let start = sign;
  while (start > 0 && sign - start < 4 && capitals(textOf(paragraphs[start - 1] as Paragraph))) start--;
  return start;
};

const typeIndex = (paragraphs: readonly Paragraph[], from: number): number => {
  const found = paragraphs.findIndex(
    (paragraph, index) => index >= from && typeLine.test(textOf(paragraph)) && capitals(textOf(paragraph).slice(0, 12)),
  );
  return found;
};

/** Below the head where the line with the type is missing: the first line behind number and day. */
const titleIndex = (paragraphs: readonly Paragraph[]): number => {
  const signs = paragraphs.slice(0, 30).map((paragraph) => headSign.test(textOf(paragraph)));
  const last = signs.lastIndexOf(true);
  return last >= 0 && last + 1 < paragraphs.length ? last + 1 : -1;
};

const isStructure = (paragraph: Paragraph): boolean => {
  const { kind } = readMarker(textOf(paragraph));
  return kind === 'roman' || kind === 'part' || kind === 'article' || kind === 'decimal';
};

const bodyStart = (paragraphs: readonly Paragraph[], from: number, to: number): number => {
  for (let index = from; index < to; index++) if (isStructure(paragraphs[index] as Paragraph)) return index;
  return to;
};

/** Plain paragraphs at the end that speak to those who carry out the plan. */
const closingStart = (paragraphs: readonly Paragraph[], from: number, to: number): number => {
  let start = to;
  for (let index = to - 1; index >= from; index--) {
    const text = textOf(paragraphs[index] as Paragraph);
    if (readMarker(text).kind !== 'none') break;
    const says = text.normalize('NFC').toLowerCase();
    if (closingSign.test(says) || /\.\/\.$/.test(text)) start = index;
  }
  return start;
};

const findFrom = (paragraphs: readonly Paragraph[], from: number, pattern: RegExp): number => {
  const found = paragraphs.findIndex((paragraph, index) => index >= from && pattern.test(textOf(paragraph)));
  return found < 0 ? paragraphs.length : found;
};

/** Where the lines of Nơi nhận and signature stop: an annex, the attached plan, or a long text. */
const endingStop = (paragraphs: readonly Paragraph[], from: number): number => {
  for (let index = from + 1; index < paragraphs.length; index++) {
    const text = textOf(paragraphs[index] as Paragraph);
    if (annexSign.test(text) || typeLine.test(text)) return index;
  }
  return paragraphs.length;
};

/** Divides the paragraphs of an issued plan, or of a decision with its attached plan, into their regions. */
export const frameOf = (paragraphs: readonly Paragraph[]): Frame => {
  const cut = (from: number, to: number) => paragraphs.slice(from, Math.max(from, to));
  const typed = typeIndex(paragraphs, 0);
  const first = typed < 0 ? titleIndex(paragraphs) : typed;
  const type = first < 0 ? 0 : first;
  const head = first < 0 ? 0 : headStart(paragraphs, type);
  const isDecision = first >= 0 && fold(textOf(paragraphs[type] as Paragraph)).startsWith('quyet dinh');
  const article = isDecision ? findFrom(paragraphs, type, articleSign) : paragraphs.length;
  if (isDecision && article < paragraphs.length) {
    const end = findFrom(paragraphs, article, endSign);
    const plan = typeIndex(paragraphs, Math.min(end, paragraphs.length));
    const planType = plan < 0 ? endingStop(paragraphs, end) : plan;
    const start = bodyStart(paragraphs, planType + 1, paragraphs.length);
    const lastEnd = findFrom(paragraphs, start, endSign);
    const annex = findFrom(paragraphs, start, annexSign);
    const stop = Math.min(lastEnd, annex);
    const closing = closingStart(paragraphs, start, stop);
    return {
      banner: cut(0, head),
      head: cut(head, type),
      opening: cut(type, article),
      articles: cut(article, Math.min(end, planType)),
      attached: cut(planType, start),
      body: cut(start, closing),
      closing: cut(closing, stop),
      ending: cut(end, planType),
      annexes: cut(annex, paragraphs.length),
    };
  }
  const start = bodyStart(paragraphs, type + 1, paragraphs.length);
  const end = findFrom(paragraphs, start, endSign);
  const stop = Math.min(end, findFrom(paragraphs, start, annexSign));
  const closing = closingStart(paragraphs, start, stop);
  const endingEnd = endingStop(paragraphs, end);
  return {
    banner: cut(0, head),
    head: cut(head, type),
    opening: cut(type, start),
    articles: [],
    attached: [],
    body: cut(start, closing),
    closing: cut(closing, stop),
    ending: cut(end, endingEnd),
    annexes: end < paragraphs.length ? cut(endingEnd, paragraphs.length) : cut(stop, paragraphs.length),
  };
};
