/** Text without what Excel and its users put around words: hard spaces, spaces at the ends of lines, empty lines at the ends. */
export const tidyLines = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00a0\u200b\ufeff]/g, ' ')
    .replace(/[ \t]+$/gm, '')
    .trim();
