import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { PaperError } from '#node-side/documents/paper-error.ts';
import { openPress } from '#node-side/documents/print-paper.ts';

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [path] = positionals;
if (path === undefined) {
  console.error('Cho biết tệp cần kiểm tra: npm run -s check-paper -- TỆP [--json].');
  process.exit(2);
}

const refuse = (sentence: string): never => {
  console.error(sentence);
  process.exit(2);
};

const file = await readFile(path).catch(() => refuse(`Không đọc được tệp ${path}.`));
const findings = await openPress()
  .check(new Uint8Array(file))
  .catch((error: unknown) => {
    if (error instanceof PaperError) return refuse(error.message);
    throw error;
  });

if (values.json) console.log(JSON.stringify({ file: path, findings }, null, 2));
else if (findings.length === 0) console.log('Không thấy sai thể thức.');
else
  for (const { rule, article, where, sentence } of findings) console.log(`${where}: ${sentence} (${rule}; ${article})`);
process.exitCode = findings.length === 0 ? 0 : 1;
