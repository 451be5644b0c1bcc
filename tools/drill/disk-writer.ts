import { writeSync } from 'node:fs';
import { isRefusal } from '#node-side/door/refuse.ts';
import { compiler, openKeptCore } from './drill-book.ts';

/** What the process on the small disk says, a line each. */
export type Word =
  | { readonly kind: 'acknowledged'; readonly turn: number }
  | { readonly kind: 'done'; readonly what: string }
  | { readonly kind: 'refused'; readonly what: string; readonly code: string; readonly sentence: string }
  | { readonly kind: 'broken'; readonly what: string; readonly words: string };

const say = (word: Word): void => {
  writeSync(1, `${JSON.stringify(word)}\n`);
};

/** Says how a piece of work ended. @returns whether it was done. */
const attempt = async (what: string, work: () => Promise<unknown>): Promise<boolean> => {
  try {
    await work();
    return true;
  } catch (error) {
    if (isRefusal(error) && error.code !== 'bug')
      say({ kind: 'refused', what, code: error.code, sentence: error.message });
    else say({ kind: 'broken', what, words: String(error) });
    return false;
  }
};

const tries = 60;
const triesPerCopy = 15;

/** Works on the book of a folder while its disk runs full: commands, copies, a print. */
const work = async (folder: string): Promise<void> => {
  // Without a listener the system ends a process that passes its file size limit.
  process.on('SIGXFSZ', () => {});
  const core = await openKeptCore(folder);
  const client = core.as(compiler);
  const { rows } = await client.tasks.list({ limit: 500 });
  const taskIds = rows.map((row) => row.id);
  let turn = Number(/\d+/.exec(rows[0]?.deadline?.text ?? '')?.[0] ?? 0);
  for (let tried = 1; tried <= tries; tried++) {
    const deadline = { text: `Lần ${turn + 1}`, kind: null, on: null };
    if (await attempt('command', () => client.tasks.setDeadline({ taskIds, deadline })))
      say({ kind: 'acknowledged', turn: ++turn });
    if (tried % triesPerCopy === 0 && (await attempt('copy', () => client.backups.make({ name: '' }))))
      say({ kind: 'done', what: 'copy' });
  }
  const [plan] = await client.plans.list();
  const year = plan?.periodStart ?? 0;
  if (await attempt('print', () => client.reports.printAnnual({ planId: plan?.id ?? '', year })))
    say({ kind: 'done', what: 'print' });
  await attempt('close', core.close);
};

await attempt('open', () => work(process.argv[2] ?? ''));
