import type { Mark, Part } from '../layout/strip.ts';

export type Tags = {
  /** What is written belongs to a part of the text; null: it is decoration. */
  readonly content: (part: Part | null, write: () => void) => void;
  readonly decoration: (write: () => void) => void;
  /** Nothing more will be written of these parts: they go into the file at once and take no more room. */
  readonly close: (parts: readonly Part[]) => void;
  readonly end: () => void;
};

type Element = PDFKit.PDFStructureElement;

/** The file's structure tree: what is a heading, a paragraph, a row, in reading order. */
export const openTags = (pdf: PDFKit.PDFDocument): Tags => {
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  const elements = new Map<Part, Element>();

  const elementOf = (part: Part): Element => {
    const known = elements.get(part);
    if (known) return known;
    const made = pdf.struct(part.role);
    elements.set(part, made);
    (part.within ? elementOf(part.within) : root).add(made);
    return made;
  };

  const decoration = (write: () => void): void => {
    pdf.markContent('Artifact');
    write();
    pdf.endMarkedContent();
  };

  return {
    decoration,
    content: (part, write) => {
      if (part === null) return decoration(write);
      const element = elementOf(part);
      const content = pdf.markStructureContent(part.role);
      write();
      pdf.endMarkedContent();
      element.add(content);
    },
    close: (parts) => {
      for (const part of parts) {
        elements.get(part)?.end();
        elements.delete(part);
      }
    },
    end: () => root.end(),
  };
};

/** For each page the parts that are written on no later one. */
export const partsEndingOn = (pages: readonly { readonly marks: readonly Mark[] }[]): readonly (readonly Part[])[] => {
  const last = new Map<Part, number>();
  pages.forEach(({ marks }, page) => {
    for (const mark of marks)
      for (let part = mark.kind === 'text' ? mark.part : null; part; part = part.within ?? null) last.set(part, page);
  });
  const ending = pages.map((): Part[] => []);
  for (const [part, page] of last) ending[page]?.push(part);
  return ending;
};
