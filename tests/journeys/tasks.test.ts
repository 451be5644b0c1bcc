import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { journey, openBook } from '../support/browser.ts';

journey('the tasks of a plan', () => {
  let page: Page;
  let troubles: string[];

  beforeAll(async () => {
    ({ page, troubles } = await openBook());
    await page.getByRole('button', { name: 'Đưa vào sổ Quyết định 8560/QĐ-UBND' }).click();
    await page.getByRole('link', { name: 'Mở kế hoạch' }).click();
    await page.getByRole('tab', { name: /^Nhiệm vụ/ }).click();
    await page.getByText('50 nhiệm vụ').waitFor();
  });

  const grid = () => page.getByRole('grid', { name: 'Nhiệm vụ' });
  const rows = () => grid().getByRole('row');
  const dialog = () => page.getByRole('dialog');
  const choose = async (label: string, words: string, option: RegExp) => {
    const box = dialog()
      .getByRole('combobox', { name: label })
      .or(dialog().getByRole('textbox', { name: label }));
    await box.first().click();
    await box.first().fill(words);
    await page.getByRole('option', { name: option }).first().click();
  };
  const closeDrawer = async () => {
    await dialog().getByRole('button', { name: 'Đóng nhiệm vụ' }).click();
    await dialog().waitFor({ state: 'detached' });
  };

  test('a task is edited in its drawer, and the drawer shows it', async () => {
    await rows().nth(3).click();
    await dialog().getByRole('button', { name: 'Sửa nhiệm vụ' }).click();
    await dialog().getByRole('textbox', { name: 'Sản phẩm' }).fill('Báo cáo khảo sát');
    await dialog().getByRole('textbox', { name: 'Thời hạn' }).fill('quý III/2018');
    await dialog().getByText('Hạn cuối là ngày 30/09/2018.').waitFor();
    await dialog().getByRole('textbox', { name: 'Kinh phí năm 2018' }).fill('1.500.000.000');
    await page.keyboard.press('Control+Enter');
    await dialog().getByText('quý III/2018 (2018)').waitFor();
    await dialog().getByText('Báo cáo khảo sát').waitFor();
    await dialog().getByText('2018: 1.500.000.000 đồng').waitFor();
  });

  test('who leads can’t support too: the reason stands beside the field, the words stay', async () => {
    await dialog().getByRole('button', { name: 'Sửa nhiệm vụ' }).click();
    await choose('Chủ trì', 'so tttt', /Sở Thông tin và Truyền thông/);
    await page.keyboard.press('Control+Enter');
    await dialog().getByText('Sở Thông tin và Truyền thông đã là đơn vị chủ trì: bỏ khỏi một trong hai ô.').waitFor();
    await closeDrawer();
    await rows().nth(3).click();
    await dialog().getByRole('button', { name: 'Sửa tiếp nhiệm vụ (chưa lưu)' }).click();
    await dialog().getByRole('button', { name: 'Bỏ nội dung chưa lưu' }).click();
    await dialog().getByRole('button', { name: 'Thôi', exact: true }).click();
    await closeDrawer();
  });

  test('a deadline is put off with a reason; what it was stays to be read, and undo takes it back', async () => {
    await rows().nth(3).click();
    const drawer = page.getByRole('dialog', { name: /^Nhiệm vụ tại mục/ });
    await drawer.getByRole('button', { name: 'Gia hạn…' }).click();
    const asked = page.getByRole('dialog', { name: 'Gia hạn nhiệm vụ' });
    await asked.getByText('Thời hạn hiện nay: 30/09/2018.').waitFor();
    await asked.getByLabel('Thời hạn mới', { exact: true }).fill('15/09/2018');
    await asked.getByLabel('Lý do gia hạn').fill('Chờ kinh phí bổ sung');
    await page.keyboard.press('Control+Enter');
    await asked.getByText('Thời hạn mới 15/09/2018 phải sau thời hạn hiện nay 30/09/2018.').waitFor();
    await asked.getByLabel('Thời hạn mới', { exact: true }).fill('31/12/2018');
    await asked.getByLabel('Văn bản cho gia hạn').fill('1234/UBND-KGVX');
    await asked.getByRole('button', { name: 'Gia hạn', exact: true }).click();
    await drawer.getByText('từ 30/09/2018 đến 31/12/2018; Chờ kinh phí bổ sung; 1234/UBND-KGVX').waitFor();
    const told = page.getByRole('alert').filter({ hasText: 'Đã gia hạn nhiệm vụ đến ngày 31/12/2018.' });
    await told.getByRole('button', { name: 'Hoàn tác' }).click();
    await drawer.getByText('từ 30/09/2018 đến 31/12/2018').waitFor({ state: 'detached' });
    await closeDrawer();
  });

  test('several tasks are picked with Shift and given to one agency at once', async () => {
    await grid().getByRole('checkbox').nth(2).click();
    await grid()
      .getByRole('checkbox')
      .nth(5)
      .click({ modifiers: ['Shift'] });
    await page.getByText('04 nhiệm vụ đã chọn').waitFor();
    await page.getByRole('button', { name: 'Phân công…' }).click();
    await choose('Cơ quan', 'so y te', /Sở Y tế/);
    await dialog().getByRole('radio', { name: 'Chủ trì' }).check();
    await dialog().getByRole('button', { name: 'Giao nhiệm vụ' }).click();
    await page.getByText('Đã giao chủ trì 04 nhiệm vụ.').waitFor();
    for (const at of [2, 3, 4, 5])
      await expect.poll(() => rows().nth(at).locator('[data-column="lead"]').textContent()).toBe('Sở Y tế');
    const given = page.getByRole('alert').filter({ hasText: 'Đã giao chủ trì 04 nhiệm vụ.' });
    await given.getByRole('button', { name: 'Hoàn tác' }).click();
    await page.getByText('Đã hoàn tác.').waitFor();
    await expect.poll(() => rows().nth(3).locator('[data-column="lead"]').textContent()).toBe('Sở LĐTBXH');
    await page.getByRole('button', { name: 'Bỏ chọn', exact: true }).click();
  });

  test('Alt with an arrow moves a task in the order of the plan', async () => {
    const text = async (at: number) => rows().nth(at).locator('[data-column="text"]').textContent();
    const [first, second] = [await text(1), await text(2)];
    await rows().nth(1).focus();
    await page.keyboard.press('Alt+ArrowDown');
    await page.getByText('Đã chuyển nhiệm vụ xuống một dòng.').waitFor();
    expect([await text(1), await text(2)]).toEqual([second, first]);
    await page.keyboard.press('Alt+ArrowUp');
    await page.getByText('Đã chuyển nhiệm vụ lên một dòng.').waitFor();
    expect([await text(1), await text(2)]).toEqual([first, second]);
  });

  test('a hidden column stays hidden', async () => {
    await page.getByRole('button', { name: 'Cột', exact: true }).click();
    await page.getByRole('checkbox', { name: 'Phối hợp', exact: true }).uncheck();
    await page.keyboard.press('Escape');
    await page.reload();
    await rows().nth(1).waitFor();
    await expect.poll(() => grid().getByRole('columnheader', { name: 'Phối hợp' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Cột', exact: true }).click();
    await page.getByRole('checkbox', { name: 'Phối hợp', exact: true }).check();
    await page.keyboard.press('Escape');
  });

  test('the matrix is filled by keyboard; a task that nobody leads says so', async () => {
    await page.getByRole('tab', { name: 'Phân công' }).click();
    const matrix = page.getByRole('grid', { name: 'Phân công' });
    await matrix.waitFor();
    const cell = (row: number, column: number) => matrix.locator(`[data-cell="${row}/${column}"]`);
    const gaps = () => page.getByText(/\d+ nhiệm vụ chưa có chủ trì\./);
    const before = await gaps().textContent();
    const lead = matrix.locator('[data-cell^="0/"][data-mark="strong"]');
    const at = Number((await lead.getAttribute('data-cell'))?.split('/')[1]);
    await cell(0, 0).focus();
    for (let column = 0; column < at; column++) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Delete');
    await page.getByText(/^Đã thôi giao/).waitFor();
    await expect.poll(() => gaps().textContent()).not.toBe(before);
    await matrix.getByRole('row').nth(1).getByText('Chưa có chủ trì').waitFor();
    await page.keyboard.press('c');
    await page.getByText(/^Đã giao .* chủ trì\./).waitFor();
    await expect.poll(() => gaps().textContent()).toBe(before);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('t');
    await page
      .getByText(/cùng thực hiện\./)
      .first()
      .waitFor();
    await expect.poll(() => cell(1, at).textContent()).toBe('T');
    await page.getByText('Dạng chữ').click();
    await page
      .getByText(/cùng thực hiện 01/)
      .first()
      .waitFor();
  });

  test('a pasted table is checked first; one wrong row is mended and all are added', async () => {
    await page.getByRole('tab', { name: /^Nhiệm vụ/ }).click();
    await page.getByRole('button', { name: 'Nhập từ Excel' }).click();
    const heading = ['Mục', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời hạn', 'Sản phẩm'].join('\t');
    const right = ['II.2.a', 'Xây dựng phần mềm', 'so y te', 'Sở TTTT, Sở GDĐT', 'quý II/2019', 'Phần mềm'].join('\t');
    const wrong = ['II.2.a', 'Tổng kết', 'Sở Y té Hà Nam', '', '31/12/2020', 'Báo cáo'].join('\t');
    await dialog().getByRole('textbox').fill([heading, right, wrong].join('\n'));
    await dialog().getByRole('button', { name: 'Kiểm tra các dòng' }).click();
    await dialog().getByText('2 dòng: 1 mới, 0 đã có, 1 sai.').waitFor();
    await dialog().getByText('sổ không có cơ quan "Sở Y té Hà Nam"; gần nhất: Sở Y tế').waitFor();
    await dialog().getByRole('textbox', { name: 'Chủ trì, dòng 2' }).fill('Sở Y tế');
    await dialog().getByRole('button', { name: 'Thêm 2 nhiệm vụ' }).click();
    await page.getByText('Đã thêm 02 nhiệm vụ.').waitFor();
    await page.getByText('52 nhiệm vụ').waitFor();
  });

  test('the open tasks of a year are counted before they are copied', async () => {
    await page.getByRole('button', { name: 'Chép sang năm…' }).click();
    await dialog()
      .getByText(/nhiệm vụ sẽ được chép sang năm 2019\./)
      .waitFor();
    await dialog()
      .getByRole('button', { name: /^Chép \d+ nhiệm vụ$/ })
      .click();
    await page.getByText(/^Đã chép \d+ nhiệm vụ sang năm 2019\./).waitFor();
  });

  test('the browser had nothing to complain of', () => {
    expect(troubles).toEqual([]);
  });
});
