import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { journey, openBook, type Program } from '../support/browser.ts';

journey('by keyboard alone', () => {
  let program: Program;
  let page: Page;

  beforeAll(async () => {
    ({ program, page } = await openBook());
    await page.getByRole('button', { name: 'Đưa vào sổ Quyết định 8560/QĐ-UBND' }).click();
    await page
      .getByRole('link', { name: /Đề án phát triển nghề công tác xã hội/ })
      .first()
      .waitFor();
    await page.goto(new URL('/nhiem-vu', program.address).href);
    await page.getByText('50 nhiệm vụ').waitFor();
  });

  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  const drawer = () => page.getByRole('dialog');

  test('"/" goes to the search, and typing there is only typing', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('khao sat?');
    await expect.poll(() => page.getByRole('textbox', { name: 'Tìm trong nhiệm vụ' }).inputValue()).toBe('khao sat?');
    await expect.poll(() => drawer().count()).toBe(0);
    await page.keyboard.press('Backspace');
    await page.waitForFunction(() => new URL(location.href).searchParams.get('tu') === 'khao sat');
  });

  test('arrows walk the rows, Enter opens one, Escape leaves it where it was', async () => {
    const rows = page.getByRole('grid', { name: 'Nhiệm vụ' }).getByRole('row');
    await page.locator('[role="grid"][aria-busy="false"]').waitFor();
    await rows.nth(1).focus();
    const first = await focused();
    await page.keyboard.press('ArrowDown');
    const second = await focused();
    expect(second).not.toBe(first);
    await page.keyboard.press('Enter');
    await drawer().getByText('Ghi kết quả').waitFor();
    await page.keyboard.press('Escape');
    await drawer().waitFor({ state: 'detached' });
    await page.waitForFunction((text) => document.activeElement?.textContent === text, second);
  });

  test('a result is chosen, typed and saved without the mouse', async () => {
    await page.keyboard.press('Enter');
    const status = drawer().getByRole('radio', { name: 'Đang thực hiện' });
    await status.waitFor();
    await status.focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Đang khảo sát tại 12 quận');
    await page.keyboard.press('Control+Enter');
    await drawer().locator('ins').getByText('Đang khảo sát tại 12 quận').waitFor();
    await page.keyboard.press('Escape');
    await drawer().waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.activeElement?.textContent?.includes('Đang thực hiện'));
  });

  test('Ctrl+K finds tasks and pages without marks, and Enter goes to the one chosen', async () => {
    const search = async (words: string, found: string) => {
      await page.keyboard.press('Control+k');
      const box = page.getByRole('dialog', { name: 'Tìm trong sổ' }).getByRole('textbox');
      await box.waitFor();
      await page.keyboard.type(words);
      await page.locator('[role="option"][data-combobox-selected]', { hasText: found }).waitFor();
      await page.keyboard.press('Enter');
      await box.waitFor({ state: 'detached' });
    };
    await search('khao sat', 'Thực hiện khảo sát');
    await drawer().getByText('Ghi kết quả').waitFor();
    await page.keyboard.press('Escape');
    await drawer().waitFor({ state: 'detached' });
    await search('ky bao cao', 'Kỳ báo cáo');
    await page.getByRole('heading', { name: 'Kỳ báo cáo', level: 1 }).waitFor();
  });

  test('Ctrl+K searches over an open drawer; Esc goes back to it, where what is typed still stands', async () => {
    await page.goto(new URL('/nhiem-vu', program.address).href);
    await page.locator('[role="grid"][aria-busy="false"]').waitFor();
    await page.getByRole('grid', { name: 'Nhiệm vụ' }).getByRole('row').nth(3).press('Enter');
    const task = page.getByRole('dialog', { name: /^Nhiệm vụ tại mục/ });
    const result = task.getByRole('textbox', { name: 'Kết quả thực hiện' });
    await result.focus();
    await page.keyboard.type('Đang chờ kinh phí');
    const search = page.getByRole('dialog', { name: 'Tìm trong sổ' });
    await page.keyboard.press('Control+k');
    await search.locator('input:focus').waitFor();
    await page.keyboard.press('Escape');
    await search.waitFor({ state: 'detached' });
    await task.locator('textarea:focus').waitFor();
    expect(await result.inputValue()).toBe('Đang chờ kinh phí');
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await page.keyboard.press('Escape');
    await task.waitFor({ state: 'detached' });
  });

  test('Esc leaves a dialog over a drawer first, then the drawer', async () => {
    const row = page.getByRole('grid', { name: 'Nhiệm vụ' }).getByRole('row').nth(3);
    await row.press('Enter');
    const task = page.getByRole('dialog', { name: /^Nhiệm vụ tại mục/ });
    await task.getByRole('button', { name: 'Xóa…' }).press('Enter');
    const asks = page.getByRole('dialog', { name: /^Xóa nhiệm vụ/ });
    await asks.locator('textarea:focus, input:focus').first().waitFor();
    await page.keyboard.press('Escape');
    await asks.waitFor({ state: 'detached' });
    await task.locator('button:focus').waitFor();
    await page.keyboard.press('Escape');
    await task.waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'row');
  });

  test('"?" lists the keys', async () => {
    await page.keyboard.press('Shift+?');
    await drawer().getByText('Enter').first().waitFor();
    await page.keyboard.press('Escape');
  });
});
