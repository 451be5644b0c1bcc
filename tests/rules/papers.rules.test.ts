import { expect, test } from 'vitest';
import type { OfficialDocument } from '#shared/official-document/official-document.ts';
import { inChosenOrder } from '#shared/papers/compose-paper.rules.ts';
import { paperNumber, whyNotNumber } from '#shared/papers/paper.rules.ts';
import { strangeFigures, wrongReferences } from '#shared/papers/paper-figures.rules.ts';

const paragraph = (text: string) => ({ kind: 'paragraph', runs: [text] }) as const;

test('a part that is new in the draft stands behind the one it is drafted after', () => {
  expect(inChosenOrder(['a', 'b', 'c'], [])).toEqual(['a', 'b', 'c']);
  expect(inChosenOrder(['a', 'b', 'c', 'd'], ['c', 'a', 'b'])).toEqual(['c', 'd', 'a', 'b']);
  expect(inChosenOrder(['new', 'a'], ['a', 'gone'])).toEqual(['new', 'a']);
});

test('a figure that nothing of the book says is told, a date or a symbol is none', () => {
  const part = {
    ...{ key: 'k', name: 'K', isIncluded: true, isEdited: true, isStale: false, isText: true },
    blocks: [paragraph('Có 4 xã, 1.250 người, 77 lớp theo Nghị định 30/2020/NĐ-CP ngày 05/3/2020.')],
    drafted: [paragraph('Có 04 xã.')],
    keptHeadings: [],
    sources: [{ kind: 'target', id: 't', words: 'Năm 2018 1250 người' }],
  } as const;
  expect(strangeFigures(part, [])).toEqual(['77']);
});

test('an annex or a section that is not there is told', () => {
  const document = {
    blocks: [paragraph('Chi tiết tại Phụ lục II, khó khăn nêu tại mục III.')],
    annexes: [{ title: 'Một', landscape: true, blocks: [] }],
  } as unknown as OfficialDocument;
  expect(wrongReferences(document)).toEqual([
    'Văn bản nhắc Phụ lục II, nhưng chỉ có 1 phụ lục.',
    'Văn bản nhắc mục III, nhưng chỉ có 0 mục.',
  ]);
});

test('numbers are written as the decree writes them, and days are in the past', () => {
  expect(['5', '05', '128', '0', 'x', ''].map(paperNumber)).toEqual(['05', '05', '128', null, null, null]);
  const now = { today: '2018-12-20', year: 2018 };
  expect(whyNotNumber({ number: '5', signedOn: '2018-12-20' }, now)).toBeNull();
  expect(whyNotNumber({ number: '5', signedOn: '2018-12-21' }, now)).toContain('20/12/2018');
  expect(whyNotNumber({ number: '5', signedOn: '1918-12-20' }, now)).toContain('sớm hơn năm 2017');
});
