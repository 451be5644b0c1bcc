import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, describe } from 'vitest';
import { browserClient } from './carriers.ts';
import { temporaryFolder } from './engines.ts';

const root = path.resolve(import.meta.dirname, '../..');

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where this machine's Chromium is; undefined where it has none. */
const findChromium = (): string | undefined => [process.env.CHROMIUM ?? '', ...places].find(existsSync);

/** Why the journeys can't run here, or null. On the build machine a missing browser is a failure. */
export const whyNoJourneys = (): string | null => {
  if (findChromium()) return null;
  const sentence = 'no Chromium: on Debian "apt-get install chromium", elsewhere CHROMIUM=/path/to/chrome';
  if (process.env.CI) throw new Error(sentence);
  return sentence;
};

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What a journey has started; it ends with it. */
const started: (() => Promise<void>)[] = [];

/** A walk through the built program in a real browser; its name says why it was left out. */
export const journey = (name: string, walk: () => void): void => {
  const missing = whyNoJourneys();
  describe.skipIf(missing !== null)(missing === null ? name : `${name} (skipped: ${missing})`, () => {
    afterAll(async () => {
      await Promise.all(started.splice(0).map((end) => end()));
    });
    walk();
  });
};

export const openBrowser = async (): Promise<Browser> => {
  const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: quiet });
  started.push(() => browser.close());
  return browser;
};

export type Program = { readonly address: string; readonly stop: () => Promise<void> };

/** The built program on a book without passwords, past its first set-up. */
export const startProgram = async (data = temporaryFolder()): Promise<Program> => {
  const program = await startNewProgram(data);
  const client = await browserClient(program.address);
  if ((await client.session.status()).at === 'newcomer')
    await client.accounts.setUp({ office: { from: 'later' }, administrator: null });
  return program;
};

/** The built program as a person starts it; on a fresh book it asks for the set-up. */
export const startNewProgram = async (data = temporaryFolder()): Promise<Program> => {
  const child = spawn(process.execPath, [path.join(root, 'out/main/serve.js'), '--no-open'], {
    env: { ...process.env, SO_KE_HOACH_DATA: data },
  });
  const address = await new Promise<string>((resolve, reject) => {
    let printed = '';
    const listen = (part: Buffer) => {
      printed += part.toString();
      const found = /http:\/\/\S+/.exec(printed);
      if (found) resolve(found[0]);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', () => reject(new Error(`ended before it served: ${printed}`)));
  });
  const program = { address, stop: () => ended(child) };
  started.push(program.stop);
  return program;
};

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });

type OpenPage = { readonly page: Page; readonly troubles: string[] };
type OpenBook = OpenPage & { readonly browser: Browser; readonly program: Program };

/** The program on a book of its own, open in a browser. */
export const openBook = async (): Promise<OpenBook> => {
  const [browser, program] = await Promise.all([openBrowser(), startProgram()]);
  return { browser, program, ...(await openPage(browser, program.address)) };
};

/** A page at a clerk's screen size, without motion to wait for; `troubles` gathers whatever the browser complains of. */
export const openPage = async (browser: Browser, address: string): Promise<OpenPage> => {
  const page = await browser.newPage({
    viewport: { width: 1366, height: 768 },
    locale: 'vi-VN',
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    troubles.push(`${message.text()} (${message.location().url})`);
  });
  await page.goto(address);
  return { page, troubles };
};
