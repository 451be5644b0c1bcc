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
