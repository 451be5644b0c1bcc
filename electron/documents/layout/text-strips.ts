import { bodyPitch, paragraphGap } from '#shared/official-document/nd30.ts';
import type { FontStyle } from '../fonts/paper-fonts.ts';
import { breakRuns, type StyledText, type WordLine } from './break-runs.ts';
import { ascent, type Paper } from './paper.ts';
import type { Part, Strip, TextMark } from './strip.ts';

export type TextLook = {
  readonly size: number;
  readonly align: 'justify' | 'centre';
  /** How far the first line stands in. */
  readonly firstIndent: number;
  readonly part: Part;
  /** Room above; default as between paragraphs. */
  readonly gap?: number;
};

/**
 * ND-1 to ND-4: a paragraph as one strip for each line. Its first two lines hold together and its last two, so that no
 * page begins or ends with a lone one.
 */
export const textStrips = (
  runs: readonly StyledText[],
  look: TextLook,
  { sheet, measure }: Paper,
): readonly Strip[] => {
  const { size } = look;
  const widthOf = (text: string, style: FontStyle): number => measure.width(text, size, style);
  const space = widthOf(' ', 'normal');
  const widths = { first: sheet.textWidth - look.firstIndent, rest: sheet.textWidth, space };
  const lines = breakRuns(runs, widths, widthOf);
  return lines.map((line, at) => ({
    gap: at === 0 ? (look.gap ?? paragraphGap) : 0,
    height: size * bodyPitch,
    marks: lineMarks(line, at === 0 ? look.firstIndent : 0, { look, width: sheet.textWidth, space, widthOf }),
    joined: at > 0 && (at === 1 || at === lines.length - 1),
  }));
};

type Setting = {
  readonly look: TextLook;
  readonly width: number;
  readonly space: number;
  readonly widthOf: (text: string, style: FontStyle) => number;
};

const lineMarks = ({ words, isEnd }: WordLine, first: number, setting: Setting): readonly TextMark[] => {
  const { look, width, space, widthOf } = setting;
  const gaps = words.length - 1;
  const natural = words.reduce((sum, word) => sum + word.width, 0);
  const isSpread = look.align === 'justify' && !isEnd && gaps > 0;
  const between = isSpread ? (width - first - natural) / gaps : space;
  let left = look.align === 'centre' ? (width - natural - gaps * space) / 2 : first;
  const base = ascent * look.size;
  const marks: TextMark[] = [];
  words.forEach(({ pieces }, at) => {
    pieces.forEach(({ text, style }, piece) => {
      const ends = at < gaps && piece === pieces.length - 1 ? `${text} ` : text;
      marks.push({ kind: 'text', text: ends, left, base, size: look.size, style, part: look.part });
      left += widthOf(text, style);
    });
    left += between;
  });
  return isSpread ? marks : oneMarkPerFace(marks);
};

/** Words set at their natural distance are written as one. */
const oneMarkPerFace = (marks: readonly TextMark[]): readonly TextMark[] => {
  const merged: TextMark[] = [];
  for (const mark of marks) {
    const last = merged.at(-1);
    if (last && last.style === mark.style) merged[merged.length - 1] = { ...last, text: last.text + mark.text };
    else merged.push(mark);
  }
  return merged;
};
