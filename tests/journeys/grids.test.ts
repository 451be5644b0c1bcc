import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { journey, openBook, type Program } from '../support/browser.ts';

journey('grids of cells', () => {
  let program: Program;
  let page: Page;
  let troubles: string[];

  beforeAll(async () => {
    ({ program, page, troubles } = await openBook());
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: program.address });
    await page.getByRole('button', { name: 'Đưa vào sổ Quyết định 8560/QĐ-UBND' }).click();
    await page.getByRole('link', { name: 'Mở kế hoạch' }).click();
    await page.getByRole('tab', { name: 'Phân công' }).click();
    await grid().waitFor();
  });

  const grid = () => page.getByRole('grid').first();
  const cell = (row: number, column: number) => grid().locator(`[data-cell="${row}/${column}"]`);
  const words = (row: number, column: number) => cell(row, column).innerText();
  const dialog = () => page.getByRole('dialog');
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  const copied = (text: string) => page.evaluate((words) => navigator.clipboard.writeText(words), text);
  const block = async (rows: number, columns: number) =>
    Promise.all(
      Array.from({ length: rows }, (_, row) =>
        Promise.all(Array.from({ length: columns }, (_, at) => words(row, at + 1))),
      ),
    );
  /** Takes back the work that its own message tells of: the one before may still stand. */
  const undo = async (told: RegExp) => {
    await page.getByRole('alert').filter({ hasText: told }).getByRole('button', { name: 'Hoàn tác' }).click();
    await page.getByText('Đã hoàn tác.').waitFor();
  };

  test('a range chosen with Shift is copied as Excel takes it', async () => {
    await cell(0, 1).click();
    await press('Shift+ArrowDown', 'Shift+ArrowRight', 'Shift+ArrowRight', 'Control+c');
    const rows = await block(2, 3);
    await expect.poll(async () => (await clipboard()).split(/\r?\n/)).toEqual(rows.map((row) => row.join('\t')));
    await expect.poll(() => grid().locator('[role="gridcell"][aria-selected="true"]').count()).toBe(6);
  });

  test('a pasted range is checked, written in one command and taken back by one undo', async () => {
    const before = await block(2, 2);
    await copied('P\tT\r\nT\tP\r\n');
    await cell(0, 1).click();
    await press('Control+v');
    await dialog()
      .getByText(/^4 ô: \d đổi, \d giữ nguyên, 0 sai\./)
      .waitFor();
    await press('Enter');
    await page.getByText(/^Đã ghi \d+ ô phân công\.|^Đã giao/).waitFor();
    await expect
      .poll(() => block(2, 2))
      .toEqual([
        ['P', 'T'],
        ['T', 'P'],
      ]);
    await undo(/^Đã ghi \d+ ô phân công\.|^Đã giao/);
    await expect.poll(() => block(2, 2)).toEqual(before);
  });

  test('one wrong cell holds the whole paste back', async () => {
    const before = await block(2, 2);
    await copied('P\tX\r\nT\tP\r\n');
    await cell(0, 1).click();
    await press('Control+v');
    await dialog().getByText('"X" không phải là vai trò').waitFor();
    await expect.poll(() => dialog().getByRole('button', { name: /^Ghi / }).count()).toBe(0);
    await press('Escape');
    await dialog().waitFor({ state: 'detached' });
    await expect.poll(() => block(2, 2)).toEqual(before);
  });

  test('the mouse drags a range, Ctrl+D fills it down, Delete clears it', async () => {
    await cell(3, 1).click();
    await press('p');
    await page.getByText(/^Đã giao .* phối hợp\./).waitFor();
    await expect.poll(() => words(3, 1)).toBe('P');
    await cell(3, 1).hover();
    await page.mouse.down();
    await cell(5, 1).hover();
    await page.mouse.up();
    await press('Control+d');
    await expect.poll(() => Promise.all([4, 5].map((row) => words(row, 1)))).toEqual(['P', 'P']);
    await press('Delete');
    await expect.poll(() => Promise.all([3, 4, 5].map((row) => words(row, 1)))).toEqual(['', '', '']);
    await undo(/^Đã ghi 03 ô phân công\./);
    await expect.poll(() => words(5, 1)).toBe('P');
  });

  test('an input method may hold the letter back; the cell still gets it', async () => {
    await cell(6, 1).click();
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Input.imeSetComposition', { text: 't', selectionStart: 1, selectionEnd: 1 });
    await expect.poll(() => words(6, 1)).toBe('T');
    await press('Escape', 'ArrowDown');
    await expect.poll(() => cell(7, 1).getAttribute('data-active')).toBe('true');
  });

  test('Tab goes from cell to cell; after Esc it leaves the grid', async () => {
    await cell(1, 1).click();
    await press('Tab', 'Tab', 'Shift+Tab');
    await expect.poll(() => cell(1, 2).getAttribute('data-active')).toBe('true');
    await press('Escape', 'Tab');
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('[role="grid"]') === null)).toBe(true);
  });

  test('a year’s result is written in its cell, the Vietnamese way, and a wrong one says why beside it', async () => {
    await page.getByRole('tab', { name: /^Chỉ tiêu|^Mục tiêu/ }).click();
    await page.getByRole('grid', { name: 'Chỉ tiêu theo năm' }).waitFor();
    const target = grid().getByRole('row').filter({ hasText: '30% cộng tác viên' }).first();
    const year = target.locator('[data-column="2018"]');
    await year.click();
    await page.keyboard.type('132,5%');
    await press('Enter');
    await page.getByRole('alert').getByText('Tỷ lệ phần trăm phải từ 0 đến 100.').waitFor();
    await press('Backspace', 'Backspace', 'Backspace', 'Backspace', 'Backspace', 'Backspace');
    await page.keyboard.type('32,5%');
    await press('Enter');
    await page.getByText('Đã lưu kết quả năm 2018.').waitFor();
    await expect.poll(() => year.innerText()).toMatch(/^32,5\s+Đạt/);
    await year.click();
    await press('Delete');
    await page.getByText('Kết quả đã ghi không xóa được ở bảng này').waitFor();
  });

  test('figures from Excel fill years and rows; blanks leave what is there', async () => {
    await page.getByRole('textbox', { name: 'Tìm trong chỉ tiêu' }).fill('đào tạo lại: 200');
    const target = grid().getByRole('row').filter({ hasText: 'Đào tạo, đào tạo lại: 200' }).first();
    const year = (name: string) => target.locator(`[data-column="${name}"]`);
    await copied('1.180\t');
    await year('2018').click();
    await press('Control+v');
    await dialog().getByText('2 ô: 1 đổi, 1 giữ nguyên, 0 sai.').waitFor();
    await press('Enter');
    await expect.poll(() => year('2018').innerText()).toContain('1.180');
    await copied('1.5\t200');
    await year('2018').click();
    await press('Control+v');
    await dialog().getByText('"1.5" không phải là số viết theo cách Việt Nam').waitFor();
    await press('Escape');
  });

  test('the browser had nothing to complain of', () => {
    expect(troubles).toEqual([]);
  });
});
