import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { localPerson } from '#node-side/core/local-person.ts';
import { openBook } from '#node-side/core/open-book.ts';
import { startCore } from '#node-side/core/start-core.ts';
import { realPorts } from '#node-side/door/ports.ts';
import { goldenDay } from './golden/golden-book.ts';
import { goldenPapers } from './golden/golden-papers.ts';

// Writes the golden pages anew: the words of each paper, and with pdftoppm (poppler-utils) a small picture of each page.
const output = path.resolve(import.meta.dirname, '../tests/golden');
const pictures = path.join(output, 'pages');
const folder = await mkdtemp(path.join(tmpdir(), 'so-ke-hoach-golden-'));
const ports = { ...realPorts, now: () => new Date(goldenDay) };
const resources = path.resolve(import.meta.dirname, '../resources');
const core = startCore({ database: await openBook(folder, new Date(goldenDay)), resources, ports });
try {
  await core.asNewPage().accounts.setUp({ office: { from: 'later' }, administrator: null });
  await rm(pictures, { recursive: true, force: true });
  await mkdir(pictures, { recursive: true });
  for await (const { name, pdf, text } of goldenPapers(core.as(localPerson))) {
    await writeFile(path.join(output, `${name}.txt`), text);
    const file = path.join(folder, `${name}.pdf`);
    await writeFile(file, pdf);
    execFileSync('pdftoppm', ['-r', '32', '-gray', '-png', file, path.join(pictures, name)]);
    console.log(`tests/golden/${name}.txt`);
  }
  console.log(`${(await readdir(pictures)).length} trang trong tests/golden/pages`);
} finally {
  await core.close();
  await rm(folder, { recursive: true });
}
