import type { TextGroup } from '#shared/official-document/document-text.ts';
import { PaperError } from '../paper-error.ts';
import type { PaperFonts } from './paper-fonts.ts';

type Missing = { readonly character: string; readonly where: string; readonly text: string };

/** The first family that has every character of the text; PaperError names the character that none has. */
export const chooseFonts = (families: readonly PaperFonts[], text: readonly TextGroup[]): PaperFonts => {
  let missing: Missing | null = null;
  for (const fonts of families) {
    missing = findMissing(fonts, text);
    if (missing === null) return fonts;
  }
  if (missing === null) throw new Error('No font family to print with');
  throw new PaperError(missingSentence(missing));
};

const findMissing = (fonts: PaperFonts, text: readonly TextGroup[]): Missing | null => {
  const faces = Object.values(fonts.faces);
  const known = new Set<string>(['\n']);
  for (const { where, pieces } of text) {
    for (const piece of pieces) {
      for (const character of piece) {
        if (known.has(character)) continue;
        const code = character.codePointAt(0) ?? 0;
        if (!faces.every((face) => face.hasGlyphForCodePoint(code))) return { character, where, text: piece };
        known.add(character);
      }
    }
  }
  return null;
};

const missingSentence = ({ character, where, text }: Missing): string => {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `Phông chữ in không có ký tự “${character}” (U+${code}) ở ${where}: “${around(text, character)}”. Xóa hoặc thay ký tự này rồi in lại.`;
};

const around = (text: string, character: string): string => {
  const at = text.indexOf(character);
  const start = Math.max(0, at - 20);
  const end = at + character.length + 20;
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
};
