import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { aLiaisonBook, liaisonPassword } from '../support/a-liaison.ts';
import { journey, openBrowser, openPage } from '../support/browser.ts';

journey('a page typed by its address', () => {
  const closed = [
    ['/nhat-ky', 'Nhật ký'],
    ['/sao-luu', 'Sao lưu'],
    ['/tai-khoan', 'Tài khoản'],
    ['/trao-doi', 'Trao đổi tệp'],
    ['/thung-rac', 'Thùng rác'],
    ['/ky-bao-cao/nhac-viec', 'Nhắc việc'],
  ] as const;
  const others = ['/ky-bao-cao', '/nhiem-vu', '/chi-tieu', '/co-quan', '/cai-dat', '/ke-hoach/doc-van-ban'];

  const told = async (page: Page, address: string): Promise<string> => {
    await page.goto(address);
    await page.locator('main h1').waitFor();
    await page.waitForLoadState('networkidle');
    return page.locator('main').innerText();
  };

  test('says for whom it is, and offers a liaison what is theirs; no page offers a try that can not help', async () => {
    const [browser, book] = await Promise.all([openBrowser(), aLiaisonBook()]);
    const { page } = await openPage(browser, book.program.address);
    const at = (path: string) => new URL(path, book.program.address).href;
    await page.getByLabel('Tên đăng nhập').fill('lan');
    await page.getByLabel('Mật khẩu', { exact: true }).fill(liaisonPassword);
    await page.keyboard.press('Enter');
    await page.getByRole('grid', { name: 'Kết quả theo nhiệm vụ' }).waitFor();
    for (const [path, label] of closed)
      expect(await told(page, at(path)), path).toMatch(new RegExp(`Trang ${label} dành cho vai trò quản trị`, 'u'));
    for (const path of [...others, `/ky-bao-cao/${book.period.id}`])
      expect(await told(page, at(path)), path).not.toMatch(/Thử lại|dành cho vai trò/u);
    await page.goto(at('/sao-luu'));
    await page.getByRole('main').getByRole('link', { name: 'Việc của tôi' }).click();
    await page.getByRole('grid', { name: 'Kết quả theo nhiệm vụ' }).waitFor();
  });
});
