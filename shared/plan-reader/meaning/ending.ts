import type { Paragraph } from '../mend/join-lines.ts';

const roleStart =
  /(?<![\p{L}.])(?:(?:TM|T\/M|KT|TL|TUQ|Q)\.\s*)?(?:PHÓ\s+)?(?:CHỦ TỊCH|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|TRƯỞNG BAN|TRƯỞNG PHÒNG|BÍ THƯ|HIỆU TRƯỞNG|CHÁNH VĂN PHÒNG|CHÁNH THANH TRA|THỦ TƯỚNG(?: CHÍNH PHỦ)?|BỘ TRƯỞNG|THỨ TRƯỞNG|CỤC TRƯỞNG|CHI CỤC TRƯỞNG|VIỆN TRƯỞNG|CHỈ HUY TRƯỞNG|TỔNG CỤC TRƯỞNG|TRƯỞNG CÔNG AN|TỔ TRƯỞNG|TRƯỞNG TIỂU BAN|ỦY VIÊN|(?<!BAN )THƯỜNG TRỰC)(?![\p{L}])|(?:TM|T\/M)\.\s*/gu;
const personName =
  /^(?:(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy) |Bác sĩ |Luật sư )?(?:(?:TS|ThS|PGS|GS|BS|CKII|CKI|BSCKII|BSCKI)\.?\s*)*\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}*){1,5}$/u;
const capitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);

type Signature = { readonly roles: string[]; readonly name: string | null; readonly from: number };

/** The lines above a signature, one for each role. */
const rolesOf = (text: string): string[] => {
  const starts = [...text.matchAll(roleStart)].map(({ index }) => index);
  return starts
    .map((start, index) =>
      text
        .slice(start, starts[index + 1] ?? text.length)
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((role) => role !== '');
};

const isRoleLine = (text: string): boolean => {
  return text.search(roleStart) >= 0 && /^(?:TM|T\/M|KT|TL|TUQ|Q)\.|^(?:PHÓ )?\p{Lu}{2}/u.test(text);
};

/** The roles and the name below them; `from` = the paragraph with which the signature begins. */
export const readSignature = (ending: readonly Paragraph[]): Signature => {
  const first = ending.findIndex(({ traced }) => isRoleLine(traced.text) && !/^N[ơo]i nhận/.test(traced.text));
  if (first < 0) return { roles: [], name: null, from: ending.length };
  const lines: string[] = [];
  for (const { traced } of ending.slice(first, first + 8)) {
    const text = traced.text.replace(/\((?:đã ký|Đã ký)\)/gu, '').trim();
    const inline = /^(.*?\p{Lu}{2,})\s+(\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{L}*)+)$/u.exec(text);
    if (inline?.[1] && inline[2] && capitals(inline[1]))
      return { roles: rolesOf([...lines, inline[1]].join(' ')), name: inline[2], from: first };
    if (
      capitals(text) &&
      !(lines.length > 0 && personName.test(text) && !isRoleLine(text) && !/^(?:DÂN|BAN)/.test(text))
    ) {
      lines.push(text);
      continue;
    }
    if (personName.test(text)) return { roles: rolesOf(lines.join(' ')), name: text, from: first };
    if (text !== '' && !/^\*?\(?/.test(text)) break;
  }
  return { roles: rolesOf(lines.join(' ')), name: null, from: first };
};

const tidy = (text: string): string =>
  text
    .replace(/^[-–+•]\s*/, '')
    .replace(/[;.,:\s/]+$/, '')
    .trim();

/** The lines of Nơi nhận, one for each receiver. */
export const readRecipients = (ending: readonly Paragraph[], signature: number): string[] => {
  const lines: string[] = [];
  let isOpen = false;
  for (const { traced } of ending.slice(0, signature)) {
    const { text } = traced;
    const opening = /^N[ơo]i nhận\s*:?\s*/u.exec(text);
    if (opening) {
      const inline = text.slice(opening[0].length);
      if (inline !== '') lines.push(...inline.split(/(?:^|[;.])\s*[-+]\s*/u).map(tidy));
      isOpen = false;
    } else if (/^[-–+•]\s*/.test(text)) {
      lines.push(text);
      isOpen = !/[;.]$/.test(text);
    } else if (isOpen && lines.length > 0) {
      lines[lines.length - 1] = `${lines.at(-1)} ${text}`;
      isOpen = !/[;.]$/.test(text);
    }
  }
  return lines.map(tidy).filter((line) => line !== '');
};
