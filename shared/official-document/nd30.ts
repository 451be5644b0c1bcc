import type { PageLayout, Urgency } from './official-document.ts';

/** Numbers of Nghị định 30/2020/NĐ-CP, Phụ lục I. Sizes and gaps in points, names ending in Mm in millimetres. */

/** I.1: every paper is A4. */
export const a4Mm = { width: 210, height: 297 };

type MarginsMm = {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
};

/** I.3: top and bottom 20-25, left 30-35, right 15-20; a landscape page takes the same four (PG-4). */
export const marginsMm: Readonly<Record<PageLayout, MarginsMm>> = {
  moreRoom: { top: 20, bottom: 20, left: 30, right: 15 },
  decreeFiles: { top: 25, bottom: 20, left: 35, right: 20 },
};

/**
 * Font sizes, of the decree's example column (Phụ lục I, V): Quốc hiệu 12 beside 13 leaves the agency names on the left
 * 66-76 mm; body 14 is what offices use.
 */
export const sizes = {
  countryName: 12,
  motto: 13,
  superior: 12,
  issuer: 12,
  number: 13,
  date: 13,
  letterTitle: 12,
  typeName: 14,
  title: 14,
  basis: 14,
  addressee: 14,
  body: 14,
  heading: 14,
  authority: 14,
  signer: 14,
  recipientsTitle: 12,
  recipient: 11,
  annexLabel: 14,
  annexTitle: 14,
  annexReference: 14,
  pageNumber: 14,
  stamp: 13,
  drafter: 11,
  contact: 11,
  /** The decree is silent on tables; 11-13 in practice. */
  tableInText: 12,
  tableInAnnex: 11,
} as const;

/** II.6.e: first line indented 1 or 1.27 cm, at least 6 pt between paragraphs. */
export const indentMm = 10;
export const paragraphGap = 6;

/** II.5.b: 6 pt between the number and "V/v". */
export const letterTitleGap = 6;

/** II.6.e allows single to 1.5 lines. In em: single spacing of Times New Roman, and what the body takes. */
export const singlePitch = 1.149;
export const bodyPitch = 1.22;

/** II.2.b and II.5.b: a rule is a third to a half as long as the line above it. */
export const ruleShare = 0.45;
export const ruleThickness = 0.75;

/** Header distance of the decree's own Word file. */
export const pageNumberFromTopMm = 10;

/** Room for signature and seal (KY-4). */
export const signatureBlankMm = 27;

/** KM-2: frames of the urgency stamps; ô 11 takes the same height. */
export const stampHeightMm = 8;
export const stampWidthMm: Readonly<Record<Urgency, number>> = { 'HỎA TỐC': 30, 'THƯỢNG KHẨN': 40, KHẨN: 20 };

/** Fixed words of every paper. */
export const countryName = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const motto = 'Độc lập - Tự do - Hạnh phúc';
export const endMark = './.';
