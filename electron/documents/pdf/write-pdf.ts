import { setImmediate } from 'node:timers/promises';
import PDFDocument from 'pdfkit';
import { documentType } from '#shared/official-document/document-types.ts';
import type { OfficialDocument } from '#shared/official-document/official-document.ts';
import { draftMark } from '#shared/official-document/printed-lines.ts';
import type { FontStyle, PaperFonts } from '../fonts/paper-fonts.ts';
import { plainSetting } from '../fonts/plain-setting.ts';
import type { PlacedPage } from '../layout/paginate.ts';
import type { BoxMark, LineMark, Mark, TextMark } from '../layout/strip.ts';
import { gatherBytes } from './gather-bytes.ts';
import { writeBookmarks } from './write-bookmarks.ts';
import { openTags, partsEndingOn, type Tags } from './write-tags.ts';

type Pdf = PDFKit.PDFDocument;

const styles: readonly FontStyle[] = ['normal', 'bold', 'italics', 'bolditalics'];

/** The bytes of placed pages. With the same date the same pages give the same bytes. */
export const writePdf = async (
  pages: readonly PlacedPage[],
  document: OfficialDocument,
  { fonts, createdAt }: { readonly fonts: PaperFonts; readonly createdAt: Date },
): Promise<Uint8Array<ArrayBuffer>> => {
  const pdf = new PDFDocument({ ...fileOptions(document, createdAt), font: null as never });
  const bytes = gatherBytes();
  pdf.on('data', bytes.add);
  const ended = new Promise((resolve, reject) => pdf.on('end', resolve).on('error', reject));
  // From the next turn on the writer hands each piece over as it is made, instead of keeping all of them to the end.
  await setImmediate();
  for (const style of styles) pdf.registerFont(style, plainSetting(fonts.faces[style]) as never);
  const tags = openTags(pdf);
  const bookmarks = writeBookmarks(pdf);
  const ending = partsEndingOn(pages);
  pages.forEach((page, at) => {
    const { width, height } = page.sheet;
    pdf.addPage({ size: [width, height], margin: 0 });
    if (document.draft) writeDraftMark(pdf, page);
    writeMarks(pdf, page.marks, tags);
    bookmarks(page.bookmarks);
    tags.close(ending[at] ?? []);
  });
  tags.end();
  pdf.end();
  await ended;
  return bytes.whole();
};

const fileOptions = (document: OfficialDocument, createdAt: Date) => {
  const { name } = documentType(document.type);
  return {
    pdfVersion: '1.7',
    autoFirstPage: false,
    lang: 'vi-VN',
    displayTitle: true,
    tagged: true,
    info: {
      Title: document.title === '' ? name : `${name}: ${document.title}`,
      Author: document.head.issuerName,
      Creator: 'Sổ Kế Hoạch',
      Producer: 'Sổ Kế Hoạch',
      CreationDate: createdAt,
      ModDate: createdAt,
    },
  } as const;
};

/** Lines and frames first: they are decoration for whoever hears the file. */
const writeMarks = (pdf: Pdf, marks: readonly Mark[], tags: Tags): void => {
  tags.decoration(() => {
    for (const mark of marks) {
      if (mark.kind === 'line') writeLine(pdf, mark);
      else if (mark.kind === 'box') writeBox(pdf, mark);
    }
  });
  for (let at = 0; at < marks.length; ) {
    const first = marks[at];
    if (first?.kind !== 'text') {
      at += 1;
      continue;
    }
    const { part } = first;
    tags.content(part, () => {
      for (let mark = marks[at]; mark?.kind === 'text' && mark.part === part; at += 1, mark = marks[at])
        writeText(pdf, mark);
    });
  }
};

const writeText = (pdf: Pdf, { text, left, base, size, style, colour }: TextMark): void => {
  pdf.font(style, size);
  if (colour) pdf.fillColor(colour);
  pdf.text(text, left, base, { lineBreak: false, baseline: 'alphabetic' });
  if (colour) pdf.fillColor('black');
};

const writeLine = (pdf: Pdf, { fromX, fromY, toX, toY, weight }: LineMark): void => {
  pdf.lineWidth(weight).moveTo(fromX, fromY).lineTo(toX, toY).stroke();
};

const writeBox = (pdf: Pdf, { left, top, width, height, look }: BoxMark): void => {
  pdf.rect(left, top, width, height);
  if (look === 'bar') pdf.fill('black');
  else pdf.lineWidth(1).stroke(look === 'red-frame' ? 'red' : 'black');
  pdf.strokeColor('black').fillColor('black');
};

/** Light enough to read through, behind the text, from corner to corner. */
const writeDraftMark = (pdf: Pdf, { sheet }: PlacedPage): void => {
  const size = 110;
  const angle = (Math.atan2(sheet.height, sheet.width) * -180) / Math.PI;
  pdf.save().rotate(angle, { origin: [sheet.width / 2, sheet.height / 2] });
  pdf.font('bold', size).fillColor('#e4e4e4');
  const left = (sheet.width - pdf.widthOfString(draftMark)) / 2;
  pdf.text(draftMark, left, sheet.height / 2 + size * 0.3, { lineBreak: false, baseline: 'alphabetic' });
  pdf.restore().fillColor('black');
};
