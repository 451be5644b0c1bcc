import { parseArgs } from 'node:util';
import { checkAuditFile } from '#node-side/core/check-audit-file.ts';
import { faultSentence } from '#shared/audit/chain-fault.ts';
import { straySentence } from '#shared/audit/stray-row.ts';
import { figure } from '#shared/words/numbers.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, head: { type: 'string' } },
});
const [file] = positionals;

if (file === undefined) {
  console.error('Cho biết tệp dữ liệu: npm run -s verify-audit -- TỆP [--head TỆP-MÃ] [--json].');
  process.exit(2);
}

const say = (part: { checked: { sequence: number }; lines: number }): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r${figure(part.checked.sequence)} / ${figure(part.lines)} việc `);
};

try {
  const { fault, checked, lines, heads, stray } = await checkAuditFile(file, { headFile: values.head, onPart: say });
  if (process.stderr.isTTY) process.stderr.write('\r');
  if (values.json)
    console.log(
      JSON.stringify({
        whole: fault === null && stray === null,
        lines,
        head: checked,
        outsideHeads: heads.length,
        fault,
        stray,
      }),
    );
  else if (fault) console.log(`Nhật ký đứt. ${faultSentence(fault)}`);
  else if (stray) console.log(straySentence(stray));
  else {
    console.log(`Nhật ký còn nguyên: ${figure(lines)} việc. Việc cuối: ${checked.sequence} ${checked.hash}`);
    if (heads.length === 0)
      console.log('Không có tệp mã đầu chuỗi ở cạnh tệp dữ liệu: chưa loại trừ nhật ký bị cắt ở cuối.');
  }
  process.exitCode = fault || stray ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
