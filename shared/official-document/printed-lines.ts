import { documentType } from './document-types.ts';
import { romanNumeral } from './numbering.ts';
import type { DocumentHead, OfficialDocument } from './official-document.ts';

/** The words of the draft mark that lies behind the text of each page. */
export const draftMark = 'DỰ THẢO';

/** The lines of a paper whose wording the decree fixes; both writers and the proof take them from here. */

const blank = (spaces: number): string => '\u00a0'.repeat(spaces);

/** Text in capitals ("Sở Y tế" → "SỞ Y TẾ"). */
export const capitals = (text: string): string => text.toLocaleUpperCase('vi');

/** "Số: 05/BC-SYT"; room for a pen while the number is blank (SO-1, SO-2). */
export const numberLine = (head: DocumentHead): string => `Số: ${head.number ?? blank(8)}/${head.symbol}`;

/** "ngày 05 tháng 02 năm 2026": day below 10 and months 1, 2 take a leading 0 (DD-2). */
const dayInWords = (head: DocumentHead): string => {
  if (head.date === null) return `ngày${blank(6)}tháng${blank(6)}năm ${head.year}`;
  const [year = '', month = '', day = ''] = head.date.split('-');
  return `ngày ${day} tháng ${Number(month) <= 2 ? month : Number(month)} năm ${year}`;
};

/** "Lâm Đồng, ngày 05 tháng 02 năm 2026"; null for a Biên bản, whose head has none. */
export const dateLine = ({ type, head }: OfficialDocument): string | null =>
  documentType(type).isDated === false ? null : `${head.place}, ${dayInWords(head)}`;

/** "V/v …" of a Công văn, under its number. */
export const letterTitle = (document: OfficialDocument): string => `V/v ${document.title}`;

export const isLetter = (document: OfficialDocument): boolean => documentType(document.type).titleAt === 'under-number';

/** "BÁO CÁO". */
export const typeName = (document: OfficialDocument): string => capitals(documentType(document.type).name);

/** Whether a trích yếu stands below the type name. */
export const hasTitle = (document: OfficialDocument): boolean => documentType(document.type).titleAt === undefined;

/** "Kính gửi:", or "Sở Y tế trân trọng kính mời:". */
export const addresseesLabel = (document: OfficialDocument): string => {
  const { calls } = documentType(document.type);
  return calls === undefined ? 'Kính gửi:' : `${document.head.issuerName} ${calls}`;
};

/** "QUYẾT ĐỊNH:" between căn cứ and content; null for a type that resolves nothing. */
export const resolvesLine = (document: OfficialDocument): string | null => documentType(document.type).resolves ?? null;

export const recipientsLabel = 'Nơi nhận:';

const closed = (lines: readonly string[]): readonly string[] =>
  lines.map((line, at) => `${line.trim().replace(/[.;,]$/, '')}${at === lines.length - 1 ? '.' : ';'}`);

/** Several addressees: ";" after each, "." after the last (KG-3); an only one has no mark (KG-2). */
export const addresseeLines = (document: OfficialDocument): readonly string[] =>
  document.addressees.length > 1 ? closed(document.addressees) : document.addressees;

/** CC-1: ";" after each căn cứ, "." after the last. */
export const basisLines = (document: OfficialDocument): readonly string[] => closed(document.bases);

/** "- Như trên;" … "- Lưu: VT, NVY." (NN-2, NN-3). */
export const recipientLines = (document: OfficialDocument): readonly string[] =>
  closed(document.recipients).map((line) => `- ${line}`);

/** "Phụ lục II" (place from 1); an only annex has no number (PL-1). */
export const annexLabel = (document: OfficialDocument, place: number): string =>
  document.annexes.length > 1 ? `Phụ lục ${romanNumeral(place)}` : 'Phụ lục';

/** PL-4: "(Kèm theo Báo cáo số 05/BC-SYT ngày 05 tháng 02 năm 2026 của Sở Y tế tỉnh Lâm Đồng)". */
export const annexReference = (document: OfficialDocument): string => {
  const { head } = document;
  const number = `${head.number ?? blank(8)}/${head.symbol}`;
  return `(Kèm theo ${documentType(document.type).name} số ${number} ${dayInWords(head)} của ${head.issuerName})`;
};
