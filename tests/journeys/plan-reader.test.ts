import { Document, Packer, Paragraph } from 'docx';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { planWith } from '../plan-reader/read-snippet.ts';
import { readPlanText } from '../plans/library-files.ts';
import { journey, openBook } from '../support/browser.ts';

const body =
  'I. TỔ CHỨC THỰC HIỆN\n\n1. Sở Y tế\n\n- Chủ trì, phối hợp với Sở Tài chính kiểm tra các cơ sở hành nghề y.\n\n2. Sở Lao động hướng dẫn các đơn vị bố trí cán bộ.';

const wordFile = async () => {
  const children = planWith(body)
    .split('\n')
    .map((line) => new Paragraph(line));
  return {
    name: 'ke-hoach.docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: await Packer.toBuffer(new Document({ sections: [{ children }] })),
  };
};

journey('reading a plan', () => {
  let page: Page;
  let troubles: string[];
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const tab = (name: RegExp) => page.getByRole('tab', { name });
  const rows = () => page.getByRole('list', { name: 'Các dòng của bản nháp' }).getByRole('listitem');
  const startReading = async () => {
    await page.getByRole('navigation').getByRole('link', { name: 'Kế hoạch' }).click();
    await page.getByRole('link', { name: 'Đọc từ văn bản' }).click();
  };

  beforeAll(async () => {
    ({ page, troubles } = await openBook());
  });
  test('a pasted text is reviewed by keyboard: accepted, corrected, taken back; the work outlives a reload', async () => {
    await startReading();
    await page.getByRole('textbox', { name: 'Hoặc dán toàn văn kế hoạch' }).fill(readPlanText('lao-cai-2021'));
    await button('Đọc văn bản').click();
    await page.getByText('19 chỗ cần xem').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('a');
    await page.getByText('18 chỗ cần xem').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Nội dung' }).fill('Rà soát mạng lưới cơ sở trợ giúp xã hội');
    await page.keyboard.press('Control+Enter');
    await page.getByText('17 chỗ cần xem').waitFor();
    await page.reload();
    await page.getByText('17 chỗ cần xem').waitFor();
    await page.keyboard.press('Control+z');
    await page.getByText('18 chỗ cần xem').waitFor();
    await page.keyboard.press('Control+y');
    await page.getByText('17 chỗ cần xem').waitFor();
  });

  test('a sentence of the text leads to its row, and words chosen in it become one', async () => {
    await tab(/^Nhiệm vụ 34/).click();
    await page.locator('[data-kind="task"][data-from]').nth(5).click();
    await page.getByText(/Đọc theo quy tắc/).waitFor();
    await page.locator('p:has([data-from])', { hasText: 'Sở Tài chính' }).first().click({ clickCount: 3 });
    await button('Thêm nhiệm vụ').click();
    await tab(/^Nhiệm vụ 35/).waitFor();
    await button('Hoàn tác bước xem xét').click();
    await tab(/^Nhiệm vụ 34/).waitFor();
  });

  test('it is compared with the plan of the library, checked, put into the book and read again', async () => {
    await tab(/^So sánh/).click();
    await page.getByRole('combobox', { name: 'So với kế hoạch' }).fill('8560');
    await page.getByRole('option').first().click();
    await page.getByText(/Chỉ ở văn bản này: \d+/).waitFor();
    await button('Đưa vào sổ…').click();
    await page.getByText(/Sẽ thêm 34 nhiệm vụ/).waitFor();
    await button('Đưa vào sổ').click();
    await page.getByText('Đã đưa kế hoạch vào sổ.').waitFor();
    await page.getByRole('tab', { name: 'Văn bản gốc' }).click();
    await page.getByText(/00 dòng chưa có/).waitFor();
    await page.getByRole('link', { name: 'Đọc lại' }).click();
    await tab(/^So sánh/).click();
    await page.getByText(/Giống: \d\d/).waitFor();
  });

  test('a Word file is read; a name is matched with an agency of the book once', async () => {
    await startReading();
    await page.locator('input[type=file]').setInputFiles(await wordFile());
    await tab(/^Nhiệm vụ 2/).click();
    await expect.poll(() => rows().count()).toBe(2);
    await tab(/^Cơ quan/).click();
    await page.getByText('Chưa có trong sổ: sẽ thêm mới').first().waitFor();
    const choiceFor = (name: string) => page.getByRole('combobox', { name: `Cơ quan trong sổ ứng với ${name}` });
    await expect.poll(() => choiceFor('Sở Tài chính').count()).toBe(0);
    await choiceFor('Sở Lao động').fill('so lao dong');
    await page.getByRole('option').first().click();
    await page.getByText('Tên gọi khác của Sở Lao động - Thương binh và Xã hội').waitFor();
    await tab(/^Văn bản/).click();
    await page.getByRole('textbox', { name: 'Đến năm' }).fill('2027');
    await page.keyboard.press('Tab');
    await button('Đưa vào sổ…').click();
    await page.getByText(/Sẽ thêm 02 nhiệm vụ/).waitFor();
    await button('Đưa vào sổ').click();
    await page.getByRole('heading', { name: 'Kế hoạch 15/KH-UBND' }).waitFor();
  });

  test('a computer without room to keep the review says so, and the review goes on', async () => {
    await startReading();
    await page.getByRole('textbox', { name: 'Hoặc dán toàn văn kế hoạch' }).fill(planWith(body));
    await button('Đọc văn bản').click();
    await tab(/^Nhiệm vụ 2/).click();
    await expect.poll(() => page.getByText(/hết chỗ giữ bản nháp/).count()).toBe(0);
    await page.evaluate(() => {
      for (let size = 1 << 20, at = 0; size >= 1; size = Math.floor(size / 2))
        try {
          for (; ; at++) localStorage.setItem(`day-cho/${at}`, 'x'.repeat(size));
        } catch {}
    });
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Delete');
    await tab(/^Nhiệm vụ 1/).waitFor();
    await page.getByText(/hết chỗ giữ bản nháp/).waitFor();
    await page.evaluate(() => {
      for (const key of Object.keys(localStorage).filter((one) => one.startsWith('day-cho/')))
        localStorage.removeItem(key);
    });
    await button('Hoàn tác bước xem xét').click();
    await tab(/^Nhiệm vụ 2/).waitFor();
    await expect.poll(() => page.getByText(/hết chỗ giữ bản nháp/).count()).toBe(0);
  });

  test('the browser had nothing to complain of', () => {
    expect(troubles).toEqual([]);
  });
});
