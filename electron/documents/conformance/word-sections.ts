import type { SeenNumbers, SeenSection } from '#shared/official-document/conformance/seen-paper.ts';
import { type Looks, over, paragraphLook, runLook } from './word-looks.ts';
import { attribute, child, descendants, type XmlNode } from './xml-tree.ts';

export type WordSection = SeenSection & { readonly textWidth: number };

const mm = (twips: string | undefined): number => (Number(twips ?? 0) / 1440) * 25.4;

type Parts = { readonly headerOf: (id: string | undefined) => XmlNode | undefined; readonly looks: Looks };

/** One section by its w:sectPr. */
export const readSection = (
  properties: XmlNode | undefined,
  place: number,
  parts: Parts,
): Omit<WordSection, 'hasTable'> => {
  const [size, margin] = [child(properties, 'pgSz'), child(properties, 'pgMar')];
  const side = (name: string): number => mm(attribute(margin, name));
  const widthMm = mm(attribute(size, 'w'));
  return {
    where: place === 0 ? 'cả văn bản' : `phụ lục thứ ${place}`,
    widthMm,
    heightMm: mm(attribute(size, 'h')),
    margins: { top: side('top'), bottom: side('bottom'), left: side('left'), right: side('right') },
    numbers: readNumbers(properties, place, parts),
    textWidth: ((widthMm - side('left') - side('right')) * 72) / 25.4,
  };
};

const readNumbers = (properties: XmlNode | undefined, place: number, { headerOf, looks }: Parts): SeenNumbers => {
  const header = (type: string): XmlNode | undefined => {
    const reference = properties?.children.find(
      (each) => each.name === 'headerReference' && attribute(each, 'type') === type,
    );
    return headerOf(attribute(reference, 'id'));
  };
  const numberIn = (part: XmlNode | undefined): XmlNode | undefined =>
    descendants(part, 'p').find((paragraph) => hasPageField(paragraph));
  const hasTitle = child(properties, 'titlePg') !== undefined;
  const shown = numberIn(header('default'));
  const style = attribute(child(shown, 'pPr', 'pStyle'), 'val');
  const run = descendants(shown, 'r').find((each) => child(each, 'rPr', 'sz') !== undefined);
  const start = attribute(child(properties, 'pgNumType'), 'start');
  return {
    isShown: shown !== undefined,
    isOnFirst: hasTitle ? numberIn(header('first')) !== undefined : true,
    isCentred: over(looks.paragraph(style), paragraphLook(child(shown, 'pPr'))).align === 'center',
    size: over(looks.run(style), runLook(child(run, 'rPr'))).size ?? 10,
    start: start === undefined ? (place === 0 ? 1 : 0) : Number(start),
  };
};

const hasPageField = (paragraph: XmlNode): boolean =>
  descendants(paragraph, 'instrText').some((field) =>
    /\bPAGE\b/u.test(field.children.map(({ text }) => text).join('')),
  ) || descendants(paragraph, 'fldSimple').some((field) => /\bPAGE\b/u.test(attribute(field, 'instr') ?? ''));
