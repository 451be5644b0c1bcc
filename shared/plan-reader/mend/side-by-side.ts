/** A printed line, or half of one, by its place in the source. */
type Printed = { readonly from: number; readonly text: string; readonly isAfterBlank: boolean };

const wideGap = /\S(?:\t| {4})\s*(?=\S)/gu;
const headOrEnd = /CỘNG H(?:ÒA|OÀ)|Độc lập\s*-|^\s*Số\s*:|ngày\s*\d{0,2}\s*tháng|N[ơo]i nhận|TM\.|KT\.|ĐẢNG CỘNG SẢN/u;
/** A number or day that is still to be written by hand. */
const blankToFill = /(?:Số\s*:?|ngày|tháng|năm)$/iu;
const nextPart = /^\s*(?:KẾ HOẠCH|QUYẾT ĐỊNH|CHƯƠNG TRÌNH|PHỤ LỤC)/u;
const longestBlock = 30;

/** Where the right half of a line begins; null when nothing parts it in two. */
const gapOf = (text: string): number | null => {
  const gaps = [...text.matchAll(wideGap)];
  const [only] = gaps;
  if (gaps.length !== 1 || !only) return null;
  const gap = only.index + only[0].length;
  return blankToFill.test(text.slice(0, only.index + 1)) ? null : gap;
};

const linesOf = (source: string): Printed[] => {
  let isAfterBlank = false;
  return [...source.matchAll(/[^\r\n]+|\r\n?|\n/g)].flatMap(({ 0: text, index }) => {
    if (!/^[\r\n]/.test(text)) {
      const line = { from: index, text, isAfterBlank };
      isAfterBlank = false;
      return [line];
    }
    isAfterBlank ||= /[\r\n]/.test(source[index + text.length] ?? '');
    return [];
  });
};

/** Where a block of two columns that begins at this line ends; the line itself when none does. */
const blockEnd = (lines: readonly Printed[], at: number): number => {
  const first = lines[at]?.text ?? '';
  if (!headOrEnd.test(first) || first.includes('|') || gapOf(first) === null) return at;
  let end = at + 1;
  for (let next = end; next < Math.min(lines.length, at + longestBlock); next++) {
    const text = lines[next]?.text ?? '';
    if (nextPart.test(text)) break;
    if (gapOf(text) !== null) end = next + 1;
  }
  return end;
};

/** A block of a head or a signature: its left half, then its right half. */
const inOrder = (block: readonly Printed[]): Printed[] => {
  const edge = Math.min(...block.flatMap(({ text }) => gapOf(text) ?? [])) - 2;
  const left: Printed[] = [];
  const right: Printed[] = [];
  for (const line of block) {
    const gap = gapOf(line.text);
    if (gap !== null) {
      left.push({ ...line, text: line.text.slice(0, gap) });
      right.push({ ...line, from: line.from + gap, text: line.text.slice(gap) });
    } else (line.text.search(/\S/u) >= edge ? right : left).push(line);
  }
  return [...left, ...right.map((line, at) => (at === 0 ? { ...line, isAfterBlank: true } : line))];
};

/**
 * The printed lines in the order in which they are read: heads and signatures stand in two columns, which a copied
 * page keeps apart by spaces only. All other lines stay where they are.
 */
export const inReadingOrder = (source: string): Printed[] => {
  const lines = linesOf(source);
  const ordered: Printed[] = [];
  for (let at = 0; at < lines.length; ) {
    const end = blockEnd(lines, at);
    const block = lines.slice(at, Math.max(end, at + 1));
    ordered.push(...(end > at ? inOrder(block) : block));
    at += block.length;
  }
  return ordered;
};
