import { expect, test } from 'vitest';
import { year2018 } from '../support/a-round.ts';
import { journey, openBook } from '../support/browser.ts';
import { browserClient } from '../support/carriers.ts';

journey('at 200 %', () => {
  test('no page is wider than the window: what is wide scrolls within itself', async () => {
    const { program, page } = await openBook();
    const compiler = await browserClient(program.address);
    const { planId } = await compiler.plans.addFromLibrary({ key: 'ha-noi-8560' });
    const period = await compiler.periods.open({ planId, ...year2018, dueOn: '2100-12-14' });
    await compiler.backups.make({ name: 'Trước khi chốt số liệu' });
    await page.setViewportSize({ width: 683, height: 384 });
    const places = ['/ky-bao-cao', `/ky-bao-cao/${period.id}`, '/sao-luu', '/trao-doi'];
    for (const path of places) {
      await page.goto(new URL(path, program.address).href);
      await page.locator('main table').first().waitFor();
      const over = await page.evaluate(
        () =>
          [...document.querySelectorAll('main, header')].filter((part) => part.scrollWidth > part.clientWidth).length,
      );
      expect(over, path).toBe(0);
    }
  });
});
