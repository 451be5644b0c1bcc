import type { Browser, Locator, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import type { Client } from '#node-side/core/start-core.ts';
import { journey, openBrowser, openPage, type Program, startProgram } from '../support/browser.ts';
import { browserClient } from '../support/carriers.ts';

const statuses = ['done', 'in-progress', 'not-started', 'stopped'] as const;

/** Every third task told, some late, one put off. */
const tell = async (client: Client): Promise<void> => {
  const { rows } = await client.tasks.list({ year: 2018, limit: 500 });
  const [extended] = rows.filter((task) => task.deadline !== null);
  if (!extended) throw new Error('no task with a deadline');
  await client.tasks.extend({ taskId: extended.id, toOn: '2020-12-31', reason: 'Chờ vốn' });
  for (const [at, task] of rows.entries()) {
    const agency = task.lead ?? task.joint[0];
    if (!agency || at % 3 === 2) continue;
    const status = statuses[at % 4] ?? 'done';
    await client.progress.record({
      taskId: task.id,
      agencyId: agency.id,
      year: 2018,
      seenVersion: null,
      status,
      completedOn: status === 'done' ? '2018-11-15' : null,
      isNothingToReport: false,
      result: 'Đã làm',
      evidence: at % 2 === 0 ? '12/BC-SYT' : '',
      obstacles: '',
      stopReason: status === 'stopped' ? 'Chờ văn bản' : '',
    });
  }
};

journey('the overview', () => {
  let browser: Browser;
  let program: Program;
  let page: Page;
  let troubles: string[];

  beforeAll(async () => {
    [browser, program] = await Promise.all([openBrowser(), startProgram()]);
    const client = await browserClient(program.address);
    await client.plans.addFromLibrary({ key: 'ha-noi-8560' });
    await client.plans.addFromLibrary({ key: 'lao-cai-2021' });
    await tell(client);
    ({ page, troubles } = await openPage(browser, program.address));
  }, 120_000);

  const open = async (search: string) => {
    await page.goto(new URL(`/tong-quan${search}`, program.address).href);
    await page.getByRole('region', { name: 'Sức khỏe dữ liệu' }).getByText('Nhiệm vụ chưa có chủ trì').waitFor();
    for (const more of await page.getByRole('button', { name: /^Xem đủ/ }).all()) await more.click();
  };
  const number = async (place: Locator): Promise<number> =>
    Number(/[\d.]+/.exec((await place.textContent()) ?? '')?.[0].replaceAll('.', ''));

  /** Clicks each figure of tasks on the page in view and compares it with the list that opens. */
  const openEveryFigure = async (search: string): Promise<number> => {
    await open(search);
    const figures = page.locator('a[data-tasks]');
    const many = await figures.count();
    for (let at = 0; at < many; at++) {
      const link = figures.nth(at);
      const [told, about] = [await number(link), await link.getAttribute('aria-label')];
      await link.click();
      await page.waitForURL(/\/nhiem-vu\?/);
      const said = page.getByText(/^[\d.]+ nhiệm vụ khớp bộ lọc$/);
      await said.waitFor();
      expect([about, await number(said)]).toEqual([about, told]);
      await page.goBack();
      await figures.nth(many - 1).waitFor();
    }
    return many;
  };

  test('it is where a book with plans opens', async () => {
    await page.waitForURL(/\/tong-quan$/);
    await page.getByRole('heading', { name: 'Tổng quan' }).waitFor();
  });

  test('every number of tasks opens as many tasks: by plan, agency, section and year', {
    timeout: 300_000,
  }, async () => {
    const plan = await page.getByRole('combobox', { name: 'Kế hoạch' }).count();
    expect(plan).toBe(1);
    expect(await openEveryFigure('?nam=2018')).toBeGreaterThan(20);
    await open('?nam=2018');
    await page.getByRole('combobox', { name: 'Kế hoạch' }).click();
    await page.getByRole('option', { name: /8560/ }).click();
    await page.waitForURL(/ke-hoach=/);
    const id = new URL(page.url()).searchParams.get('ke-hoach');
    for (const by of ['muc', 'co-quan', 'nam'])
      expect(await openEveryFigure(`?ke-hoach=${id}&nam=2018&theo=${by}`)).toBeGreaterThan(20);
  });

  test('every number of targets opens as many targets, and each its figure', async () => {
    await open('?nam=2018');
    const rows = page.getByRole('table', { name: /^Chỉ tiêu năm 2018/ }).locator('tbody tr');
    const pills = page.locator('button[data-targets][aria-pressed]');
    for (let at = 0; at < (await pills.count()); at++) {
      const told = await number(pills.nth(at).locator('b'));
      await pills.nth(at).click();
      await expect.poll(() => rows.count()).toBe(told);
      await pills.nth(at).click();
    }
    const silent = page.getByRole('button', { name: /^Chỉ tiêu chưa có số liệu/ });
    const told = await number(silent);
    await silent.click();
    await expect.poll(() => rows.count()).toBe(told);
    await rows.first().getByRole('link').click();
    await page.waitForURL(/\/chi-tieu\?.*so-lieu=/);
    await page.getByRole('dialog').waitFor();
  });

  test('a mark of the chart opens its tasks', async () => {
    await open('?nam=2018&theo=co-quan');
    const chart = page.getByRole('img', { name: /^Biểu đồ\. .*hoàn thành đúng hạn/ });
    const row = page.getByRole('table', { name: 'Tiến độ theo cơ quan' }).locator('tbody tr').first();
    const overdue = await number(row.locator('[data-timeliness="overdue"]'));
    expect(overdue).toBeGreaterThan(0);
    await chart.locator('path[fill="var(--red-ink)"]').first().click();
    await page.waitForURL(/han=qua-han/);
    const said = page.getByText(/^[\d.]+ nhiệm vụ khớp bộ lọc$/);
    await said.waitFor();
    await expect.poll(() => number(said)).toBe(overdue);
  });

  test('it is read at 200 % and printed without anything beyond its edge', async () => {
    await open('?nam=2018');
    const overflow = () => page.locator('main').evaluate((main) => main.scrollWidth - main.clientWidth);
    await expect.poll(() => overflow()).toBe(0);
    await page.setViewportSize({ width: 683, height: 384 });
    await expect.poll(() => overflow()).toBe(0);
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => page.evaluate(() => document.body.scrollHeight)).toBeGreaterThan(1_000);
    await page.emulateMedia({ media: 'screen' });
  });

  test('the browser had nothing to complain of', () => {
    expect(troubles).toEqual([]);
  });
});
