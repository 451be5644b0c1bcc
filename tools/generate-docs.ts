import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { operationsPage } from './docs/operations-page.ts';
import { tablesPage } from './docs/tables-page.ts';

const folder = path.resolve(import.meta.dirname, '../docs/generated');

await writeFile(path.join(folder, 'operations.md'), operationsPage());
await writeFile(path.join(folder, 'tables.md'), await tablesPage());
console.log('docs/generated: operations.md, tables.md');
