import { bodyAbbreviations } from './sectors.ts';

const abbreviation = new RegExp(
  `(?<![\\p{L}])(?:${Object.keys(bodyAbbreviations)
    .sort((a, b) => b.length - a.length)
    .join('|')})(?![\\p{L}])`,
  'gu',
);

const usual: readonly (readonly [RegExp, string])[] = [
  [/\s+/g, ' '],
  [/Uỷ ban/g, 'Ủy ban'],
  [/Toà án/g, 'Tòa án'],
  [/Đảng uỷ/g, 'Đảng ủy'],
  [/(?<=\S )Tỉnh$/g, 'tỉnh'],
  [/\bTP\.?\s(?=\p{Lu})/gu, 'thành phố '],
];

const tidy = (text: string): string => usual.reduce((name, [pattern, to]) => name.replace(pattern, to), text).trim();

/** A body's name written out, but for UBND, which is how people know it. */
export const canonicalBody = (text: string): string => {
  const name = tidy(text).replace(abbreviation, (short) =>
    short === 'UBND' || short === 'HĐND' ? short : (bodyAbbreviations[short] ?? short),
  );
  const short = name.replace(/Ủy ban nhân dân/g, 'UBND').replace(/Hội đồng nhân dân/g, 'HĐND');
  return short.charAt(0).toUpperCase() + short.slice(1);
};

const smallInGroups =
  /(?<=^|[\s,/-])(?<!thuộc )(?:Các|Sở|Ban|Ngành|Bộ|Phòng|Cơ quan|Đơn vị|Địa phương|Tổ chức|Đoàn thể|Hội|Viện|Trường|Doanh nghiệp|Cơ sở|Những)(?=[\s,]|$)(?! (?:Chỉ|Quản|Tuyên|Cựu|Nông|Liên|Phụ|Chữ|Thường))/gu;

/** A group as the rules of naming want it: small letters, "các" in front, one word for "có liên quan". */
export const canonicalGroup = (text: string): string => {
  const small = tidy(text).replace(smallInGroups, (word) => word.toLowerCase());
  const plain = small
    .replace(/(?:có )?liên quan(?: liên quan)*/g, 'liên quan')
    .replace(/Uỷ ban nhân dân|Ủy ban nhân dân/g, 'UBND');
  const marked = /^(?:các|những|toàn|mọi|một số|ngành \p{Lu}|UBND|HĐND|chính quyền|lực lượng|\p{Lu})/u.test(plain)
    ? plain
    : `các ${plain}`;
  return marked.replace(/^những /, 'các ');
};
