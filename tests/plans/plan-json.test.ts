import { describe, expect, test } from 'vitest';
import { planJson } from '#shared/plans/plan-json.ts';
import { planKeys, readCatalogue, readPlan } from './library-files.ts';

const jsonOf = (key: string) => {
  const plan = readPlan(key);
  return planJson(plan, readCatalogue(plan.agencyCatalogue));
};

describe('a plan as plain JSON', () => {
  test('names the document, also where the paper leaves something blank', () => {
    expect(jsonOf('ha-noi-8560').document).toMatchObject({
      docType: 'Quyết định',
      number: '8560',
      symbol: 'QĐ-UBND',
      date: '2017-12-08',
      datePrecision: 'day',
      periodStart: 2018,
      periodEnd: 2020,
      signerName: 'Nguyễn Đức Chung',
    });
    expect(jsonOf('lao-cai-2021').document).toMatchObject({ number: null, date: '2021-03', datePrecision: 'month' });
  });

  test('tells who leads, who does and who supports by full names', () => {
    const { assignments } = jsonOf('ha-noi-8560');
    const survey = assignments.find((one) => one.quote.startsWith('Thực hiện khảo sát'));
    expect(survey).toMatchObject({ section: 'II.2.a', lead: ['Sở Lao động - Thương binh và Xã hội'], executor: [] });
    const money = assignments.find((one) => one.quote.startsWith('Bố trí kinh phí thực hiện kế hoạch trong dự toán'));
    expect(money).toMatchObject({ lead: [], executor: ['Sở Tài chính', 'Sở Kế hoạch và Đầu tư'] });
  });

  test('leaves a task that names nobody without an agency', () => {
    expect(jsonOf('ha-noi-8560').unassignedTasks.map((task) => task.section)).toEqual(['II.7']);
  });

  test.each(planKeys())('%s loses no target, task or report', (key) => {
    const plan = readPlan(key);
    const json = jsonOf(key);
    expect(json.targets).toHaveLength(plan.targets.length);
    expect(json.assignments.length + json.unassignedTasks.length).toBe(plan.tasks.length);
    expect(json.reports).toHaveLength(plan.duties.length);
    expect(JSON.stringify(json)).not.toContain('undefined');
  });
});
