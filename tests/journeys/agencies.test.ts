import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { journey, openBook, openPage, type Program } from '../support/browser.ts';

const labour = 'Sở Lao động - Thương binh và Xã hội';

journey('the agencies of a book', () => {
  let browser: Browser;
  let program: Program;
  let page: Page;
  let troubles: string[];

  beforeAll(async () => {
    ({ browser, program, page, troubles } = await openBook());
    const plan = page.getByRole('listitem').filter({ hasText: 'Lào Cai' });
    await plan.getByRole('button', { name: /^Đưa vào sổ/ }).click();
    await page.getByText(/^Đã đưa/).waitFor();
  });

  const open = async (place: string) => {
    await page.goto(new URL(place, program.address).href);
    await page.getByRole('heading', { level: 1 }).waitFor();
  };
  const dialog = () => page.getByRole('dialog');
  const row = (name: string) => page.getByRole('row').filter({ has: page.getByText(name, { exact: true }) });
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const field = (name: string) => dialog().getByRole('textbox', { name });

  test('a body of the province comes from the catalogue into the book, and those it has are marked', async () => {
    await open('/ke-hoach');
    await page.getByRole('navigation').getByRole('link', { name: 'Cơ quan', exact: true }).click();
    await button('Thêm từ danh mục').click();
    const known = dialog().getByRole('checkbox', { name: 'Sở Y tế' });
    await known.waitFor();
    await expect.poll(() => known.isDisabled()).toBe(true);
    await dialog().getByRole('textbox', { name: 'Tìm trong danh mục' }).fill('xay dung');
    await dialog().getByRole('checkbox', { name: 'Sở Xây dựng' }).check();
    await dialog().getByRole('button', { name: 'Thêm 01 cơ quan' }).click();
    await row('Sở Xây dựng').waitFor();
  });

  test('what an agency was given is counted in its drawer and opens as the list that was counted', async () => {
    await row('Sở Y tế').click();
    const given = dialog().getByRole('link', { name: /^[0-9]+ nhiệm vụ$/ });
    const told = await given.textContent();
    await given.click();
    await page.getByText(`${told} khớp bộ lọc`, { exact: true }).waitFor();
    await page.getByRole('navigation').getByRole('link', { name: 'Cơ quan', exact: true }).click();
    await row('Sở Y tế').waitFor();
  });

  test('a contact is edited by keyboard, what is wrong is said beside its field, and a closed form keeps its words', async () => {
    await page.getByRole('textbox', { name: 'Tìm cơ quan' }).fill('so xay dung');
    await page.getByText('01 cơ quan đang hoạt động', { exact: true }).waitFor();
    await row('Sở Xây dựng').focus();
    await page.keyboard.press('Enter');
    await button('Sửa thông tin').click();
    await field('Người liên hệ').fill('Vàng Thị Mỷ');
    await field('Thư điện tử').fill('vanthu');
    await page.keyboard.press('Control+Enter');
    await dialog().getByText('Viết thư điện tử đủ tên và nơi').waitFor();
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    await row('Sở Xây dựng').click();
    await button('Sửa thông tin').click();
    await expect.poll(() => field('Người liên hệ').inputValue()).toBe('Vàng Thị Mỷ');
    await field('Thư điện tử').fill('soxd@laocai.gov.vn');
    await page.keyboard.press('Control+Enter');
    await dialog().getByText('soxd@laocai.gov.vn').waitFor();
    await page.keyboard.press('Escape');
  });

  test('someone else’s newer version costs no word', async () => {
    const { page: other } = await openPage(browser, program.address);
    await other.goto(page.url());
    for (const one of [page, other]) {
      await one.getByRole('row').filter({ hasText: 'Sở Xây dựng' }).click();
      await one.getByRole('button', { name: 'Sửa thông tin' }).click();
    }
    const phone = (one: Page) => one.getByRole('textbox', { name: 'Điện thoại' });
    await phone(page).fill('0214 111');
    await phone(other).fill('0214 222');
    await phone(other).press('Control+Enter');
    await other.getByText('0214 222').waitFor();
    await other.close();
    await phone(page).press('Control+Enter');
    await button('Tải bản mới nhất, giữ chữ đang nhập').click();
    await dialog().getByText('Bản mới nhất: 0214 222').waitFor();
    await expect.poll(() => phone(page).inputValue()).toBe('0214 111');
    await phone(page).press('Control+Enter');
    await dialog().getByText('0214 111').waitFor();
    troubles.splice(0, troubles.length, ...troubles.filter((line) => !line.includes('409')));
  });

  test('an agency is renamed from a day on', async () => {
    await open('/co-quan/sap-xep');
    await page.getByRole('radio', { name: 'Đổi tên' }).check();
    await button('Tiếp tục').click();
    await page.getByText('Nhập ngày có hiệu lực.').waitFor();
    await page.getByRole('textbox', { name: 'Ngày có hiệu lực' }).fill('1/9/2025');
    await page.getByRole('combobox', { name: 'Cơ quan cũ' }).fill('so xay dung');
    await page.getByRole('option', { name: 'Sở Xây dựng' }).click();
    await page.keyboard.press('Escape');
    await button('Tiếp tục').click();
    await button('Nhập tên mới').click();
    await field('Tên cơ quan').fill('Sở Xây dựng và Giao thông');
    await field('Tên viết tắt').fill('Sở XDGT');
    await dialog().getByRole('button', { name: 'Chọn cơ quan này' }).click();
    await page.reload();
    await page.getByRole('list', { name: 'Cơ quan kế thừa' }).getByText('Sở Xây dựng và Giao thông').waitFor();
    await button('Tiếp tục').click();
    await page.getByText('Sở Xây dựng hoạt động đến hết ngày 31/08/2025.').waitFor();
    await button('Thực hiện sắp xếp').click();
    await dialog().getByRole('button', { name: 'Thực hiện sắp xếp' }).click();
    await page.getByRole('heading', { name: 'Đã thực hiện sắp xếp' }).waitFor();
    await page.getByRole('link', { name: 'Sở Xây dựng và Giao thông', exact: true }).click();
    await dialog().getByText('Mang tên mới, trước đây là').waitFor();
    await dialog().getByRole('link', { name: 'Sở Xây dựng', exact: true }).click();
    await dialog().getByText('đến 31/08/2025').waitFor();
  });

  test('Sở LĐTBXH is split as proposed, and nothing can be carried out while work has nobody to go to', async () => {
    await open('/co-quan/sap-xep');
    await button(`Theo đề xuất này: ${labour}`).click();
    await button('Tiếp tục').click();
    await page.getByText('Còn 06 trong 06 việc chưa có cơ quan nhận.').waitFor();
    await button('Xem trước').click();
    await page.getByText(`${labour}: còn 6 việc chưa có cơ quan nhận`).waitFor();
    await expect.poll(() => button('Thực hiện sắp xếp').isDisabled()).toBe(true);
    await button('Tới mục chưa chọn').click();
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label')?.startsWith('Mục '));
    await page.keyboard.press('ArrowDown');
    await page.getByRole('option', { name: 'Sở Nội vụ' }).click();
    await button('Theo đề xuất cho mọi mục chưa chọn').click();
    await page.getByText('Đã có cơ quan nhận cho cả 06 việc.').waitFor();
    await button('Quay lại').click();
    await button('Tiếp tục').click();
    await page.getByText('Đã có cơ quan nhận cho cả 06 việc.').waitFor();
    await button('Xem trước').click();
    await button('Thực hiện sắp xếp').click();
    await dialog().getByText('05 nhiệm vụ, 01 vai trò cơ quan thường trực').waitFor();
    await dialog().getByRole('button', { name: 'Thực hiện sắp xếp' }).click();
    await page.getByRole('heading', { name: 'Đã thực hiện sắp xếp' }).waitFor();
    await page.getByRole('link', { name: 'Xem nhiệm vụ của Sở Y tế' }).click();
    await page.getByRole('grid', { name: 'Nhiệm vụ' }).getByText('Sở Y tế').first().waitFor();
  });

  test('afterwards the old agency stands greyed with its last day, and is at work on an earlier one', async () => {
    await open('/co-quan');
    await row(labour).getByText('đến 28/02/2025').waitFor();
    await expect.poll(() => row(labour).getAttribute('data-phase')).toBe('ended');
    await page.getByRole('textbox', { name: 'Tính đến ngày' }).fill('31122024');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => new URL(location.href).searchParams.get('ngay') === '2024-12-31');
    await expect.poll(() => row(labour).getAttribute('data-phase')).toBe('valid');
    await row(labour).click();
    await dialog().getByText('Chia tách, việc chuyển sang').waitFor();
  });

  test('the list sorts from its heads in the order of the Vietnamese alphabet, kept in the address', async () => {
    await open('/co-quan');
    const names = () => page.getByRole('grid', { name: 'Cơ quan' }).locator('tbody td:first-child').allInnerTexts();
    const byName = await names();
    const head = page.getByRole('columnheader', { name: 'Tên cơ quan' });
    await expect.poll(() => head.getAttribute('aria-sort')).toBe('ascending');
    await head.getByRole('button').click();
    await page.waitForFunction(() => new URL(location.href).searchParams.get('chieu') === 'giam');
    await expect.poll(() => head.getAttribute('aria-sort')).toBe('descending');
    expect((await names())[0]).not.toBe(byName[0]);
    await page.getByRole('columnheader', { name: 'Loại' }).getByRole('button').click();
    await page.waitForFunction(() => new URL(location.href).searchParams.get('xep') === 'loai');
    const kinds = await page.getByRole('grid', { name: 'Cơ quan' }).locator('td[data-column="loai"]').allInnerTexts();
    const agencies = kinds.filter((kind) => kind !== 'Nhóm cơ quan');
    expect(agencies).toEqual(agencies.toSorted(new Intl.Collator('vi').compare));
  });

  test('nothing scrolls sideways, at a clerk’s screen size and at twice the letters', async () => {
    for (const width of [1366, 683]) {
      await page.setViewportSize({ width, height: width === 1366 ? 768 : 384 });
      for (const place of ['/co-quan', '/co-quan/sap-xep', '/co-quan?them=moi', '/co-quan?them=danh-muc']) {
        await open(place);
        const over = await page.evaluate(() => {
          const main = document.querySelector('main');
          return Math.max(
            document.documentElement.scrollWidth - innerWidth,
            main ? main.scrollWidth - main.clientWidth : 0,
          );
        });
        expect(over, `${place} at ${width}`).toBeLessThanOrEqual(0);
      }
    }
  });

  test('the browser had nothing to complain of', () => {
    expect(troubles).toEqual([]);
  });
});
