import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { aLiaisonBook, type LiaisonBook, liaisonPassword } from '../support/a-liaison.ts';
import { words } from '../support/a-round.ts';
import { journey, openBrowser, openPage } from '../support/browser.ts';

journey("a liaison's round", () => {
  let browser: Browser;
  let book: LiaisonBook;
  let page: Page;
  let troubles: string[];
  const place = () => ({ periodId: book.period.id, agencyId: book.agencyId });

  beforeAll(async () => {
    [browser, book] = await Promise.all([openBrowser(), aLiaisonBook()]);
    const before = { periodId: book.half.id, agencyId: book.agencyId };
    const { tasks } = await book.liaison.progress.sheet(before);
    const entries = tasks.slice(0, 6).map(({ task }, at) => ({
      ...words,
      taskId: task.id,
      seenVersion: null,
      result: `Đã làm bước ${at + 1}`,
    }));
    await book.liaison.progress.keepSheet({ ...before, entries });
    await book.liaison.submissions.send({ ...before, seenVersion: null });
    ({ page, troubles } = await openPage(browser, book.program.address));
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  });

  const cell = (row: number, column: number) => page.getByRole('grid').locator(`[data-cell="${row}/${column}"]`);
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const write = async (row: number, column: number, text: string) => {
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const cursor = async () => {
      await cell(row, column).click({ position: { x: 8, y: 60 } });
      return page.evaluate(() => document.activeElement?.closest('[data-cell]')?.getAttribute('data-cell'));
    };
    await expect.poll(cursor).toBe(`${row}/${column}`);
    await page.keyboard.insertText(text);
    await press('Enter');
  };
  const sheet = () => book.liaison.progress.sheet(place());
  const entry = async (row: number) => {
    const text = (await cell(row, 0).getByRole('button').first().innerText()).slice(0, 40);
    return (await sheet()).tasks.find(({ task }) => task.text.startsWith(text))?.entry;
  };
  const eventually = <T>(read: () => Promise<T>) => expect.poll(read);
  const saved = () => page.getByRole('status').getByText(/^Đã lưu nháp \d\d:\d\d$/);
  const pages = (name: string) =>
    page.getByRole('navigation', { name: 'Kết quả của cơ quan' }).getByRole('link', { name }).click();

  test('who signs in lands on the own tasks, and finds the own pages in the rail', async () => {
    await page.getByLabel('Tên đăng nhập').fill('lan');
    await page.getByLabel('Mật khẩu', { exact: true }).fill(liaisonPassword);
    await press('Enter');
    await page.getByRole('grid', { name: 'Kết quả theo nhiệm vụ' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/viec-cua-toi');
    const rail = page.getByRole('navigation', { name: 'Các phần của sổ' });
    expect((await rail.getByRole('link').allInnerTexts()).slice(0, 3)).toEqual([
      'Việc của tôi',
      'Chỉ tiêu của tôi',
      'Gửi kết quả',
    ]);
    await expect.poll(() => cell(0, 2).innerText()).toBe('Chưa báo cáo');
  });

  test('a line that can not be kept yet says why, lives through a reload, and saves itself once it can', async () => {
    await write(0, 2, 'ht');
    await cell(0, 0).getByText('Chưa lưu: Nhiệm vụ hoàn thành phải có kết quả thực hiện.').waitFor();
    await page.reload();
    await cell(0, 0).getByText('Chưa lưu:').waitFor();
    await expect.poll(() => cell(0, 2).innerText()).toBe('Hoàn thành');
    await write(0, 3, 'Đã khảo sát đủ 30/30 quận, huyện, thị xã');
    await saved().waitFor();
    await expect
      .poll(() => entry(0))
      .toMatchObject({ status: 'done', result: 'Đã khảo sát đủ 30/30 quận, huyện, thị xã' });
  });

  test('“=” keeps what was told before, Ctrl+D fills it down, and the words are drafts', async () => {
    await write(1, 2, '=');
    await eventually(async () => (await entry(1))?.result).toBe('Đã làm bước 2');
    await write(1, 5, '12/BC-SLĐTBXH');
    await eventually(async () => (await entry(1))?.evidence).toBe('12/BC-SLĐTBXH');
    await cell(1, 5).click();
    await press('Shift+ArrowDown', 'Shift+ArrowDown', 'Control+d');
    await eventually(async () => (await entry(3))?.evidence).toBe('12/BC-SLĐTBXH');
    expect((await entry(3))?.isDraft).toBe(true);
  });

  test('a range from Excel is checked and kept in one command', async () => {
    await page.evaluate(() => navigator.clipboard.writeText('HT\tĐã tập huấn 1.200 người\t01/10/2018\r\nKPS\t\t\r\n'));
    await cell(4, 2).click();
    await press('Control+v');
    await page
      .getByRole('dialog')
      .getByText(/^6 ô: 4 đổi, 2 giữ nguyên, 0 sai\./)
      .waitFor();
    await press('Enter');
    await eventually(async () => (await entry(4))?.completedOn).toBe('2018-10-01');
    await eventually(async () => (await entry(5))?.isNothingToReport).toBe(true);
    await expect.poll(() => cell(5, 2).innerText()).toBe('Không phát sinh');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.activeElement?.closest('[data-cell="4/2"]'));
  });

  test('without the program words stay here, and go on their way when it answers again', async () => {
    await page.route('**/rpc/progress/**', (route) => route.abort());
    await write(6, 3, 'Đang xây dựng kế hoạch tập huấn');
    await page.getByText(/01 dòng chưa lưu, đang giữ trên máy này/).waitFor();
    await page.unroute('**/rpc/progress/**');
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await eventually(async () => (await entry(6))?.result).toBe('Đang xây dựng kế hoạch tập huấn');
  });

  test('when a colleague was first, the own words stay and are written over the newest on request', async () => {
    const { tasks } = await sheet();
    const text = (await cell(7, 0).getByRole('button').first().innerText()).slice(0, 40);
    const task = tasks.find((one) => one.task.text.startsWith(text))?.task;
    const theirs = { ...words, taskId: task?.id ?? '', seenVersion: null, result: 'Chữ của anh Minh' };
    await book.colleague.progress.keepSheet({ ...place(), entries: [theirs] });
    await write(7, 3, 'Chữ của chị Lan');
    await cell(7, 0).getByText('Chưa lưu:').waitFor();
    await expect.poll(() => cell(7, 3).innerText()).toBe('Chữ của chị Lan');
    await cell(7, 0).getByRole('button', { name: 'Ghi chữ đang nhập' }).click();
    await eventually(async () => (await entry(7))?.result).toBe('Chữ của chị Lan');
  });

  test('the drawer takes long words and a document with its file', async () => {
    await cell(0, 3).click();
    await press('Control+Enter');
    const drawer = page.getByRole('dialog');
    await drawer.getByLabel('Đề xuất, kiến nghị').fill('Bổ sung kinh phí.\nGiao thêm biên chế.');
    await drawer.getByLabel('Tệp minh chứng').setInputFiles({
      name: 'báo cáo.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('chữ'),
    });
    await drawer.getByText('không thuộc loại được đính kèm').waitFor();
    await drawer.getByLabel('Tệp minh chứng').setInputFiles({
      name: 'báo cáo.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7\nmột'),
    });
    await drawer.getByRole('button', { name: /báo cáo\.pdf/ }).waitFor();
    await drawer.getByLabel('Số, ký hiệu').fill('15/BC-SLĐTBXH');
    await eventually(async () => (await entryOf('Bổ sung'))?.documents).toMatchObject([
      { numberSymbol: '15/BC-SLĐTBXH', attachment: { name: 'báo cáo.pdf' } },
    ]);
    await press('Escape');
    await drawer.waitFor({ state: 'detached' });
  });
  const entryOf = async (proposals: string) =>
    (await sheet()).tasks.find((line) => line.entry?.proposals.startsWith(proposals))?.entry;

  test('a figure is written as people write it; a wrong one says why beside the cell', async () => {
    await pages('Chỉ tiêu');
    await page.getByRole('grid', { name: 'Số liệu theo chỉ tiêu' }).waitFor();
    await write(0, 4, '1.5');
    await page.getByRole('alert').getByText('không phải là số viết theo cách Việt Nam').waitFor();
    await press('Escape');
    await write(0, 4, '0');
    await eventually(async () => (await sheet()).targets[0]?.figure?.value).toBe(0);
    await eventually(() => cell(0, 4).innerText()).toMatch(/^0\s+Chưa đạt/);
    await expect.poll(() => cell(1, 4).innerText()).toContain('Chưa báo cáo');
  });

  test('before sending, what is missing is listed; nothing to report is said on purpose', async () => {
    await pages('Gửi kết quả');
    const unreported = page.getByRole('region', { name: 'Chưa báo cáo' });
    await unreported.getByRole('checkbox', { name: 'Chọn tất cả' }).check();
    await unreported.getByRole('button', { name: /^Ghi không phát sinh \d+ việc/ }).click();
    await unreported.waitFor({ state: 'detached' });
    await page.getByRole('region', { name: 'Hoàn thành mà chưa có minh chứng' }).waitFor();
    expect((await sheet()).tasks.every((line) => line.entry !== null)).toBe(true);
  });

  test('what was sent is locked and readable; it can be withdrawn as long as nobody has taken it on', async () => {
    const send = page.getByRole('button', { name: /^Gửi kết quả \d+ mục/ });
    await send.click();
    await page.getByRole('region', { name: 'Nội dung đã gửi' }).waitFor();
    expect((await sheet()).submission.state).toBe('sent');
    await page.getByRole('button', { name: 'Rút lại…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Rút lại kết quả đã gửi' });
    await dialog.getByLabel('Lý do rút lại').fill('Gửi thiếu minh chứng');
    await dialog.getByRole('button', { name: 'Rút lại' }).click();
    await send.waitFor();
    expect((await sheet()).submission.state).toBe('not-sent');
    await send.click();
    await page.getByRole('region', { name: 'Nội dung đã gửi' }).waitFor();
  });

  test('what comes back says why and until when, and can be written again', async () => {
    const { version } = (await sheet()).submission;
    const back = { ...place(), seenVersion: version ?? 0, reason: 'Thiếu số liệu quý IV', dueOn: '2100-12-30' };
    await book.compiler.submissions.return(back);
    await pages('Việc');
    await page.getByText('Lý do: Thiếu số liệu quý IV').waitFor();
    await page.getByText('Hạn gửi 30/12/2100').waitFor();
    await write(0, 3, 'Đã bổ sung số liệu quý IV');
    await eventually(async () => (await entryOf('Bổ sung'))?.result).toBe('Đã bổ sung số liệu quý IV');
  });

  test('the lead sees what a supporting agency sent, and another period that waits', async () => {
    const { version } = (await book.liaison.progress.sheet({ ...place(), periodId: book.half.id })).submission;
    const back = { periodId: book.half.id, agencyId: book.agencyId, seenVersion: version ?? 0, dueOn: '2100-07-01' };
    await book.compiler.submissions.return({ ...back, reason: 'Bổ sung' });
    const line = (await sheet()).tasks.find(({ isLead, task }) => isLead && task.support.length > 0);
    const supporterId = line?.task.support[0]?.id ?? '';
    const theirs = { ...words, taskId: line?.task.id ?? '', seenVersion: null, result: 'Phần của cơ quan phối hợp' };
    const supporter = { periodId: book.period.id, agencyId: supporterId };
    await book.compiler.progress.keepSheet({ ...supporter, entries: [theirs] });
    await book.compiler.submissions.send({ ...supporter, seenVersion: null });
    await page.goto(new URL(`/viec-cua-toi?ky=${book.period.id}&viec=${line?.task.id}`, page.url()).href);
    await page.getByRole('dialog').getByText('Phần của cơ quan phối hợp').waitFor();
    await press('Escape');
    await page.getByRole('button', { name: book.half.name }).click();
    await page.getByText('Lý do: Bổ sung').waitFor();
  });

  test('a compiler writes in the place of an agency that is chosen', async () => {
    const { page: office } = await openPage(browser, book.program.address);
    await office.getByLabel('Tên đăng nhập').fill('an');
    await office.getByLabel('Mật khẩu', { exact: true }).fill('giếng nước lá tre mùa đông');
    await office.keyboard.press('Enter');
    await office.getByRole('link', { name: 'Ghi thay cơ quan' }).click();
    await office.getByText('Chọn cơ quan để ghi thay.').waitFor();
    await office.getByRole('combobox', { name: 'Ghi thay cơ quan' }).fill('thong tin va truyen thong');
    await office.getByRole('option').first().click();
    await office.getByRole('grid', { name: 'Kết quả theo nhiệm vụ' }).waitFor();
    await office.close();
  });

  test('the browser had nothing to complain of but the lost connection and the conflict', () => {
    expect(troubles.filter((trouble) => !/ERR_FAILED|409 \(Conflict\)/.test(trouble))).toEqual([]);
  });
});
