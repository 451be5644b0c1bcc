import path from 'node:path';
import { app, type BrowserWindow, dialog, ipcMain } from 'electron';
import { DamagedBook } from './core/damaged-book.ts';
import { dataFolder } from './core/data-folder.ts';
import { openBook } from './core/open-book.ts';
import { openRescueDesk } from './core/rescue-desk.ts';
import { startCore } from './core/start-core.ts';
import { StartRefusal } from './core/start-refusal.ts';
import type { Database } from './database/engines/engine.ts';
import { startRescue } from './hosts/answer-rescue.ts';
import { answerOnPort } from './hosts/message-port-host.ts';
import { isOurPage } from './hosts/page-address.ts';
import { registerPageScheme, servePageFiles, serveRescuePage } from './hosts/page-files.ts';
import { askWhereToSave, isStartedForDebugging, lockPages, openWindow, reloadPage } from './hosts/window.ts';

const root = path.resolve(import.meta.dirname, '../..');

const bringToFront = (window: BrowserWindow): void => {
  if (window.isMinimized()) window.restore();
  window.focus();
};

const preload = path.join(root, 'out/preload/preload.cjs');

/** Where the book is damaged: the rescue page in the window until a copy stands in its place. */
const openOrRescue = async (folder: string): Promise<{ database: Database; window: BrowserWindow | null }> => {
  let window: BrowserWindow | null = null;
  for (;;)
    try {
      return { database: await openBook(folder, new Date()), window };
    } catch (error) {
      if (!(error instanceof DamagedBook)) throw error;
      const rescue = startRescue(openRescueDesk(error));
      serveRescuePage(rescue);
      window ??= await openWindow(preload);
      await rescue.restored;
    }
};

const start = async (): Promise<void> => {
  const folder = dataFolder(process.env);
  lockPages();
  askWhereToSave();
  app.on('window-all-closed', () => app.quit());
  const { database, window: rescued } = await openOrRescue(folder);
  const core = startCore({ database, resources: path.join(root, 'resources'), copiesOf: folder });
  core.watch();

  ipcMain.on('so-ke-hoach:door', (event) => {
    const [port] = event.ports;
    if (port && event.senderFrame && isOurPage(event.senderFrame.url))
      answerOnPort(port, { house: core.house, connection: core.connect() });
  });
  servePageFiles(path.join(root, 'out/renderer'));
  const window = rescued ?? (await openWindow(preload));
  if (rescued) await reloadPage(rescued);

  app.on('second-instance', () => bringToFront(window));
  let closing = false;
  app.on('will-quit', (event) => {
    if (closing) return;
    closing = true;
    event.preventDefault();
    core.close().finally(() => app.quit());
  });
};

const giveUp = (error: unknown): void => {
  const sentence = error instanceof StartRefusal ? error.message : 'Chương trình gặp lỗi ngoài dự kiến khi khởi động.';
  if (!(error instanceof StartRefusal)) console.error(error);
  dialog.showErrorBox('Sổ Kế Hoạch', sentence);
  app.exit(1);
};

if (!isStartedForDebugging() && app.requestSingleInstanceLock()) {
  app.enableSandbox();
  registerPageScheme();
  app.whenReady().then(start).catch(giveUp);
} else {
  app.quit();
}
