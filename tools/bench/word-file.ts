import { measureWith } from '#node-side/documents/fonts/measure-text.ts';
import { openPaperFonts } from '#node-side/documents/fonts/paper-fonts.ts';
import { writeWord } from '#node-side/documents/word/write-word.ts';
import type { OfficialDocument } from '#shared/official-document/official-document.ts';

/** The paper as the Word file that the program makes of it, for another program to print. */
export const wordFile = async (document: OfficialDocument): Promise<Uint8Array> => {
  const [fonts] = openPaperFonts();
  if (!fonts) throw new Error('No font to measure with');
  return writeWord(document, measureWith(fonts));
};
