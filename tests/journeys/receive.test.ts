import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import type { Client } from '#node-side/core/start-core.ts';
import { columnAt, firstTaskRow, pageOf, savedElsewhere } from '../support/a-form.ts';
import { words, year2018 } from '../support/a-round.ts';
import { journey, openBrowser, openPage, type Program, startProgram } from '../support/browser.ts';
import { browserClient } from '../support/carriers.ts';

const [survey, health] = ['Đã khảo sát 25/30 quận, huyện.', 'Đã mở 12 lớp tập huấn.'];

journey('answers that come back as files', () => {
  let browser: Browser;
  let program: Program;
  let page: Page;
  let troubles: string[];
  let office: Client;
  let periodId: string;

  /** The Excel form of an agency with this result of its first task. */
  const answerOf = async (agencyId: string, result: string) => {
    const form = await office.packages.giveFile({ periodId, agencyId, kind: 'excel' });
    const bytes = await savedElsewhere(await form.bytes(), (pages) => {
      const row = pageOf(pages)[firstTaskRow] ?? [];
      row[columnAt('result')] = result;
    });
    return { name: form.name, mimeType: form.type, buffer: Buffer.from(bytes) };
  };

  beforeAll(async () => {
    [browser, program] = await Promise.all([openBrowser(), startProgram()]);
    office = await browserClient(program.address);
    const { planId } = await office.plans.addFromLibrary({ key: 'ha-noi-8560' });
    periodId = (await office.periods.open({ planId, ...year2018, dueOn: '2100-12-14' })).id;
    ({ page, troubles } = await openPage(browser, program.address));
  });

  test('two files are dropped; the one that says otherwise than the book waits for a choice', async () => {
    const agencies = (await office.submissions.list({ periodId })).map(({ agency }) => agency);
    const named = (name: string) => agencies.find(({ shortName }) => shortName === name)?.id ?? '';
    const labour = named('Sở LĐTBXH');
    const files = [await answerOf(labour, survey), await answerOf(named('Sở Y tế'), health)];
    const [line] = (await office.progress.sheet({ periodId, agencyId: labour })).tasks;
    const place = { periodId, agencyId: labour, taskId: line?.task.id ?? '', year: 2018 };
    await office.progress.record({ ...place, seenVersion: null, ...words });
    await page.getByRole('link', { name: 'Trao đổi tệp' }).click();
    await page.getByRole('tab', { name: 'Nhận về' }).click();
    await page.locator('input[type=file][accept]').setInputFiles(files);
    await page.getByText('02 tệp nhận được; còn 01 chỗ phải chọn').waitFor();
    const take = page.getByRole('button', { name: 'Nhận 2 tệp vào sổ' });
    await expect.poll(() => take.isDisabled()).toBe(true);
    await page.getByRole('row').filter({ hasText: words.result }).getByText(survey).waitFor();
  });

  test('the choice is made by keyboard, and the files are taken in together', async () => {
    await page.getByLabel('Chỉ chỗ phải chọn').focus();
    await page.keyboard.press('Space');
    const isAtChoice = () => page.evaluate(() => document.activeElement?.closest('[data-choice]') !== null);
    for (let step = 0; step < 20 && !(await isAtChoice()); step++) await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await page.getByText('02 tệp nhận được', { exact: true }).waitFor();
    await page.getByRole('list', { name: 'Các tệp' }).getByText('0 mới, 1 đổi').waitFor();
    await page.getByRole('button', { name: 'Nhận 2 tệp vào sổ' }).press('Enter');
    await page.getByText(/^Đã nhận 02 tệp của 02 cơ quan/).waitFor();
    const told = await office.progress.sheet({
      periodId,
      agencyId:
        (await office.exchange.receipts({ periodId })).find(({ settled }) => settled.length > 0)?.agency.id ?? '',
    });
    expect(told.tasks[0]?.entry?.result).toBe(survey);
  });

  test('both receipts are shown with what was chosen, and Ctrl+Z takes all of it back', async () => {
    await page.getByRole('tab', { name: 'Đã nhận' }).click();
    const receipts = page.getByRole('table', { name: 'Tệp đã nhận' }).locator('tbody tr');
    await receipts.nth(1).waitFor();
    await expect.poll(() => receipts.count()).toBe(2);
    await page.getByText('1 chỗ đã chọn').click();
    await page.getByText(`thay của sổ "${words.result}"`).waitFor();
    await page.keyboard.press('Control+z');
    await page.getByText('Kỳ này chưa nhận tệp nào.').waitFor();
    const states = (await office.submissions.list({ periodId })).map(({ state }) => state);
    expect(new Set(states)).toEqual(new Set(['not-sent']));
    expect(troubles).toEqual([]);
  });
});
