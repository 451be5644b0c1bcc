import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { demoFolder } from '../../tools/demo/demo-folder.ts';
import { journey, openBrowser, openPage, type Program, startNewProgram } from '../support/browser.ts';
import { temporaryFolder } from '../support/engines.ts';

declare const axe: { run: (root: unknown, options: RunOptions) => Promise<AxeResults> };

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Pages of one kind that are looked at: plans, agencies and letters differ in their words only. */
const alike = 2;

const kindOf = ({ pathname, searchParams }: URL): string =>
  [pathname.replaceAll(/[\da-f-]{36}/g, '…'), searchParams.get('phan')].join(' ');

journey('everybody can use every page (WCAG 2.2 AA)', () => {
  let program: Program;
  let page: Page;
  let checker: string;

  beforeAll(async () => {
    checker = await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
    const folder = await demoFolder({ SO_KE_HOACH_DATA: `${temporaryFolder()}/so` });
    program = await startNewProgram(folder);
    ({ page } = await openPage(await openBrowser(), program.address));
  }, 120_000);

  const open = async (address: URL) => {
    await page.goto(address.href);
    await page.waitForLoadState('networkidle');
    await page.getByRole('heading', { level: 1 }).first().waitFor();
  };

  /** What is wrong on the page in view, each with its element. */
  const faults = async (): Promise<string[]> => {
    await page.evaluate(checker);
    const { violations } = await page.evaluate((runOnly) => axe.run(document, { runOnly }), rules);
    return violations.flatMap(({ help, nodes }) => nodes.map(({ html }) => `${help}: ${html}`));
  };

  const linkedPages = async (): Promise<URL[]> => {
    const links = page.locator('a[href]').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    return (await links)
      .map((href) => new URL(href))
      .filter(({ origin }) => origin === new URL(program.address).origin);
  };

  test('each kind of page that a link leads to', async () => {
    const met = new Map<string, number>();
    const waiting = [new URL('/tong-quan', program.address)];
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const kind = kindOf(next);
      const seen = met.get(kind) ?? 0;
      if (seen === alike) continue;
      met.set(kind, seen + 1);
      await open(next);
      expect.soft(await faults(), next.href).toEqual([]);
      waiting.push(...(await linkedPages()));
    }
    expect(met.size).toBeGreaterThan(25);
  }, 300_000);

  test('each place of the rail in the dark', async () => {
    await open(new URL('/tong-quan', program.address));
    await page.getByRole('button', { name: 'Chuyển sang giao diện tối' }).click();
    const rail = page.getByRole('navigation').getByRole('link');
    const places = await rail.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(places.length).toBeGreaterThan(12);
    for (const place of places) {
      await open(new URL(place));
      expect.soft(await faults(), place).toEqual([]);
    }
  }, 300_000);
});
