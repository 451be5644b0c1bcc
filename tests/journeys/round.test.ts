import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { chosenPassword, type Province, setUpProvince } from '../support/a-province.ts';
import { journey, openBrowser, openPage, type Program, startNewProgram } from '../support/browser.ts';

const agencyName = 'Sở Y tế';

journey('one round', () => {
  let browser: Browser;
  let program: Program;
  let province: Province;
  let office: Page;
  let agency: Page;
  let troubles: string[];
  let periodId: string;
  let taskId: string;

  const signIn = async (page: Page, name: string) => {
    await page.getByLabel('Tên đăng nhập').fill(name);
    await page.getByLabel('Mật khẩu', { exact: true }).fill(chosenPassword);
    await page.keyboard.press('Enter');
    await page.getByRole('navigation').getByRole('link', { name: 'Kế hoạch' }).waitFor();
  };

  beforeAll(async () => {
    [browser, program] = await Promise.all([openBrowser(), startNewProgram()]);
    province = await setUpProvince(program, agencyName);
    ({ page: office, troubles } = await openPage(browser, program.address));
    ({ page: agency } = await openPage(browser, program.address));
    await signIn(office, 'hoa');
    await signIn(agency, 'binh');
    troubles.length = 0;
  });

  const go = (page: Page, path: string) => page.goto(new URL(path, program.address).href);
  const round = () => office.getByRole('grid', { name: 'Cơ quan trong kỳ' });
  const row = () => round().getByRole('row').filter({ hasText: agencyName });
  const dialog = (page: Page) => page.getByRole('dialog');
  const place = () => ({ periodId, agencyId: province.agencyId });
  const version = async () => (await province.liaison.submissions.mine())[0]?.submission.version ?? null;

  test('a period is opened from its duty in two clicks', async () => {
    await office.getByRole('link', { name: 'Kỳ báo cáo' }).click();
    await office.getByRole('button', { name: 'Mở kỳ báo cáo' }).click();
    await dialog(office).getByRole('combobox', { name: 'Năm báo cáo' }).click();
    await office.getByRole('option', { name: '2025' }).click();
    await dialog(office)
      .getByRole('button', { name: /^Mở kỳ Báo cáo năm 2025/ })
      .click();
    await office.getByText(/^Đã mở Báo cáo năm 2025/).waitFor();
    await office.keyboard.press('Escape');
    await office.getByRole('link', { name: 'Báo cáo năm 2025' }).click();
    await row().getByText('Chưa gửi').first().waitFor();
    periodId = new URL(office.url()).pathname.split('/').at(-1) ?? '';
  });

  test('the agencies of a group are named once for all its tasks, and one undo takes that back', async () => {
    const groups = office.getByRole('button', { name: /^UBND các huyện, thị xã, thành phố \(/ });
    await groups.click();
    const naming = office.getByRole('dialog', { name: /^Cơ quan thuộc/ });
    await naming.getByRole('combobox', { name: 'Cơ quan thuộc nhóm' }).fill('so tu phap');
    await office.getByRole('option', { name: /Sở Tư pháp/ }).click();
    await naming
      .getByText(/^Sẽ ghi: thêm Sở Tư pháp\./)
      .first()
      .waitFor();
    await naming.getByRole('button', { name: /^Ghi cho \d+ nhiệm vụ$/ }).click();
    await naming.waitFor({ state: 'detached' });
    await groups.waitFor({ state: 'detached' });
    const done = office.getByRole('alert').filter({ hasText: 'Đã nêu rõ cơ quan thuộc' });
    await done.getByRole('button', { name: 'Hoàn tác' }).click();
    await groups.waitFor();
  });

  test('the liaison records for the period, with a file; a reload loses no word', async () => {
    const sheet = await province.liaison.progress.sheet(place());
    taskId = sheet.tasks[0]?.task.id ?? '';
    await go(agency, `/nhiem-vu?nhiem-vu=${taskId}`);
    const result = dialog(agency).getByRole('textbox', { name: 'Kết quả thực hiện' });
    await dialog(agency).getByRole('radio', { name: 'Đang thực hiện' }).check();
    await result.fill('Đã tập huấn 150 cán bộ cấp xã');
    await agency.reload();
    await result.waitFor();
    await expect.poll(() => result.inputValue()).toBe('Đã tập huấn 150 cán bộ cấp xã');
    const file = { name: 'Kế hoạch tập huấn.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 rỗng') };
    await dialog(agency).locator('input[type="file"]').setInputFiles(file);
    await dialog(agency).getByRole('button', { name: 'Tải tệp Kế hoạch tập huấn.pdf' }).waitFor();
    await result.focus();
    await agency.keyboard.press('Control+Enter');
    await dialog(agency)
      .getByText(/Đang soạn: được tính khi cơ quan gửi/)
      .waitFor();
    await province.liaison.submissions.send({ ...place(), seenVersion: null });
  });

  test('the office reads the answer and gives it back with its remark as the reason', async () => {
    await office.reload();
    await row().getByText('Đã gửi').waitFor();
    await row().focus();
    await office.keyboard.press('Enter');
    await office.getByRole('heading', { name: agencyName }).waitFor();
    const line = office.getByRole('region', { name: 'Nhiệm vụ' }).getByRole('row').nth(1);
    await line.getByText('Đã tập huấn 150 cán bộ cấp xã').waitFor();
    await line.getByText('Chưa báo cáo').waitFor();
    const download = office.waitForEvent('download');
    await line.getByRole('button', { name: 'Tải tệp Kế hoạch tập huấn.pdf' }).click();
    expect((await download).suggestedFilename()).toBe('Kế hoạch tập huấn.pdf');
    await line.getByRole('button', { name: 'Nhận xét' }).click();
    await office.keyboard.type('Nêu rõ số xã');
    await office.getByRole('button', { name: 'Trả lại…' }).click();
    await expect
      .poll(() => dialog(office).getByRole('textbox', { name: 'Lý do trả lại' }).inputValue())
      .toMatch(/: Nêu rõ số xã$/);
    await office.keyboard.press('Control+Enter');
    await office.getByText(`Đã trả lại kết quả của ${agencyName}.`).waitFor();
    expect((await province.liaison.submissions.mine())[0]?.submission.returnReason).toMatch(/Nêu rõ số xã$/);
  });

  test('sent again, it is taken in and approved with two presses', async () => {
    await province.liaison.submissions.send({ ...place(), seenVersion: await version() });
    await office.reload();
    await office.getByRole('button', { name: 'Tiếp nhận' }).waitFor();
    await office.keyboard.press('Control+Enter');
    await office.getByText(`Đã tiếp nhận kết quả của ${agencyName}.`).waitFor();
    await office.getByRole('button', { name: 'Duyệt' }).waitFor();
    await office.keyboard.press('Control+Enter');
    await office.getByText(`Đã duyệt kết quả của ${agencyName}.`).waitFor();
    await office.getByText(/Đã khóa: bấm vào nhiệm vụ để sửa/).waitFor();
  });

  test('what was approved changes with a reason only, and the history tells it', async () => {
    await office.getByRole('region', { name: 'Nhiệm vụ' }).getByRole('row').nth(1).getByRole('button').first().click();
    await dialog(office).getByRole('textbox', { name: 'Kết quả thực hiện' }).fill('Đã tập huấn 145 cán bộ cấp xã');
    await office.keyboard.press('Control+Enter');
    await dialog(office).getByText('Ghi lý do sửa kết quả đã duyệt.').waitFor();
    await dialog(office).getByRole('textbox', { name: 'Lý do sửa kết quả đã duyệt' }).fill('Sở báo nhầm');
    await office.keyboard.press('Control+Enter');
    await dialog(office).getByText('Lý do: Sở báo nhầm').waitFor();
    await office.keyboard.press('Escape');
    await dialog(office).waitFor({ state: 'detached' });
    await go(agency, `/nhiem-vu?nhiem-vu=${taskId}`);
    await dialog(agency)
      .getByText(/đã khóa: đề nghị chuyên viên tổng hợp sửa/)
      .waitFor();
  });

  test('agencies are picked and taken on together by keyboard', async () => {
    const waiting = (await province.compiler.submissions.list({ periodId })).filter(
      ({ state }) => state === 'not-sent',
    );
    for (const { agency: one } of waiting.slice(0, 2))
      await province.compiler.submissions.send({
        periodId,
        agencyId: one.id,
        seenVersion: null,
        isNothingToReport: true,
      });
    await go(office, `/ky-bao-cao/${periodId}?loc=da-gui`);
    await round().getByRole('row').nth(1).focus();
    for (const key of ['Space', 'ArrowDown', 'Space', 't']) await office.keyboard.press(key);
    await office.getByText('Đã tiếp nhận kết quả của 02 cơ quan.').waitFor();
    await office.getByText('Không có cơ quan nào ở trạng thái này.').waitFor();
    await office.getByRole('button', { name: 'Đã tiếp nhận 2' }).click();
    await expect.poll(() => round().getByText('Đã tiếp nhận: không phát sinh').count()).toBe(2);
  });

  test('the late are reminded: the text is copied, the reminder noted', async () => {
    await office.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await office.getByRole('link', { name: 'Nhắc việc' }).click();
    await office.getByText(/^Quá hạn \(/).waitFor();
    await office.getByRole('button', { name: 'Chép lời nhắc' }).click();
    await office.getByText(/^Đã chép lời nhắc/).waitFor();
    expect(await office.evaluate(() => navigator.clipboard.readText())).toMatch(/^Báo cáo năm 2025 .*\n1\. .* chậm \d/);
    await office.getByRole('button', { name: 'Ghi lần nhắc…' }).click();
    await dialog(office).getByRole('radio', { name: 'Zalo' }).check();
    await dialog(office).getByRole('button', { name: 'Ghi lần nhắc' }).click();
    await office.getByText(/^Zalo, Nguyễn Thị Hoa:/).waitFor();
  });

  test('a closed period is opened again with a reason only', async () => {
    await go(office, `/ky-bao-cao/${periodId}`);
    const act = async (name: string) => {
      await office.getByRole('button', { name: /^Việc với Báo cáo năm 2025/ }).click();
      await office.getByRole('menuitem', { name }).click();
    };
    await act('Đóng kỳ…');
    await dialog(office)
      .getByText(/^Kỳ chưa xong:/)
      .waitFor();
    await dialog(office).getByRole('button', { name: 'Đóng kỳ' }).click();
    await office.getByText('Đã đóng Báo cáo năm 2025.').waitFor();
    await act('Mở lại kỳ…');
    await dialog(office).getByRole('button', { name: 'Mở lại kỳ' }).click();
    await dialog(office).getByText('Ghi lý do mở lại kỳ.').waitFor();
    await office.keyboard.type('Bổ sung số liệu');
    await dialog(office).getByRole('button', { name: 'Mở lại kỳ' }).click();
    await office.getByText('Đã mở lại Báo cáo năm 2025.').waitFor();
    expect(troubles).toEqual([]);
  });
});
