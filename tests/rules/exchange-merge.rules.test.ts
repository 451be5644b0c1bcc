import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entryToKeep, mergeEntry } from '#shared/exchange/entry-merge.rules.ts';
import type { Merging, Told } from '#shared/exchange/field-merge.rules.ts';
import { figureToKeep, mergeFigure } from '#shared/exchange/figure-merge.rules.ts';
import { settle } from '#shared/exchange/merged.ts';
import { type EntryWords, noEntryWords, whyNotKeepEntry } from '#shared/progress/sheet-entry.rules.ts';
import { noFigureWords } from '#shared/progress/sheet-figure.rules.ts';
import type { Target } from '#shared/targets/target.ts';

const today = '2018-12-01';
const words = (over: Partial<EntryWords> = {}): EntryWords => ({ ...noEntryWords, ...over });
const begun = words({ status: 'in-progress', result: 'Đã khảo sát 10 xã.' });
const document = (numberSymbol: string) => ({
  numberSymbol,
  issuedOn: null,
  issuer: '',
  excerpt: '',
  attachment: null,
});

const merging = (over: Partial<Merging<EntryWords>> = {}): Merging<EntryWords> => ({
  base: words(),
  ours: words(),
  theirs: words(),
  at: '2018-11-01T00:00:00Z',
  isContinuing: false,
  told: [],
  ...over,
});

const statesOf = (over: Partial<Merging<EntryWords>>) => {
  const { fields } = mergeEntry(merging(over), today);
  return Object.fromEntries(fields.filter((one) => one.state !== 'none').map((one) => [one.unit.field, one.state]));
};
const merge = (over: Partial<Merging<EntryWords>>, side: 'ours' | 'theirs' | null = null): EntryWords => {
  const merged = mergeEntry(merging(over), today);
  const settled = settle(merged, ({ state }) => (state === 'conflict' ? side : null));
  return entryToKeep(merged.ours, settled) ?? merged.ours;
};

