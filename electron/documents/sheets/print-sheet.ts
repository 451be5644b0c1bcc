import pdfmake from 'pdfmake';
import type { Sheet } from '#shared/sheets/sheet.ts';
import { sheetText } from '#shared/sheets/sheet-text.ts';
import { measureWith } from '../fonts/measure-text.ts';
import type { PaperFonts } from '../fonts/paper-fonts.ts';
import type { PrintStage } from '../print-paper.ts';
import { lettersOf } from '../proof/letters.ts';
import { provePrint } from '../proof/prove-print.ts';
import { readPdfText } from '../proof/read-pdf-text.ts';
import { proveFeet } from './prove-feet.ts';
import { readySheet } from './ready-sheet.ts';
import { sheetDefinition, sheetFont } from './sheet-definition.ts';
import { sheetPage } from './sheet-page.ts';

type Printing = { readonly createdAt: Date; readonly onStage: (stage: PrintStage) => void };

/** Nothing is loaded but the fonts. */
const prepare = ({ paths }: PaperFonts): void => {
  const files = new Set(Object.values(paths));
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => files.has(path));
  pdfmake.setFonts({ [sheetFont]: { ...paths } });
};

/** A sheet as a PDF that was read back and holds every word of it. */
export const printSheet = async (
  asked: Sheet,
  families: readonly PaperFonts[],
  { createdAt, onStage }: Printing,
): Promise<Uint8Array<ArrayBuffer>> => {
  onStage('layout');
  const { sheet, fonts } = readySheet(asked, families);
  prepare(fonts);
  const pdf = new Uint8Array(
    await pdfmake.createPdf(sheetDefinition(sheet, measureWith(fonts), createdAt)).getBuffer(),
  );
  onStage('proof');
  const printed = await readPdfText(pdf);
  const { height, margins } = sheetPage(sheet.landscape);
  const isFoot = ({ fromTop }: { readonly fromTop: number }): boolean => fromTop > height - margins[3];
  const letters = lettersOf(fonts);
  provePrint(
    sheetText(sheet),
    printed.filter((run) => !isFoot(run)),
    { top: 0, letters },
  );
  proveFeet(sheet, printed.filter(isFoot), letters);
  return pdf;
};
