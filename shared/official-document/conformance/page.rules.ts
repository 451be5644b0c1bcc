import { type Fault, fault, type Rule } from './rule.ts';
import type { SeenSection } from './seen-paper.ts';

const near = 0.2;
const ranges = { top: [20, 25], bottom: [20, 25], left: [30, 35], right: [15, 20] } as const;
const sides = { top: 'trên', bottom: 'dưới', left: 'trái', right: 'phải' } as const;

const sizeFaults = ({ where, widthMm, heightMm }: SeenSection): readonly Fault[] => {
  const [short, long] = [Math.min(widthMm, heightMm), Math.max(widthMm, heightMm)];
  const isA4 = Math.abs(short - 210) < near * 3 && Math.abs(long - 297) < near * 3;
  return isA4 ? [] : [fault(where, `Khổ giấy ${Math.round(widthMm)} x ${Math.round(heightMm)} mm, phải là A4.`)];
};

const marginFaults = ({ where, margins }: SeenSection): readonly Fault[] =>
  (['top', 'bottom', 'left', 'right'] as const).flatMap((side) => {
    const [least, most] = ranges[side];
    const own = margins[side];
    if (own >= least - near && own <= most + near) return [];
    return [fault(where, `Lề ${sides[side]} ${own.toFixed(1).replace('.', ',')} mm, phải từ ${least} đến ${most} mm.`)];
  });

const numberFaults = ({ where, numbers }: SeenSection): readonly Fault[] => {
  if (numbers === null) return [];
  if (!numbers.isShown) return [fault(where, 'Thiếu số trang từ trang thứ hai.')];
  const said: Fault[] = [];
  if (numbers.isOnFirst) said.push(fault(where, 'Trang thứ nhất không hiển thị số trang.'));
  if (!numbers.isCentred) said.push(fault(where, 'Số trang phải canh giữa ở lề trên.'));
  if (numbers.size < 12.75 || numbers.size > 14.25)
    said.push(fault(where, `Số trang cỡ chữ ${numbers.size}, phải là 13-14.`));
  return said;
};

/** PG-1 to PG-9. */
export const pageRules: readonly Rule[] = [
  { id: 'PG-1', article: 'Phụ lục I, I.1', check: (_, { sections }) => sections.flatMap(sizeFaults) },
  {
    id: 'PG-2',
    article: 'Phụ lục I, I.2',
    check: (_, { sections }) =>
      sections
        .filter(({ widthMm, heightMm, hasTable }) => widthMm > heightMm && !hasTable)
        .map(({ where }) => fault(where, 'Trang ngang chỉ dùng khi nội dung có bảng biểu.')),
  },
  { id: 'PG-3', article: 'Phụ lục I, I.3', check: (_, { sections }) => sections.flatMap(marginFaults) },
  {
    id: 'PG-5',
    article: 'Phụ lục I, I.4',
    check: (_, { texts }) => [
      ...texts.flatMap((text) => {
        const wrong = text.fonts.find((font) => !/^(Times ?New ?Roman|Tinos)/iu.test(font));
        return wrong === undefined ? [] : [fault(text, `Phông chữ ${wrong}, phải là Times New Roman.`)];
      }),
      ...texts
        .filter(({ text }) => text !== text.normalize('NFC'))
        .map((text) => fault(text, 'Chữ phải dùng bộ mã Unicode dựng sẵn, không dùng dấu tách rời.')),
    ],
  },
  {
    id: 'PG-6',
    article: 'Phụ lục I, I.4',
    check: (_, { texts }) =>
      texts
        .filter(({ colours, text }) => colours.length > 0 && !/^(HỎA TỐC|THƯỢNG KHẨN|KHẨN)$/u.test(text.trim()))
        .map((text) => fault(text, 'Chữ phải màu đen.')),
  },
  { id: 'PG-7', article: 'Phụ lục I, I.7', check: (_, { sections }) => sections.slice(0, 1).flatMap(numberFaults) },
  {
    id: 'PG-8',
    article: 'Phụ lục I, III.1.đ',
    check: (_, { sections }) =>
      sections
        .slice(1)
        .flatMap((section) => [
          ...numberFaults(section),
          ...(section.numbers !== null && section.numbers.start !== 1
            ? [fault(section.where, 'Số trang của phụ lục phải đánh riêng, bắt đầu từ 1.')]
            : []),
        ]),
  },
];
