import { expect, test } from 'vitest';
import { whyNotList } from '#shared/sheets/most-rows.rules.ts';
import { filterWords } from '#shared/tasks/filter-words.rules.ts';

const none = { plan: '', section: '', agency: '' };

test('a filter is told as one line, in the words of the screen', () => {
  expect(filterWords({}, none)).toBe('Mọi nhiệm vụ trong sổ');
  expect(filterWords({ year: 2018, role: 'lead' }, { ...none, agency: 'Sở Y tế' })).toBe('Năm 2018; chủ trì: Sở Y tế');
  expect(
    filterWords(
      { standing: 'done', gaps: ['evidence'], text: ' khảo sát ', asOf: '2018-12-31', isExtended: true },
      { ...none, plan: 'Quyết định 8560/QĐ-UBND' },
    ),
  ).toBe(
    'Quyết định 8560/QĐ-UBND; trạng thái: Hoàn thành; chưa có minh chứng; đã gia hạn; có chữ “khảo sát”; tại ngày 31/12/2018',
  );
});

test('no row and too many rows make no list', () => {
  expect(whyNotList(0, 'nhiệm vụ')).toMatch(/Không có nhiệm vụ nào/u);
  expect(whyNotList(5_000, 'việc')).toBeNull();
  expect(whyNotList(5_001, 'việc')).toMatch(/hơn 5\.000 việc/u);
});
