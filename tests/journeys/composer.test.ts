import { readFileSync } from 'node:fs';
import type { Browser, Download, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { journey, openBrowser, openPage, type Program, startProgram } from '../support/browser.ts';
import { browserClient } from '../support/carriers.ts';

journey('a paper is composed', () => {
  let browser: Browser;
  let program: Program;
  let page: Page;
  let troubles: string[];
  let first: Buffer;

  beforeAll(async () => {
    [browser, program] = await Promise.all([openBrowser(), startProgram()]);
    const client = await browserClient(program.address);
    await client.plans.addFromLibrary({ key: 'ha-noi-8560' });
    const { rows } = await client.tasks.list({ limit: 500 });
    const task = rows.find(({ text }) => text.startsWith('Thực hiện khảo sát'));
    await client.progress.record({
      ...{ taskId: task?.id ?? '', agencyId: task?.lead?.id ?? '', year: 2018, seenVersion: null },
      ...{ status: 'in-progress', result: 'Đã khảo sát 12 xã', evidence: '', obstacles: '', stopReason: '' },
    });
    ({ page, troubles } = await openPage(browser, program.address));
  });

  const part = (name: string) => page.getByRole('article', { name });
  const preview = () => page.getByRole('region', { name: 'Bản in' });
  const saved = async (item: string): Promise<Download> => {
    await page.getByRole('button', { name: 'In, lưu tệp' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: item, exact: true }).click(),
    ]);
    return download;
  };

  test('is begun with its kind and year, and drafted from what the agencies sent', async () => {
    await page.goto(`${new URL(page.url()).origin}/bao-cao`);
    await page.getByRole('button', { name: 'Soạn văn bản' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Năm' }).click();
    await page.getByRole('option', { name: '2018' }).click();
    await dialog.getByRole('button', { name: 'Soạn từ số liệu của sổ' }).click();
    await page.getByRole('heading', { name: 'Báo cáo năm 2018', level: 1 }).waitFor();
    await page.getByRole('region', { name: 'Nội dung văn bản' }).getByText('Đã khảo sát 12 xã').waitFor();
    await preview().getByText('Đã khảo sát 12 xã').first().waitFor();
  });

  test('what is typed stands on the printed page, and in the book once the cursor leaves', async () => {
    const opening = page.getByRole('textbox', { name: 'Lời mở đầu' });
    const told = page.getByText('Chưa ghi vào sổ').waitFor();
    await opening.click();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Thực hieen');
    for (let back = 0; back < 3; back++) await page.keyboard.press('Backspace');
    await page.keyboard.insertText('ện chỉ đạo của Thành phố, Sở báo cáo như sau:');
    await told;
    await preview().getByText('Thực hiện chỉ đạo của Thành phố').first().waitFor();
    await page.getByRole('textbox', { name: 'Lời kết' }).click();
    await page.getByText('Đã ghi vào sổ').waitFor();
    await part('Lời mở đầu').getByText('Sửa tay').waitFor();
    await page.reload();
    await opening.getByText('Thực hiện chỉ đạo của Thành phố').waitFor();
  });

  test('the preview goes to the part that is worked on and marks it; a click on a page opens its part', async () => {
    const mark = preview().locator('[data-page] > [aria-hidden]').first();
    const isInView = async () => {
      const [bar, view] = await Promise.all([mark.boundingBox(), preview().boundingBox()]);
      return bar !== null && view !== null && bar.y > view.y && bar.y + bar.height < view.y + view.height;
    };
    await part('Lời kết').getByRole('heading').click();
    await preview().getByText('Trên đây là báo cáo').first().waitFor();
    await expect.poll(() => isInView()).toBe(true);
    await page.getByRole('textbox', { name: 'Lời mở đầu' }).click();
    await preview().getByText('phần đang xem ở trang 1').waitFor();
    await expect.poll(() => isInView()).toBe(true);
    await preview().getByText('CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI').first().click();
    const opened = page.getByRole('textbox', { name: 'Công tác chỉ đạo, triển khai' });
    await expect.poll(() => opened.evaluate((element) => element === document.activeElement)).toBe(true);
    await expect.poll(() => isInView()).toBe(true);
  });

  test('headings carry their printed numbers, also where the first part of a section is left out', async () => {
    const numberOf = (name: string) => part(name).locator('[data-number]').first().getAttribute('data-number');
    await expect.poll(() => numberOf('Công tác chỉ đạo, triển khai')).toBe('I.');
    await expect.poll(() => numberOf('Kết quả: các nhiệm vụ')).toBe('2.');
    const first = part('Kết quả: các chỉ tiêu');
    await first.getByRole('button', { name: 'Không đưa vào văn bản' }).click();
    await first.getByText('Vẫn in đề mục “II. Kết quả thực hiện”').waitFor();
    await expect.poll(() => numberOf('Kết quả: các nhiệm vụ')).toBe('1.');
    await expect.poll(() => numberOf('Đánh giá: kết quả đạt được')).toBe('III.');
    await preview().getByText('1. Về các nhiệm vụ').first().waitFor();
    await preview().getByText('II. KẾT QUẢ THỰC HIỆN', { exact: true }).first().waitFor();
    await first.getByRole('button', { name: 'Đưa vào văn bản' }).click();
    await first.getByRole('textbox').waitFor();
    await expect.poll(() => numberOf('Kết quả: các nhiệm vụ')).toBe('2.');
  });

  test('pasted Word markup becomes the styles of the decree', async () => {
    const closing = page.getByRole('textbox', { name: 'Lời kết' });
    await closing.click();
    await page.keyboard.press('Control+End');
    await closing.evaluate((element) => {
      const data = new DataTransfer();
      data.setData(
        'text/html',
        '<p class="MsoNormal" style="mso-margin-top-alt:auto"><span style="font-size:20pt;color:red">Kính <b>trình</b></span><o:p></o:p></p>',
      );
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    });
    await closing.getByText('Kính').waitFor();
    await expect
      .poll(() => closing.evaluate((element) => element.querySelectorAll('[style], [class*=Mso], span').length))
      .toBe(0);
    await expect.poll(() => closing.locator('strong').allTextContents()).toEqual(['trình']);
    await page.keyboard.press('Control+z');
  });

  test('a part is left out, moved, and taken back from the book', async () => {
    await part('Đề xuất, kiến nghị').getByRole('button', { name: 'Không đưa vào văn bản' }).click();
    await part('Đề xuất, kiến nghị').getByText('Không đưa vào', { exact: true }).waitFor();
    await part('Đề xuất, kiến nghị').getByRole('button', { name: 'Đưa vào văn bản' }).click();
    await part('Công tác chỉ đạo, triển khai').getByRole('button', { name: 'Chuyển lên' }).click();
    await part('Công tác chỉ đạo, triển khai').getByRole('button', { name: 'Chuyển lên', disabled: true }).waitFor();
    await part('Công tác chỉ đạo, triển khai').getByRole('button', { name: 'Chuyển xuống' }).click();
    await part('Lời mở đầu').getByRole('button', { name: 'Chuyển lên', disabled: true }).waitFor();
  });

  test('the checklist stops a paper that nobody signs, and lets it through with a name', async () => {
    await page.getByRole('button', { name: 'Kiểm tra và ký' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Chưa có họ tên người ký').waitFor();
    await dialog.getByRole('textbox', { name: 'Số văn bản' }).fill('5');
    await expect.poll(() => dialog.getByRole('button', { name: 'Ghi số, ngày và chốt' }).isDisabled()).toBe(true);
    await dialog.getByRole('button', { name: 'Sửa tiếp' }).click();
    await part('Phần đầu và phần ký').getByRole('button', { name: 'Sửa' }).click();
    await part('Phần đầu và phần ký').getByRole('textbox', { name: 'Họ tên người ký' }).fill('Hoàng Thành Thái');
    await part('Phần đầu và phần ký').getByRole('button', { name: 'Ghi phần đầu và phần ký' }).click();
    await preview().getByText('Hoàng Thành Thái').first().waitFor();
  });

  test('it is signed with number and day, and printed again to the same bytes', async () => {
    await page.getByRole('button', { name: 'Kiểm tra và ký' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Số văn bản' }).fill('5');
    await dialog.getByRole('textbox', { name: 'Ngày ký' }).fill('19/12/2018');
    await dialog.getByRole('button', { name: 'Ghi số, ngày và chốt' }).click();
    await page.getByRole('heading', { name: /số 05\/BC-SLĐTBXH ngày 19\/12\/2018/ }).waitFor();
    await page.locator('canvas').first().waitFor();
    const save = async () => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'Lưu PDF' }).click(),
      ]);
      return readFileSync(await download.path());
    };
    first = await save();
    expect(first.subarray(0, 8).toString()).toBe('%PDF-1.7');
    await page.reload();
    await page.locator('canvas').first().waitFor();
    expect((await save()).equals(first)).toBe(true);
  });

  test('a new version says why, and leaves the signed one in the list', async () => {
    await page.getByRole('button', { name: 'Lập bản mới' }).click();
    await page.getByRole('dialog').getByRole('textbox', { name: 'Lý do' }).fill('Bổ sung số liệu của Sở Y tế');
    await page.getByRole('dialog').getByRole('button', { name: 'Soạn bản mới' }).click();
    await page.getByRole('textbox', { name: 'Lời mở đầu' }).getByText('Thực hiện chỉ đạo của Thành phố').waitFor();
    const word = await saved('Lưu Word bản trình ký');
    expect(word.suggestedFilename()).toBe('Báo cáo năm 2018 (dự thảo).docx');
    await page.getByRole('link', { name: 'Báo cáo và văn bản' }).click();
    await page.getByText('02 văn bản').waitFor();
    await page.getByText('05/BC-SLĐTBXH ngày 19/12/2018').waitFor();
  });

  test.each([
    ['its pages are counted', '.react-pdf__Document > :not(.react-pdf__message)'],
    ['its pages are drawn', '.react-pdf__Document canvas'],
    ['its words are read', '.react-pdf__Page__textContent'],
  ])('a paper left at the moment when %s leaves in peace', async (_, sign) => {
    for (let round = 0; round < 3; round++) {
      const left = page.evaluate(
        (selector) =>
          new Promise<void>((resolve) => {
            const watch = new MutationObserver(() => {
              if (!document.querySelector(selector)) return;
              watch.disconnect();
              [...document.querySelectorAll('a')].find((one) => one.textContent === 'Báo cáo và văn bản')?.click();
              resolve();
            });
            watch.observe(document.body, { childList: true, subtree: true });
          }),
        sign,
      );
      await page.getByRole('link', { name: 'Báo cáo năm 2018' }).first().click();
      await left;
      await page.getByText('02 văn bản').waitFor();
    }
    expect(troubles).toEqual([]);
  });

  test('nothing scrolls sideways, and the browser had nothing to complain of', async () => {
    await page.getByRole('link', { name: 'Báo cáo năm 2018' }).first().click();
    await preview().locator('canvas').first().waitFor();
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
      .toBeLessThanOrEqual(0);
    expect(troubles).toEqual([]);
  });
});
