import { tidyTexts } from '#shared/official-document/tidy-texts.ts';
import type { Sheet } from '#shared/sheets/sheet.ts';
import { sheetText } from '#shared/sheets/sheet-text.ts';
import type { PaperFonts } from '../fonts/paper-fonts.ts';

/**
 * A sheet with its texts tidied and the family of fonts that has its letters. A letter that no family has is written as
 * its number: what stands in the journal can't be corrected any more, and a list for daily work is needed all the same.
 */
export const readySheet = (
  asked: Sheet,
  families: readonly PaperFonts[],
): { readonly sheet: Sheet; readonly fonts: PaperFonts } => {
  const sheet = tidyTexts(asked);
  const [first] = families;
  if (!first) throw new Error('No font family to print with');
  const letters = new Set(sheetText(sheet).flatMap(({ pieces }) => pieces.flatMap((piece) => [...piece])));
  const whole = families.find((fonts) => lackingLetters(letters, fonts).size === 0);
  if (whole) return { sheet, fonts: whole };
  return { sheet: withNumbers(sheet, lackingLetters(letters, first)), fonts: first };
};

const lackingLetters = (letters: Iterable<string>, { faces }: PaperFonts): ReadonlySet<string> => {
  const all = Object.values(faces);
  const lacks = (letter: string): boolean =>
    letter !== '\n' && !all.every((face) => face.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
  return new Set([...letters].filter(lacks));
};

/** "😀" → "[U+1F600]"; what only chooses between shapes of a letter is left out. */
const numberOf = (letter: string): string =>
  /\p{Variation_Selector}/u.test(letter)
    ? ''
    : `[U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;

const withNumbers = (sheet: Sheet, lacking: ReadonlySet<string>): Sheet => {
  const told = (text: string): string =>
    [...text].map((letter) => (lacking.has(letter) ? numberOf(letter) : letter)).join('');
  return mapTexts(sheet, told) as Sheet;
};

const mapTexts = (value: unknown, change: (text: string) => string): unknown => {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((inner) => mapTexts(inner, change));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapTexts(inner, change)]));
};
