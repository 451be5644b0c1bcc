import type { ISectionOptions } from 'docx';
import { BorderStyle, Footer, Header, PageNumber, PageOrientation, Paragraph, SectionType, Table, TextRun } from 'docx';
import { pageNumberFromTopMm, ruleThickness } from '#shared/official-document/nd30.ts';
import { points, type Sheet } from '../layout/sheet.ts';
import { draftParagraph } from './word-draft-mark.ts';
import { spacer, styled } from './word-parts.ts';
import { twips } from './word-units.ts';

type PageLook = { readonly sheet: Sheet; readonly contact?: readonly string[] | undefined; readonly draft: boolean };

/** Word ends a section with a paragraph: of its own it would be as high as a line, and below a full page a page by itself. */
const ended = (children: ISectionOptions['children']): ISectionOptions['children'] =>
  children.at(-1) instanceof Table ? [...children, spacer(1)] : children;

/** PG-1 to PG-8 for a section: size, margins, page numbers from 1 at the top, none on its first page. */
export const wordSection = (
  children: ISectionOptions['children'],
  { sheet, contact, draft }: PageLook,
): ISectionOptions => {
  const isTurned = sheet.orientation === 'landscape';
  const number = new Paragraph({ style: 'SoTrang', children: [new TextRun({ children: [PageNumber.CURRENT] })] });
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: {
        size: {
          // Word wants the upright size and turns it itself.
          width: twips(isTurned ? sheet.height : sheet.width),
          height: twips(isTurned ? sheet.width : sheet.height),
          orientation: isTurned ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twips(sheet.top),
          bottom: twips(sheet.bottom),
          left: twips(sheet.left),
          right: twips(sheet.right),
          header: twips(points(pageNumberFromTopMm)),
          footer: twips(sheet.bottom),
        },
        pageNumbers: { start: 1 },
      },
    },
    headers: {
      first: new Header({ children: [draft ? draftParagraph() : styled('SoTrang', [])] }),
      default: new Header({ children: draft ? [number, draftParagraph()] : [number] }),
    },
    footers: {
      first: new Footer({ children: contactParts(contact) }),
      default: new Footer({ children: [styled('DiaChi', [])] }),
    },
    children: ended(children),
  };
};

const contactParts = (contact: readonly string[] | undefined): readonly Paragraph[] =>
  contact?.length
    ? contact.map((line, at) =>
        styled('DiaChi', [line], {
          ...(at === 0
            ? {
                border: {
                  top: { style: BorderStyle.SINGLE, size: Math.round(ruleThickness * 8), space: 3, color: '000000' },
                },
              }
            : {}),
        }),
      )
    : [styled('DiaChi', [])];
