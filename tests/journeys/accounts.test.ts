import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { journey, openBrowser, openPage, type Program, startNewProgram } from '../support/browser.ts';

const password = 'giếng nước lá tre mùa đông';

journey('accounts by keyboard', () => {
  let browser: Browser;
  let program: Program;
  let page: Page;

  beforeAll(async () => {
    [browser, program] = await Promise.all([openBrowser(), startNewProgram()]);
    ({ page } = await openPage(browser, program.address));
  });

  const heading = (name: string) => page.getByRole('heading', { name });
  const press = async (key: string, times = 1) => {
    for (let n = 0; n < times; n++) await page.keyboard.press(key);
  };
  const ownMenu = async (entry: string) => {
    await page
      .getByRole('button', { name: /Lê Văn An/ })
      .first()
      .focus();
    await press('Enter');
    await page.getByRole('menuitem', { name: entry }).focus();
    await press('Enter');
  };

  test('a new book is set up: office by name, accounts, the recovery code kept', async () => {
    await heading('Bắt đầu').waitFor();
    await page.getByRole('radio', { name: 'Để sau' }).focus();
    await press('ArrowUp');
    await press('Tab');
    await page.keyboard.type('Sở Nội vụ tỉnh Lào Cai');
    await press('Tab');
    await press('Space');
    await press('Tab');
    await page.keyboard.type('Lê Văn An');
    await press('Tab');
    await expect.poll(() => page.getByLabel('Tên đăng nhập').inputValue()).toBe('anlv');
    await press('Tab');
    await page.keyboard.type(password);
    await press('Tab', 2);
    await page.keyboard.type(password);
    await press('Enter');
    await heading('Phiếu khôi phục').waitFor();
    await expect.poll(() => page.getByLabel('Mã khôi phục').textContent()).toMatch(/^([2-9A-Z]{5}-){4}[2-9A-Z]{5}$/);
    await page.getByRole('button', { name: 'In phiếu' }).press('Enter');
    const sheet = page.getByRole('dialog', { name: 'In phiếu' });
    await sheet.locator('iframe[title="Bản xem trước"]').waitFor();
    await expect.poll(() => sheet.getByRole('button', { name: 'Lưu PDF' }).count()).toBe(0);
    await sheet.getByRole('button', { name: 'Đóng' }).last().press('Enter');
    await sheet.waitFor({ state: 'hidden' });
    await page.getByRole('checkbox').focus();
    await press('Space');
    await press('Tab');
    await press('Enter');
    await page.getByRole('button', { name: 'Đưa vào sổ Quyết định 8560/QĐ-UBND' }).waitFor();
    await expect.poll(() => page.getByRole('link', { name: 'Tài khoản' }).count()).toBe(1);
  });

  test('the lock covers the page, leaves nothing below to the keyboard, and keeps what was typed', async () => {
    await page.getByRole('link', { name: 'Cài đặt' }).click();
    const signer = page.getByRole('textbox', { name: 'Họ tên người ký' });
    await signer.fill('Trần Văn Bình');
    await ownMenu('Khóa màn hình');
    await heading('Màn hình đang khóa').waitFor();
    await press('Escape', 3);
    await expect.poll(() => heading('Màn hình đang khóa').isVisible()).toBe(true);
    for (let n = 0; n < 8; n++) {
      await press('Tab');
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.closest('dialog, body')?.tagName))
        .toMatch(/DIALOG|BODY/);
    }
    await page.getByLabel('Mật khẩu', { exact: true }).focus();
    await page.keyboard.type('không phải');
    await press('Enter');
    await page.getByText('Mật khẩu không đúng.', { exact: true }).waitFor();
    await page.getByLabel('Mật khẩu', { exact: true }).focus();
    await page.keyboard.type(password);
    await press('Enter');
    await heading('Màn hình đang khóa').waitFor({ state: 'detached' });
    await expect.poll(() => signer.inputValue()).toBe('Trần Văn Bình');
  });

  test('a leader comes in with the password given once, chooses another and finds no accounts', async () => {
    await page.getByRole('link', { name: 'Tài khoản' }).click();
    await page.getByRole('button', { name: 'Thêm tài khoản' }).click();
    await page.getByRole('textbox', { name: 'Họ và tên' }).fill('Trần Thị Lan');
    await page.getByRole('checkbox', { name: /Lãnh đạo/ }).check();
    await press('Enter');
    const once = page.getByRole('status', { name: 'Mật khẩu dùng một lần' });
    const given = (await once.textContent()) ?? '';
    await page.getByRole('button', { name: 'Đã ghi lại' }).click();
    await ownMenu('Đăng xuất');
    await heading('Đăng nhập').waitFor();
    await page.keyboard.type('lantt');
    await press('Tab');
    await page.keyboard.type(given);
    await press('Enter');
    await heading('Đổi mật khẩu').waitFor();
    await page.keyboard.type(given);
    await press('Tab', 2);
    await page.keyboard.type('sông xanh bàn gỗ mèo lười');
    await press('Tab', 2);
    await page.keyboard.type('sông xanh bàn gỗ mèo lười');
    await press('Enter');
    await page.getByRole('link', { name: 'Kế hoạch', exact: true }).first().waitFor();
    await expect.poll(() => page.getByRole('link', { name: 'Tài khoản' }).count()).toBe(0);
    await expect.poll(() => page.getByRole('button', { name: /Đưa Quyết định/ }).count()).toBe(0);
  });
});
