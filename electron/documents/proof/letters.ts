import type { PaperFonts } from '../fonts/paper-fonts.ts';

/** Brings a text to what a print can be compared by. */
export type Letters = (text: string) => string;

/**
 * NFC without white space. Characters that share one shape in the font (Đ and Ð in some) read back as either, so they
 * count as the same.
 */
export const lettersOf = ({ faces }: PaperFonts): Letters => {
  const twins = shapeTwins(faces.normal);
  return (text) => {
    const plain = text.normalize('NFC').replace(/\s+/gu, '');
    return needsTwins(plain, twins) ? [...plain].map((character) => twins.get(character) ?? character).join('') : plain;
  };
};

const shapeTwins = (face: PaperFonts['faces']['normal']): ReadonlyMap<string, string> => {
  const firstOf = new Map<number, string>();
  const twins = new Map<string, string>();
  for (const code of face.characterSet) {
    const character = String.fromCodePoint(code);
    const shape = face.glyphForCodePoint(code).id;
    const first = firstOf.get(shape);
    if (first === undefined) firstOf.set(shape, character);
    else twins.set(character, first);
  }
  return twins;
};

const needsTwins = (text: string, twins: ReadonlyMap<string, string>): boolean => {
  for (const character of text) if (twins.has(character)) return true;
  return false;
};
