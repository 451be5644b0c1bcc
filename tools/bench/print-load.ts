import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { startPrinter } from '#node-side/documents/print.ts';
import { largeReport } from './large-report.ts';

/** The 99th percentile of how long the main thread could not answer while a paper was printed, in milliseconds. */
export const loopDelayWhilePrinting = async (rows: number): Promise<number> => {
  const document = largeReport(rows);
  const printer = startPrinter();
  await printer.printPdf(largeReport(20), { createdAt: new Date() });
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  await printer.printPdf(document, { createdAt: new Date() });
  delay.disable();
  await printer.close();
  return delay.percentile(99) / 1e6;
};

/** The most memory a process ever held that printed one paper of so many rows, in megabytes. */
export const peakMemory = async (rows: number): Promise<number> => {
  const child = fork(import.meta.filename, [String(rows)], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const [peak] = await once(child, 'message');
  return Number(peak);
};

/** Linux keeps the most a process ever held; elsewhere what it holds now is the nearest. */
const heldAtMost = (): number => {
  const line = /VmHWM:\s+(\d+) kB/.exec(process.platform === 'linux' ? readFileSync('/proc/self/status', 'utf8') : '');
  return line ? Number(line[1]) / 1024 : process.memoryUsage.rss() / 1024 / 1024;
};

if (process.argv[1] === import.meta.filename) {
  const printer = startPrinter();
  await printer.printPdf(largeReport(Number(process.argv[2])), { createdAt: new Date() });
  await printer.close();
  process.send?.(heldAtMost());
  process.disconnect();
}
