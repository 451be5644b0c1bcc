import { motto as mottoWords } from '../nd30.ts';
import { upper } from './paper-parts.ts';
import { fault, lookFaults, type Rule, ruleFaults } from './rule.ts';

const short = [0.32, 0.52] as const;
const dateLine = /^\p{Lu}[^,]+, ngày (\s*|0[1-9]|[12]\d|3[01]) tháng (\s*|01|02|[3-9]|1[0-2]) năm \d{4}$/u;
const numberLine = /^Số:\s*(0[1-9]|[1-9]\d+)?\s*\/(\S+)$/u;

/** QH-1 to DD-2: ô 1 to 4. */
export const headRules: readonly Rule[] = [
  {
    id: 'QH-1',
    article: 'Phụ lục I, II.1.a',
    check: ({ country }) =>
      country
        ? lookFaults(country, {
            what: 'Quốc hiệu',
            sizes: [12, 13],
            bold: true,
            italic: false,
            centred: true,
            capital: true,
          })
        : [fault('phần đầu', 'Thiếu Quốc hiệu “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM”.')],
  },
  {
    id: 'QH-2',
    article: 'Phụ lục I, II.1.b',
    check: ({ motto }) => {
      if (!motto) return [fault('phần đầu', 'Thiếu Tiêu ngữ “Độc lập - Tự do - Hạnh phúc”.')];
      return [
        ...(motto.text.trim() === mottoWords
          ? []
          : [fault(motto, `Tiêu ngữ phải viết “${mottoWords}”, giữa các cụm từ có gạch nối và cách chữ.`)]),
        ...lookFaults(motto, { what: 'Tiêu ngữ', sizes: [13, 14], bold: true, italic: false, centred: true }),
      ];
    },
  },
  {
    id: 'QH-3',
    article: 'Phụ lục I, II.1.b',
    check: ({ motto }) => ruleFaults(motto ?? undefined, 'Tiêu ngữ', [0.97, 1.03]),
  },
  {
    id: 'CQ-1',
    article: 'Phụ lục I, II.2.a',
    check: ({ agencies }) =>
      agencies
        .filter(({ isBold }) => !isBold)
        .flatMap((text) =>
          lookFaults(text, {
            what: 'Tên cơ quan chủ quản',
            sizes: [12, 13],
            italic: false,
            centred: true,
            capital: true,
          }),
        ),
  },
  {
    id: 'CQ-2',
    article: 'Phụ lục I, II.2.b',
    check: ({ agencies }) => {
      const issuer = agencies.filter(({ isBold }) => isBold);
      if (issuer.length === 0) return [fault(agencies[0] ?? 'phần đầu', 'Thiếu tên cơ quan ban hành in hoa, in đậm.')];
      return issuer.flatMap((text) => [
        ...lookFaults(text, {
          what: 'Tên cơ quan ban hành',
          sizes: [12, 13],
          italic: false,
          centred: true,
          capital: true,
        }),
        ...(/\b(UBND|HĐND)\b|LĐTBXH/u.test(text.text)
          ? [fault(text, 'Tên cơ quan ban hành phải ghi đầy đủ, không viết tắt.')]
          : []),
        ...(/ĐẢNG CỘNG SẢN|^\*/u.test(text.text)
          ? [fault(text, 'Văn bản hành chính không dùng thể thức văn bản của Đảng.')]
          : []),
      ]);
    },
  },
  {
    id: 'CQ-3',
    article: 'Phụ lục I, II.2.b',
    check: ({ agencies }) =>
      ruleFaults(
        agencies.findLast(({ isBold }) => isBold),
        'Tên cơ quan ban hành',
        short,
      ),
  },
  {
    id: 'SO-1',
    article: 'Phụ lục I, II.3.a và II.3.c',
    check: ({ number }) => {
      if (!number) return [fault('phần đầu', 'Thiếu số, ký hiệu của văn bản (“Số: …/…”).')];
      return [
        ...lookFaults(number, { what: 'Số, ký hiệu', sizes: [13, 13], bold: false, italic: false, centred: true }),
        ...(numberLine.test(number.text.trim())
          ? []
          : [fault(number, 'Số ghi sau “Số:”, số dưới 10 thêm số 0 phía trước, rồi đến “/” và ký hiệu liền nhau.')]),
      ];
    },
  },
  {
    id: 'SO-2',
    article: 'Phụ lục I, II.3.b',
    check: ({ number, type }) => {
      const symbol = numberLine.exec(number?.text.trim() ?? '')?.[2];
      if (!number || symbol === undefined || !type) return [];
      const wanted = type.code === 'CV' ? /^[\p{L}&]+-[\p{L}\p{N}&]+$/u : new RegExp(`^${type.code}-[\\p{L}&]+$`, 'u');
      return wanted.test(symbol) ? [] : [fault(number, `Ký hiệu “${symbol}” chưa đúng với loại văn bản ${type.name}.`)];
    },
  },
  {
    id: 'DD-1',
    article: 'Phụ lục I, II.4.c',
    check: ({ date, type }) => {
      if (type?.isDated === false) return [];
      if (!date || !/ngày/u.test(date.text)) return [fault('phần đầu', 'Thiếu địa danh và thời gian ban hành.')];
      return lookFaults(date, {
        what: 'Địa danh, thời gian',
        sizes: [13, 14],
        bold: false,
        italic: true,
        centred: true,
      });
    },
  },
  {
    id: 'DD-2',
    article: 'Phụ lục I, II.4.b',
    check: ({ date }) =>
      !date ||
      !/ngày/u.test(date.text) ||
      dateLine.test(
        date.text
          .replace(/\u00a0/gu, ' ')
          .trim()
          .replace(/ +/gu, ' ')
          .replace(/ngày tháng năm/u, 'ngày  tháng  năm'),
      )
        ? []
        : [fault(date, 'Thời gian ghi “<Địa danh>, ngày 05 tháng 02 năm 2026”: ngày dưới 10 và tháng 1, 2 thêm số 0.')],
  },
];

