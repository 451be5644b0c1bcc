import { join, type TracedText } from '../traced-text.ts';
import type { Line } from './split-lines.ts';

/** One paragraph, bullet or cell, its lines joined. */
export type Paragraph = {
  readonly traced: TracedText;
  readonly isCell: boolean;
  readonly row: number | null;
  /** Place of the cell in its row; null where rows are not kept. */
  readonly column: number | null;
};

const blockStart =
  /^(?:[-+•●▪–]\s*\S|\d{1,2}(?:\.\d{1,2}){1,3}\.?[a-zđ]?[.)]?\s|\d{1,2}[.)]\s*\p{L}|\d{1,2}\.\s+\d+\s?%|[a-zđ]\)\s*\S|\(?[ivx]{1,4}\)\s|[IVX]{1,5}[.)]\s*\S|[A-HĐ][.)]\s+\S|Điều \d+\s*[.:]|Phần (?:thứ|[IVX])|PHẦN (?:THỨ|[IVX])|Phụ lục|PHỤ LỤC|Căn cứ\s|Xét đề nghị|Theo đề nghị|Nơi nhận|Số\s*:|TM\.|KT\.|TL\.|TUQ\.|\[\d+\]\s)/u;
const documentTypeLine = /^(?:K[ẾÉ] HOẠCH|QUYẾT ĐỊNH|CHƯƠNG TRÌNH|ĐỀ ÁN|PHƯƠNG ÁN|HƯỚNG DẪN|CHỈ THỊ|NGHỊ QUYẾT)\s*:?$/;
const motto = /^(?:CỘNG HÒA XÃ HỘI|Độc lập|ĐẢNG CỘNG SẢN)/;
const authority =
  /^(?:ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|CHỦ TỊCH|BỘ TRƯỞNG|GIÁM ĐỐC|HỘI ĐỒNG|TRƯỞNG BAN|THỦ TƯỚNG)(?:\s|$)/;
const danglingEnd =
  /(?:[,(/&-]|(?:^|\s)(?:và|của|với|các|về|theo|số|ngày|tại|cho|do|trong|đến|từ|là|hoặc|những|một|cấp|bằng|để|trên|thành phố|tỉnh|huyện|xã|phường))$/u;
const sentenceEnd = /[.;:!?…”"]$/;
const lowerStart = /^[\p{Ll}),;:.%/”&]/u;
/** A heading may end with the level of a body: "Công an xã"; a name of a place would follow with two capitals. */
const placeEnd = /(?:^|\s)(?:tỉnh|huyện|xã|phường|thành phố)$/u;
const saysDeed = /^\p{Lu}\p{Ll}* \p{Ll}/u;
const numberedStart = /^(?:\d{1,2}(?:\.\d{1,2})*[.)]|[IVX]{1,5}\.|[a-zđ]\))\s/u;
const loneMarker =
  /^(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[IVX]{1,5}\.|[A-HĐ]\.|[a-zđ]\)|[-+]|(?:Phần|PHẦN|Chương|CHƯƠNG) (?:thứ |THỨ )?(?:[IVX]+|\d+|nhất|hai|ba|tư|năm))$/;
const partAlone = /^(?:Phần|PHẦN|Chương|CHƯƠNG) (?:thứ |THỨ )?(?:[IVX]+|\d+|\p{L}+)$/u;
const continuedDash =
  /(?:\d|Lao động|(?<![\p{L}])(?:chính trị|kinh tế|văn hóa|tổ chức xã hội|truyền thanh|phát thanh))$/iu;
const legalNumber = /^\d{1,5}(?:\/\d{4})?[/-]\p{Lu}/u;
const namesPaper = /(?:Số\s*:?|số|Nghị quyết|Quyết định|Nghị định|Chỉ thị|Thông tư|Kế hoạch|Công văn)$/u;
/** The place before the day, broken by a narrow column: "Thừa" / "Thiên Huế, ngày 05 tháng 5". */
const startOfPlace = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2}$/u;
const restOfPlace = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2}, ngày\s*\d{0,2}\s*tháng/u;
/** A name cannot end here; the rest of it stands on the next line, even behind an empty one. */
const unfinishedName = /(?:^|\s)(?:Hội Liên hiệp|Hội liên hiệp|Liên đoàn|Ủy ban|(?<!(?:[Cc]ác|và|,) )Sở)$/u;
const isLeftOpen = (text: string): boolean => text.lastIndexOf('(') > text.lastIndexOf(')');

const isCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
const firstWord = (text: string): string => text.split(' ', 1)[0] ?? '';

/** How the lines of this text were broken. */
type Setting = { readonly width: number; readonly isWrapped: boolean; readonly hasBlanks: boolean };

const settingOf = (lines: readonly Line[]): Setting => {
  const lengths = lines.map(({ traced }) => traced.text.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  const longest = lengths[Math.floor(lengths.length * 0.98)] ?? 0;
  const blanks = lines.filter(({ after }) => after === 'blank').length;
  return {
    width,
    isWrapped: width <= 140 && longest <= Math.max(width * 1.4, 100),
    hasBlanks: blanks > lines.length * 0.12,
  };
};

const startsBlock = (previous: string, next: string): boolean => {
  if (!blockStart.test(next)) return false;
  const isBesides =
    previous.length > 60 && !sentenceEnd.test(previous) && /^-\s*Cơ quan (?:thường trực|đầu mối)/iu.test(next);
  return (
    !isBesides &&
    !(
      /^[-–]/.test(next) &&
      continuedDash.test(previous) &&
      /^[-–]\s*(?:\d{4}|Thương binh|xã hội|nghề nghiệp|truyền hình)(?![\p{L}])/u.test(next)
    )
  );
};

const belongsTogether = (previous: Line, next: Line, setting: Setting): boolean => {
  const [before, text] = [previous.traced.text, next.traced.text];
  if (next.row !== null) return false;
  if (loneMarker.test(before) && next.after === 'line' && !blockStart.test(text)) return true;
  if (partAlone.test(before) && next.after === 'blank' && isCapitals(text) && !blockStart.test(text)) return true;
  if (next.after === 'border' || startsBlock(before, text)) return false;
  if (before === 'CỘNG HÒA XÃ HỘI' || (namesPaper.test(before) && legalNumber.test(text))) return true;
  if (next.after === 'line' && startOfPlace.test(before) && restOfPlace.test(text)) return true;
  if (documentTypeLine.test(text) || documentTypeLine.test(before) || motto.test(text) || motto.test(before))
    return false;
  const isOpen = !sentenceEnd.test(before);
  if (isOpen && next.after === 'line' && before.startsWith('(') && !before.includes(')')) return true;
  if (isOpen && (lowerStart.test(text) || (isLeftOpen(before) && /^[\d(]/.test(text)))) return true;
  if (setting.isWrapped && next.after === 'line' && /;$/.test(before) && /^\p{Ll}{2}/u.test(text)) return true;
  if (isCapitals(before) !== isCapitals(text) && (isCapitals(before) || authority.test(text))) return false;
  if (next.after === 'blank')
    return isOpen && (/,$/.test(before) || (unfinishedName.test(before) && /^\p{Lu}\p{Ll}/u.test(text)));
  if (!setting.isWrapped) return false;
  if (isCapitals(text) && !isCapitals(before)) return false;
  if (isCapitals(text)) return !authority.test(text) || danglingEnd.test(before.toLowerCase());
  if (previous.endsEmphasised && !next.startsEmphasised) return false;
  const isShortHeading =
    numberedStart.test(before) && placeEnd.test(before) && before.length < setting.width * 0.65 && saysDeed.test(text);
  if (isOpen && danglingEnd.test(before) && !isShortHeading) return true;
  if (before.length + firstWord(text).length + 1 >= setting.width * 0.92) return true;
  if (setting.hasBlanks) return isOpen || before.length >= setting.width * 0.6;
  return isOpen && before.length >= setting.width * (/^\p{Lu}/u.test(text) ? 0.7 : 0.5);
};

/** Lines that were broken by the page, not by the author, are put together again. */
export const joinLines = (lines: readonly Line[]): Paragraph[] => {
  const setting = settingOf(lines);
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const previous = group?.at(-1);
    if (group && previous && belongsTogether(previous, line, setting)) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => ({
    traced: group.length === 1 && group[0] ? group[0].traced : join(group.map(({ traced }) => traced)),
    isCell: group[0]?.after === 'border',
    row: group[0]?.row ?? null,
    column: group[0]?.column ?? null,
  }));
};
