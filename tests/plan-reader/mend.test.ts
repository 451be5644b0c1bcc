import { expect, test } from 'vitest';
import { mend } from '#shared/plan-reader/mend/mend.ts';
import { spanOf } from '#shared/plan-reader/traced-text.ts';

const mended = (source: string): string[] => mend(source).paragraphs.map(({ traced }) => traced.text);

test('lines broken by the page are joined, headings and bullets are not', () => {
  expect(
    mended(
      'I. NỘI DUNG THỰC\nHIỆN\n1. Sở Giáo dục và\nĐào tạo\n- Xây dựng mạng lưới nhân viên công tác xã hội\ntại các trường học trên địa bàn thành phố theo\nquy định.\n- Nâng cao chất lượng đội ngũ giảng viên.',
    ),
  ).toEqual([
    'I. NỘI DUNG THỰC HIỆN',
    '1. Sở Giáo dục và Đào tạo',
    '- Xây dựng mạng lưới nhân viên công tác xã hội tại các trường học trên địa bàn thành phố theo quy định.',
    '- Nâng cao chất lượng đội ngũ giảng viên.',
  ]);
});

test('a sentence that a page break tore apart is whole again, without the page number', () => {
  const body = Array.from({ length: 20 }, (_, index) => `Đoạn văn thứ ${index} của kế hoạch này.`).join('\n\n');
  expect(
    mended(`${body}\n\nHỗ trợ công chức,\n\n2\n\nviên chức làm công tác xã hội.\n\n${body}\n\n3\n\nHết.`),
  ).toContain('Hỗ trợ công chức, viên chức làm công tác xã hội.');
});

test.each([
  ['B ộ T à i c h í nh', 'Bộ Tài chính'],
  ['ỦY B AN NHÂN D Â N T HÀNH P HỐ', 'ỦY BAN NHÂN DÂN THÀNH PHỐ'],
  ['T h ườ ng t r ự c T h à nh ủ y', 'Thường trực Thành ủy'],
  ['Các hộ dùng 30 m2 và Chloramine B cho bể nước', 'Các hộ dùng 30 m2 và Chloramine B cho bể nước'],
])('letters set apart: %s', (source, expected) => {
  expect(mended(source)).toEqual([expected]);
});

test('of two ways to put letters together, the words of the text itself are taken', () => {
  const paragraphs = mended('C h í nh ph ủ n ướ c\n\nChính phủ nước Cộng hòa.');
  expect(paragraphs[0]).toBe('Chính phủ nước');
});

test('decomposed letters, markdown marks and table borders are put right, places kept', () => {
  const source = '|\n**Kế hoạch** năm 2026\n|'.normalize('NFD');
  const [paragraph] = mend(source).paragraphs;
  expect(paragraph?.traced.text).toBe('Kế hoạch năm 2026');
  const { from, to } = paragraph ? spanOf(paragraph.traced) : { from: 0, to: 0 };
  expect(source.slice(from, to).normalize('NFC')).toBe('Kế hoạch** năm 2026');
});

test('texts of old fonts are decoded', () => {
  const tcvn3 = 'Uû ban nh©n d©n tØnh ban hµnh kÕ ho¹ch n©ng cao chÊt l\u00adîng c«ng t¸c x· héi';
  expect(mend(tcvn3).encoding).toBe('TCVN3');
  expect(mended(tcvn3)).toEqual(['Uỷ ban nhân dân tỉnh ban hành kế hoạch nâng cao chất lượng công tác xã hội']);
  const vni = 'UÛy ban nhaân daân tænh ban haønh keá hoaïch naâng cao chaát löôïng coâng taùc xaõ hoäi';
  expect(mend(vni).encoding).toBe('VNI');
  expect(mended(vni)).toEqual(['Ủy ban nhân dân tỉnh ban hành kế hoạch nâng cao chất lượng công tác xã hội']);
});

test('Vietnamese without marks is told', () => {
  expect(mend('Ke hoach nang cao chat luong cong tac xa hoi tren dia ban tinh. '.repeat(8)).lacksMarks).toBe(true);
  expect(mend('Kế hoạch nâng cao chất lượng công tác xã hội trên địa bàn tỉnh. '.repeat(8)).lacksMarks).toBe(false);
});
