import { endMark } from '../nd30.ts';
import { romanNumeral } from '../numbering.ts';
import { fault, lookFaults, type Rule } from './rule.ts';

const centred = { italic: false, bold: true, centred: true } as const;

/** PL-1 to PL-7. */
export const annexRules: readonly Rule[] = [
  {
    id: 'PL-1',
    article: 'Phụ lục I, III.1.a',
    check: ({ annexes, body }) => {
      if (annexes.length === 0) return [];
      const wrong = annexes.flatMap(({ label }, at) => {
        const wanted = annexes.length > 1 ? `Phụ lục ${romanNumeral(at + 1)}` : 'Phụ lục';
        const isRight = label === null || label.text.trim().toLocaleLowerCase('vi') === wanted.toLocaleLowerCase('vi');
        return isRight ? [] : [fault(label, `Phụ lục này phải ghi “${wanted}”: từ hai phụ lục trở lên đánh số La Mã.`)];
      });
      // Of a PDF each text is one line: the two words may stand on two.
      const isNamed = /phụ\s+lục/iu.test(body.map(({ text }) => text).join(' '));
      return isNamed ? wrong : [...wrong, fault('nội dung', 'Nội dung phải có chỉ dẫn đến phụ lục.')];
    },
  },
  {
    id: 'PL-2',
    article: 'Phụ lục I, III.1.b',
    check: ({ annexes }, { sections }) =>
      annexes.flatMap(({ label, section }) =>
        label
          ? [
              ...lookFaults(label, { ...centred, what: 'Từ “Phụ lục”', sizes: [14, 14] }),
              ...(label.text.startsWith('Phụ lục') ? [] : [fault(label, 'Từ “Phụ lục” là chữ in thường.')]),
            ]
          : [fault(sections[section]?.where ?? 'phụ lục', 'Đầu phụ lục thiếu dòng “Phụ lục”.')],
      ),
  },
  {
    id: 'PL-3',
    article: 'Phụ lục I, III.1.b',
    check: ({ annexes }) =>
      annexes.flatMap(({ title, label }) =>
        title.length === 0
          ? [fault(label ?? 'phụ lục', 'Thiếu tên phụ lục.')]
          : title.flatMap((text) =>
              lookFaults(text, { ...centred, what: 'Tên phụ lục', sizes: [13, 14], capital: true }),
            ),
      ),
  },
  {
    id: 'PL-4',
    article: 'Phụ lục I, III.1.c',
    check: ({ annexes }) =>
      annexes.flatMap(({ reference, label }) => {
        const whole = reference.map(({ text }) => text).join(' ');
        if (!/^\(Kèm theo .+\)$/su.test(whole))
          return [
            fault(reference[0] ?? label ?? 'phụ lục', 'Thiếu dòng “(Kèm theo … số … ngày … của …)” dưới tên phụ lục.'),
          ];
        return reference.flatMap((text) =>
          lookFaults(text, { what: 'Dòng kèm theo', sizes: [13, 14], bold: false, italic: true, centred: true }),
        );
      }),
  },
  {
    id: 'PL-6',
    article: 'Phụ lục III, Mẫu 2.1',
    check: (_, { texts }) =>
      texts
        .filter(({ section, text }) => section > 0 && /^CỘNG H(ÒA|OÀ) XÃ HỘI/u.test(text))
        .map((text) => fault(text, 'Phụ lục không ghi Quốc hiệu.')),
  },
  {
    id: 'PL-7',
    article: 'Phụ lục III, Mẫu 2.1',
    check: ({ annexes }) =>
      annexes.flatMap(({ content }) => {
        const last = content.findLast(({ text }) => text.trim() !== '');
        return !last || last.text.trimEnd().endsWith(endMark)
          ? []
          : [fault(last, 'Nội dung phụ lục phải kết thúc bằng dấu “./.”.')];
      }),
  },
];
