// Not by name: an old Node, which must get as far as the next lines, has no such export.
import module from 'node:module';
import { whyNotThisNode } from './core/node-version.ts';
import { outliveLeftAnswers } from './hosts/outlive-left-answers.ts';

outliveLeftAnswers();

const reason = whyNotThisNode(process.versions.node);
if (reason !== null) {
  console.error(reason);
  process.exit(1);
}

// The second start finds the code compiled: a third less waiting.
module.enableCompileCache();
// Only now: the book brings SQLite's native code with it.
const { serveBook } = await import('./hosts/serve-book.ts');
await serveBook(process.argv.slice(2));
