import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { fromBufferPromise } from 'yauzl';
import { readPackageAnswer } from '#node-side/packages/read-answer.ts';
import { year2018 } from '../support/a-round.ts';
import { journey, openBrowser, openPage, type Program, startNewProgram, startProgram } from '../support/browser.ts';
import { browserClient } from '../support/carriers.ts';
import { temporaryFolder } from '../support/engines.ts';

journey('work that travels as files', () => {
  let browser: Browser;
  let office: Program;
  let agency: Program;
  let own: Page;
  const troubles: string[][] = [];
  const folder = temporaryFolder();

  const open = async (address: string): Promise<Page> => {
    const opened = await openPage(browser, address);
    troubles.push(opened.troubles);
    return opened.page;
  };

  beforeAll(async () => {
    [browser, office, agency] = await Promise.all([openBrowser(), startProgram(), startNewProgram()]);
    const compiler = await browserClient(office.address);
    const { planId } = await compiler.plans.addFromLibrary({ key: 'ha-noi-8560' });
    await compiler.periods.open({ planId, ...year2018, dueOn: '2100-12-14' });
  });

  const name = 'Sở Lao động - Thương binh và Xã hội';
  let given = '';

  test('the office gives one agency its package and its Excel form in a folder', async () => {
    const page = await open(office.address);
    await page.getByRole('link', { name: 'Trao đổi tệp' }).click();
    await page.getByLabel('Phiếu giao nhiệm vụ và công văn giao việc').uncheck();
    await page.getByLabel(`Chọn ${name}`).check();
    await page.getByRole('button', { name: 'Tải một tệp zip…' }).click();
    const dialog = page.getByRole('dialog', { name: /^Tải tệp zip gửi/ });
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Lập tệp zip' }).click();
    const zip = await fromBufferPromise(readFileSync(await (await download).path()));
    const inside: string[] = [];
    for await (const { fileName } of zip.eachEntry()) inside.push(fileName);
    expect(inside.map((one) => path.extname(one))).toEqual(['.skh', '.xlsx']);
    expect(new Set(inside.map((one) => path.dirname(one))).size).toBe(1);
    await dialog.getByRole('button', { name: 'Xong' }).click();
    await page.getByRole('button', { name: 'Ghi vào thư mục…' }).click();
    await page.getByLabel('Ghi vào thư mục').fill(folder);
    await page.getByRole('button', { name: 'Ghi tệp' }).click();
    await page.getByText('Đã lập tệp của 1/1 cơ quan.').waitFor();
    await page.getByRole('button', { name: 'Xong' }).click();
    const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(names.map((entry) => path.extname(entry.name)).sort()).toEqual(['.skh', '.xlsx']);
    const skh = names.find((entry) => entry.name.endsWith('.skh'));
    given = path.join(skh?.parentPath ?? '', skh?.name ?? '');
    await page.getByText(/\(Biểu Excel, Gói \.skh\)/).waitFor();
    await page.close();
  });

  test('a new program opens the package, sees who sent it, and begins with the own tasks', async () => {
    own = await open(agency.address);
    await own.getByRole('button', { name: 'Mở gói .skh đơn vị chủ trì gửi' }).click();
    await own.locator('input[type=file]').setInputFiles(given);
    await own.getByText('Mã của bên gửi').waitFor();
    await own.getByText(name).waitFor();
    await own.getByRole('button', { name: 'Mở gói', exact: true }).click();
    await own.getByRole('heading', { name: 'Việc của tôi' }).waitFor();
  });

  test('what is recorded and sent there is saved as a signed answer', async () => {
    const grid = own.getByRole('grid');
    await grid.locator('[data-cell="0/3"]').click({ position: { x: 8, y: 40 } });
    await own.keyboard.insertText('Đã khảo sát 20/30 quận, huyện.');
    await own.keyboard.press('Enter');
    await own
      .getByRole('status')
      .getByText(/^Đã lưu nháp/)
      .waitFor();
    await own.getByRole('link', { name: 'Gửi kết quả' }).first().click();
    await own.getByRole('button', { name: /^Gửi kết quả 01 mục/ }).click();
    await own.getByLabel('Người lập').fill('Trần Thị Lan');
    const [download] = await Promise.all([
      own.waitForEvent('download'),
      own.getByRole('button', { name: 'Lưu gói trả lời' }).click(),
    ]);
    const { answer, signedBy } = await readPackageAnswer(readFileSync(await download.path()));
    expect(answer).toMatchObject({ madeBy: 'Trần Thị Lan', faults: [] });
    expect(answer.tasks.map(({ words }) => words.result)).toEqual(['Đã khảo sát 20/30 quận, huyện.']);
    expect(signedBy).not.toBeNull();
  });

  test('the code of the office is confirmed after a call', async () => {
    await own.getByRole('link', { name: 'Trao đổi tệp' }).click();
    await own.getByRole('button', { name: 'Đã đối chiếu' }).click();
    await own.getByRole('button', { name: 'Đã đối chiếu' }).waitFor({ state: 'detached' });
    expect(troubles.flat()).toEqual([]);
  });
});
