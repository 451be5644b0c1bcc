import { fold } from '../../words/fold.ts';
import { findNames, readNames } from '../agencies/read-names.ts';
import type { Paragraph } from '../mend/join-lines.ts';

const motto = /CỘNG H(?:ÒA|OÀ) XÃ HỘI.*$|CHỦ NGHĨA VIỆT NAM|Độc lập\s*-.*$|^Hạnh phúc$|ĐẢNG CỘNG SẢN VIỆT NAM/u;
const ownLine = /^Số\s*:|ngày\s*\d{0,2}\s*tháng|^[-_*\s]*$/u;
const heads =
  /(?<![\p{L}])(?:ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND|ỦY BAN MTTQ|ỦY BAN MẶT TRẬN|HỘI ĐỒNG NHÂN DÂN|ỦY BAN|SỞ|PHÒNG|BAN (?:THƯỜNG TRỰC|THƯỜNG VỤ|CHỈ ĐẠO|CHẤP HÀNH|QUẢN LÝ|TỔ CHỨC|TUYÊN GIÁO|DÂN VẬN)|BCH|CÔNG AN|BỘ CHỈ HUY|BỘ|TRƯỜNG|BỆNH VIỆN|ĐẢNG ỦY|ĐẢNG BỘ|HUYỆN ỦY|TỈNH ỦY|THÀNH ỦY|HỘI LIÊN HIỆP|HỘI|ĐOÀN|TỈNH ĐOÀN|TRUNG TÂM|CHI CỤC|CỤC|TỔNG CỤC|VĂN PHÒNG|TỔNG LIÊN ĐOÀN|LIÊN ĐOÀN|LIÊN MINH|VIỆN|BẢO HIỂM XÃ HỘI|KHO BẠC|THANH TRA|CHI BỘ)(?![\p{L}])/gu;

/** The left side of the head, without the motto, number and day. */
const headLines = (head: readonly Paragraph[]): string[] =>
  head
    .map(({ traced }) =>
      traced.text
        .replace(motto, '')
        .replace(/[-_]{3,}/g, '')
        .trim(),
    )
    .filter((text) => text !== '' && !ownLine.test(text))
    .filter((text, index, all) => !all.slice(0, index).some((before) => before.includes(text)));

/** A name printed in capitals, in the spelling that the text itself uses, else with capitals put by guess. */
const spelledAsInText = (capitals: string, text: string): string => {
  const wanted = capitals.toLowerCase();
  const lower = text.toLowerCase();
  if (lower.length === text.length) {
    for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
      const found = text.slice(at, at + wanted.length);
      if (/\p{Ll}{2}/u.test(found) && /^\p{Lu}/u.test(found)) return found;
    }
  }
  const small = wanted.charAt(0).toUpperCase() + wanted.slice(1);
  const placed = small.replace(/(?<=(?:tỉnh|thành phố|tp\.?|huyện|quận|xã|phường|thị xã) )[\p{L} ]+$/u, (name) =>
    name.replace(/(?<=^|\s)\p{L}/gu, (letter) => letter.toUpperCase()),
  );
  return placed
    .replace(/^(Ubnd|Hđnd|Mttq|Bch|Lđlđ)/, (word) => word.toUpperCase())
    .replace(/(?<=\s)(?:ubnd|hđnd|mttq|tncs|bch|lđlđ|tp)(?=\s|$)/gu, (word) => word.toUpperCase())
    .replace(/^(?:Sở|Bộ|Phòng|Cục|Vụ|Chi cục) \p{L}/u, (start) => start.slice(0, -1) + start.slice(-1).toUpperCase())
    .replace(/hồ chí minh/gi, 'Hồ Chí Minh');
};

const splitHead = (lines: readonly string[]): { parent: string | null; issuer: string | null } => {
  const joined = lines.join(' ').replace(/\s+/g, ' ').trim();
  if (joined === '') return { parent: null, issuer: null };
  const isCompound = /^(?:VĂN PHÒNG|BAN QUẢN LÝ|BAN CHỈ ĐẠO)/.test(joined);
  const own = lines.findIndex((line, index) => index > 0 && line.search(heads) === 0);
  if (own > 0 && !isCompound) return { parent: lines.slice(0, own).join(' '), issuer: lines.slice(own).join(' ') };
  const starts = [...joined.matchAll(heads)].map(({ index }) => index);
  const second = starts.find((index) => index > 3);
  if (second === undefined || isCompound) return { parent: null, issuer: joined };
  return { parent: joined.slice(0, second).trim(), issuer: joined.slice(second).trim() };
};

type Issuer = { readonly issuer: string | null; readonly parent: string | null; readonly rule: string };

const makes = /^\s*(?:xây dựng|ban hành|triển khai|tổ chức|lập|đề ra)/iu;

/** Who issues: the head; the preamble completes a short name, or tells it where there is no head. */
export const readIssuer = (head: readonly Paragraph[], preamble: readonly string[], text: string): Issuer => {
  const { parent, issuer } = splitHead(headLines(head));
  const speakers = preamble.flatMap((sentence) => {
    const own = readNames(sentence, 0).names[0];
    const late = findNames(sentence).filter(
      ({ to }) => makes.test(sentence.slice(to)) && /kế hoạch|chương trình/iu.test(sentence.slice(to, to + 60)),
    );
    return [...(own && makes.test(sentence.slice(own.to)) ? [own] : []), ...late].map(({ from, to }) =>
      sentence.slice(from, to).replace(/\s+/g, ' '),
    );
  });
  const written = parent === null ? null : spelledAsInText(parent, text);
  if (issuer === null) return { issuer: speakers[0] ?? null, parent: null, rule: 'câu ban hành kế hoạch' };
  const name = spelledAsInText(issuer, text);
  const longer = speakers.find((speaker) => speaker.length > name.length && fold(speaker).startsWith(fold(name)));
  return { issuer: longer ?? name, parent: written, rule: longer ? 'câu ban hành kế hoạch' : 'dòng đầu văn bản' };
};
