import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { journey, openBook, type Program } from '../support/browser.ts';

journey('the task table', () => {
  let program: Program;
  let page: Page;
  let troubles: string[];

  beforeAll(async () => {
    ({ program, page, troubles } = await openBook());
    await page.getByRole('button', { name: 'Đưa vào sổ Quyết định 8560/QĐ-UBND' }).click();
    await page.getByRole('link', { name: 'Mở kế hoạch' }).waitFor();
    await page.goto(new URL('/nhiem-vu', program.address).href);
    await page.getByText('50 nhiệm vụ', { exact: true }).waitFor();
  });

  const grid = () => page.getByRole('grid', { name: 'Nhiệm vụ' });
  const rows = () => grid().getByRole('row');
  const param = (name: string) => new URL(page.url()).searchParams.get(name);
  const gap = (name: RegExp) => page.getByRole('button', { name });
  const picked = () => grid().locator('[role="row"][aria-selected="true"]').count();
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };

  test('what tasks lack is counted beside its filter, and the list agrees', async () => {
    const words = await gap(/^Chưa có chủ trì \(\d+\)$/).innerText();
    const many = Number(/\d+/.exec(words)?.[0]);
    await gap(/^Chưa có chủ trì/).click();
    await page.getByText(`${String(many).padStart(2, '0')} nhiệm vụ khớp bộ lọc`).waitFor();
    expect(param('thieu')).toBe('chu-tri');
    await expect.poll(() => rows().count()).toBe(many + 1);
    await gap(/^Chưa có thời hạn/).click();
    await page.waitForFunction(() => new URL(location.href).searchParams.get('thieu') === 'chu-tri.thoi-han');
  });

  test('the list is shown as it will be printed, and saved as a PDF and as an Excel file', async () => {
    await page.getByRole('button', { name: 'In danh sách' }).click();
    const sheet = page.getByRole('dialog', { name: 'In danh sách' });
    await sheet.locator('iframe[title="Bản xem trước"]').waitFor();
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      sheet.getByRole('button', { name: 'Lưu PDF' }).click(),
    ]);
    expect(saved.suggestedFilename()).toMatch(/^danh-sach-nhiem-vu-\d{4}-\d\d-\d\d\.pdf$/u);
    const [table] = await Promise.all([
      page.waitForEvent('download'),
      sheet.getByRole('button', { name: 'Lưu Excel' }).click(),
    ]);
    expect(table.suggestedFilename()).toMatch(/^danh-sach-nhiem-vu-\d{4}-\d\d-\d\d\.xlsx$/u);
    await sheet.getByRole('button', { name: 'Đóng' }).last().click();
    await sheet.waitFor({ state: 'hidden' });
  });

  test('a filter is saved under a name, renamed, chosen again and removed', async () => {
    const menu = page.getByRole('button', { name: /^Bộ lọc đã lưu/ });
    await menu.click();
    await page.getByRole('textbox', { name: 'Lưu bộ lọc đang xem với tên' }).fill('Cần giao việc');
    await press('Enter');
    await page.getByText('Đã lưu bộ lọc "Cần giao việc".').waitFor();
    await page.getByRole('textbox', { name: 'Lưu bộ lọc đang xem với tên' }).fill('Cần giao việc');
    await press('Enter');
    await page.getByText('Đã có bộ lọc tên "Cần giao việc"').waitFor();
    await page.getByRole('button', { name: 'Đổi tên Cần giao việc' }).click();
    await page.getByRole('textbox', { name: 'Tên mới của bộ lọc' }).fill('Thiếu chủ trì và hạn');
    await press('Enter');
    await page.getByRole('button', { name: 'Thiếu chủ trì và hạn', exact: true }).waitFor();
    await press('Escape');
    await page.getByRole('dialog', { name: /^Bộ lọc đã lưu/ }).waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Xóa bộ lọc' }).click();
    await page.getByText('50 nhiệm vụ', { exact: true }).waitFor();
    await page.reload();
    await page.getByText('50 nhiệm vụ', { exact: true }).waitFor();
    await menu.click();
    await page.getByRole('button', { name: 'Thiếu chủ trì và hạn', exact: true }).click();
    await page.waitForFunction(() => new URL(location.href).searchParams.get('thieu') === 'chu-tri.thoi-han');
    await menu.click();
    await page.getByRole('button', { name: 'Bỏ Thiếu chủ trì và hạn' }).click();
    await page.getByText('Chưa có bộ lọc nào được lưu.').waitFor();
    await press('Escape');
    await page.getByRole('dialog', { name: /^Bộ lọc đã lưu/ }).waitFor({ state: 'hidden' });
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Bộ lọc đã lưu');
    await page.getByRole('button', { name: 'Xóa bộ lọc' }).click();
  });

  test('rows are picked by Shift and arrows, let go again, and given out by keyboard alone', async () => {
    await page.getByText('50 nhiệm vụ', { exact: true }).waitFor();
    await rows().nth(2).focus();
    await press('Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown');
    await expect.poll(() => picked()).toBe(4);
    await press('Shift+ArrowUp');
    await expect.poll(() => picked()).toBe(3);
    await page.getByText('03 nhiệm vụ đã chọn').waitFor();
    await press('Tab');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Phân công…');
    await press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Phân công 03 nhiệm vụ' });
    await dialog.waitFor();
    await page.waitForFunction(() => document.activeElement?.getAttribute('placeholder')?.startsWith('Gõ tên cơ quan'));
    await page.keyboard.type('so y te');
    await page.getByRole('option', { name: /Sở Y tế/ }).waitFor();
    await press('ArrowDown', 'Enter');
    await dialog.getByRole('radio', { name: 'Chủ trì', exact: true }).check();
    await dialog.getByRole('button', { name: 'Giao nhiệm vụ' }).press('Enter');
    await page.getByText(/^Đã giao chủ trì 03 nhiệm vụ\./).waitFor();
    for (const at of [2, 3, 4])
      await expect.poll(() => rows().nth(at).locator('[data-column="lead"]').innerText()).toBe('Sở Y tế');
  });

  test('Ctrl+A picks every loaded row, Esc lets all go', async () => {
    await rows().nth(2).focus();
    await press('Control+a');
    await page.getByText('50 nhiệm vụ đã chọn').waitFor();
    await press('Escape');
    await expect.poll(() => picked()).toBe(0);
  });

  test('Shift+Enter shows a row in full', async () => {
    const height = async () => (await rows().nth(4).boundingBox())?.height ?? 0;
    const before = await height();
    await rows().nth(4).focus();
    await press('Shift+Enter');
    await expect.poll(height).toBeGreaterThan(before);
    await press('Shift+Enter');
    await expect.poll(height).toBe(before);
  });

  test('a column’s width is set by key and by mouse, stays after a reload and goes back', async () => {
    const head = () => grid().locator('[role="columnheader"][data-column="lead"]');
    const width = async () => Math.round((await head().boundingBox())?.width ?? 0);
    const edge = () => page.getByRole('separator', { name: 'Độ rộng cột Chủ trì' });
    const before = await width();
    await edge().focus();
    await press('ArrowRight', 'ArrowRight');
    await expect.poll(width).toBe(before + 32);
    const box = await edge().boundingBox();
    await page.mouse.move((box?.x ?? 0) + 4, (box?.y ?? 0) + 8);
    await page.mouse.down();
    await page.mouse.move((box?.x ?? 0) + 64, (box?.y ?? 0) + 8, { steps: 4 });
    await page.mouse.up();
    await expect.poll(width).toBe(before + 92);
    await page.reload();
    await rows().nth(1).waitFor();
    await expect.poll(() => width()).toBe(before + 92);
    await edge().dblclick();
    await expect.poll(width).toBe(before);
  });

  test('the words of a row stay in sight while the table scrolls sideways; the page does not', async () => {
    const edge = page.getByRole('separator', { name: 'Độ rộng cột Phối hợp' });
    await edge.focus();
    for (let at = 0; at < 20; at++) await press('ArrowRight');
    const place = async () => (await rows().nth(1).locator('[data-column="text"]').boundingBox())?.x;
    const before = await place();
    await grid().evaluate((frame) => frame.scrollTo({ left: 250 }));
    await expect.poll(() => grid().evaluate((frame) => frame.scrollLeft)).toBeGreaterThan(200);
    await expect.poll(() => place()).toBe(before);
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
      .toBeLessThanOrEqual(0);
    await edge.focus();
    await press('Enter');
  });

  test('a day shows who led then', async () => {
    await page.getByRole('textbox', { name: 'Tại ngày' }).fill('31/12/2018');
    await page.waitForFunction(() => new URL(location.href).searchParams.get('tai-ngay') === '2018-12-31');
    await page.getByText('50 nhiệm vụ khớp bộ lọc').waitFor();
  });

  test('the browser had nothing to complain of', () => {
    expect(troubles).toEqual([]);
  });
});
