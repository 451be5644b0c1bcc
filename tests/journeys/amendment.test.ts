import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { journey, openBook } from '../support/browser.ts';

journey('a plan is amended', () => {
  let page: Page;
  let troubles: string[];
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const field = (name: string) => page.getByRole('textbox', { name, exact: true });
  const pick = async (typed: string, option: RegExp) => {
    const choice = page.getByRole('combobox', { name: 'Chọn nhiệm vụ, chỉ tiêu' });
    await choice.fill(typed);
    await page.getByRole('option', { name: option }).first().click();
  };

  beforeAll(async () => {
    ({ page, troubles } = await openBook());
    await button('Đưa vào sổ Quyết định 8560/QĐ-UBND').click();
    await page
      .getByRole('link', { name: /Đề án phát triển nghề công tác xã hội/ })
      .first()
      .click();
    await page.getByRole('tab', { name: /Nhiệm vụ/ }).waitFor();
  });
  test('a wrong document is told beside its fields', async () => {
    await page.getByRole('link', { name: 'Sửa đổi, bổ sung' }).click();
    await button('Kiểm tra').waitFor();
    await field('Trích yếu').fill('Sửa đổi, bổ sung một số nội dung của Kế hoạch');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Loại văn bản: không được để trống.').waitFor();
    await page.getByText(/Chọn ít nhất một nhiệm vụ hoặc chỉ tiêu/).waitFor();
  });

  test('rows are chosen without marks, replaced, abolished and added; words typed so far survive a reload', async () => {
    await page.getByLabel('Loại văn bản').first().fill('Quyết định');
    await page.keyboard.press('Escape');
    await field('Số').fill('1234');
    await field('Ký hiệu').fill('QĐ-UBND');
    await field('Ngày ban hành').fill('15/06/2018');
    await pick('khao sat', /khảo sát/i);
    await field('Nội dung mới').fill('Khảo sát lại nhu cầu');
    await page.reload();
    await expect.poll(() => field('Nội dung mới').inputValue()).toBe('Khảo sát lại nhu cầu');
    await button('Thêm nhiệm vụ mới').click();
    const added = page.getByRole('article', { name: 'Nhiệm vụ mới' });
    await added.getByLabel('Nhiệm vụ', { exact: true }).fill('Tập huấn kỹ năng số');
    await button('Kiểm tra').click();
    await added.getByText('Mục: chọn một mục.').waitFor();
    await added.getByRole('combobox', { name: 'Mục' }).fill('II');
    await page.getByRole('option').first().click();
    await button('Kiểm tra').click();
    const check = page.getByRole('dialog');
    await check.getByText(/Thay nhiệm vụ tại mục/).waitFor();
    await check.getByText(/Thêm nhiệm vụ vào mục/).waitFor();
    await check.getByRole('button', { name: 'Ghi văn bản sửa đổi' }).click();
    await page.getByRole('heading', { name: 'Văn bản sửa đổi, bổ sung' }).waitFor();
  });

  test('the plan tells what was replaced by what, the old words stay to be read, and all of it can be taken back', async () => {
    await page.getByText('Quyết định 1234/QĐ-UBND ngày 15/06/2018').waitFor();
    await page.getByRole('link', { name: 'Bản cũ' }).click();
    const drawer = page.getByRole('dialog');
    await drawer.getByText(/Quyết định 1234\/QĐ-UBND đã thay nhiệm vụ này/).waitFor();
    await drawer.getByRole('link', { name: 'Mở bản hiện hành' }).click();
    await drawer.getByText('Khảo sát lại nhu cầu').first().waitFor();
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await page.getByText('Quyết định 1234/QĐ-UBND ngày 15/06/2018').waitFor({ state: 'detached' });
  });

  test('the browser had nothing to complain of', () => {
    expect(troubles).toEqual([]);
  });
});
