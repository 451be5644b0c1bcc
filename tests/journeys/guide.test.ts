import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { journey, openBook, type Program } from '../support/browser.ts';

journey('the guide', () => {
  let program: Program;
  let page: Page;
  let troubles: string[];

  beforeAll(async () => {
    ({ program, page, troubles } = await openBook());
  });

  const contents = () => page.getByRole('navigation', { name: 'Các trang hướng dẫn' });
  const title = (name: string) => page.getByRole('article').getByRole('heading', { level: 2, name, exact: true });

  test('F1 opens what is written of the page in view', async () => {
    await page.goto(new URL('/co-quan/sap-xep', program.address).href);
    await page.getByRole('heading', { level: 1, name: 'Sắp xếp cơ quan' }).waitFor();
    await page.keyboard.press('F1');
    await title('Cơ quan và sắp xếp bộ máy').waitFor();
  });

  test('it is searched without marks', async () => {
    await contents().getByRole('textbox').fill('o mang bitlocker');
    await expect.poll(() => contents().getByRole('link').count()).toBe(1);
    await title('Dữ liệu và sao lưu').waitFor();
    await contents().getByRole('textbox').fill('');
    await expect.poll(() => contents().getByRole('link').count()).toBeGreaterThan(8);
  });

  test('each of its pages has words; every picture is there and every link leads to another page', async () => {
    const links = await contents().getByRole('link').all();
    for (const link of links) {
      const name = (await link.locator('span').first().innerText()).trim();
      await link.click();
      await title(name).waitFor();
      const article = page.getByRole('article');
      await expect.poll(async () => (await article.innerText()).length).toBeGreaterThan(500);
      for (const picture of await article.locator('img').all()) {
        await picture.scrollIntoViewIfNeeded();
        await expect.poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(1366);
      }
      const addresses = await article
        .locator('a')
        .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).pathname));
      expect(addresses.filter((address) => address !== '/tro-giup')).toEqual([]);
      expect(await article.innerText()).not.toContain('.md');
    }
  });

  test('the browser had nothing to complain of', () => {
    expect(troubles).toEqual([]);
  });
});
