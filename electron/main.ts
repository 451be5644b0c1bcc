import path from 'node:path';
import { app, type BrowserWindow, dialog, ipcMain } from 'electron';
import { dataFolder } from './core/data-folder.ts';
import { openBook } from './core/open-book.ts';
import { startCore } from './core/start-core.ts';
import { StartRefusal } from './core/start-refusal.ts';
import { answerOnPort } from './hosts/message-port-host.ts';
import { isOurPage } from './hosts/page-address.ts';
import { registerPageScheme, servePageFiles } from './hosts/page-files.ts';
import { askWhereToSave, lockPages, openWindow } from './hosts/window.ts';

const root = path.resolve(import.meta.dirname, '../..');

const bringToFront = (window: BrowserWindow): void => {
  if (window.isMinimized()) window.restore();
  window.focus();
};

const start = async (): Promise<void> => {
  const folder = dataFolder(process.env);
  const database = await openBook(folder, new Date());
  const core = startCore({ database, resources: path.join(root, 'resources'), copiesOf: folder });
  core.watch();

  ipcMain.on('so-ke-hoach:door', (event) => {
    const [port] = event.ports;
    if (port && event.senderFrame && isOurPage(event.senderFrame.url))
      answerOnPort(port, { house: core.house, connection: core.connect() });
  });
  lockPages();
  askWhereToSave();
  servePageFiles(path.join(root, 'out/renderer'));
  const window = await openWindow(path.join(root, 'out/preload/preload.cjs'));

  app.on('second-instance', () => bringToFront(window));
  app.on('window-all-closed', () => app.quit());
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

if (app.requestSingleInstanceLock()) {
  registerPageScheme();
  app.whenReady().then(start).catch(giveUp);
} else {
  app.quit();
}
