import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { operationsPage } from '../../tools/docs/operations-page.ts';
import { tablesPage } from '../../tools/docs/tables-page.ts';
import { root } from './source-files.ts';

const kept = (name: string): string => readFileSync(path.join(root, 'docs/generated', name), 'utf8');

test('the generated pages are those of today’s code ("npm run docs" writes them)', async () => {
  expect(kept('operations.md')).toBe(operationsPage());
  expect(kept('tables.md')).toBe(await tablesPage());
});
