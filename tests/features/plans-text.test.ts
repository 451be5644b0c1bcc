import { expect, test } from 'vitest';
import { onBothEngines } from '../support/a-book.ts';

onBothEngines('the text of a plan', (aBook) => {
  test('every link leads to the words of its row', async () => {
    const book = await aBook();
    for (const key of ['ha-noi-8560', 'lao-cai-2021', 'thai-nguyen-619']) {
      const planId = await book.addPlan(key);
      const { text, links } = await book.compiler.plans.getText({ planId });
      expect(links.length).toBeGreaterThan(40);
      for (const link of links) expect(text.slice(link.from, link.to)).toBe(link.label);
      expect(links.map((link) => link.from)).toEqual(links.map((link) => link.from).toSorted((a, b) => a - b));
    }
  });

  test('all rows of the Hà Nội plan are found in it', async () => {
    const book = await aBook();
    const { links } = await book.compiler.plans.getText({ planId: await book.addPlan() });
    const count = (kind: string) => links.filter((link) => link.kind === kind).length;
    expect([count('target'), count('task'), count('duty')]).toEqual([19, 50, 10]);
  });

  test('a plan of which only a report was at hand has no text and says so', async () => {
    const book = await aBook();
    const planId = await book.addPlan('thua-thien-hue-260');
    expect(await book.compiler.plans.getText({ planId })).toMatchObject({
      text: '',
      links: [],
      sourceKind: 'secondary',
      sourceNote: expect.stringContaining('chưa có toàn văn'),
    });
    const findings = await book.compiler.plans.listFindings({ planId });
    expect(findings.map((finding) => finding.sentence)).toContain('Kế hoạch được nhập theo bài báo, chưa có toàn văn.');
  });

  test('findings tell the contradictions of the original and the gaps of the book', async () => {
    const book = await aBook();
    const planId = await book.addPlan();
    const plan = await book.compiler.plans.get({ planId });
    const findings = await book.compiler.plans.listFindings({ planId });
    const of = (kind: string) => findings.filter((one) => one.kind === kind).map((one) => one.sentence);
    expect(of('original')).toEqual(plan.findings);
    const { rows } = await book.compiler.tasks.list({ planId, limit: 500 });
    const leaderless = rows.filter((task) => task.lead === null).length;
    expect(of('tasks')).toEqual(leaderless === 0 ? [] : [expect.stringContaining('chưa xác định đơn vị chủ trì')]);
    expect(of('targets').join(' ')).toContain('chưa có số liệu');
    expect(of('duties').join(' ')).toContain('không ghi ngày hay tháng');
  });
});
