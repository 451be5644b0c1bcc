import type { SeenText } from '#shared/official-document/conformance/seen-paper.ts';
import { singlePitch } from '#shared/official-document/nd30.ts';
import type { Measure } from '../fonts/measure-text.ts';
import type { FontStyle } from '../fonts/paper-fonts.ts';
import { type Looks, over, type ParagraphLook, paragraphLook, type RunLook, runLook } from './word-looks.ts';
import { attribute, child, type XmlNode } from './xml-tree.ts';

export type WordPlace = Pick<SeenText, 'side' | 'inTable'> & {
  /** Points from edge to edge of the text or cell. */
  readonly room: number;
};

export type ReadParagraph = {
  readonly text: SeenText;
  /** Points that the last line of its text takes. */
  readonly lastWidth: number;
  /** Points of the line below it; null without one. */
  readonly line: number | null;
};

type Setting = {
  readonly looks: Looks;
  readonly measure: Measure;
  readonly section: number;
  readonly place: WordPlace;
  readonly where: string;
};

type Run = { readonly text: string; readonly look: RunLook };

const alignments: Readonly<Record<string, SeenText['align']>> = {
  both: 'justify',
  distribute: 'justify',
  center: 'centre',
  right: 'right',
  end: 'right',
};

/** One w:p with the looks that come to it from its styles. */
export const readParagraph = (
  paragraph: XmlNode,
  { looks, measure, section, place, where }: Setting,
): ReadParagraph => {
  const properties = child(paragraph, 'pPr');
  const style = attribute(child(properties, 'pStyle'), 'val');
  const look = over(looks.paragraph(style), paragraphLook(properties));
  const runs = runsOf(paragraph, looks.run(style));
  const shown = runs.filter(({ text }) => text.trim() !== '');
  const all = <Value>(of: (look: RunLook) => Value): readonly Value[] => [...new Set(shown.map((run) => of(run.look)))];
  const text = runs.map((run) => run.text).join('');
  const size = shown[0]?.look.size ?? 10;
  const isBold = shown.every((run) => run.look.bold);
  const isItalic = shown.every((run) => run.look.italic);
  return {
    text: {
      where: section === 0 ? where : `${where} (phụ lục thứ ${section})`,
      section,
      text: text.replace(/\s*\n\s*/gu, ' ').trim(),
      sizes: all((each) => each.size ?? 10),
      fonts: all((each) => each.font ?? 'không rõ'),
      colours: all((each) => each.colour ?? '000000').filter((colour) => colour !== '000000' && colour !== 'AUTO'),
      isBold: shown.length > 0 && isBold,
      isItalic: shown.length > 0 && isItalic,
      side: place.side,
      align: alignments[look.align ?? ''] ?? 'left',
      inTable: place.inTable,
      rule: null,
      indentMm: ((look.firstLine ?? 0) / 1440) * 25.4,
      gap: ((look.before ?? 0) + (look.after ?? 0)) / 20,
      pitch: pitchOf(look, size),
    },
    lastWidth: measure.width(text.split('\n').at(-1)?.trim() ?? '', size, styleOf(isBold, isItalic)),
    line: hasLine(properties) ? place.room - ((look.left ?? 0) + (look.right ?? 0)) / 20 : null,
  };
};

const styleOf = (isBold: boolean, isItalic: boolean): FontStyle => {
  if (isBold) return isItalic ? 'bolditalics' : 'bold';
  return isItalic ? 'italics' : 'normal';
};

const pitchOf = ({ line = 240, lineRule = 'auto' }: ParagraphLook, size: number): number =>
  lineRule === 'auto' ? (line / 240) * singlePitch : line / 20 / size;

const hasLine = (properties: XmlNode | undefined): boolean => {
  const border = child(properties, 'pBdr', 'bottom');
  const isFrame = child(properties, 'pBdr', 'top') !== undefined;
  return border !== undefined && !isFrame && !['none', 'nil'].includes(attribute(border, 'val') ?? '');
};

/** The runs of a paragraph in order, without what was struck out under tracked changes. */
const runsOf = (node: XmlNode, base: RunLook): readonly Run[] =>
  node.children.flatMap((each) => {
    if (each.name === 'del' || each.name === 'pPr') return [];
    if (each.name !== 'r') return runsOf(each, base);
    const look = over(base, runLook(child(each, 'rPr')));
    const text = each.children.map(textOf).join('');
    return [{ text: look.capital ? text.toLocaleUpperCase('vi') : text, look }];
  });

const textOf = (node: XmlNode): string => {
  if (node.name === 't') return node.children.map(({ text }) => text).join('');
  if (node.name === 'br' || node.name === 'cr') return '\n';
  if (node.name === 'noBreakHyphen') return '-';
  return node.name === 'tab' ? ' ' : '';
};
