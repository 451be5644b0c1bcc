import { enableCompileCache } from 'node:module';
import { whyNotThisNode } from './core/node-version.ts';

const reason = whyNotThisNode(process.versions.node);
if (reason !== null) {
  console.error(reason);
  process.exit(1);
}

// The second start finds the code compiled: a third less waiting.
enableCompileCache();
// Only now: the book brings SQLite's native code with it.
const { serveBook } = await import('./hosts/serve-book.ts');
await serveBook(process.argv.slice(2));
