import { type DocumentType, documentTypes } from '../document-types.ts';
import type { SeenPaper, SeenText } from './seen-paper.ts';

/** The parts of a paper (ô 1 to 13), found by their words and places. */
export type PaperParts = {
  readonly type: DocumentType | null;
  readonly country: SeenText | null;
  readonly motto: SeenText | null;
  readonly agencies: readonly SeenText[];
  readonly number: SeenText | null;
  readonly date: SeenText | null;
  readonly letterTitle: SeenText | null;
  readonly typeName: SeenText | null;
  readonly title: readonly SeenText[];
  readonly addresseesLabel: SeenText | null;
  readonly addressees: readonly SeenText[];
  readonly bases: readonly SeenText[];
  readonly body: readonly SeenText[];
  readonly recipientsLabel: SeenText | null;
  /** One entry a recipient, wherever its lines are broken. */
  readonly recipients: readonly SeenText[];
  readonly authority: readonly SeenText[];
  readonly names: readonly SeenText[];
  readonly annexes: readonly AnnexParts[];
};

type AnnexParts = {
  readonly section: number;
  readonly label: SeenText | null;
  readonly title: readonly SeenText[];
  readonly reference: readonly SeenText[];
  readonly content: readonly SeenText[];
};

export const upper = (text: string): string => text.toLocaleUpperCase('vi').replace(/\s+/gu, ' ').trim();
const isUpper = (text: string): boolean => text === text.toLocaleUpperCase('vi');

const countryPattern = /^CỘNG H(ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM$/u;
const mottoPattern = /^ĐỘC LẬP\s*[-–—]\s*TỰ DO\s*[-–—]\s*HẠNH PHÚC$/u;
const addresseesPattern = /^(Kính gửi|.+ (điện|trân trọng kính mời|trân trọng giới thiệu))\s*:/iu;
const basisPattern = /^(Căn cứ|Theo đề nghị|Xét đề nghị) /u;
const stamps = /^(HỎA TỐC|THƯỢNG KHẨN|KHẨN|LƯU HÀNH NỘI BỘ|XEM XONG TRẢ LẠI)$/u;

/** Finds the parts of a paper; what is not there is null or empty. */
export const findParts = (paper: SeenPaper): PaperParts => {
  const text = paper.texts.filter(({ section, text: words }) => section === 0 && !stamps.test(words.trim()));
  const find = (pattern: RegExp): SeenText | null => text.find(({ text: words }) => pattern.test(upper(words))) ?? null;
  const number = find(/^SỐ\s*:/u);
  const headEnd = number === null ? 0 : text.indexOf(number);
  const country = find(countryPattern);
  const motto = find(mottoPattern);
  const date = text.slice(headEnd, headEnd + 3).find(({ side }) => side === 'right') ?? null;
  const letterTitle = text.slice(headEnd, headEnd + 8).find(({ text: words }) => /^V\/v/iu.test(words)) ?? null;
  const agencies = text.slice(0, headEnd).filter(({ side }) => side === 'left');
  const rest = text.slice(headEnd + 1).filter((each) => each !== date);
  const opened = rest.slice(rest.findLastIndex(({ side }, at) => side === 'left' && at < 8 && isOpening(rest, at)) + 1);
  const end = opened.findIndex(({ side, inTable }) => side !== 'whole' && !inTable);
  const middle = end < 0 ? opened : opened.slice(0, end);
  return {
    country,
    motto,
    agencies,
    number,
    date,
    letterTitle,
    ...openingParts(middle, letterTitle !== null),
    ...closingParts(end < 0 ? [] : opened.slice(end)),
    annexes: paper.sections.slice(1).map((_, at) => annexParts(paper, at + 1)),
  };
};

/** Whether the left text at a place still belongs to the head: only V/v and its further lines do. */
const isOpening = (texts: readonly SeenText[], at: number): boolean =>
  texts.slice(0, at + 1).every(({ side }) => side === 'left');

const openingParts = (middle: readonly SeenText[], isLetter: boolean) => {
  const typeAt = middle.findIndex(({ text }) => documentTypes.some(({ name }) => upper(name) === upper(text)));
  const typeName = middle[typeAt] ?? null;
  const after = middle.slice(typeAt + 1);
  const titleEnd = after.findIndex(
    ({ align, text }) => align !== 'centre' || addresseesPattern.test(text) || basisPattern.test(text),
  );
  const title = typeName ? after.slice(0, titleEnd < 0 ? after.length : titleEnd) : [];
  const ruled = title.findIndex(({ rule }) => rule !== null);
  const kept = ruled < 0 ? title.filter(({ isBold }) => isBold || !typeName) : title.slice(0, ruled + 1);
  const content = after.slice(kept.length);
  const labelAt = content.slice(0, 3).findIndex(({ text }) => addresseesPattern.test(text));
  const label = content[labelAt] ?? null;
  const listed = label ? content.slice(labelAt + 1) : [];
  const addresseeEnd = listed.findIndex(({ text, align }) => !text.startsWith('-') || align === 'justify');
  const addressees = listed.slice(0, addresseeEnd < 0 ? listed.length : addresseeEnd);
  const body = label ? content.slice(labelAt + 1 + addressees.length) : content;
  const type = typeName
    ? documentTypes.find(({ name }) => upper(name) === upper(typeName.text))
    : documentTypes.find(({ code }) => isLetter && code === 'CV');
  const resolves = body.findIndex(({ text }) => type?.resolves !== undefined && upper(text) === type.resolves);
  const bases = body.filter(({ text }, at) => basisPattern.test(text) && (resolves < 0 ? at < 12 : at < resolves));
  return { type: type ?? null, typeName, title: kept, addresseesLabel: label, addressees, bases, body };
};

const closingParts = (closing: readonly SeenText[]) => {
  const labelAt = closing.findIndex(({ text }) => /^Nơi nhận\s*:?$/iu.test(text.trim()));
  const label = closing[labelAt] ?? null;
  const listed = labelAt < 0 ? [] : closing.slice(labelAt + 1).filter(({ side }) => side !== 'right');
  const recipients: SeenText[] = [];
  for (const line of listed) {
    const last = recipients.at(-1);
    if (/^\p{Lu}+\.\(?\d+\)?$/u.test(line.text)) break;
    if (last && !line.text.startsWith('-') && !/[;.]$/u.test(last.text))
      recipients[recipients.length - 1] = { ...last, text: `${last.text} ${line.text}` };
    else recipients.push(line);
  }
  const signers = closing.filter(
    (text) => text !== label && (text.side === 'right' || closing.indexOf(text) < labelAt),
  );
  const authority = signers.filter(({ text }) => isUpper(text));
  return { recipientsLabel: label, recipients, authority, names: signers.filter(({ text }) => !isUpper(text)) };
};

const annexParts = (paper: SeenPaper, section: number): AnnexParts => {
  const texts = paper.texts.filter((text) => text.section === section);
  const labelAt = texts.slice(0, 4).findIndex(({ text }) => /^phụ lục( [ivxlc\d]+)?$/iu.test(text.trim()));
  const label = texts[labelAt] ?? null;
  const after = texts.slice(labelAt + 1);
  const referenceAt = after.findIndex(({ text }) => text.startsWith('('));
  const title = after.slice(0, Math.max(0, referenceAt)).filter(({ inTable }) => !inTable);
  const reference: SeenText[] = [];
  for (const text of referenceAt < 0 ? [] : after.slice(referenceAt)) {
    reference.push(text);
    if (text.text.trimEnd().endsWith(')')) break;
  }
  return { section, label, title, reference, content: after.slice(title.length + reference.length) };
};
