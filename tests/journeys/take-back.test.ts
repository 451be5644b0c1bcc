import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { aLiaisonBook, type LiaisonBook, liaisonPassword } from '../support/a-liaison.ts';
import { words } from '../support/a-round.ts';
import { journey, openBrowser, openPage } from '../support/browser.ts';

journey('a liaison takes back', () => {
  let book: LiaisonBook;
  let page: Page;
  let troubles: string[];
  const place = () => ({ periodId: book.half.id, agencyId: book.agencyId });
  const sheet = () => book.liaison.progress.sheet(place());
  const recorded = async () => (await sheet()).tasks.filter(({ entry }) => entry !== null).length;

  beforeAll(async () => {
    const [browser, opened] = await Promise.all([openBrowser(), aLiaisonBook()]);
    book = opened;
    const { tasks } = await sheet();
    const entries = tasks.map(({ task }) => ({ ...words, taskId: task.id, seenVersion: null, result: 'Đã làm' }));
    await book.liaison.progress.keepSheet({ ...place(), entries });
    ({ page, troubles } = await openPage(browser, book.program.address));
    await page.getByLabel('Tên đăng nhập').fill('lan');
    await page.getByLabel('Mật khẩu', { exact: true }).fill(liaisonPassword);
    await page.keyboard.press('Enter');
    await page.getByRole('navigation', { name: 'Kết quả của cơ quan' }).waitFor();
  });

  const cell = (row: number, column: number) => page.getByRole('grid').locator(`[data-cell="${row}/${column}"]`);
  const eventually = <T>(read: () => Promise<T>) => expect.poll(read);
  const pages = (name: string) =>
    page.getByRole('navigation', { name: 'Kết quả của cơ quan' }).getByRole('link', { name }).click();
  /** Says why in the dialog that asks, and waits until it is gone. */
  const clearWith = async (reason: string) => {
    const dialog = page.getByRole('dialog', { name: /^Xóa/ });
    await dialog.getByLabel('Lý do').fill(reason);
    await dialog.getByRole('button', { name: 'Xóa', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
  };

  test('a result kept by mistake: Delete on its status asks why, and undo brings it back', async () => {
    const all = await recorded();
    await cell(1, 2).click();
    await page.keyboard.press('Delete');
    await clearWith('Ghi nhầm dòng');
    await eventually(() => cell(1, 2).innerText()).toBe('Chưa báo cáo');
    await expect.poll(() => recorded()).toBe(all - 1);
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await eventually(() => cell(1, 2).innerText()).toBe('Đang thực hiện');
    await expect.poll(() => recorded()).toBe(all);
  });

  test('the same from the drawer of the task; what was only typed goes without a word', async () => {
    const all = await recorded();
    await cell(2, 2).click();
    await page.keyboard.press('Control+Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Xóa kết quả…' }).click();
    await clearWith('Ghi nhầm kỳ');
    await page.getByRole('dialog').getByText('Trạng thái: chưa báo cáo').waitFor();
    await expect.poll(() => recorded()).toBe(all - 1);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await cell(2, 2).click();
    await page.keyboard.insertText('ht');
    await page.keyboard.press('Enter');
    await cell(2, 0).getByText('Chưa lưu:').waitFor();
    await cell(2, 2).click();
    await page.keyboard.press('Delete');
    await eventually(() => cell(2, 2).innerText()).toBe('Chưa báo cáo');
    await cell(2, 0).getByText('Chưa lưu:').waitFor({ state: 'detached' });
  });

  test('a figure that was kept', async () => {
    await pages('Chỉ tiêu');
    const figure = async () => (await sheet()).targets[0]?.figure ?? null;
    await page.getByRole('grid', { name: 'Số liệu theo chỉ tiêu' }).waitFor();
    await cell(0, 4).click();
    await page.keyboard.insertText('0');
    await page.keyboard.press('Enter');
    await eventually(async () => (await figure())?.value).toBe(0);
    await page.getByRole('button', { name: 'Xóa số đã lưu…' }).click();
    await clearWith('Số của năm trước');
    await eventually(() => cell(0, 4).innerText()).toContain('Chưa báo cáo');
    await expect.poll(() => figure()).toBeNull();
  });

  test('the browser had nothing to complain of', () => {
    expect(troubles).toEqual([]);
  });
});
