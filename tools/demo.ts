import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { localPerson } from '#node-side/core/local-person.ts';
import { openBook } from '#node-side/core/open-book.ts';
import { startCore } from '#node-side/core/start-core.ts';
import { expectedSnippets } from './demo/expected-snippets.ts';
import { recordProgress2018, recordTargets2018 } from './demo/record-2018.ts';

const root = path.resolve(import.meta.dirname, '..');
const output = path.join(root, 'out/demo');
const say = (line: string): void => console.log(line);

const folder = await mkdtemp(path.join(tmpdir(), 'so-ke-hoach-demo-'));
const core = startCore({ database: await openBook(folder, new Date()), resources: path.join(root, 'resources') });
try {
  const compiler = core.as(localPerson);
  say('1. Mở một sổ mới trong thư mục tạm.');

  const { planId } = await compiler.plans.addFromLibrary({ key: 'ha-noi-8560' });
  const plan = await compiler.plans.get({ planId });
  say(`2. Đưa ${plan.name} vào sổ: ${plan.taskCount} nhiệm vụ, ${plan.targetCount} chỉ tiêu.`);

  const recorded = await recordProgress2018(core, compiler, planId);
  say(`3. ${recorded.agencies} cơ quan ghi tiến độ năm 2018 của ${recorded.entries} nhiệm vụ.`);

  const targets = await recordTargets2018(compiler, planId);
  say(`4. Chuyên viên tổng hợp ghi kết quả ${targets} chỉ tiêu.`);

  const report = await compiler.reports.printAnnual({ planId, year: 2018 });
  await mkdir(output, { recursive: true });
  await writeFile(path.join(output, 'bao-cao-2018.pdf'), new Uint8Array(await report.arrayBuffer()));
  say('5. In báo cáo năm 2018: out/demo/bao-cao-2018.pdf (đã đối chiếu từng chữ với sổ).');

  const snippets = await expectedSnippets(compiler, planId, 2018);
  await writeFile(path.join(output, 'expected.txt'), `${snippets.join('\n')}\n`);
  say(`6. Ghi ${snippets.length} đoạn chữ phải có trong báo cáo: out/demo/expected.txt.`);
} finally {
  await core.close();
  await rm(folder, { recursive: true });
}
