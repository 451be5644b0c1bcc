import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { compiler, openDrillCore } from './drill-book.ts';

/**
 * The process that is killed: waits for a book's folder on its standard input, then gives all tasks of that book one
 * numbered deadline after the other, and says each number only once the command was acknowledged.
 */
const say = (line: string): void => {
  writeSync(1, `${line}\n`);
};

say('ready');
for await (const folder of createInterface({ input: process.stdin })) {
  const client = (await openDrillCore(folder)).as(compiler);
  const { rows } = await client.tasks.list({ limit: 500 });
  const taskIds = rows.map((row) => row.id);
  let turn = Number(/\d+/.exec(rows[0]?.deadline?.text ?? '')?.[0] ?? 0);
  for (;;) {
    turn++;
    await client.tasks.setDeadline({ taskIds, deadline: { text: `Lần ${turn}`, kind: null, on: null } });
    say(String(turn));
  }
}
