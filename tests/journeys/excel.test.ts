import { writeXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { officeList } from '../support/an-office-list.ts';
import { journey, openBook } from '../support/browser.ts';

const excel = (name: string, bytes: Uint8Array) => ({
  name,
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer: Buffer.from(bytes),
});

const ownWords = async (task: string) =>
  excel(
    'so-tay.xlsx',
    await writeXlsx({
      sheets: [
        {
          name: 'Việc',
          rows: [
            ['Việc phải làm', 'Ai lo', 'Khi nào', 'Chỗ'],
            [task, 'Sở Y tế', '2019', 'II.1.b'],
          ],
        },
        {
          name: 'Việc năm trước',
          rows: [
            ['Việc phải làm', 'Ai lo', 'Khi nào', 'Chỗ'],
            ['Việc cũ', '', '', ''],
          ],
        },
      ],
    }),
  );

journey('an office’s own Excel', () => {
  let page: Page;
  let troubles: string[];

  beforeAll(async () => {
    ({ page, troubles } = await openBook());
    await page.getByRole('button', { name: 'Đưa vào sổ Quyết định 8560/QĐ-UBND' }).click();
    await page.getByRole('link', { name: 'Mở kế hoạch' }).click();
    await page.getByRole('tab', { name: /^Nhiệm vụ/ }).click();
    await page.getByText('50 nhiệm vụ').waitFor();
  });

  const dialog = () => page.getByRole('dialog');
  const added = () => page.getByRole('alert').filter({ hasText: 'Đã thêm 01 nhiệm vụ.' });
  const choose = async (file: ReturnType<typeof excel>) => {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      dialog().getByRole('button', { name: 'Chọn tệp Excel' }).click(),
    ]);
    await chooser.setFiles(file);
  };

  test('a list with titles and groups is checked, its groups given a place in the plan, and added at once', async () => {
    await page.getByRole('button', { name: 'Nhập từ Excel' }).click();
    await choose(excel('phu-luc.xlsx', await officeList()));
    await dialog().getByText('3 dòng: 0 mới, 0 đã có, 3 sai.').waitFor();
    await dialog().getByText('kế hoạch không có mục "I. TUYÊN TRUYỀN"').first().waitFor();
    await dialog()
      .getByRole('textbox', { name: 'Xếp I. TUYÊN TRUYỀN vào mục' })
      .or(dialog().getByRole('combobox', { name: 'Xếp I. TUYÊN TRUYỀN vào mục' }))
      .first()
      .fill('II.1.b');
    await page.getByRole('option', { name: /^II\.1\.b/ }).click();
    await dialog().getByText('3 dòng: 2 mới, 0 đã có, 1 sai.').waitFor();
    await dialog().getByRole('textbox', { name: 'Mục, dòng 3' }).fill('II.3.b');
    await dialog().getByText('3 dòng: 3 mới, 0 đã có, 0 sai. Mọi dòng đều đúng.').waitFor();
    await dialog().getByRole('button', { name: 'Thêm 3 nhiệm vụ' }).click();
    await page.getByText('Đã thêm 03 nhiệm vụ.').waitFor();
    await page.getByText('53 nhiệm vụ').waitFor();
  });

  test('columns with the office’s own names are told once and known the next time', async () => {
    await page.getByRole('button', { name: 'Nhập từ Excel' }).click();
    await choose(await ownWords('Lập danh sách cơ sở'));
    await dialog().getByRole('listitem').filter({ hasText: 'Việc năm trước' }).waitFor();
    await dialog().getByRole('button', { name: 'Lấy trang này' }).first().click();
    for (const [column, holds] of [
      [1, 'Nhiệm vụ'],
      [2, 'Chủ trì'],
      [3, 'Thời hạn'],
      [4, 'Mục'],
    ] as const)
      await dialog()
        .getByRole('combobox', { name: `Cột ${column} là` })
        .selectOption(holds);
    await dialog().getByRole('button', { name: 'Thêm 1 nhiệm vụ' }).click();
    await page.getByText('54 nhiệm vụ').waitFor();
    await added().getByRole('button', { name: 'Đóng thông báo' }).click();
    await added().waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Nhập từ Excel' }).click();
    await choose(await ownWords('Tập huấn cộng tác viên'));
    await dialog().getByRole('button', { name: 'Lấy trang này' }).first().click();
    await dialog().getByText('1 dòng: 1 mới, 0 đã có, 0 sai. Mọi dòng đều đúng.').waitFor();
    await dialog().getByRole('button', { name: 'Thêm 1 nhiệm vụ' }).click();
    await page.getByText('55 nhiệm vụ').waitFor();
  });

  test('a file that is none says so where it was chosen, and the import is undone from its toast', async () => {
    await added().getByRole('button', { name: 'Hoàn tác' }).click();
    await page.getByText('54 nhiệm vụ').waitFor();
    await page.getByRole('button', { name: 'Nhập từ Excel' }).click();
    await choose(excel('gia.xlsx', Buffer.from('không phải Excel')));
    await dialog().getByText('Tệp không phải là tệp Excel (.xlsx) đọc được').waitFor();
  });

  test('the browser had nothing to complain of but the refusal', () => {
    expect(troubles.filter((line) => !line.includes('Failed to load resource'))).toEqual([]);
  });
});
