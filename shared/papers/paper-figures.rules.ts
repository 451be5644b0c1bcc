import type { Annex, OfficialDocument } from '../official-document/official-document.ts';
import type { PaperPart } from './paper.ts';
import { linesOf } from './text-block.ts';

/** "1.234,5", "04", "8"; not the digits of dates, of symbols and of law ("30/2020/NĐ-CP"). */
const figures = /(?<![\p{L}\d/.,-])\d{1,3}(?:\.\d{3})+(?:,\d+)?(?![\d/-])|(?<![\p{L}\d/.,-])\d+(?:,\d+)?(?![\d/-])/gu;

const plainDigits = (figure: string): string => figure.replaceAll('.', '').replace(/^0+(?=\d)/, '');

const figuresIn = (lines: readonly string[]): string[] => lines.flatMap((line) => line.match(figures) ?? []);

/** Figures of a part written by hand that stand in nothing that comes from the book: they may contradict the tables. */
export const strangeFigures = (part: PaperPart, annexes: readonly Annex[]): string[] => {
  const written = figuresIn(linesOf(part.blocks));
  if (written.length === 0) return [];
  const known = new Set(
    figuresIn([
      ...linesOf(part.drafted),
      ...part.sources.map(({ words }) => words),
      ...annexes.flatMap(({ blocks }) => linesOf(blocks)),
    ]).map(plainDigits),
  );
  return [...new Set(written.filter((figure) => !known.has(plainDigits(figure))))];
};

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV'];

/** References to an annex or a section that the paper does not have. */
export const wrongReferences = ({ blocks, annexes }: OfficialDocument): string[] => {
  const sections = blocks.filter((block) => block.kind === 'heading' && block.level === 'section').length;
  const text = linesOf(blocks).join('\n');
  const named = (pattern: RegExp): Set<string> =>
    new Set([...text.matchAll(pattern)].map(([, number]) => number ?? ''));
  const beyond = (numbers: Set<string>, most: number): string[] =>
    [...numbers].filter((number) => roman.indexOf(number) >= most);
  return [
    ...beyond(named(/Phụ lục ([IVX]+)\b/gu), Math.max(annexes.length, 1)).map(
      (number) => `Văn bản nhắc Phụ lục ${number}, nhưng chỉ có ${annexes.length} phụ lục.`,
    ),
    ...beyond(named(/(?<=nêu tại |theo |xem )mục ([IVX]+)\b/gu), Math.max(sections, 1)).map(
      (number) => `Văn bản nhắc mục ${number}, nhưng chỉ có ${sections} mục.`,
    ),
  ];
};
