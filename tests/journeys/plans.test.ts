import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { journey, openBook } from '../support/browser.ts';

journey('keeping plans', () => {
  let page: Page;
  let troubles: string[];

  beforeAll(async () => {
    ({ page, troubles } = await openBook());
  });

  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  const field = (name: string) => page.getByRole('textbox', { name, exact: true });
  const go = (place: string) => page.getByRole('navigation').getByRole('link', { name: place }).click();
  const part = (name: RegExp) => page.getByRole('tab', { name }).click();
  const toastSays = (words: string | RegExp) => page.getByRole('alert').getByText(words).waitFor();
  const chosen = () => page.locator('[data-chosen]').first();
  const isInView = async () => {
    const box = await chosen().boundingBox();
    return box !== null && box.y > 0 && box.y + box.height < 768;
  };

  test('a plan is added by hand; what is wrong is said beside its field', async () => {
    await button('Thêm kế hoạch').click();
    const drawer = page.getByRole('dialog');
    await drawer.getByRole('textbox', { name: 'Tên kế hoạch' }).fill('Kế hoạch phát triển công tác xã hội 2021-2025');
    await drawer.getByRole('textbox', { name: 'Từ năm' }).fill('2021');
    await drawer.getByRole('textbox', { name: 'Đến năm' }).fill('2025');
    await drawer.getByRole('textbox', { name: 'Số', exact: true }).fill('12');
    await drawer.getByRole('textbox', { name: 'Ký hiệu' }).fill('KH-UBND');
    await drawer.getByRole('textbox', { name: 'Cơ quan ban hành' }).fill('Ủy ban nhân dân tỉnh Lào Cai');
    const day = drawer.getByRole('textbox', { name: 'Ngày ban hành' });
    await day.fill('13/2021');
    await button('Thêm vào sổ').click();
    await drawer.getByText('Ngày ban hành "2021-13": không có trên lịch.').waitFor();
    await expect.poll(() => day.getAttribute('aria-invalid')).toBe('true');
    await day.fill('3/2021');
    await button('Thêm vào sổ').click();
    await page.getByRole('heading', { name: 'Kế hoạch 12/KH-UBND' }).waitFor();
    await page.getByText('Đang soạn').waitFor();
    await page.getByText('Tháng 03/2021').waitFor();
  });

  test('overlapping phases are refused beside the field, in a sentence that names both', async () => {
    await button('Sửa giai đoạn').click();
    for (const [at, name, from, to] of [
      [1, 'Giai đoạn đầu', '2021', '2023'],
      [2, 'Giai đoạn sau', '2023', '2025'],
    ] as const) {
      await button('Thêm giai đoạn').click();
      await field(`Tên giai đoạn ${at}`).fill(name);
      await field(`Giai đoạn ${at} từ năm`).fill(from);
      await field(`Giai đoạn ${at} đến năm`).fill(to);
    }
    await button('Lưu giai đoạn').click();
    await page
      .getByText('Giai đoạn "Giai đoạn sau" (từ 2023 đến 2025) và "Giai đoạn đầu" (từ 2021 đến 2023) trùng năm')
      .waitFor();
    await expect.poll(() => field('Tên giai đoạn 2').getAttribute('aria-invalid')).toBe('true');
    await field('Giai đoạn 2 từ năm').fill('2024');
    await button('Lưu giai đoạn').click();
    await page.getByRole('listitem').filter({ hasText: 'Giai đoạn sau (2024–2025)' }).waitFor();
  });

  test('words are edited where they stand, and can be taken back', async () => {
    await button('Sửa nơi nhận').click();
    await field('Nơi nhận').fill('Như trên\nLưu: VT');
    await button('Lưu').click();
    await page.getByRole('listitem').filter({ hasText: 'Lưu: VT' }).waitFor();
    // The toast before it may still be fading.
    const saved = page.getByRole('alert').filter({ hasText: 'Đã lưu Kế hoạch 12/KH-UBND.' });
    await saved.getByRole('button', { name: 'Hoàn tác' }).click();
    await page.getByText('Văn bản không ghi nơi nhận.').waitFor();
  });

  test('words that were not saved are there when the plan is opened again', async () => {
    await button('Sửa mục tiêu chung').click();
    await field('Mục tiêu chung').fill('Nâng cao nhận thức');
    await page.reload();
    await expect.poll(() => field('Mục tiêu chung').inputValue()).toBe('Nâng cao nhận thức');
    await button('Bỏ nội dung chưa lưu').click();
    await page.getByText('Văn bản không ghi mục tiêu chung.').waitFor();
  });

  test('a section and a plan’s state are changed', async () => {
    await button('Thêm mục').click();
    await field('Số mục').fill('I');
    await field('Tên mục').fill('Mục tiêu');
    await button('Thêm mục').click();
    await button('Sửa mục I').waitFor();
    await button('Đưa vào thực hiện').click();
    await button('Kết thúc').waitFor();
    await page.getByText('Đang thực hiện').first().waitFor();
  });

  test('a plan is copied for the next phase with all that goes on', async () => {
    await go('Kế hoạch');
    await button('Đưa vào sổ Quyết định 8560/QĐ-UBND').click();
    await page
      .getByRole('table')
      .getByRole('link', { name: /Đề án phát triển nghề công tác xã hội/ })
      .click();
    await button('Chép cho giai đoạn sau…').click();
    await expect.poll(() => field('Từ năm').inputValue()).toBe('2021');
    await field('Đến năm').fill('2025');
    await button('Chép kế hoạch').click();
    await page.getByRole('heading', { name: 'Quyết định …/QĐ-UBND' }).waitFor();
    await page.getByText('giai đoạn 2021-2025').first().waitFor();
    await toastSays(/Đã chép 50 nhiệm vụ, 19 chỉ tiêu, 10 chế độ báo cáo/);
    await part(/Văn bản gốc/);
    await page.getByText('Sổ không có văn bản gốc của kế hoạch này.').waitFor();
  });

  test('a row leads to its sentence in the text, and the sentence back to its rows', async () => {
    await page.getByRole('link', { name: 'Về Quyết định 8560/QĐ-UBND' }).click();
    await part(/Chế độ báo cáo/);
    await page
      .getByRole('row', { name: /tổng hợp, báo cáo hàng năm \(trước 15\/12\)/ })
      .getByRole('link', { name: 'Xem trong văn bản' })
      .click();
    await chosen().waitFor();
    await expect.poll(() => chosen().textContent()).toBe('tổng hợp, báo cáo hàng năm (trước 15/12)');
    await expect.poll(isInView).toBe(true);
    const rows = page.getByRole('complementary', { name: 'Dòng lấy từ câu đang chọn' });
    await rows.getByText('Chế độ báo cáo', { exact: true }).waitFor();
    await rows.getByRole('button', { name: 'Mở nhiệm vụ' }).click();
    const drawer = page.getByRole('dialog');
    await drawer.getByText(/^Kiểm tra, giám sát các hoạt động triển khai Kế hoạch/).waitFor();
    await drawer.getByRole('link', { name: 'Xem trong văn bản' }).click();
    await drawer.waitFor({ state: 'detached' });
    const whole = (await page.locator('[data-chosen]').allTextContents()).join('');
    expect(whole).toMatch(/^Kiểm tra, giám sát .* và báo cáo tổng kết Đề án giai đoạn 2018-2020\.$/);
  });

  test('a sentence of a target opens the target', async () => {
    await page.locator('[role=button][data-kind=target]').first().focus();
    await page.keyboard.press('Enter');
    await button('Mở chỉ tiêu').click();
    await page.getByRole('dialog').getByRole('link', { name: 'Xem trong văn bản' }).click();
    await expect.poll(isInView).toBe(true);
  });

  test('a reporting duty is added and its days stand in the calendar', async () => {
    await go('Kế hoạch');
    await page.getByRole('link', { name: 'Kế hoạch phát triển công tác xã hội 2021-2025' }).click();
    await button('Sửa').first().click();
    await page.getByRole('dialog').getByRole('textbox', { name: 'Đến năm' }).fill('2099');
    await button('Lưu kế hoạch').click();
    await page.getByText('2021–2099').waitFor();
    await part(/Chế độ báo cáo/);
    await button('Thêm chế độ báo cáo').first().click();
    const drawer = page.getByRole('dialog');
    await drawer.getByRole('combobox', { name: 'Bên báo cáo' }).fill('so y te');
    await page
      .getByRole('option', { name: /^Sở Y tế/ })
      .first()
      .click();
    await page.keyboard.press('Escape');
    await drawer.getByRole('radio', { name: 'Ngày hoặc tháng trong năm' }).check();
    await drawer.getByRole('textbox', { name: 'Ngày', exact: true }).fill('15');
    await drawer.getByRole('combobox', { name: 'Tháng' }).click();
    await page.getByRole('option', { name: 'Tháng 12' }).click();
    await drawer.getByRole('button', { name: 'Thêm chế độ báo cáo', exact: true }).click();
    await drawer.waitFor({ state: 'detached' });
    await page.getByText('14/12/2098').waitFor();
  });

  test('the office is kept', async () => {
    await go('Cài đặt');
    await page.getByRole('combobox', { name: 'Cơ quan sử dụng sổ' }).fill('so ldtbxh');
    await page
      .getByRole('option', { name: /^Sở Lao động - Thương binh và Xã hội/ })
      .first()
      .click();
    await button('KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC').click();
    await button('Lưu cài đặt').click();
    await toastSays('Đã lưu cài đặt.');
    await page.reload();
    await expect.poll(() => field('Quyền hạn, chức vụ người ký').inputValue()).toBe('KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC');
  });

  test('at twice the letters a plan keeps every one of its buttons in sight', async () => {
    await page.goto(new URL('/ke-hoach', page.url()).href);
    await page.getByRole('table').getByRole('link').first().click();
    const begin = page.getByRole('link', { name: 'Soạn văn bản' });
    await begin.waitFor();
    await page.setViewportSize({ width: 683, height: 384 });
    await expect
      .poll(() => begin.evaluate((link) => innerWidth - link.getBoundingClientRect().right))
      .toBeGreaterThan(0);
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
      .toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 1366, height: 768 });
  });

  test('nothing scrolls sideways, and the browser had nothing to complain of', async () => {
    for (const place of ['/ke-hoach', '/ke-hoach?moi=1', '/cai-dat']) {
      await page.goto(new URL(place, page.url()).href);
      await page.getByRole('heading').first().waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), place).toBeLessThanOrEqual(
        0,
      );
    }
    expect(troubles).toEqual([]);
  });
});
