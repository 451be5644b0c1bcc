import type { FontStyle, PaperFonts } from './paper-fonts.ts';

/** Widths in points. */
export type Measure = { readonly width: (text: string, size: number, style: FontStyle) => number };

/** A measure of texts in a family of fonts: the sum of the letters' widths, as they are printed. */
export const measureWith = (fonts: PaperFonts): Measure => {
  const advances: Record<FontStyle, Map<string, number>> = {
    normal: new Map(),
    bold: new Map(),
    italics: new Map(),
    bolditalics: new Map(),
  };
  return {
    width: (text, size, style) => {
      const known = advances[style];
      let sum = 0;
      for (const character of text) {
        let advance = known.get(character);
        if (advance === undefined) {
          const face = fonts.faces[style];
          advance = face.glyphForCodePoint(character.codePointAt(0) ?? 0).advanceWidth / face.unitsPerEm;
          known.set(character, advance);
        }
        sum += advance;
      }
      return sum * size;
    },
  };
};
