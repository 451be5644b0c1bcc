/**
 * Text as it is searched: marks stripped, đ as d, lower case ("Sở LĐTBXH" → "so ldtbxh").
 * On NFC text one character gives one character, so a position found in the result is the position in the text.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase();

/** Whether every word of `query` begins somewhere in `text`, both compared folded. */
export const matchesFolded = (text: string, query: string): boolean => {
  const folded = fold(text);
  return fold(query)
    .split(/\s+/)
    .every((word) => folded.includes(word));
};
