import path from 'node:path';
import { parseArgs } from 'node:util';
import { DamagedBook } from '../core/damaged-book.ts';
import { dataFolder } from '../core/data-folder.ts';
import { openBook } from '../core/open-book.ts';
import { openRescueDesk } from '../core/rescue-desk.ts';
import { startCore } from '../core/start-core.ts';
import { StartRefusal } from '../core/start-refusal.ts';
import type { Database } from '../database/engines/engine.ts';
import { startRescue } from './answer-rescue.ts';
import { type HttpHost, startHttpHost } from './http-host.ts';
import { startRescueHost } from './rescue-host.ts';
import type { SessionToken } from './session-token.ts';

const root = path.resolve(import.meta.dirname, '../..');

type Options = { readonly port: number; readonly opensBrowser: boolean };

const readOptions = (args: readonly string[]): Options => {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { port: { type: 'string', default: '0' }, 'no-open': { type: 'boolean', default: false } },
    });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      throw new StartRefusal(`Cổng "${values.port}" không đúng: dùng một số từ 0 đến 65535.`);
    return { port, opensBrowser: !values['no-open'] };
  } catch (error) {
    if (error instanceof StartRefusal) throw error;
    throw new StartRefusal('Không hiểu dòng lệnh. Dùng được: --port SỐ, --no-open.');
  }
};

const refusePort = (error: unknown, port: number): never => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE')
    throw new StartRefusal(`Cổng ${port} đang có chương trình khác dùng. Chọn cổng khác, hoặc bỏ --port.`);
  if (code === 'EACCES') throw new StartRefusal(`Không được phép dùng cổng ${port}. Chọn một cổng từ 1024 trở lên.`);
  throw error;
};

const openBrowser = async (address: string): Promise<void> => {
  const { default: open } = await import('open');
  const child = await open(address);
  child.on('error', () => console.log('Không mở được trình duyệt: tự mở địa chỉ trên.'));
};

const stopOnSignal = (stop: () => Promise<void>): void => {
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      stop().then(() => process.exit(0));
    });
};

type Entrance = { readonly port: number; readonly token?: SessionToken };

/** Where the book is damaged: serves the rescue page until a copy stands in its place. @returns where it was served. */
const rescue = async (damage: DamagedBook, { port, opensBrowser }: Options): Promise<Entrance> => {
  const { answer, restored } = startRescue(openRescueDesk(damage));
  const host = await startRescueHost({ answer, restored }, port).catch((error: unknown) => refusePort(error, port));
  console.error(damage.message);
  console.log(`Trang khôi phục: ${host.address}`);
  if (opensBrowser) await openBrowser(host.address);
  await restored;
  await host.close();
  return host;
};

const openOrRescue = async (folder: string, options: Options): Promise<Entrance & { readonly database: Database }> => {
  let entrance: Entrance = { port: options.port };
  for (;;)
    try {
      return { ...entrance, database: await openBook(folder, new Date()) };
    } catch (error) {
      if (!(error instanceof DamagedBook)) throw error;
      entrance = await rescue(error, { ...options, port: entrance.port });
    }
};

const start = async (args: readonly string[]): Promise<void> => {
  const options = readOptions(args);
  const folder = dataFolder(process.env);
  const { database, ...entrance } = await openOrRescue(folder, options);
  const core = startCore({ database, resources: path.join(root, 'resources'), copiesOf: folder });
  const page = path.join(root, 'out/renderer');
  let host: HttpHost;
  try {
    host = await startHttpHost({ house: core.house, connect: core.connect, page, ...entrance });
  } catch (error) {
    await core.close();
    return refusePort(error, entrance.port);
  }
  core.watch();
  stopOnSignal(async () => {
    await host.close();
    await core.close();
  });
  console.log(`Sổ Kế Hoạch đang chạy tại ${host.address}`);
  if (options.opensBrowser && !entrance.token) await openBrowser(host.address);
};

/**
 * Opens the book and serves it until a signal stops it. `args`: what stood behind the command.
 * What keeps it from starting is told in one sentence, with exit code 1.
 */
export const serveBook = (args: readonly string[]): Promise<void> =>
  start(args).catch((error: unknown) => {
    console.error(error instanceof StartRefusal ? error.message : error);
    process.exit(1);
  });
