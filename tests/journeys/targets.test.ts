import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { journey, openBook, type Program } from '../support/browser.ts';
import { browserClient } from '../support/carriers.ts';

journey('targets by year', () => {
  let program: Program;
  let page: Page;
  let troubles: string[];

  beforeAll(async () => {
    ({ program, page, troubles } = await openBook());
    await page.getByRole('button', { name: 'Đưa vào sổ Quyết định 8560/QĐ-UBND' }).click();
    await page
      .getByRole('link', { name: /Đề án phát triển nghề công tác xã hội/ })
      .first()
      .waitFor();
    await page.getByRole('navigation').getByRole('link', { name: 'Chỉ tiêu' }).click();
    await page.getByText('19 chỉ tiêu. Năm').waitFor();
  });

  const added = 'Số xã có cán bộ công tác xã hội';
  const grid = () => page.getByRole('grid', { name: 'Chỉ tiêu theo năm' });
  const row = (words: string) => grid().getByRole('row').filter({ hasText: words }).first();
  const drawer = () => page.getByRole('dialog');
  const field = (name: string | RegExp) => drawer().getByRole('textbox', { name });
  const choose = async (label: string, option: string | RegExp) => {
    await drawer().getByRole('combobox', { name: label }).click();
    await page.getByRole('option', { name: option }).first().click();
  };
  const closed = () => drawer().waitFor({ state: 'detached' });

  test('a wrong unit is refused beside its field, and nothing typed is lost', async () => {
    await page.getByRole('button', { name: 'Thêm chỉ tiêu' }).click();
    await field('Chỉ tiêu').fill(added);
    await choose('Mục', /^I\.2\.a/);
    await choose('Giai đoạn', 'Năm 2019-2020');
    await expect.poll(() => field('Từ năm').inputValue()).toBe('2019');
    await field('Đơn vị tính').fill('phần trăm');
    await choose('Dấu so sánh', '≥ ít nhất');
    await field('Giá trị kế hoạch').first().fill('80');
    await page.keyboard.press('Control+Enter');
    await drawer().getByText('Đơn vị tính "phần trăm": viết bằng ký hiệu "%".').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))).toBe('true');
    await page.keyboard.press('Escape');
    await closed();
    await page.getByRole('button', { name: 'Thêm chỉ tiêu' }).click();
    await expect.poll(() => field('Đơn vị tính').inputValue()).toBe('phần trăm');
  });

  test('the target is added with its ratio and stands in the grid under the cursor', async () => {
    await field('Đơn vị tính').fill('%');
    await choose('Cách tổng hợp số của các cơ quan', 'Tổng tử số chia tổng mẫu số');
    await page.keyboard.press('Control+Enter');
    await drawer().getByText('Tên tử số: chỉ tiêu tổng hợp theo tỷ lệ phải nêu đếm cái gì.').waitFor();
    await field('Tử số đếm cái gì').fill('xã có cán bộ');
    await field('Mẫu số đếm cái gì').fill('tổng số xã');
    await field('Giá trị kế hoạch năm 2020').fill('90,5');
    await drawer().getByRole('button', { name: 'Thêm chỉ tiêu' }).click();
    await closed();
    await row(added).getByText('KH ≥ 90,5').waitFor();
    await page.waitForFunction((words) => document.activeElement?.textContent?.includes(words), added);
  });

  test('each agency’s numbers are recorded by keyboard and counted together', async () => {
    const record = async (agency: string, numerator: string, denominator: string, percent: string) => {
      await choose('Kết quả của', agency);
      await field(/^Tử số/).fill(numerator);
      await field(/^Mẫu số/).fill(denominator);
      await drawer().getByText(percent).first().waitFor();
      await page.keyboard.press('Control+Enter');
      await page.getByText(`Đã lưu kết quả năm 2020 của ${agency}.`).waitFor();
    };
    await page.keyboard.press('End');
    await page.keyboard.press('Control+Enter');
    await drawer().getByText('Chưa có kết quả nào được ghi cho năm này.').waitFor();
    await record('Sở Y tế', '1', '1', '100 %');
    await record('Sở Tư pháp', '89', '99', '89,9 %');
    await drawer().getByText('Tổng tử số chia tổng mẫu số của 02 cơ quan đã báo cáo: 90 / 100.').waitFor();
    await drawer().getByText('thiếu 0,5 điểm phần trăm').waitFor();
    await expect.poll(() => drawer().getByRole('table', { name: 'Kết quả đã ghi' }).getByRole('row').count()).toBe(3);
    expect(new URL(page.url()).searchParams.get('so-lieu')).toMatch(/\.2020$/);
  });

  test('a number is written the Vietnamese way', async () => {
    await field(/^Tử số/).fill('1.5');
    await page.keyboard.press('Control+Enter');
    await drawer().getByText('Viết số theo cách Việt Nam').waitFor();
    await drawer().getByRole('button', { name: 'Bỏ nội dung chưa lưu' }).click();
  });

  test('nothing to count is told apart from not reported, and the gap is written', async () => {
    const cells = row(added).getByRole('gridcell');
    await expect.poll(() => cells.nth(-2).innerText()).toBe('Chưa báo cáo');
    await drawer().getByRole('button', { name: 'Năm trước' }).click();
    await drawer().getByText('Năm 2019', { exact: true }).waitFor();
    await field(/^Tử số/).fill('0');
    await field(/^Mẫu số/).fill('0');
    await drawer().getByText('Không có (0 trên 0)').waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByText('Đã lưu kết quả năm 2019').waitFor();
    await page.keyboard.press('Escape');
    await closed();
    await expect.poll(() => cells.last().innerText()).toMatch(/^90\s+Chưa đạt\s+thiếu 0,5/);
    await expect.poll(() => cells.nth(-2).innerText()).toBe('Không có');
    await expect
      .poll(() => row(added).getByRole('img').getAttribute('aria-label'))
      .toContain('Năm 2020: 90 %, kế hoạch ≥ 90,5 %, thiếu 0,5');
  });

  test('Alt + ↑ moves a target up, and "Hoàn tác" brings it back', async () => {
    const order = () => grid().getByRole('rowheader').allInnerTexts();
    const before = await order();
    await row(added).getByRole('rowheader').focus();
    await page.keyboard.press('Alt+ArrowUp');
    await page.getByText('Đã chuyển chỉ tiêu lên một dòng.').waitFor();
    await expect.poll(() => order()).not.toEqual(before);
    await page.waitForFunction((words) => document.activeElement?.textContent?.includes(words), added);
    const moved = page.getByRole('alert').filter({ hasText: 'Đã chuyển chỉ tiêu lên một dòng.' });
    await moved.getByRole('button', { name: 'Hoàn tác' }).click();
    await page.getByText('Đã hoàn tác.').waitFor();
    await expect.poll(order).toEqual(before);
  });

  test('three rows from Excel, one of them wrong, are mended in place and added together', async () => {
    await page.getByRole('button', { name: 'Nhập từ Excel' }).click();
    await field('Hoặc dán các dòng chép từ Excel').fill(
      [
        'Mục\tChỉ tiêu\tĐơn vị tính\tGiá trị\tTừ năm\tĐến năm',
        'I.2.a\tSố cộng tác viên được cấp thẻ\tngười\t≥ 1.060\t2018\t2018',
        '\t"Ban hành quy chế\nphối hợp liên ngành"\t\t\t2018\t2018',
        'I.9\tSố lớp tập huấn\tlớp\tnhiều\t2019\t2020',
      ].join('\n'),
    );
    await drawer().getByRole('button', { name: 'Kiểm tra các dòng' }).click();
    await drawer().getByText('3 dòng: 2 mới, 0 đã có, 1 sai.').waitFor();
    await drawer().getByText('Dòng 3, cột "Giá trị": "nhiều" không phải là số').waitFor();
    await expect.poll(() => drawer().getByRole('button', { name: 'Thêm 2 chỉ tiêu' }).isDisabled()).toBe(true);
    await field('Mục, dòng 3').fill('I.2.b');
    await field('Giá trị, dòng 3').fill('12');
    await drawer().getByText('3 dòng: 3 mới, 0 đã có, 0 sai.').waitFor();
    await drawer().getByRole('button', { name: 'Thêm 3 chỉ tiêu' }).click();
    await page.getByText('Đã thêm 03 chỉ tiêu.').waitFor();
    await closed();
    await row('Ban hành quy chế phối hợp liên ngành').waitFor();
    await page.getByText('23 chỉ tiêu. Năm').waitFor();
  });

  test('a note leads to the row that it is about', async () => {
    const notes = page.getByRole('region', { name: 'Cần xem lại' });
    await notes.getByText(/chỉ tiêu chưa có cơ quan chủ trì/).click();
    await notes.getByRole('button', { name: 'Tới dòng này' }).last().click();
    await page.waitForFunction(() => document.activeElement?.textContent?.includes('Số lớp tập huấn'));
  });

  test('a figure that a period told is put right in that period, with a reason once it was approved', async () => {
    const office = await browserClient(program.address);
    const [plan] = await office.plans.list();
    const planId = plan?.id ?? '';
    const target = (await office.targets.list({ planId })).find(({ text }) => text === added);
    const agencyId = (await office.agencies.list()).find(({ shortName }) => shortName === 'Sở Y tế')?.id ?? '';
    const period = await office.periods.open({
      ...{ planId, kind: 'year', name: 'Báo cáo năm 2020', coversFrom: '2019-12-15', coversTo: '2020-12-14' },
      ...{ cutOffOn: '2020-12-14', dueOn: '2020-12-14' },
    });
    const figureOf = async () =>
      (await office.targets.figure({ targetId: target?.id ?? '', year: 2020 })).results.find(
        ({ agency }) => agency?.id === agencyId,
      );
    const old = await figureOf();
    const reason = 'Đã báo cáo theo kỳ';
    await office.targets.removeResult({ resultId: old?.id ?? '', seenVersion: old?.version ?? 1, reason });
    const place = { periodId: period.id, agencyId };
    const words = { value: null, isMet: null, note: '', numerator: 3, denominator: 4 };
    await office.progress.keepSheet({
      ...place,
      figures: [{ targetId: target?.id ?? '', seenVersion: null, ...words }],
    });
    await office.submissions.send({ ...place, seenVersion: null });
    await office.submissions.receive({ ...place, seenVersion: 1 });
    await office.submissions.approve({ ...place, seenVersion: 2 });

    await page.goto(new URL(`/chi-tieu?so-lieu=${target?.id}.2020`, program.address).href);
    await drawer().getByRole('button', { name: 'Sửa kết quả của Sở Y tế' }).click();
    await drawer().getByText('sửa ở đây là sửa số của kỳ đó').waitFor();
    await field(/^Tử số/).fill('2');
    await page.keyboard.press('Control+Enter');
    await drawer().getByText('Ghi lý do sửa kết quả đã duyệt.').waitFor();
    await field('Lý do sửa kết quả đã duyệt').fill('Sở đếm trùng một xã');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Đã lưu kết quả năm 2020 của Sở Y tế.').waitFor();
    await expect.poll(() => figureOf()).toMatchObject({ numerator: 2, denominator: 4, periodId: period.id });
    const history = drawer().getByRole('list', { name: 'Lịch sử số liệu năm 2020' });
    await history.getByText('Lý do: Sở đếm trùng một xã').waitFor();
    await history.getByText('75 % (3 / 4)').first().waitFor();
    await page.keyboard.press('Escape');
    await closed();
  });

  test('nothing scrolls sideways, also at 200 %', async () => {
    for (const viewport of [
      { width: 1366, height: 768 },
      { width: 683, height: 384 },
    ]) {
      await page.setViewportSize(viewport);
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
        .toBeLessThanOrEqual(0);
    }
  });

  test('the browser had nothing to complain of', () => {
    expect(troubles).toEqual([]);
  });
});
