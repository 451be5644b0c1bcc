import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { journey, openBook } from '../support/browser.ts';

journey('the text of a plan', () => {
  let page: Page;
  let troubles: string[];
  const button = (name: string) => page.getByRole('button', { name, exact: true });

  beforeAll(async () => {
    ({ page, troubles } = await openBook());
    await button('Thêm kế hoạch').click();
    const drawer = page.getByRole('dialog');
    await drawer.getByRole('textbox', { name: 'Tên kế hoạch' }).fill('Kế hoạch phát triển công tác xã hội');
    await drawer.getByRole('textbox', { name: 'Từ năm' }).fill('2021');
    await drawer.getByRole('textbox', { name: 'Đến năm' }).fill('2025');
    await drawer.getByRole('textbox', { name: 'Cơ quan ban hành' }).fill('Ủy ban nhân dân tỉnh Lào Cai');
    await button('Thêm vào sổ').click();
    await page.getByRole('tab', { name: 'Văn bản gốc' }).waitFor();
  });
  test('is pasted after a check', async () => {
    await page.getByRole('tab', { name: 'Văn bản gốc' }).click();
    await button('Dán văn bản gốc').click();
    const text = 'I. NHIỆM VỤ\nRà soát cán bộ xã hội. Tập huấn kỹ năng số.\nBáo cáo kết quả hằng năm trước 15/12.';
    await page.getByRole('textbox', { name: 'Văn bản gốc' }).fill(text);
    await button('Kiểm tra').click();
    await page.getByText(/00 dòng mất liên kết/).waitFor();
    await button('Lưu văn bản').click();
    await page.getByText('Tập huấn kỹ năng số').waitFor();
  });

  test('a link is taken away, and the row gets its sentence back by typing a few words of it', async () => {
    await page.getByRole('navigation').getByRole('link', { name: 'Kế hoạch' }).click();
    await button('Đưa vào sổ Quyết định 8560/QĐ-UBND').click();
    await page
      .getByRole('link', { name: /Đề án phát triển nghề công tác xã hội/ })
      .first()
      .click();
    await page.getByRole('tab', { name: 'Văn bản gốc' }).click();
    await page.getByText('79 dòng đã có câu trong văn bản, 00 dòng chưa có.').waitFor();
    const sentence = page.locator('[data-kind="task"][data-from]').first();
    const words = (await sentence.innerText()).slice(0, 30);
    await sentence.click();
    await button('Bỏ liên kết').first().click();
    await page.getByText('78 dòng đã có câu trong văn bản, 01 dòng chưa có.').waitFor();
    await button('Bỏ chọn câu')
      .click({ timeout: 2_000 })
      .catch(() => {});
    await button('Chọn câu').click();
    await page.getByRole('combobox', { name: 'Câu' }).fill(words);
    await page.getByRole('option').first().click();
    await button('Liên kết câu này').click();
    await page.getByText('79 dòng đã có câu trong văn bản, 00 dòng chưa có.').waitFor();
  });

  test('the browser had nothing to complain of', () => {
    expect(troubles).toEqual([]);
  });
});
