import { parseArgs } from 'node:util';
import { exchange } from './bench/exchange.ts';
import { list } from './bench/list.ts';
import type { Result } from './bench/measure.ts';
import { overview } from './bench/overview.ts';
import { report } from './bench/report.ts';
import { start } from './bench/start.ts';

const suites = [list, overview, report, exchange, start];

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const unknown = positionals.find((name) => !suites.some((suite) => suite.name === name));
if (unknown !== undefined) {
  console.error(`Không có phép đo "${unknown}". Có: ${suites.map((suite) => suite.name).join(', ')}.`);
  process.exit(1);
}

const line = (result: Result): string => {
  const bar = result.bar === null ? '' : `, bar ≤ ${result.bar}: ${result.holds ? 'holds' : 'MISSED'}`;
  return `${result.name}: ${result.ours} ${result.unit} against ${result.theirs} ${result.unit} (${result.against}), ratio ${result.ratio}${bar}`;
};

const results: Result[] = [];
for (const suite of suites.filter(({ name }) => positionals.length === 0 || positionals.includes(name)))
  for (const result of await suite.run()) {
    results.push(result);
    if (!values.json) console.log(line(result));
  }
if (values.json) console.log(JSON.stringify({ results }, null, 2));
process.exitCode = results.every((result) => result.holds) ? 0 : 1;
