import { describe, expect, test } from 'vitest';
import type { CheckedField } from '#shared/exchange/checked-file.ts';
import { asCounts, countOutcomes, outcomeOf } from '#shared/exchange/outcome.rules.ts';

const field = (state: CheckedField['state'], over: Partial<CheckedField> = {}): CheckedField => ({
  field: 'result',
  label: 'Kết quả',
  state,
  base: '',
  ours: 'Xong 12 xã.',
  theirs: 'Xong 15 xã.',
  whyNot: null,
  ...over,
});

describe('what a field of an answer comes to', () => {
  test('a conflict that nobody has settled stays one; settled for the file it is a change, or new where the book was empty', () => {
    expect(outcomeOf(field('conflict'), null)).toBe('conflict');
    expect(outcomeOf(field('conflict'), 'theirs')).toBe('changed');
    expect(outcomeOf(field('conflict', { ours: '' }), 'theirs')).toBe('new');
    expect(outcomeOf(field('older'), 'theirs')).toBe('changed');
  });

  test('what the book keeps against the file is not told as taken, though the file brings news', () => {
    expect(outcomeOf(field('conflict'), 'ours')).toBe('kept');
    expect(outcomeOf(field('changed'), 'ours')).toBe('kept');
    expect(outcomeOf(field('error', { whyNot: 'Ngày trong tương lai.' }), 'theirs')).toBe('kept');
  });

  test('an older word and one that is the same need nobody, and stay what they are', () => {
    expect(outcomeOf(field('older'), 'ours')).toBe('older');
    expect(outcomeOf(field('same'), 'ours')).toBe('same');
  });

  test('the fields of a file are counted, each once', () => {
    const rows = [
      { id: 'a', fields: [field('new', { ours: '' }), field('conflict')] },
      { id: 'b', fields: [field('conflict'), field('same')] },
    ];
    const outcomes = countOutcomes(rows, (id, { state }) => (state === 'new' || id === 'a' ? 'theirs' : 'ours'));
    expect(outcomes).toMatchObject({ new: 1, changed: 1, kept: 1, same: 1, conflict: 0 });
    expect(asCounts(outcomes)).toEqual({ new: 1, changed: 1, same: 1, older: 0, conflict: 0, error: 0 });
  });
});
