import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { journey, openBrowser, openPage, type Program, startProgram } from '../support/browser.ts';
import { browserClient } from '../support/carriers.ts';

journey('deleting and taking back', () => {
  let program: Program;
  let browser: Browser;
  let page: Page;
  let troubles: string[];
  let planId: string;
  const open = (place: string) => page.goto(new URL(place, program.address).href);

  beforeAll(async () => {
    program = await startProgram();
    const clerk = await browserClient(program.address);
    ({ planId } = await clerk.plans.addFromLibrary({ key: 'ha-noi-8560' }));
    browser = await openBrowser();
    ({ page, troubles } = await openPage(browser, program.address));
  }, 60_000);

  afterAll(() => {
    expect(troubles).toEqual([]);
  });

  test('a plan goes with a reason, says before what goes along, and comes back from the trash', async () => {
    await open(`/ke-hoach/${planId}`);
    await page.getByRole('button', { name: 'Xóa…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Xóa Quyết định 8560/QĐ-UBND' });
    await dialog.getByText('Sẽ vào thùng rác: 1 kế hoạch').waitFor();
    await expect.poll(() => dialog.getByRole('button', { name: 'Xóa' }).isDisabled()).toBe(true);
    await dialog.getByLabel('Lý do').fill('Nhập nhầm văn bản');
    await dialog.getByRole('button', { name: 'Xóa' }).click();
    await page.getByText('Đã xóa Quyết định 8560/QĐ-UBND.').waitFor();
    await open('/thung-rac');
    const row = page.getByRole('row', { name: /8560/ });
    await row.getByText('Nhập nhầm văn bản').waitFor();
    await row.getByRole('button', { name: 'Khôi phục' }).click();
    await page.getByText('Thùng rác trống.').waitFor();
    await open(`/ke-hoach/${planId}`);
    await page.getByRole('heading', { name: /8560/ }).waitFor();
  });

  test('Ctrl+Z takes the last work back, Ctrl+Y does it again, and the journal tells of both', async () => {
    await open(`/ke-hoach/${planId}`);
    await page.getByRole('button', { name: 'Kết thúc' }).click();
    await page.getByText('Quyết định 8560/QĐ-UBND: đã kết thúc.').waitFor();
    await page.keyboard.press('Control+z');
    await page.getByText('Đã hoàn tác: Đổi trạng thái kế hoạch – Quyết định 8560/QĐ-UBND: đã kết thúc').waitFor();
    await page.getByRole('button', { name: 'Kết thúc' }).waitFor();
    await page.keyboard.press('Control+y');
    await page.getByText('Đã làm lại: Đổi trạng thái kế hoạch – Quyết định 8560/QĐ-UBND: đã kết thúc').waitFor();
    await page.getByRole('button', { name: 'Mở lại' }).waitFor();
    await open('/nhat-ky');
    await page.getByRole('button', { name: /^Làm lại: Đổi trạng thái/ }).waitFor();
    await page.getByRole('button', { name: /^Thêm kế hoạch từ thư viện/ }).click();
    await page.getByRole('button', { name: 'Hoàn tác…' }).click();
    await page
      .getByRole('alert')
      .getByText(/dựa trên việc này\. Hoàn tác việc đó trước\./)
      .first()
      .waitFor();
  });

  test('the journal is checked from its page', async () => {
    await open('/nhat-ky');
    await page.getByRole('button', { name: 'Kiểm tra nhật ký' }).click();
    await page.getByText(/Nhật ký còn nguyên: \d+ việc/).waitFor();
  });
});
