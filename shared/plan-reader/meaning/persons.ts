import type { DraftParty } from '../plan-draft.ts';
import { spanOf, type TracedText } from '../traced-text.ts';

const address = /(?:(?:các|những)\s+)?(?:đồng chí|đ\/c|ông|bà)\s*:?\s+(?=\p{L})/iuy;
const oneName = /[^,;.()]+/uy;
const office =
  /,\s*(?=(?:Phó\s+)?(?:Chủ tịch|Trưởng|Giám đốc|Bí thư|Chánh|Hiệu trưởng|Ủy viên|Uỷ viên|Chuyên viên|Công chức|Cán bộ)\s)[^,;.()]+/uy;
const field = /,\s*(?:phụ trách|kiêm|được phân công|là)\s[^,;.()]+/uy;
const personalName = /^\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}*){1,4}\s*$/u;

const lengthAt = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
};

/** A person addressed as such, with the office and field that follow a comma: "đồng chí Nguyễn Văn A, Phó Chủ tịch". */
export const readPerson = (value: TracedText, at: number): { party: DraftParty; to: number } | null => {
  const { text } = value;
  const begin = at + lengthAt(address, text, at);
  if (begin === at) return null;
  let to = begin + lengthAt(oneName, text, begin);
  if (personalName.test(text.slice(begin, to))) to += lengthAt(office, text, to);
  to += lengthAt(field, text, to);
  const several = /^(?:các|những)\s/iu.test(text.slice(at, begin));
  const name = text.slice(begin, to).replace(/\s+/g, ' ').trim();
  if (name === '') return null;
  const kind = several ? ('group' as const) : ('body' as const);
  return { party: { name: several ? `các ${name}` : name, kind, span: spanOf(value, at, to) }, to };
};
