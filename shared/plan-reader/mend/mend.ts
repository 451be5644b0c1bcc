import { joinLines, type Paragraph } from './join-lines.ts';
import { decodeLegacy, type LegacyEncoding, legacyEncoding } from './legacy-letters.ts';
import { mendSlips } from './ocr-slips.ts';
import { withoutPageFurniture } from './page-furniture.ts';
import { joinSpacedLetters, vocabularyOf } from './spaced-letters.ts';
import { splitLines } from './split-lines.ts';
import { withFlatTables } from './table-heading.ts';

export type MendedText = {
  readonly paragraphs: readonly Paragraph[];
  readonly encoding: LegacyEncoding | null;
  /** Vietnamese written without its marks: readable for people, unsafe for rules. */
  readonly lacksMarks: boolean;
  readonly droppedLines: number;
};

const lacksMarks = (text: string): boolean => {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const marked = text.normalize('NFC').match(/[\u00c0-\u024f\u1ea0-\u1ef9]/gu)?.length ?? 0;
  return letters > 200 && marked < letters * 0.06;
};

/** The source as whole paragraphs of clean Vietnamese, each letter with its place in the source. */
export const mend = (source: string): MendedText => {
  const encoding = legacyEncoding(source);
  const split = splitLines(source, (line) => (encoding ? decodeLegacy(line, encoding) : line));
  const { lines, dropped } = withoutPageFurniture(split);
  const known = vocabularyOf(lines.map(({ traced }) => traced));
  const spelled = lines.map((line) => ({ ...line, traced: joinSpacedLetters(line.traced, known) }));
  const paragraphs = joinLines(withFlatTables(spelled)).map((paragraph) => ({
    ...paragraph,
    traced: mendSlips(paragraph.traced),
  }));
  return { paragraphs, encoding, lacksMarks: encoding === null && lacksMarks(source), droppedLines: dropped };
};
