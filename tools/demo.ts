import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDemoBook } from './demo/demo-book.ts';
import { expectedSnippets } from './demo/expected-snippets.ts';
import { printPapers } from './demo/print-papers.ts';
import { fillProvince } from './demo/province.ts';
import { recordTargets2018 } from './demo/record-2018.ts';

const output = path.resolve(import.meta.dirname, '../out/demo');
const say = (line: string): void => console.log(line);

const folder = await mkdtemp(path.join(tmpdir(), 'so-ke-hoach-demo-'));
const demo = await openDemoBook(folder, '2018-01-10');
const { core, compiler, planId } = demo;
try {
  const plan = await compiler.plans.get({ planId });
  say(
    `1. Mở một sổ mới trong thư mục tạm, đưa ${plan.name} vào: ${plan.taskCount} nhiệm vụ, ${plan.targetCount} chỉ tiêu.`,
  );

  const { rounds } = await fillProvince(demo);
  const agencies = Math.max(...rounds.map((round) => round.agencies));
  const add = (what: 'silent' | 'returned') => rounds.reduce((sum, round) => sum + round[what], 0);
  say(
    `2. ${rounds.length} kỳ báo cáo của hai kế hoạch, nhiều nhất ${agencies} cơ quan một kỳ: ` +
      `${add('returned')} lần trả lại, ${add('silent')} lần không gửi.`,
  );

  const targets = await recordTargets2018(compiler, planId);
  say(`3. Chuyên viên tổng hợp ghi kết quả ${targets} chỉ tiêu.`);

  const report = await compiler.reports.printAnnual({ planId, year: 2018 });
  await mkdir(output, { recursive: true });
  await writeFile(path.join(output, 'bao-cao-2018.pdf'), new Uint8Array(await report.arrayBuffer()));
  say('4. In báo cáo năm 2018, đối chiếu từng chữ với nội dung cần in: out/demo/bao-cao-2018.pdf');

  const snippets = await expectedSnippets(compiler, planId, 2018);
  await writeFile(path.join(output, 'expected.txt'), `${snippets.join('\n')}\n`);
  say(`5. Ghi ${snippets.length} đoạn chữ phải có trong báo cáo: out/demo/expected.txt`);
  const [period] = await compiler.periods.list({ planId, year: 2018 });
  const [agency] = (await compiler.agencies.list()).filter(({ shortName }) => shortName === 'Sở Nội vụ');
  if (!period || !agency) throw new Error('no period, or no agency to write to');
  demo.moveTo('2018-12-19');
  const about = { planId, year: 2018, lastYear: plan.periodEnd, periodId: period.id, agencyId: agency.id };
  const papers = await printPapers(compiler, about, output);
  say(
    `6. In mỗi loại văn bản một bản PDF và một bản Word, không thấy sai thể thức: ${papers.length} tệp trong out/demo.`,
  );
} finally {
  await core.close();
  await rm(folder, { recursive: true });
}
