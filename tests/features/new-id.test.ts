import { validate, version } from 'uuid';
import { describe, expect, test, vi } from 'vitest';
import { newId } from '#node-side/door/new-id.ts';

describe('a new id', () => {
  test('is a UUID of version 7, no two are the same, and one made later sorts later', () => {
    const ids = Array.from({ length: 20_000 }, newId);
    expect(ids.every((id) => validate(id) && version(id) === 7)).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.toSorted()).toEqual(ids);
  });

  test('still sorts later when the clock of the computer is set back', () => {
    const before = newId();
    const clock = vi.spyOn(Date, 'now').mockReturnValue(Date.UTC(2001, 0, 1));
    const after = newId();
    clock.mockRestore();
    expect(after > before).toBe(true);
  });
});
