import { fixedConnection } from '#node-side/door/connection.ts';
import { startHttpHost } from '#node-side/hosts/http-host.ts';
import { compiler, openDrillCore } from './drill-book.ts';

/** Serves the book in the folder named on the command line to whoever has the printed address, as the compiler. */
const core = await openDrillCore(process.argv[2] ?? '');
const host = await startHttpHost({
  house: core.house,
  connect: () => fixedConnection(compiler),
  page: import.meta.dirname,
  port: 0,
});
process.on('SIGTERM', () => {
  host
    .close()
    .then(core.close)
    .then(() => process.exit(0));
});
console.log(host.address);
