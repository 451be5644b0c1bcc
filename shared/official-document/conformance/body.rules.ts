import { endMark } from '../nd30.ts';
import { fault, lookFaults, type Rule } from './rule.ts';
import type { SeenText } from './seen-paper.ts';

/** The running text: what stands between the margins and is no table, title or căn cứ. */
const paragraphs = (body: readonly SeenText[], bases: readonly SeenText[]): readonly SeenText[] =>
  body.filter((text) => !text.inTable && !bases.includes(text) && !text.isBold && text.align === 'justify');

/** CC-1 to KT-1: ô 6. */
export const bodyRules: readonly Rule[] = [
  {
    id: 'CC-1',
    article: 'Phụ lục I, II.6.a',
    check: ({ bases, type }) => [
      ...(type?.bases === 'required' && bases.length === 0
        ? [fault('nội dung', `${type.name} thiếu căn cứ ban hành.`)]
        : []),
      ...(type?.resolves || bases.length > 1
        ? bases.flatMap((text, at) => {
            const isLast = at === bases.length - 1;
            return [
              ...lookFaults(text, { what: 'Căn cứ', sizes: [13, 14], bold: false, italic: true }),
              ...(text.text.trimEnd().endsWith(isLast ? '.' : ';')
                ? []
                : [
                    fault(
                      text,
                      isLast ? 'Căn cứ cuối cùng kết thúc bằng dấu chấm.' : 'Mỗi căn cứ kết thúc bằng dấu chấm phẩy.',
                    ),
                  ]),
            ];
          })
        : []),
    ],
  },
  {
    id: 'QD-1',
    article: 'Phụ lục III, Mẫu 1.1 và 1.2',
    check: ({ type, body }) =>
      type?.resolves === undefined || body.some(({ text }) => text.trim() === type.resolves)
        ? []
        : [fault('nội dung', `${type.name} thiếu dòng “${type.resolves}” sau căn cứ.`)],
  },
  {
    id: 'ND-1',
    article: 'Phụ lục I, II.6.e',
    check: ({ body, bases }) => [
      ...body
        .filter((text) => !text.inTable && text.align !== 'centre' && text.align !== 'right')
        .flatMap((text) => lookFaults(text, { what: 'Nội dung', sizes: [13, 14] }).filter(() => !bases.includes(text))),
      ...body
        .filter((text) => !text.inTable && text.align === 'left' && text.text.length > 120)
        .map((text) => fault(text, 'Nội dung phải canh đều cả hai lề.')),
    ],
  },
  {
    id: 'ND-2',
    article: 'Phụ lục I, II.6.e',
    check: ({ body, bases }) => {
      const indented = paragraphs(body, bases).filter(({ indentMm }) => indentMm !== null);
      const wrong = indented.filter(
        ({ indentMm }) => Math.abs((indentMm ?? 0) - 10) > 0.4 && Math.abs((indentMm ?? 0) - 12.7) > 0.4,
      );
      return wrong.map((text) => fault(text, 'Dòng đầu của đoạn phải lùi vào 1 cm hoặc 1,27 cm.'));
    },
  },
  {
    id: 'ND-3',
    article: 'Phụ lục I, II.6.e',
    check: ({ body, bases }) =>
      paragraphs(body, bases)
        .filter(({ gap }) => gap !== null && gap < 5.8)
        .map((text) => fault(text, 'Khoảng cách giữa các đoạn tối thiểu 6 pt.')),
  },
  {
    id: 'ND-4',
    article: 'Phụ lục I, II.6.e',
    check: ({ body, bases }) =>
      paragraphs(body, bases)
        .filter(({ pitch }) => pitch !== null && (pitch < 1.1 || pitch > 1.75))
        .map((text) => fault(text, 'Giãn dòng tối thiểu là dòng đơn, tối đa là 1,5 dòng.')),
  },
  {
    id: 'HD-1',
    article: 'Phụ lục I, II.6.đ',
    check: ({ body }) =>
      body
        .filter(({ text, inTable }) => !inTable && /^(Phần|Chương) [IVXLC]+$|^(Mục|Tiểu mục) \d+$/iu.test(text.trim()))
        .flatMap((text) => [
          ...lookFaults(text, { what: 'Số thứ tự phần, chương, mục', sizes: [13, 14], bold: true, centred: true }),
          ...(/^(PHẦN|CHƯƠNG|MỤC|TIỂU)/u.test(text.text)
            ? [fault(text, 'Từ “Phần”, “Chương”, “Mục” là chữ in thường.')]
            : []),
        ]),
  },
  {
    id: 'HD-6',
    article: 'Phụ lục I, V.6.b',
    check: ({ body }) =>
      body
        .filter(({ text, inTable }) => !inTable && /^[IVX]+\. /u.test(text))
        .flatMap((text) =>
          lookFaults(text, { what: 'Tên mục', sizes: [13, 14], bold: true, italic: false, capital: true }),
        ),
  },
  {
    id: 'HD-4',
    article: 'Phụ lục I, II.6.đ',
    check: ({ body }) => {
      const titles = body.filter(({ text, inTable, isBold }) => !inTable && isBold && /^\d+\. /u.test(text));
      return titles
        .filter(({ align }) => align === 'centre')
        .map((text) => fault(text, 'Tên khoản lùi đầu dòng như đoạn văn, không canh giữa.'));
    },
  },
  {
    id: 'HD-3',
    article: 'Phụ lục I, II.6.đ',
    check: ({ body }) => {
      const places = body.flatMap((text) => {
        const place = /^Điều (\d+)\. /u.exec(text.text)?.[1];
        return place === undefined || text.inTable ? [] : [{ text, place: Number(place) }];
      });
      return places
        .filter(({ place }, at) => place !== at + 1)
        .slice(0, 1)
        .map(({ text, place }) => fault(text, `Điều ${place} không đúng thứ tự liên tục của các điều.`));
    },
  },
  {
    id: 'KT-1',
    article: 'Phụ lục III, các mẫu văn bản',
    check: ({ body }) => {
      const last = body.findLast(({ text }) => text.trim() !== '');
      if (!last) return [fault('nội dung', 'Văn bản chưa có nội dung.')];
      if (last.text.trim() === endMark) return [fault(last, 'Dấu “./.” không đứng riêng một dòng.')];
      return last.text.trimEnd().endsWith(endMark) ? [] : [fault(last, 'Nội dung phải kết thúc bằng dấu “./.”.')];
    },
  },
];
