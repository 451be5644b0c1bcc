import { expect, test } from 'vitest';
import { documentText } from '#shared/official-document/document-text.ts';
import { documentType, documentTypes } from '#shared/official-document/document-types.ts';
import { withEndMark } from '#shared/official-document/end-mark.ts';
import { romanNumeral, vietnameseLetter } from '#shared/official-document/numbering.ts';
import type { Block } from '#shared/official-document/official-document.ts';
import { tableHeader } from '#shared/official-document/table-header.ts';
import { tidyText } from '#shared/official-document/tidy-texts.ts';
import { aReport, paragraphs, targetsAnnex, tasksTable } from './sample-document.ts';

test('letters of điểm follow the Vietnamese alphabet', () => {
  const first = Array.from({ length: 25 }, (_, at) => vietnameseLetter(at + 1));
  expect(first.join(' ')).toBe('a b c d đ e g h i k l m n o p q r s t u v x y aa bb');
});

test('Roman numerals', () => {
  expect([1, 4, 9, 14, 40, 49, 99, 2018].map(romanNumeral)).toEqual([
    'I',
    'IV',
    'IX',
    'XIV',
    'XL',
    'XLIX',
    'XCIX',
    'MMXVIII',
  ]);
});

test('there are 29 types, each with a code of its own', () => {
  expect(documentTypes).toHaveLength(29);
  expect(new Set(documentTypes.map(({ code }) => code)).size).toBe(29);
  expect(documentType('QyĐ').name).toBe('Quy định');
  expect(documentTypes.filter(({ addressees }) => addressees === 'always').map(({ code }) => code)).toEqual([
    'TTr',
    'CV',
    'CĐ',
    'GM',
    'GGT',
  ]);
});

test('"./." takes the place of the last mark, in the last cell of a table too', () => {
  const text = (content: string): Block => ({ kind: 'paragraph', runs: ['Đầu ', { text: content, bold: true }] });
  expect(withEndMark([text('báo cáo.')])[0]).toEqual(text('báo cáo./.'));
  expect(withEndMark([text('báo cáo./.')])[0]).toEqual(text('báo cáo./.'));
  expect(withEndMark([...paragraphs(1), text('hết')])[1]).toEqual(text('hết./.'));
  const [table] = withEndMark([tasksTable(2)]);
  expect(table?.kind === 'table' && table.rows[1]).toMatchObject({
    cells: expect.arrayContaining(['Hoàn thành đúng hạn./.']),
  });
  expect(table?.kind === 'table' && table.rows[0]).toEqual(tasksTable(1).rows[0]);
});

test('text is tidied before it is printed', () => {
  expect(tidyText('Sở\u00adY\ttế\r\nA\u200b\u0007'.normalize('NFD'))).toBe('SởY tế\nA');
});

test('a header with upper headings has two rows and the index row', () => {
  const [block] = targetsAnnex(1).blocks;
  if (block?.kind !== 'table') throw new Error('Not a table');
  const [upper, lower, index] = tableHeader(block);
  expect(upper?.find(({ text }) => text === 'Năm 2018')).toEqual({ text: 'Năm 2018', column: 3, columns: 3, rows: 1 });
  expect(upper?.find(({ text }) => text === 'STT')).toMatchObject({ columns: 1, rows: 2 });
  expect(lower?.map(({ text }) => text)).toEqual(['Kế hoạch', 'Thực hiện', 'Tỷ lệ (%)']);
  expect(index?.map(({ text }) => text)).toEqual(['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)']);
});

test('the text of a document is everything it prints, in reading order', () => {
  const groups = documentText(
    aReport({ bases: ['Căn cứ Luật A', 'Căn cứ Luật B'], annexes: [targetsAnnex(1), targetsAnnex(1)] }),
  );
  const pieces = groups.flatMap((group) => group.pieces);
  const starts = [
    'Số:',
    'BÁO CÁO',
    'Kính gửi:',
    'Căn cứ Luật A;',
    'Căn cứ Luật B.',
    'I. CÔNG TÁC',
    'c) Ủy ban',
    'Nơi nhận:',
    'KT. GIÁM',
    'Phụ lục I',
    'KẾT QUẢ THỰC',
    '(Kèm theo',
    'Đơn vị tính: người',
    'So với năm 2017',
    'Phụ lục II',
  ];
  const places = starts.map((start) => pieces.findIndex((piece) => piece.startsWith(start)));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(groups.filter(({ repeats }) => repeats)).toHaveLength(3);
});
