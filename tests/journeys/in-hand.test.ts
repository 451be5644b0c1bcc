import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { year2018 } from '../support/a-round.ts';
import { journey, openBook, type Program } from '../support/browser.ts';
import { browserClient } from '../support/carriers.ts';

journey('the plan and the period in hand', () => {
  let program: Program;
  let page: Page;
  let troubles: string[];
  let planId: string;

  beforeAll(async () => {
    ({ program, page, troubles } = await openBook());
  });

  const plan = (name: string | RegExp) => page.getByRole('button', { name });
  const choose = async (button: string, words: string, found: string) => {
    await page.getByRole('button', { name: new RegExp(`^${button}`) }).press('Enter');
    await page.locator('input:focus').waitFor();
    await page.keyboard.type(words);
    await page.locator('[role="option"][data-combobox-selected]', { hasText: found }).waitFor();
    await page.keyboard.press('Enter');
  };

  test('an empty book names none', async () => {
    await page.getByRole('heading', { name: 'Kế hoạch', level: 1 }).waitFor();
    expect(await page.getByRole('button', { name: /đang làm/ }).count()).toBe(0);
  });

  test('the newest plan in force is in hand, with its period once one is open', async () => {
    const compiler = await browserClient(program.address);
    ({ planId } = await compiler.plans.addFromLibrary({ key: 'ha-noi-8560' }));
    await compiler.plans.addFromLibrary({ key: 'lao-cai-2021' });
    await page.reload();
    await plan('Kế hoạch đang làm: Kế hoạch …/KH-UBND').waitFor();
    expect(await page.getByRole('button', { name: /^Kỳ đang làm/ }).count()).toBe(0);
    await compiler.periods.open({ planId, ...year2018, dueOn: '2100-12-14' });
    await page.reload();
    await plan('Kỳ đang làm: Chưa mở kỳ').waitFor();
  });

  test('another plan is found by keyboard, opened, and stays in hand', async () => {
    await choose('Kế hoạch đang làm', 'ha noi', 'Quyết định 8560/QĐ-UBND');
    await page.getByRole('heading', { name: 'Quyết định 8560/QĐ-UBND', level: 1 }).waitFor();
    await plan('Kế hoạch đang làm: Quyết định 8560/QĐ-UBND').waitFor();
    await plan('Kỳ đang làm: Báo cáo năm 2018').waitFor();
    await page.getByRole('link', { name: 'Chỉ tiêu', exact: true }).click();
    const chosen = page.getByRole('combobox', { name: 'Kế hoạch', exact: true });
    await expect.poll(() => chosen.inputValue()).toMatch(/^Quyết định 8560/);
    await page.reload();
    await plan('Kế hoạch đang làm: Quyết định 8560/QĐ-UBND').waitFor();
  });

  test('Esc closes the choice and gives the button the keyboard back; Enter on a period opens it', async () => {
    await page.getByRole('button', { name: /^Kỳ đang làm/ }).press('Enter');
    await page.locator('input:focus').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('button:focus', { hasText: 'Báo cáo năm 2018' }).waitFor();
    await choose('Kỳ đang làm', '2018', 'Báo cáo năm 2018');
    await page.getByRole('heading', { name: 'Báo cáo năm 2018', level: 1 }).waitFor();
    expect(troubles).toEqual([]);
  });
});
