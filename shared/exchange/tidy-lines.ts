import { tidyText } from './tidy-words.rules.ts';

/** The text of a cell without what Excel, pages and mail put between words: hard spaces and spaces of no width. */
export const tidyLines = (text: string): string =>
  tidyText(text.replaceAll('\u00a0', ' ').replaceAll(/[\u200b\ufeff]/g, ''));
