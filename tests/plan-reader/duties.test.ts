import { expect, test } from 'vitest';
import { readBody } from './read-snippet.ts';

const duties = (...bullets: readonly string[]) =>
  readBody(`IV. TỔ CHỨC THỰC HIỆN\n\n1. Sở Tư pháp\n\n${bullets.map((bullet) => `- ${bullet}`).join('\n\n')}`).duties;

test.each([
  ['Tổ chức đánh giá sơ kết, tổng kết và định kỳ báo cáo UBND tỉnh theo quy định.', ['other']],
  ['Báo cáo tổng kết Đề án với UBND tỉnh trong tháng 10/2030.', ['final']],
  ['Tổng hợp, báo cáo UBND tỉnh trước 19 giờ hằng ngày và đột xuất khi cần.', ['other', 'adhoc']],
  ['Báo cáo UBND tỉnh kết quả hằng năm (trước ngày 15/11) hoặc theo đề nghị.', ['annual', 'adhoc']],
  ['Gửi báo cáo công tác gia đình năm 2026 về Sở Nội vụ trước ngày 16 tháng 12 năm 2026.', ['annual']],
  ['Theo dõi, tổng hợp báo cáo từ các sở, ban, ngành.', []],
  ['Tiếp nhận các kiến nghị, phản ánh của doanh nghiệp, gửi Sở Nội vụ.', []],
])('%s', (bullet, kinds) => {
  expect(duties(bullet).map(({ kind }) => kind)).toEqual(kinds);
});

test('who receives reports to put them together owes the next one', () => {
  const told = readBody(
    'IV. CHẾ ĐỘ BÁO CÁO\n\nCác sở, ban, ngành gửi báo cáo hằng năm về Sở Nội vụ trước ngày 01/12 để tổng hợp, báo cáo UBND tỉnh và Bộ Nội vụ.',
  ).duties.map(({ kind, from, to }) => [kind, from.map(({ name }) => name), to.map(({ name }) => name)]);
  expect(told).toEqual([
    ['annual', ['các sở, ban, ngành'], ['Sở Nội vụ']],
    ['other', ['Sở Nội vụ'], ['UBND tỉnh', 'Bộ Nội vụ']],
  ]);
});

test('reports of two rhythms go to whom the sentence names behind them', () => {
  const told = duties('Báo cáo định kỳ và đột xuất cho UBND tỉnh về tiến độ xây cầu.').map(({ kind, to }) => [
    kind,
    to.map(({ name }) => name),
  ]);
  expect(told).toEqual([
    ['adhoc', ['UBND tỉnh']],
    ['other', ['UBND tỉnh']],
  ]);
});

test('who receives reports through another body owes nothing by that sentence', () => {
  expect(
    duties('Báo cáo hằng năm gửi UBND tỉnh (qua Sở Nội vụ) để tổng hợp, báo cáo Bộ Tư pháp.').map(({ kind }) => kind),
  ).toEqual(['annual']);
});

test('a report is due when the label line below its task says', () => {
  const [duty] = readBody(
    'IV. TỔ CHỨC THỰC HIỆN\n\n1. Sở Tài chính\n\n- Tổng hợp, báo cáo kết quả kiểm kê gửi Bộ Tài chính.\n\nThời gian hoàn thành: Trước ngày 31/5/2026.',
  ).duties;
  expect(duty).toMatchObject({ kind: 'other', due: { date: '2026-05-31', relation: 'before' } });
});