/** TL-1 to KG-3: ô 5 and 9a. */
export const titleRules: readonly Rule[] = [
  {
    id: 'TL-1',
    article: 'Phụ lục I, II.5.b',
    check: ({ typeName, letterTitle }) => {
      if (letterTitle) return [];
      if (!typeName) return [fault('phần đầu', 'Thiếu tên loại văn bản.')];
      return lookFaults(typeName, {
        what: 'Tên loại',
        sizes: [13, 14],
        bold: true,
        italic: false,
        centred: true,
        capital: true,
      });
    },
  },
  {
    id: 'TL-2',
    article: 'Phụ lục I, II.5.b',
    check: ({ title, type, typeName }) => {
      if (!typeName || type?.titleAt === 'none') return [];
      if (title.length === 0) return [fault(typeName, 'Thiếu trích yếu nội dung in đậm ngay dưới tên loại.')];
      return title.flatMap((text) => [
        ...lookFaults(text, { what: 'Trích yếu', sizes: [13, 14], bold: true, italic: false, centred: true }),
        ...(text.text.length > 12 && text.text === upper(text.text)
          ? [fault(text, 'Trích yếu phải là chữ in thường.')]
          : []),
      ]);
    },
  },
  {
    id: 'TL-3',
    article: 'Phụ lục I, II.5.b',
    check: ({ title, type, typeName }) =>
      type?.ruleBelowTitle === false ? [] : ruleFaults(title.at(-1) ?? typeName ?? undefined, 'Trích yếu', short),
  },
  {
    id: 'VV-1',
    article: 'Phụ lục I, II.5.b',
    check: ({ letterTitle }) =>
      letterTitle
        ? [
            ...lookFaults(letterTitle, {
              what: 'Trích yếu công văn',
              sizes: [12, 13],
              bold: false,
              italic: false,
              centred: true,
            }),
            ...(letterTitle.text.startsWith('V/v ')
              ? []
              : [fault(letterTitle, 'Trích yếu công văn ghi sau chữ “V/v”.')]),
          ]
        : [],
  },
  {
    id: 'KG-1',
    article: 'Phụ lục I, II.9.b',
    check: ({ type, addresseesLabel }) => {
      if (!type) return [];
      if (type.addressees === 'always' && !addresseesLabel)
        return [fault('phần đầu', `${type.name} thiếu phần “Kính gửi:”.`)];
      if (!type.addressees && addresseesLabel)
        return [fault(addresseesLabel, `${type.name} không có phần “Kính gửi:”.`)];
      return addresseesLabel
        ? lookFaults(addresseesLabel, { what: 'Kính gửi', sizes: [13, 14], bold: false, italic: false })
        : [];
    },
  },
  {
    id: 'KG-3',
    article: 'Phụ lục I, II.9.d',
    check: ({ addressees }) =>
      addressees.flatMap((text, at) => {
        const isLast = at === addressees.length - 1;
        const ends = isLast
          ? text.text.endsWith('.')
          : text.text.endsWith(';') || !addressees[at + 1]?.text.startsWith('-');
        return ends
          ? []
          : [fault(text, `Nơi gửi ${isLast ? 'cuối cùng kết thúc bằng dấu chấm' : 'kết thúc bằng dấu chấm phẩy'}.`)];
      }),
  },
];
