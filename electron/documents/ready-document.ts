import { documentText } from '#shared/official-document/document-text.ts';
import type { OfficialDocument } from '#shared/official-document/official-document.ts';
import { tidyTexts } from '#shared/official-document/tidy-texts.ts';
import { whyNotPrint } from '#shared/official-document/whole-paper.rules.ts';
import { chooseFonts } from './fonts/choose-fonts.ts';
import type { PaperFonts } from './fonts/paper-fonts.ts';
import { PaperError } from './paper-error.ts';

/** A document ready for a writer: its texts tidied, whole by the rules of its type, every letter in the font. */
type ReadyDocument = {
  readonly document: OfficialDocument;
  readonly fonts: PaperFonts;
};

/** Makes a document ready; PaperError says why it can't be printed as it is. */
export const readyDocument = (asked: OfficialDocument, families: readonly PaperFonts[]): ReadyDocument => {
  const document = tidyTexts(asked);
  const reason = whyNotPrint(document);
  if (reason !== null) throw new PaperError(reason);
  return { document, fonts: chooseFonts(families, documentText(document)) };
};
