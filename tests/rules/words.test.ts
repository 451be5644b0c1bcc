import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayInVietnam, moment, shortDate } from '#shared/words/dates.ts';
import { readCells, writeCells } from '#shared/words/excel-text.ts';
import { fold, matchesFolded } from '#shared/words/fold.ts';
import { foundSpans } from '#shared/words/found-spans.ts';
import { count, figure, readFigure } from '#shared/words/numbers.ts';
import { inVietnameseOrder, sortKey } from '#shared/words/order.ts';

const letters = 'aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ';
const word = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 6 });

describe('folding', () => {
  test.each([
    ['Sở Lao động - Thương binh và Xã hội', 'so lao dong - thuong binh va xa hoi'],
    ['ĐÔN ĐỐC', 'don doc'],
    ['ỦY ban', 'uy ban'],
    ['Nguyễn Thị Ỷ', 'nguyen thi y'],
  ])('%s → %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
    expect(fold(text.normalize('NFD'))).toBe(folded);
  });

  test('keeps every position on composed text', () => {
    fc.assert(fc.property(word, (text) => [...fold(text)].length === [...text.normalize('NFC')].length));
  });

  test('finds words in any order', () => {
    expect(matchesFolded('Sở Giáo dục và Đào tạo', 'dao tao so')).toBe(true);
    expect(matchesFolded('Sở Giáo dục và Đào tạo', 'y te')).toBe(false);
  });
});

describe('Vietnamese order', () => {
  test('letters come in the order of the alphabet', () => {
    const agencies = ['Ủy ban', 'Sở Y tế', 'Đoàn Thanh niên', 'Ăn', 'An', 'Ân', 'Dân', 'Em', 'Ê'];
    const sorted = ['An', 'Ăn', 'Ân', 'Dân', 'Đoàn Thanh niên', 'Em', 'Ê', 'Sở Y tế', 'Ủy ban'];
    expect(agencies.toSorted(inVietnameseOrder)).toEqual(sorted);
    expect(agencies.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))).toEqual(sorted);
  });

  test('the stored key orders any two words as the collator does', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const byKey = sortKey(a) < sortKey(b) ? -1 : sortKey(a) > sortKey(b) ? 1 : 0;
        expect(byKey).toBe(Math.sign(inVietnameseOrder(a, b)));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('figures', () => {
  test.each([
    [1234567.5, '1.234.567,5'],
    [0, '0'],
    [30, '30'],
    [85.7, '85,7'],
  ])('%d is written %s and read back', (value, text) => {
    expect(figure(value)).toBe(text);
    expect(readFigure(text)).toBe(value);
  });

  test.each(['', ' ', 'abc', '1,234.5', '12.34', '1..000', '1,2,3', '١', '1e5', 'Infinity'])(
    '"%s" is no figure',
    (text) => {
      expect(readFigure(text)).toBeNull();
    },
  );

  test('every figure with two decimals is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (hundredths) => {
        expect(readFigure(figure(hundredths / 100))).toBeCloseTo(hundredths / 100, 2);
      }),
    );
  });

  test('counts below ten carry a zero', () => {
    expect([count(0), count(7), count(12), count(1500)]).toEqual(['00', '07', '12', '1.500']);
  });
});

describe('words that were found', () => {
  const found = (text: string, query: string) => foundSpans(text, query).map(({ from, to }) => text.slice(from, to));

  test('are told in the spelling of the text, each place once', () => {
    expect(found('Sở Lao động, lao Động', 'lao dong')).toEqual(['Lao', 'động', 'lao', 'Động']);
    expect(found('Đào tạo', 'dao ao')).toEqual(['Đào', 'ạo']);
    expect(found('Hà Nội', 'ha n anoi')).toEqual(['Hà', 'N']);
  });

  test('nothing is marked where nothing is asked or found', () => {
    expect(foundSpans('Hà Nội', ' ')).toEqual([]);
    expect(foundSpans('Hà Nội', 'Huế')).toEqual([]);
  });
});

describe('dates', () => {
  test('are written day first, also without a day', () => {
    expect(shortDate('2017-12-08')).toBe('08/12/2017');
    expect(shortDate('2021-03')).toBe('03/2021');
  });

  test('an instant is told in Vietnam’s own time, over midnight and the turn of the year', () => {
    expect(moment('2018-12-31T17:30:00.000Z')).toBe('01/01/2019 00:30');
    expect(dayInVietnam(new Date('2018-12-31T16:59:59Z'))).toBe('2018-12-31');
    expect(dayInVietnam(new Date('2018-12-31T17:00:00Z'))).toBe('2019-01-01');
  });
});

describe('cells of Excel', () => {
  test('a cell with line breaks, tabs or quotes comes back as it went', () => {
    const cells = [
      ['Sở Y tế', '1.234,5', ''],
      ['hai\ndòng', 'nói "được"', 'có\ttab'],
    ];
    expect(readCells(writeCells(cells))).toEqual(cells);
  });

  test('the empty line that Excel puts at the end is no row', () => {
    expect(readCells('a\tb\r\n\tc\r\n')).toEqual([
      ['a', 'b'],
      ['', 'c'],
    ]);
  });
});
