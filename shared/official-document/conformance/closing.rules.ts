import { fault, lookFaults, type Rule } from './rule.ts';

/** KY-1 to NN-4: ô 7 and 9b. */
export const closingRules: readonly Rule[] = [
  {
    id: 'KY-1',
    article: 'Phụ lục I, II.7.đ',
    check: ({ authority }) =>
      authority.length === 0
        ? [fault('chữ ký', 'Thiếu quyền hạn, chức vụ của người ký, viết in hoa.')]
        : authority.flatMap((text) =>
            lookFaults(text, { what: 'Quyền hạn, chức vụ', sizes: [13, 14], bold: true, italic: false, centred: true }),
          ),
  },
  {
    id: 'KY-2',
    article: 'Phụ lục I, II.7.b; Điều 13',
    check: ({ authority }) =>
      authority
        .filter(({ text }) => /^(TM|KT|TL|TUQ|Q)\b/u.test(text) && !/^(TM|KT|TL|TUQ|Q)\. \p{Lu}/u.test(text))
        .map((text) =>
          fault(text, 'Chữ viết tắt quyền hạn ghi “TM.”, “KT.”, “TL.”, “TUQ.” hoặc “Q.”, cách một chữ trước chức vụ.'),
        ),
  },
  {
    id: 'KY-3',
    article: 'Phụ lục I, II.7.c và II.7.đ',
    check: ({ names }) =>
      names.flatMap((text) => [
        ...lookFaults(text, { what: 'Họ tên người ký', sizes: [13, 14], bold: true, italic: false, centred: true }),
        ...(/^(TS|ThS|PGS|GS|BS|CN)\b/u.test(text.text)
          ? [fault(text, 'Trước họ tên người ký không ghi học hàm, học vị.')]
          : []),
      ]),
  },
  {
    id: 'NN-1',
    article: 'Phụ lục I, II.9.d',
    check: ({ recipientsLabel }) =>
      recipientsLabel
        ? [
            ...lookFaults(recipientsLabel, { what: 'Nơi nhận', sizes: [12, 12], bold: true, italic: true }),
            ...(recipientsLabel.text.trim() === 'Nơi nhận:'
              ? []
              : [fault(recipientsLabel, 'Sau “Nơi nhận” có dấu hai chấm.')]),
          ]
        : [fault('chữ ký', 'Thiếu phần “Nơi nhận:”.')],
  },
  {
    id: 'NN-2',
    article: 'Phụ lục I, II.9.d',
    check: ({ recipients }) =>
      recipients.flatMap((text, at) => [
        ...lookFaults(text, { what: 'Danh sách nơi nhận', sizes: [11, 11], bold: false, italic: false }),
        ...(text.text.startsWith('- ') ? [] : [fault(text, 'Mỗi nơi nhận ở đầu dòng có gạch đầu dòng.')]),
        ...(at === recipients.length - 1 || text.text.trimEnd().endsWith(';')
          ? []
          : [fault(text, 'Mỗi nơi nhận kết thúc bằng dấu chấm phẩy.')]),
      ]),
  },
  {
    id: 'NN-3',
    article: 'Phụ lục I, II.9.d',
    check: ({ recipients }) => {
      const last = recipients.at(-1);
      return !last || /^- Lưu: VT(, [^.;]+)?\.$/u.test(last.text.trim())
        ? []
        : [fault(last, 'Dòng cuối của nơi nhận ghi “- Lưu: VT, <đơn vị soạn thảo>.” và kết thúc bằng dấu chấm.')];
    },
  },
  {
    id: 'NN-4',
    article: 'Phụ lục I, II.9.b',
    check: ({ recipients, addresseesLabel, type }) => {
      const first = recipients[0];
      if (!first || !type) return [];
      if (type.resolves)
        return /^- Như Điều \d+/u.test(first.text) ? [] : [fault(first, 'Dòng đầu của nơi nhận ghi “- Như Điều …;”.')];
      return addresseesLabel && type.calls === undefined && !/^- Như trên[;.]$/u.test(first.text.trim())
        ? [fault(first, 'Văn bản có phần “Kính gửi:” thì dòng đầu của nơi nhận ghi “- Như trên;”.')]
        : [];
    },
  },
];
