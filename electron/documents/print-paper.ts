import type { Content } from 'pdfmake';
import type { TDocumentDefinitions } from 'pdfmake/interfaces';
import { documentText } from '#shared/official-document/document-text.ts';
import type { OfficialDocument } from '#shared/official-document/official-document.ts';
import { tidyTexts } from '#shared/official-document/tidy-texts.ts';
import { chooseFonts } from './fonts/choose-fonts.ts';
import { measureWith } from './fonts/measure-text.ts';
import type { PaperFonts } from './fonts/paper-fonts.ts';
import { openPaperFonts } from './fonts/paper-fonts.ts';
import { flowContent } from './pdf/flow.ts';
import type { PaperSection } from './pdf/paper-definition.ts';
import { paperDefinition, paperSections, sectionContent } from './pdf/paper-definition.ts';
import { settleBreaks } from './pdf/settle-breaks.ts';
import { aSheet } from './pdf/sheet.ts';
import { layOut, lendFonts, writePdf } from './pdf/write-pdf.ts';
import { lettersOf } from './proof/letters.ts';
import { provePrint } from './proof/prove-print.ts';
import { readPdfText } from './proof/read-pdf-text.ts';

/** 'layout' places the text on pages, 'writing' makes the file, 'proof' reads it back. */
export type PrintStage = 'layout' | 'writing' | 'proof';

export type PaperPress = {
  /** The PDF, proved complete. Throws PaperError where the document cannot be printed as it is. */
  readonly print: (
    document: OfficialDocument,
    createdAt: Date,
    onStage: (stage: PrintStage) => void,
  ) => Promise<Uint8Array<ArrayBuffer>>;
};

/** Prints papers in the thread it is called in, one at a time; keeps the fonts open. */
export const openPress = (families: readonly PaperFonts[] = openPaperFonts(), write = writePdf): PaperPress => ({
  print: async (document, createdAt, onStage) => {
    onStage('layout');
    const tidy = tidyTexts(document);
    const text = documentText(tidy);
    const fonts = chooseFonts(families, text);
    const measure = measureWith(fonts);
    lendFonts(fonts);
    const content: Content[] = [];
    for (const makeSection of paperSections(tidy, measure)) {
      content.push(await settledSection(makeSection, (trial) => paperDefinition(tidy, createdAt, trial)));
    }
    const pdf = await write(paperDefinition(tidy, createdAt, content), () => onStage('writing'));
    onStage('proof');
    const { top } = aSheet(tidy.layout ?? 'moreRoom', false);
    provePrint(text, await readPdfText(pdf), { top, letters: lettersOf(fonts) });
    return pdf;
  },
});

/**
 * A section with its page breaks settled on trial layouts of its own (sections never share a page): to settle them in
 * the real layout would lay out every annex again for each heading that moves.
 */
const settledSection = async (
  makeSection: () => PaperSection,
  definitionOf: (content: Content) => TDocumentDefinitions,
): Promise<Content> => {
  const { sheet } = makeSection();
  const breaks = await settleBreaks(makeSection, (content, height, pageBreakBefore) => {
    const pages = height === null ? sheet : { ...sheet, height };
    return layOut({ ...definitionOf([sectionContent({ sheet: pages }, content)]), pageBreakBefore });
  });
  const section = makeSection();
  return sectionContent(section, flowContent(section.flow, breaks));
};
