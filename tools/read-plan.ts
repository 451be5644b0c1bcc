import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readSource } from '#node-side/features/plan-reader/read-source.ts';
import { UnreadableFile } from '#node-side/features/plan-reader/unreadable-file.ts';
import { draftJson } from '#shared/plan-reader/draft-json.ts';

const [file] = process.argv.slice(2);

if (file === undefined) {
  console.error('Cho biết tệp kế hoạch cần đọc: npm run -s read-plan -- ke-hoach.docx');
  process.exit(1);
}
try {
  const bytes = new Uint8Array(await readFile(file));
  console.log(JSON.stringify(draftJson(await readSource({ name: path.basename(file), bytes })), null, 2));
} catch (error) {
  if (!(error instanceof UnreadableFile) && (error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  console.error(error instanceof UnreadableFile ? error.message : `Không thấy tệp ${file}.`);
  process.exit(1);
}
