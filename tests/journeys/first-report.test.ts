import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { journey, openBook } from '../support/browser.ts';

journey("a clerk's first report", () => {
  let page: Page;
  let troubles: string[];

  beforeAll(async () => {
    ({ page, troubles } = await openBook());
  });

  const rows = () => page.getByRole('grid', { name: 'Nhiệm vụ' }).getByRole('row');
  const go = (place: string) => page.getByRole('navigation').getByRole('link', { name: place }).click();

  test('the address loses its token as soon as it is open', async () => {
    await page.getByRole('heading', { name: 'Kế hoạch', exact: true }).waitFor();
    expect(page.url()).not.toContain('token');
  });

  test('the Hà Nội plan goes from the library into the book', async () => {
    await page.getByRole('button', { name: 'Đưa vào sổ Quyết định 8560/QĐ-UBND' }).click();
    await page
      .getByRole('link', { name: /Đề án phát triển nghề công tác xã hội/ })
      .first()
      .waitFor();
    await page
      .getByRole('link', { name: /Đề án phát triển nghề công tác xã hội/ })
      .first()
      .click();
    await page.getByText('Nguyễn Đức Chung').first().waitFor();
    await page.getByText('Điểm cần lưu ý trong văn bản gốc').waitFor();
  });

  test('a task is found without marks', async () => {
    await go('Nhiệm vụ');
    await page.getByText('50 nhiệm vụ').waitFor();
    await page.getByRole('textbox', { name: 'Tìm trong nhiệm vụ' }).fill('thuc hien khao sat');
    await page.getByText('1 nhiệm vụ').waitFor();
    await expect.poll(() => rows().count()).toBe(2);
    expect(new URL(page.url()).searchParams.get('tu')).toBe('thuc hien khao sat');
  });

  test('its progress is recorded and stands in the history', async () => {
    await rows().nth(1).click();
    const drawer = page.getByRole('dialog');
    await drawer.getByText('Ghi kết quả').waitFor();
    await drawer.getByRole('radio', { name: 'Hoàn thành' }).check();
    await drawer.getByRole('button', { name: 'Lưu kết quả' }).click();
    await drawer.getByText('Nhiệm vụ hoàn thành phải có kết quả thực hiện.').waitFor();
    await drawer.getByRole('textbox', { name: 'Kết quả thực hiện' }).fill('Đã khảo sát đủ 30 quận, huyện, thị xã');
    await drawer.getByRole('textbox', { name: 'Văn bản minh chứng' }).fill('Công văn số 1520/SLĐTBXH-BTXH');
    await drawer.getByRole('button', { name: 'Lưu kết quả' }).click();
    await drawer.locator('ins').getByText('Đã khảo sát đủ 30 quận, huyện, thị xã').waitFor();
    await page.keyboard.press('Escape');
    await rows().nth(1).getByText('Hoàn thành').waitFor();
  });

  test('words that were not saved are still there when the task is opened again', async () => {
    await rows().nth(1).click();
    const obstacles = page.getByRole('dialog').getByRole('textbox', { name: 'Khó khăn, vướng mắc' });
    await obstacles.fill('Một số xã gửi phiếu chậm');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.reload();
    await rows().nth(1).click();
    await page.waitForFunction(() =>
      document.querySelector('[role=dialog]')?.innerHTML.includes('Một số xã gửi phiếu chậm'),
    );
    await expect.poll(() => obstacles.inputValue()).toBe('Một số xã gửi phiếu chậm');
    await page.keyboard.press('Escape');
  });

  test('the report of 2018 is shown as its own pages and saved as a PDF', async () => {
    const { origin } = new URL(page.url());
    await page.goto(`${origin}/bao-cao`);
    await page.getByRole('button', { name: 'Soạn văn bản' }).click();
    await page.getByRole('dialog').getByRole('combobox', { name: 'Năm' }).click();
    await page.getByRole('option', { name: '2018' }).click();
    await page.getByRole('button', { name: 'Soạn từ số liệu của sổ' }).click();
    await page.locator('canvas').first().waitFor();
    await page.getByText('Quốc hiệu').or(page.getByText('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')).first().waitFor();
    await page.getByRole('button', { name: 'In, lưu tệp' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'Lưu PDF bản trình ký' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^Báo cáo năm 2018.*\.pdf$/);
    expect(
      readFileSync(await download.path())
        .subarray(0, 8)
        .toString(),
    ).toBe('%PDF-1.7');
  });

  test('nothing scrolls sideways at a clerk’s screen size', async () => {
    const { origin } = new URL(page.url());
    for (const place of ['/ke-hoach', '/nhiem-vu', '/bao-cao']) {
      await page.goto(origin + place);
      await page.getByRole('heading').first().waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), place).toBeLessThanOrEqual(
        0,
      );
    }
  });

  test('the browser had nothing to complain of', () => {
    expect(troubles).toEqual([]);
  });
});
