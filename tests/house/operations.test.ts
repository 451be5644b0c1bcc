import { expect, test } from 'vitest';
import { operations } from '#shared/contract/find-operation.ts';
import { sourceFiles } from './source-files.ts';

/** What no page asks for, because the page has a wider one for it. */
const forProgramsOnly = [
  // Its page prints it with the journal.
  'audit.head',
  // The composer drafts, shows and prints every report; this one prints it in one call.
  'reports.printAnnual',
  // The page moves one agency or many with submissions.moveMany.
  'submissions.receive',
  'submissions.approve',
  'submissions.return',
];

test('every operation has its place on a page', () => {
  const page = sourceFiles()
    .filter(({ path }) => path.startsWith('renderer/'))
    .map(({ text }) => text)
    .join('\n');
  const asked = new Set([...page.matchAll(/\bapi\.(\w+\.\w+)/g)].map(([, name]) => name));
  expect(operations.size).toBeGreaterThan(150);
  expect([...operations.keys()].filter((name) => !asked.has(name))).toEqual(
    [...operations.keys()].filter((name) => forProgramsOnly.includes(name)),
  );
});
