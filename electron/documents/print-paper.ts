import type { Finding } from '#shared/official-document/conformance/seen-paper.ts';
import { documentText, textOfAnnexes, textOfPaper } from '#shared/official-document/document-text.ts';
import type { OfficialDocument } from '#shared/official-document/official-document.ts';
import type { Sheet } from '#shared/sheets/sheet.ts';
import { checkFile } from './conformance/check-file.ts';
import { measureWith } from './fonts/measure-text.ts';
import type { PaperFonts } from './fonts/paper-fonts.ts';
import { openPaperFonts } from './fonts/paper-fonts.ts';
import { placeAnnexes, placePaper, placeText } from './layout/place-paper.ts';
import { type PrintedPlace, printedPlaces } from './layout/printed-places.ts';
import { aSheet } from './layout/sheet.ts';
import { writePdf } from './pdf/write-pdf.ts';
import { lettersOf } from './proof/letters.ts';
import { provePrint } from './proof/prove-print.ts';
import { proveWord } from './proof/prove-word.ts';
import { readPdfText } from './proof/read-pdf-text.ts';
import { readyDocument } from './ready-document.ts';
import { printSheet } from './sheets/print-sheet.ts';
import { writeWord } from './word/write-word.ts';

/** 'layout' places the text on pages, 'writing' makes the file, 'proof' reads it back. */
export type PrintStage = 'layout' | 'writing' | 'proof';

type OnStage = (stage: PrintStage) => void;

/** Which pages are made: neither the text nor the annexes change a page of the other, each is numbered from 1. */
export type PagesOf = 'paper' | 'text' | 'annexes';

const sides = {
  paper: { place: placePaper, text: documentText },
  text: { place: placeText, text: textOfPaper },
  annexes: { place: placeAnnexes, text: textOfAnnexes },
} as const;

export type PdfWish = { readonly createdAt: Date; readonly pages?: PagesOf | undefined };

/** A PDF, and where on its pages everything lies. */
export type PrintedPaper = { readonly file: Uint8Array<ArrayBuffer>; readonly places: readonly PrintedPlace[] };

/** All files are proved complete before they are given out. Throw PaperError where the document can't be printed as it is. */
type PaperPress = {
  readonly print: (document: OfficialDocument, wish: PdfWish, onStage: OnStage) => Promise<PrintedPaper>;
  readonly printWord: (document: OfficialDocument, onStage: OnStage) => Promise<Uint8Array<ArrayBuffer>>;
  readonly printSheet: (sheet: Sheet, createdAt: Date, onStage: OnStage) => Promise<Uint8Array<ArrayBuffer>>;
  /** What is wrong with a Word or PDF file by the decree. PaperError when it can't be read. */
  readonly check: (file: Uint8Array) => Promise<readonly Finding[]>;
};

/** Prints papers in the thread it is called in; keeps the fonts open. */
export const openPress = (families: readonly PaperFonts[] = openPaperFonts(), write = writePdf): PaperPress => ({
  print: async (asked, { createdAt, pages: wanted = 'paper' }, onStage) => {
    onStage('layout');
    const { document, fonts } = readyDocument(asked, families);
    const side = sides[wanted];
    const pages = side.place(document, measureWith(fonts));
    onStage('writing');
    const file = await write(pages, document, { fonts, createdAt });
    onStage('proof');
    const { top } = aSheet(document.layout ?? 'moreRoom', false);
    provePrint(side.text(document), await readPdfText(file), { top, letters: lettersOf(fonts) });
    return { file, places: printedPlaces(pages) };
  },
  printWord: async (asked, onStage) => {
    onStage('layout');
    const { document, fonts } = readyDocument(asked, families);
    onStage('writing');
    const file = await writeWord(document, measureWith(fonts));
    onStage('proof');
    await proveWord(document, file);
    return file;
  },
  printSheet: (sheet, createdAt, onStage) => printSheet(sheet, families, { createdAt, onStage }),
  check: (file) => checkFile(file, measureWith(firstOf(families))),
});

const firstOf = ([first]: readonly PaperFonts[]): PaperFonts => {
  if (!first) throw new Error('No font family to measure with');
  return first;
};