describe('one answer and the book', () => {
  test('what nobody else wrote is new, what only the agency changed is taken', () => {
    expect(statesOf({ theirs: begun })).toEqual({ standing: 'new', result: 'new' });
    const told = { ...begun, result: 'Đã khảo sát 20 xã.' };
    expect(statesOf({ base: begun, ours: begun, theirs: told })).toEqual({ result: 'changed' });
    expect(merge({ base: begun, ours: begun, theirs: told })).toEqual(told);
  });

  test('a row left as it was given changes nothing, whatever the book says now', () => {
    expect(merge({ base: words(), ours: begun, theirs: words() })).toEqual(begun);
    expect(
      merge({ base: begun, ours: words({ ...begun, obstacles: 'Thiếu kinh phí.' }), theirs: begun }).obstacles,
    ).toBe('Thiếu kinh phí.');
  });

  test('disjoint edits both stay', () => {
    const ours = { ...begun, obstacles: 'Thiếu kinh phí.' };
    const theirs = { ...begun, proposals: 'Bổ sung kinh phí.' };
    expect(merge({ base: begun, ours, theirs })).toEqual({ ...ours, proposals: 'Bổ sung kinh phí.' });
  });

  test('the same field written on both sides is a conflict for a person', () => {
    const over = {
      base: begun,
      ours: { ...begun, result: 'Xong 12 xã.' },
      theirs: { ...begun, result: 'Xong 15 xã.' },
    };
    expect(statesOf(over)).toEqual({ result: 'conflict' });
    expect(merge(over, 'ours').result).toBe('Xong 12 xã.');
    expect(merge(over, 'theirs').result).toBe('Xong 15 xã.');
  });

  test('letters composed otherwise, foreign line ends and spaces at the ends are no change', () => {
    const ours = { ...begun, result: 'Đã khảo sát:\n10 xã.' };
    const theirs = { ...ours, result: ' Đã khảo sát:  \r\n10 xã. \r\n'.normalize('NFD') };
    expect(statesOf({ base: ours, ours, theirs })).toEqual({});
    expect(merge({ theirs: { ...begun, result: 'Đã xong \r\n'.normalize('NFD') } }).result).toBe('Đã xong');
    expect(merge({ theirs: { ...begun, result: ' Đã xong \u00a0'.normalize('NFD') } }).result).toBe('Đã xong');
  });

  test('standing and result that do not fit together are asked about as one', () => {
    const theirs = { ...begun, status: 'stopped' as const, stopReason: 'Hết kinh phí.', result: '' };
    const done = { ...begun, status: 'done' as const, completedOn: '2018-11-20', result: 'Xong.' };
    expect(statesOf({ base: begun, ours: done, theirs })).toEqual({ account: 'conflict' });
    const nothing = { ...words(), status: 'not-started' as const, isNothingToReport: true };
    const ours = { ...begun, result: 'Đã khảo sát 30 xã.' };
    expect(statesOf({ base: begun, ours, theirs: nothing })).toEqual({ account: 'conflict' });
    expect(merge({ base: begun, ours, theirs: nothing }, 'theirs')).toMatchObject({
      isNothingToReport: true,
      result: '',
    });
  });

  test('what can never be kept is an error with its reason, and the book stays', () => {
    const { fields } = mergeEntry(merging({ theirs: words({ status: 'done' }) }), today);
    expect(fields[0]).toMatchObject({ state: 'error', whyNot: 'Nhiệm vụ hoàn thành phải có kết quả thực hiện.' });
    expect(merge({ theirs: words({ status: 'done' }) }, 'theirs')).toEqual(words());
  });

  test('a result that the agency took out again stays in the book, and the file says what can be done', () => {
    const told = { ...begun, obstacles: 'Thiếu kinh phí.', documents: [document('12/BC-SYT')] };
    const { fields } = mergeEntry(merging({ base: told, ours: told, theirs: words() }), today);
    const open = fields.filter(({ state }) => state !== 'none');
    expect(open.map(({ unit }) => unit.field)).toEqual(['standing', 'result', 'obstacles', 'documents']);
    expect(new Set(open.map(({ state }) => state))).toEqual(new Set(['error']));
    expect(new Set(open.map(({ whyNot }) => whyNot))).toEqual(
      new Set([expect.stringContaining('tệp không xóa kết quả')]),
    );
    expect(merge({ base: told, ours: told, theirs: words() }, 'theirs')).toEqual(told);
  });

  test('a result without a status means begun', () => {
    expect(merge({ theirs: words({ result: 'Đã họp.' }) })).toEqual(
      words({ status: 'in-progress', result: 'Đã họp.' }),
    );
  });

  test('documents are a set: what either side named stays, free words beside them become one more', () => {
    const base = { ...begun, documents: [document('1/BC'), document('2/BC')] };
    const ours = { ...begun, documents: [document('1/BC'), document('2/BC'), document('3/BC')] };
    const theirs = { ...begun, evidence: '1/BC; Công văn số 9', documents: [document('1/BC'), document('4/BC')] };
    const kept = merge({ base, ours, theirs });
    expect(kept.documents.map((one) => one.numberSymbol || one.excerpt)).toEqual([
      '1/BC',
      '3/BC',
      '4/BC',
      '1/BC; Công văn số 9',
    ]);
  });

  test('a figure is one thing with numerator and denominator; a cleared figure is not taken', () => {
    const target = { kind: 'quantitative', rollup: 'sum', unit: 'người' } as Target;
    const figure = { ...noFigureWords, value: 12 };
    const at = { at: '', isContinuing: false, told: [] };
    const sides = { base: noFigureWords, ours: noFigureWords, theirs: figure };
    const merged = mergeFigure({ ...sides, ...at }, target);
    expect(
      figureToKeep(
        merged.ours,
        settle(merged, () => null),
      ),
    ).toEqual(figure);
    const gone = mergeFigure({ base: figure, ours: figure, theirs: noFigureWords, ...at }, target);
    expect(gone.fields[0]).toMatchObject({ state: 'error' });
    expect(
      figureToKeep(
        gone.ours,
        settle(gone, () => 'theirs'),
      ),
    ).toBeNull();
  });
});

