import { app, BrowserWindow, session } from 'electron';
import { isOurPage, pageAddress } from './page-address.ts';

/** Keeps every page of the app where it is: no other address, no second window, no permission, no foreign guest. */
export const lockPages = (): void => {
  app.on('web-contents-created', (_created, contents) => {
    contents.on('will-navigate', (event) => {
      if (!isOurPage(event.url)) event.preventDefault();
    });
    contents.on('will-redirect', (event) => {
      if (!isOurPage(event.url)) event.preventDefault();
    });
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
  session.defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.defaultSession.setPermissionCheckHandler(() => false);
};

/** A saved paper asks where to go in the system's own dialog. */
export const askWhereToSave = (): void => {
  session.defaultSession.on('will-download', (_event, item) => {
    item.setSaveDialogOptions({ title: 'Lưu tệp', defaultPath: item.getFilename() });
  });
};

/** Shows the page anew, whatever its scheme is answered with now. */
export const reloadPage = (window: BrowserWindow): Promise<void> => window.loadURL(pageAddress);

const debugging = ['remote-debugging-port', 'remote-debugging-pipe', 'inspect', 'inspect-brk', 'js-flags'];

/** Whether whoever started the installed program wants to look into it from outside; nobody who works with it does. */
export const isStartedForDebugging = (): boolean =>
  app.isPackaged && debugging.some((name) => app.commandLine.hasSwitch(name));

/** The one window. `preload`: absolute path of the built preload script. */
export const openWindow = async (preload: string): Promise<BrowserWindow> => {
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
    minWidth: 1024,
    minHeight: 640,
    show: false,
    title: 'Sổ Kế Hoạch',
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      // A dictionary would be fetched from the network.
      spellcheck: false,
      devTools: !app.isPackaged,
      // Chromium's own PDF viewer, which brings the system's print dialog.
      plugins: true,
    },
  });
  window.once('ready-to-show', () => window.show());
  window.removeMenu();
  await reloadPage(window);
  return window;
};
