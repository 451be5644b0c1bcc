import { EventEmitter } from 'node:events';
import type * as electron from 'electron';

/**
 * What the shell uses of Electron, typed by Electron's own declarations, remembering what it was asked for.
 * A member that is not here is undefined, so code that begins to use it fails its test.
 */
type Handler = (request: Request) => Promise<Response>;

class StandInWindow extends EventEmitter {
  static readonly opened: StandInWindow[] = [];
  readonly options: electron.BrowserWindowConstructorOptions;
  readonly loaded: string[] = [];
  constructor(options: electron.BrowserWindowConstructorOptions) {
    super();
    this.options = options;
    StandInWindow.opened.push(this);
  }
  async loadURL(address: string): Promise<void> {
    this.loaded.push(address);
  }
  show(): void {}
  focus(): void {
    this.emit('focused');
  }
  isMinimized(): boolean {
    return false;
  }
  restore(): void {}
  removeMenu(): void {}
}

const appEvents = new EventEmitter();
const quits: number[] = [];

export const seen = {
  windows: StandInWindow.opened,
  appEvents,
  quits,
  ipc: new EventEmitter(),
  session: new EventEmitter(),
  schemes: [] as electron.CustomScheme[],
  handlers: new Map<string, Handler>(),
  sandboxed: false,
  permission: undefined as undefined | Parameters<electron.Session['setPermissionRequestHandler']>[0],
  permissionCheck: undefined as undefined | Parameters<electron.Session['setPermissionCheckHandler']>[0],
  errors: [] as string[],
};

export const app = {
  on: (name: string, listener: (...args: never[]) => void) => appEvents.on(name, listener as never),
  quit: () => {
    quits.push(0);
  },
  exit: (code = 0) => {
    quits.push(code);
  },
  requestSingleInstanceLock: () => true,
  isPackaged: false,
  commandLine: { hasSwitch: (name: string) => process.argv.includes(`--${name}`) },
  enableSandbox: () => {
    seen.sandboxed = true;
  },
  whenReady: async () => {},
} satisfies Record<
  keyof Pick<
    electron.App,
    'on' | 'quit' | 'exit' | 'requestSingleInstanceLock' | 'whenReady' | 'isPackaged' | 'commandLine' | 'enableSandbox'
  >,
  unknown
>;

export const BrowserWindow = StandInWindow;

export const ipcMain = {
  on: (channel: string, listener: (...args: never[]) => void) => seen.ipc.on(channel, listener as never),
} satisfies Record<keyof Pick<electron.IpcMain, 'on'>, unknown>;

export const protocol = {
  registerSchemesAsPrivileged: (schemes: electron.CustomScheme[]) => void seen.schemes.push(...schemes),
  handle: (scheme: string, handler: Handler) => void seen.handlers.set(scheme, handler),
  isProtocolHandled: (scheme: string) => seen.handlers.has(scheme),
  unhandle: (scheme: string) => void seen.handlers.delete(scheme),
} satisfies Record<
  keyof Pick<electron.Protocol, 'handle' | 'isProtocolHandled' | 'registerSchemesAsPrivileged' | 'unhandle'>,
  unknown
>;

export const net = {
  fetch: async (address: string) => new Response(`file at ${address}`),
} satisfies Record<keyof Pick<electron.Net, 'fetch'>, unknown>;

export const session = {
  defaultSession: {
    on: (name: string, listener: (...args: never[]) => void) => seen.session.on(name, listener as never),
    setPermissionRequestHandler: (handler: typeof seen.permission) => {
      seen.permission = handler;
    },
    setPermissionCheckHandler: (handler: typeof seen.permissionCheck) => {
      seen.permissionCheck = handler;
    },
  },
};

export const dialog = {
  showErrorBox: (title: string, content: string) => void seen.errors.push(`${title}: ${content}`),
} satisfies Record<keyof Pick<electron.Dialog, 'showErrorBox'>, unknown>;
