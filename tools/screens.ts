import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { buildWhenStale, root } from './build-when-stale.ts';
import { openDemoBook } from './demo/demo-book.ts';
import { recordProgress2018, recordTargets2018 } from './demo/record-2018.ts';

const output = path.join(root, 'docs/screens');

const fill = async (folder: string): Promise<string> => {
  const { core, compiler, planId } = await openDemoBook(folder);
  await recordProgress2018(core, compiler, planId);
  await recordTargets2018(compiler, planId);
  await core.close();
  return planId;
};

const serve = async (folder: string) => {
  const child = spawn(process.execPath, ['out/main/serve.js', '--no-open'], {
    cwd: root,
    env: { ...process.env, SO_KE_HOACH_DATA: folder },
  });
  const address = await new Promise<string>((resolve) =>
    child.stdout.on('data', (part: Buffer) => {
      const found = /http:\S+/.exec(part.toString());
      if (found) resolve(found[0]);
    }),
  );
  return { address, stop: () => child.kill('SIGTERM') };
};

/** Waits until nothing on the page moves or loads any more, and keeps the picture. */
const keep = async (page: Page, name: string): Promise<void> => {
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(500);
  await page.screenshot({ path: path.join(output, `${name}.png`) });
  console.log(`docs/screens/${name}.png`);
};

const readPlanText = async (page: Page, open: (place: string) => Promise<unknown>): Promise<void> => {
  const text = await readFile(path.join(root, 'resources/plan-library/lao-cai-2021.txt'), 'utf8');
  await open('/ke-hoach/doc-van-ban');
  await page.getByRole('textbox', { name: 'Hoặc dán toàn văn kế hoạch' }).fill(text);
  await page.getByRole('button', { name: 'Đọc văn bản' }).click();
  await page.getByText('chỗ cần xem').waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await keep(page, 'doc-van-ban');
  await page.getByRole('tab', { name: /^Cơ quan/ }).click();
  await keep(page, 'doc-van-ban-co-quan');
};

const takeAll = async (page: Page, address: string, planId: string): Promise<void> => {
  const open = (place: string) => page.goto(new URL(place, address).href);
  await page.goto(address);
  await open('/tong-quan?nam=2018');
  await keep(page, 'tong-quan');
  await open('/ke-hoach');
  await keep(page, 'ke-hoach');
  await open(`/ke-hoach/${planId}`);
  await keep(page, 'mot-ke-hoach');
  await open(`/ke-hoach/${planId}?phan=muc-tieu`);
  await keep(page, 'muc-tieu');
  await open('/nhiem-vu?nam=2018');
  await keep(page, 'nhiem-vu');
  await page
    .getByRole('row', { name: /Thực hiện khảo sát/ })
    .first()
    .click();
  await keep(page, 'ghi-ket-qua');
  await open(`/bao-cao?ke-hoach=${planId}&nam=2018&moi=1`);
  await page.getByRole('button', { name: 'Soạn từ số liệu của sổ' }).click();
  await page.locator('canvas').first().waitFor();
  await keep(page, 'bao-cao');
  await readPlanText(page, open);
  await open('/sao-luu');
  await page.getByRole('button', { name: 'Sao lưu ngay' }).click();
  await page.getByLabel('Tên bản sao').fill('Trước khi chốt báo cáo năm');
  await page.getByRole('button', { name: 'Sao lưu', exact: true }).click();
  await page.getByRole('row', { name: /Trước khi chốt/ }).waitFor();
  await keep(page, 'sao-luu');
};

buildWhenStale();
await mkdir(output, { recursive: true });
const folder = await mkdtemp(path.join(tmpdir(), 'so-ke-hoach-screens-'));
const planId = await fill(folder);
const { address, stop } = await serve(folder);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
});
await takeAll(await browser.newPage({ viewport: { width: 1366, height: 768 } }), address, planId);
await browser.close();
stop();
await rm(folder, { recursive: true });
