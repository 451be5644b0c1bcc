import { documentType } from '../official-document/document-types.ts';
import type { OfficialDocument } from '../official-document/official-document.ts';
import { whyNotPrint } from '../official-document/whole-paper.rules.ts';
import { count } from '../words/numbers.ts';
import type { Concern, PaperPart } from './paper.ts';
import { strangeFigures, wrongReferences } from './paper-figures.rules.ts';
import { linesOf } from './text-block.ts';

type Looked = {
  readonly document: OfficialDocument;
  readonly parts: readonly PaperPart[];
  readonly silent: readonly string[];
};

const must = (words: string, partKey: string | null = null): Concern => ({ level: 'must', words, partKey });
const mind = (words: string, partKey: string | null = null): Concern => ({ level: 'mind', words, partKey });

const ofFrame = ({ type, addressees, bases, signature }: OfficialDocument): Concern[] => {
  const { name, addressees: called } = documentType(type);
  return [
    ...(signature.name === null ? [must('Chưa có họ tên người ký: ghi ở Phần đầu và phần ký.')] : []),
    ...(type === 'KH' && bases.length === 0 ? [mind(`${name} chưa có căn cứ ban hành.`)] : []),
    ...(called === 'when-sent-upward' && addressees.length === 0
      ? [mind(`${name} chưa ghi kính gửi cơ quan nào; bỏ qua nếu không gửi lên cấp trên.`)]
      : []),
  ];
};

const shownNames = 5;

const ofSilence = (silent: readonly string[]): Concern[] => {
  if (silent.length === 0) return [];
  const more = silent.length > shownNames ? ` và ${count(silent.length - shownNames)} cơ quan khác` : '';
  return [mind(`${count(silent.length)} cơ quan chưa gửi kết quả: ${silent.slice(0, shownNames).join('; ')}${more}.`)];
};

const blank = /\.{4,}|…{2,}|_{2,}|\[\s*\]|\[[^\]]*\?\]|\bxx+\b/iu;

const ofPart = (part: PaperPart, document: OfficialDocument): Concern[] => {
  const { key, name, isStale, isEdited, blocks } = part;
  const hole = linesOf(blocks).find((line) => blank.test(line));
  const strange = isEdited ? strangeFigures(part, document.annexes) : [];
  return [
    ...(hole === undefined ? [] : [must(`${name} còn chỗ để trống: “${hole.slice(0, 80)}”.`, key)]),
    ...(isStale ? [mind(`${name}: số liệu của sổ đã đổi sau khi sửa tay. Xem hai bản rồi chọn.`, key)] : []),
    ...(strange.length === 0
      ? []
      : [mind(`${name} ghi số ${strange.join(', ')} không có trong phần soạn từ sổ, nguồn số liệu và phụ lục.`, key)]),
  ];
};

/** A heading of one level with nothing below it before the next of its own level or a higher one. */
const emptyHeadings = ({ blocks }: OfficialDocument): string[] => {
  const levels = ['part', 'chapter', 'division', 'subdivision', 'article', 'section', 'clause', 'point'];
  return blocks.flatMap((block, at) => {
    if (block.kind !== 'heading' || block.plain) return [];
    const next = blocks[at + 1];
    const isEmpty = !next || (next.kind === 'heading' && levels.indexOf(next.level) <= levels.indexOf(block.level));
    return isEmpty ? [block.text] : [];
  });
};

/** What to look at before a paper is signed, the necessary first. */
export const concernsOf = ({ document, parts, silent }: Looked): Concern[] => {
  const included = parts.filter(({ isIncluded }) => isIncluded);
  const reason = whyNotPrint(document);
  const all = [
    ...(reason === null ? [] : [must(reason)]),
    ...ofFrame(document),
    ...included.flatMap((part) => ofPart(part, document)),
    ...emptyHeadings(document).map((text) => mind(`Mục “${text}” chưa có nội dung.`)),
    ...wrongReferences(document).map((words) => mind(words)),
    ...ofSilence(silent),
  ];
  return [...all.filter(({ level }) => level === 'must'), ...all.filter(({ level }) => level === 'mind')];
};
