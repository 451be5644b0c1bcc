/**
 * A text as it may be printed: NFC, line ends as \n, tabs as spaces, what Word keeps for dashes and bullets as "-", without
 * the characters that have no shape (soft hyphen, zero width space and joiners, byte order mark, control characters).
 */
export const tidyText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/[\t\v]/g, (space) => (space === '\v' ? '\n' : ' '))
    .replace(wordDashes, '-')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]|(?!\n)\p{Cc}/gu, '');

/** Word's own mark for a dash that does not break, and two bullets of its symbol font. */
const wordDashes = new RegExp(`[${String.fromCharCode(0x1e)}\\uf02d\\uf0b7]`, 'gu');

/** A copy of a plain value with every text in it tidied. */
export const tidyTexts = <Value>(value: Value): Value => tidy(value) as Value;

const tidy = (value: unknown): unknown => {
  if (typeof value === 'string') return tidyText(value);
  if (Array.isArray(value)) return value.map(tidy);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, tidy(inner)]));
};
