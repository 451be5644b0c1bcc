import pdfmake from 'pdfmake';
import type { TDocumentDefinitions } from 'pdfmake/interfaces';
import type { FontStyle, PaperFonts } from '../fonts/paper-fonts.ts';

type Pdfmake = typeof pdfmake & {
  readonly virtualfs: { readonly writeFileSync: (name: string, content: Buffer) => void };
};

/** Makes pdfmake (one per process) print with these fonts, from memory; nothing on disk or network is readable to it. */
export const lendFonts = (fonts: PaperFonts): void => {
  const styles: readonly FontStyle[] = ['normal', 'bold', 'italics', 'bolditalics'];
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => false);
  for (const style of styles) (pdfmake as Pdfmake).virtualfs.writeFileSync(fileName(style), fonts.files[style]);
  pdfmake.setFonts({ Paper: Object.fromEntries(styles.map((style) => [style, fileName(style)])) });
};

const fileName = (style: FontStyle): string => `paper-${style}.ttf`;

/** Lays a definition out without making a file: for what pageBreakBefore tells on the way. */
export const layOut = async (definition: TDocumentDefinitions): Promise<void> => {
  pdfmake.setProgressCallback(() => undefined);
  await pdfmake.createPdf(definition).getStream();
};

/** The bytes of a definition. "laidOut" is called once, between layout and writing. */
export const writePdf = async (
  definition: TDocumentDefinitions,
  laidOut: () => void,
): Promise<Uint8Array<ArrayBuffer>> => {
  let isLaidOut = false;
  pdfmake.setProgressCallback(() => {
    if (!isLaidOut) laidOut();
    isLaidOut = true;
  });
  return new Uint8Array(await pdfmake.createPdf(definition).getBuffer());
};