const texts = fc.constantFrom('', 'Một.', 'Hai.', 'Ba.');
const anyWords: fc.Arbitrary<EntryWords> = fc
  .record({
    status: fc.constantFrom('in-progress' as const, 'done' as const, 'stopped' as const),
    result: fc.constantFrom('Kết quả một.', 'Kết quả hai.', 'Kết quả ba.'),
    obstacles: texts,
    proposals: texts,
    documents: fc.uniqueArray(fc.constantFrom('1/BC', '2/BC', '3/BC')).map((symbols) => symbols.map(document)),
  })
  .map(({ status, ...rest }) => {
    const completedOn = status === 'done' ? '2018-10-01' : null;
    return words({ status, completedOn, stopReason: status === 'stopped' ? 'Hết kinh phí.' : '', ...rest });
  });

type Sent = { readonly at: string; readonly theirs: EntryWords; readonly isContinuing: boolean };
type State = { readonly ours: EntryWords; readonly told: readonly Told<EntryWords>[] };

const take = (state: State, base: EntryWords, { at, theirs, isContinuing }: Sent): State => {
  const merged = mergeEntry({ base, theirs, at, isContinuing, ...state }, today);
  const settled = settle(merged, ({ state: one }) => (one === 'conflict' ? 'theirs' : null));
  const told = merged.told === null ? state.told : [...state.told, { at, isContinuing, words: merged.told }];
  return { ours: entryToKeep(merged.ours, settled) ?? merged.ours, told };
};

const comparable = ({ documents, ...rest }: EntryWords) => ({
  ...rest,
  evidence: '',
  documents: documents.map(({ numberSymbol, excerpt }) => numberSymbol + excerpt).toSorted(),
});

describe('many answers', () => {
  test('the same answer twice changes nothing, also after the book has moved on', () => {
    fc.assert(
      fc.property(anyWords, anyWords, anyWords, fc.boolean(), (base, theirs, later, isContinuing) => {
        const sent = { at: '1', theirs, isContinuing };
        const once = take({ ours: base, told: [] }, base, sent);
        expect(take(once, base, sent).ours).toEqual(once.ours);
        const moved = { ...once, ours: later };
        expect(comparable(take(moved, base, sent).ours)).toEqual(comparable(later));
      }),
    );
  });

  test('two answers of one agency lead to the same book in whatever order they come', () => {
    fc.assert(
      fc.property(anyWords, anyWords, anyWords, fc.boolean(), (base, first, second, isContinuing) => {
        const sent = [first, second].map((theirs, at) => ({ at: String(at), theirs, isContinuing }));
        const arrive = (order: readonly Sent[]) =>
          order.reduce<State>((state, one) => take(state, base, one), { ours: base, told: [] }).ours;
        expect(comparable(arrive(sent.toReversed()))).toEqual(comparable(arrive(sent)));
      }),
    );
  });

  test('whatever is chosen can be kept, and a value that lost is one of the two sides', () => {
    fc.assert(
      fc.property(
        anyWords,
        anyWords,
        anyWords,
        fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
        (base, ours, theirs, picks) => {
          const merged = mergeEntry(merging({ base, ours, theirs }), today);
          const settled = settle(merged, (field) => {
            const isTheirs = picks[merged.fields.indexOf(field)];
            return field.state === 'conflict' ? (isTheirs ? 'theirs' : 'ours') : null;
          });
          expect(whyNotKeepEntry(entryToKeep(merged.ours, settled) ?? merged.ours, today)).toBeNull();
          for (const field of ['result', 'obstacles', 'proposals'] as const)
            expect([ours[field], theirs[field]]).toContain(settled[field]);
        },
      ),
    );
  });
});
