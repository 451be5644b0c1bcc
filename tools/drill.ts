import { parseArgs } from 'node:util';
import { bytes } from './drill/bytes.ts';
import { disk } from './drill/disk.ts';
import { door } from './drill/door.ts';
import type { DrillResult } from './drill/drill.ts';
import { exchange } from './drill/exchange.ts';
import { hammer } from './drill/hammer.ts';
import { kill } from './drill/kill.ts';
import { restore } from './drill/restore.ts';
import { year } from './drill/year.ts';

const drills = [kill, disk, bytes, restore, door, exchange, year, hammer];
const usage = 'Dùng: npm run drill -- [TÊN …] [--json] [--minutes SỐ]';

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean', default: false }, minutes: { type: 'string', default: '0' } },
  allowPositionals: true,
});
const stop = (sentence: string): never => {
  console.error(`${sentence} ${usage}`);
  process.exit(2);
};
const unknown = positionals.find((name) => !drills.some((drill) => drill.name === name));
if (unknown !== undefined)
  stop(`Không có bài diễn tập "${unknown}". Có: ${drills.map(({ name }) => name).join(', ')}.`);
const minutes = Number(values.minutes);
if (!(minutes >= 0 && minutes <= 24 * 60)) stop(`Số phút "${values.minutes}" không đúng: từ 0 đến 1440.`);

const line = ({ name, tried, lost, failures, holds }: DrillResult): string =>
  `${name}: tried ${tried}, lost ${lost}, failures ${failures}: ${holds ? 'holds' : 'FAILED'}`;

const results: DrillResult[] = [];
for (const drill of drills.filter(({ name }) => positionals.length === 0 || positionals.includes(name))) {
  const result = await drill.run(minutes * 60);
  results.push(result);
  if (values.json) continue;
  console.log(line(result));
  for (const note of result.notes) console.log(`  ${note}`);
}
if (values.json) console.log(JSON.stringify({ results }, null, 2));
process.exitCode = results.every(({ holds }) => holds) ? 0 : 1;
