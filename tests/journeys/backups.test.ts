import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, openPage, type Program, startProgram, whyNoJourneys } from '../support/browser.ts';
import { browserClient } from '../support/carriers.ts';
import { temporaryFolder } from '../support/engines.ts';

const reason = whyNoJourneys();
const passphrase = 'bốn con mèo ngủ trưa';

describe.skipIf(reason !== null)(`the copies of the book ${reason ?? ''}`, () => {
  let program: Program;
  let browser: Browser;
  let page: Page;
  let elsewhere: Page;
  let troubles: string[];
  let planId: string;
  const stick = path.join(temporaryFolder(), 'USB sao lưu');
  const go = (on: Page, place: string) => on.goto(new URL(place, program.address).href);
  const dialog = (title: string) => page.getByRole('dialog', { name: title });
  const copyRow = (name: string) => page.getByRole('row').filter({ hasText: name });

  beforeAll(async () => {
    mkdirSync(stick);
    program = await startProgram();
    const clerk = await browserClient(program.address);
    ({ planId } = await clerk.plans.addFromLibrary({ key: 'ha-noi-8560' }));
    browser = await openBrowser();
    const [one, two] = [await openPage(browser, program.address), await openPage(browser, program.address)];
    [page, elsewhere, troubles] = [one.page, two.page, one.troubles];
    two.page.on('pageerror', (error) => troubles.push(error.message));
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await program?.stop();
    // The browser itself tells of the refused passphrase.
    expect(troubles.filter((words) => !words.includes('400 (Bad Request)'))).toEqual([]);
  });

  test('a copy made by hand stands in the list with its moment, what it holds, its size, and that it is good', async () => {
    await go(page, '/sao-luu');
    await page.getByRole('button', { name: 'Sao lưu ngay' }).click();
    await dialog('Sao lưu ngay').getByLabel('Tên bản sao').fill('Trước khi chốt báo cáo');
    await dialog('Sao lưu ngay').getByRole('button', { name: 'Sao lưu', exact: true }).click();
    await copyRow('Trước khi chốt báo cáo').waitFor();
    const cells = await copyRow('Trước khi chốt báo cáo').getByRole('cell').allInnerTexts();
    expect(cells[0]).toMatch(/^\d\d\/\d\d\/\d{4} \d\d:\d\d$/);
    expect(cells[1]).toContain('Tự sao lưu');
    expect(cells[2]).toMatch(/^01 kế hoạch, 50 nhiệm vụ, 19 chỉ tiêu, 21 cơ quan, 02 việc trong nhật ký$/);
    expect(cells[3]).toMatch(/^[\d,]+ (KB|MB)$/);
    expect(cells[4]).toContain('Tốt');
  });

  test('the copies go to a second place, written so that only the passphrase opens them', async () => {
    await page.getByRole('button', { name: 'Chọn nơi lưu' }).click();
    const asked = dialog('Nơi lưu thứ hai');
    await asked.getByLabel('Thư mục').fill(stick);
    await asked.getByLabel('Mã hóa tệp bằng mật khẩu').check();
    await asked.getByLabel('Mật khẩu của tệp').fill(passphrase);
    await asked.getByLabel('Gõ lại mật khẩu').fill('bốn con mèo');
    await asked.getByText('Hai lần gõ chưa giống nhau.').waitFor();
    await asked.getByLabel('Gõ lại mật khẩu').fill(passphrase);
    await asked.getByRole('button', { name: 'Dùng nơi này' }).click();
    await page.getByText(`${stick} (có mã hóa)`).waitFor();
    await page.getByText(/^Bản gần nhất ở đó: \d\d\/\d\d\/\d{4}/).waitFor();
    const [file = ''] = readdirSync(stick).filter((name) => name.endsWith('.skhbm'));
    const bytes = readFileSync(path.join(stick, file)).toString('latin1');
    expect(bytes).not.toContain('SQLite format 3');
    expect(bytes).not.toContain('plans');
  });

  test('an encrypted file opens with its passphrase alone, as a copy of this book', async () => {
    await page.getByRole('button', { name: 'Mở từ tệp' }).click();
    const asked = page.getByRole('dialog');
    const [file = ''] = readdirSync(stick).filter((name) => name.endsWith('.skhbm'));
    await asked.getByRole('textbox', { name: 'Tệp' }).fill(path.join(stick, file));
    await asked.getByLabel('Mật khẩu của tệp').fill('không phải mật khẩu này');
    await asked.getByRole('button', { name: 'Mở', exact: true }).click();
    await asked
      .getByText(/[Mm]ật khẩu/)
      .first()
      .waitFor();
    await asked.getByRole('alert').waitFor();
    await asked.getByLabel('Mật khẩu của tệp').fill(passphrase);
    await asked.getByRole('button', { name: 'Mở', exact: true }).click();
    await dialog('Khôi phục sổ từ bản sao').getByText('Sổ không có gì khác bản sao này.').waitFor();
    await dialog('Khôi phục sổ từ bản sao').getByRole('button', { name: 'Thôi' }).click();
    await copyRow('Mở từ tệp').first().waitFor();
  });

  test('a restore says before what is lost, asks why, and every open page shows the restored rows', async () => {
    const clerk = await browserClient(program.address);
    const { version } = await clerk.plans.get({ planId });
    await clerk.plans.remove({ planId, seenVersion: version, reason: 'Xóa nhầm' });
    await go(elsewhere, '/ke-hoach');
    await elsewhere.getByText('Sổ chưa có kế hoạch nào.').waitFor();
    await go(page, '/sao-luu');
    await copyRow('Trước khi chốt báo cáo').getByRole('button', { name: 'Khôi phục' }).click();
    const asked = dialog('Khôi phục sổ từ bản sao');
    await asked.getByText('Sẽ không còn trong sổ: 01 việc làm sau bản sao').waitFor();
    await asked.getByText('Xóa kế hoạch').waitFor();
    const plans = asked.getByRole('row', { name: /^kế hoạch/ });
    await expect.poll(() => plans.getByRole('cell').allInnerTexts()).toEqual(['kế hoạch', '0', '1']);
    await expect.poll(() => asked.getByRole('button', { name: 'Khôi phục' }).isDisabled()).toBe(true);
    await asked.getByLabel('Lý do').fill('Lấy lại kế hoạch bị xóa nhầm');
    await asked.getByRole('button', { name: 'Khôi phục' }).click();
    await page.getByText(/đã khôi phục sổ lúc/).waitFor();
    // Whoever comes back to a window that stood open finds the restored book there.
    await elsewhere.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));
    await elsewhere.getByText(/8560/).first().waitFor();
  });

  test('the restore stands in the journal with its reason, and is itself taken back', async () => {
    await go(page, '/nhat-ky');
    const line = page.getByRole('row', { name: /Khôi phục sổ/ });
    await line.getByText(/Bản sao lúc .*: Trước khi chốt báo cáo/).waitFor();
    await line.getByText('Lý do: Lấy lại kế hoạch bị xóa nhầm').waitFor();
    await go(page, '/sao-luu');
    await page.getByRole('button', { name: 'Hoàn tác khôi phục' }).click();
    const asked = dialog('Khôi phục sổ từ bản sao');
    await asked.getByText(/^Sẽ trở lại: 01 việc/).waitFor();
    await asked.getByLabel('Lý do').fill('Kế hoạch đó xóa đúng');
    await asked.getByRole('button', { name: 'Khôi phục' }).click();
    await asked.waitFor({ state: 'detached' });
    const clerk = await browserClient(program.address);
    expect(await clerk.plans.list()).toEqual([]);
    await go(page, '/thung-rac');
    await page.getByRole('row', { name: /8560/ }).getByText('Xóa nhầm').waitFor();
  });
});
