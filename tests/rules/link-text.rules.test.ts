import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNear, listSentences, relink, tidyText, tightened, whyNotLink } from '#shared/plans/link-text.rules.ts';

const row = (id: string, label: string, source: { from: number; to: number } | null) => ({ id, label, source });

describe('links when a text is replaced', () => {
  const before = 'Một. Hai. Một.';
  test('a sentence that stands twice is found at the place nearest to its old one', () => {
    expect(findNear('Một. Hai. Một.', 'Một.', 9)).toEqual({ from: 10, to: 14 });
    expect(findNear('Một. Hai. Một.', 'Một.', 2)).toEqual({ from: 0, to: 4 });
    expect(findNear('Một.', 'Ba.', 0)).toBeNull();
  });

  test('rows move with their sentence, get one by their own words, or lose it', () => {
    const rows = [
      row('a', 'khác chữ', { from: 5, to: 9 }),
      row('b', 'Bốn.', null),
      row('c', 'x', { from: 10, to: 14 }),
      row('d', 'không có', null),
    ];
    const answer = relink(rows, before, 'Đầu. Hai. Bốn.');
    expect(answer.kept).toBe(1);
    expect(answer.moved).toEqual([]);
    expect(answer.found.map((one) => [one.row.id, one.source])).toEqual([['b', { from: 10, to: 14 }]]);
    expect(answer.lost.map((one) => one.id)).toEqual(['c']);
  });

  test('whatever is put before the text, every sentence is kept', () => {
    fc.assert(
      fc.property(fc.string(), (start) => {
        const after = `${start}\n${before}`;
        const answer = relink([row('a', '', { from: 5, to: 9 })], before, after);
        const place = answer.moved[0]?.source ?? { from: 5, to: 9 };
        expect(answer.lost).toEqual([]);
        expect(after.slice(place.from, place.to)).toBe('Hai.');
      }),
    );
  });
});

describe('a place in a text', () => {
  test.each([
    [0, 0, /không nằm trong văn bản/],
    [0, 99, /không nằm trong văn bản/],
    [3, 5, /không có chữ/],
  ])('from %i to %i is refused', (from, to, reason) => {
    expect(whyNotLink('abc  d', { from, to })).toMatch(reason);
  });

  test('loses the spaces at its ends', () => {
    expect(tightened(' abc ', { from: 0, to: 5 })).toEqual({ from: 1, to: 4 });
  });
});

test('sentences are told with their own places', () => {
  const text = 'I. NHIỆM VỤ\nRà soát cán bộ; tập huấn.\n\nHết';
  for (const { from, to, words } of listSentences(text)) expect(text.slice(from, to)).toBe(words);
  expect(listSentences(text).map((one) => one.words)).toEqual([
    'I.',
    'NHIỆM VỤ',
    'Rà soát cán bộ;',
    'tập huấn.',
    'Hết',
  ]);
});

test('a text is kept in NFC, with plain line ends', () => {
  expect(tidyText('\r\nDòng một  \r\nDòng\u00a0hai\u00a0\n')).toBe('Dòng một\nDòng\u00a0hai');
});
