import { expect, test } from 'vitest';
import { playYear } from '../../tools/drill/year.ts';
import { half } from '../../tools/drill/year-2018.ts';

test('half a year of the demo, told by two liaisons and three Excel forms, comes together without losing a word', async () => {
  const { lost, failures, tried, notes } = await playYear([half], false);
  expect({ lost, failures }, notes.join('\n')).toEqual({ lost: 0, failures: 0 });
  expect(tried).toBeGreaterThan(500);
});
