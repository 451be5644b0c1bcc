import type { FontStyle, PaperFonts } from './paper-fonts.ts';

/** Widths in points. */
export type Measure = {
  /** As it is printed, with kerning. Slow for texts that do not repeat. */
  readonly width: (text: string, size: number, style: FontStyle) => number;
  /** Sum of the letters' widths: at least the printed width, and quick. */
  readonly widthAtMost: (text: string, size: number, style: FontStyle) => number;
};

/** A measure of texts in a family of fonts. */
export const measureWith = (fonts: PaperFonts): Measure => {
  const advances = new Map<FontStyle, Map<string, number>>();

  const advancesOf = (style: FontStyle): Map<string, number> => {
    const known = advances.get(style) ?? new Map<string, number>();
    advances.set(style, known);
    return known;
  };

  const widthAtMost: Measure['widthAtMost'] = (text, size, style) => {
    const known = advancesOf(style);
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
  };

  const words = new Map<string, number>();

  const wordWidth = (word: string, style: FontStyle): number => {
    const key = `${style} ${word}`;
    const known = words.get(key);
    if (known !== undefined) return known;
    const face = fonts.faces[style];
    const width = face.layout(word).advanceWidth / face.unitsPerEm;
    words.set(key, width);
    return width;
  };

  // pdfkit shapes word by word, each with its space: kerning across that border must not be counted.
  const width: Measure['width'] = (text, size, style) =>
    (text.match(/[^ ]* ?/g) ?? []).reduce((sum, word) => sum + wordWidth(word, style) * size, 0);

  return { width, widthAtMost };
};
