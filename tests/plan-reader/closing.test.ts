import { expect, test } from 'vitest';
import { readPlan } from '#shared/plan-reader/read-plan.ts';
import { planWith } from './read-snippet.ts';

const closing = (paragraph: string) => {
  const { tasks, duties } = readPlan(planWith(`I. NHIỆM VỤ\n\n1. Sở Nội vụ rà soát.\n\n${paragraph}`));
  const names = (parties: readonly { name: string }[]) => parties.map(({ name }) => name).join(' + ');
  return {
    tasks: tasks.filter(({ section }) => section === 'closing').map(({ executor }) => names(executor)),
    duties: duties.map(({ kind, from, to, via }) => `${kind}: ${names(from)} > ${names(to)} qua ${names(via)}`),
  };
};

test('those who are spoken to behind "Trên đây là Kế hoạch"', () => {
  expect(
    closing(
      'Trên đây là Kế hoạch trồng rừng năm 2026; các cơ quan, đơn vị, địa phương nghiêm túc triển khai thực hiện./.',
    ).tasks,
  ).toEqual(['các cơ quan, đơn vị, địa phương']);
});

test('a difficulty that names nobody new is met by those who were asked', () => {
  expect(
    closing(
      'UBND tỉnh yêu cầu các sở, ban, ngành liên quan triển khai kịp thời. Trong quá trình thực hiện nếu phát sinh vướng mắc, báo cáo UBND tỉnh (qua Sở Nội vụ) để xử lý./.',
    ),
  ).toEqual({
    tasks: ['các sở, ban, ngành liên quan'],
    duties: ['adhoc: các sở, ban, ngành liên quan > UBND tỉnh qua Sở Nội vụ'],
  });
});

test('what goes beyond the power of the collector is passed on by it', () => {
  expect(
    closing(
      'Trong quá trình thực hiện nếu có vướng mắc, đề nghị các cơ quan, đơn vị phản ánh về Sở Y tế để phối hợp giải quyết; trường hợp vượt thẩm quyền, Sở Y tế tổng hợp, trình Ủy ban nhân dân Tỉnh xem xét./.',
    ).tasks,
  ).toEqual(['các cơ quan, đơn vị', 'Sở Y tế']);
});

test('a last paragraph that begins with those who act', () => {
  expect(
    closing(
      'Các cơ quan, đơn vị, địa phương căn cứ nhiệm vụ được giao, khẩn trương triển khai; kịp thời báo cáo UBND tỉnh (qua Sở Nội vụ) để xem xét, chỉ đạo giải quyết./.',
    ),
  ).toEqual({
    tasks: ['các cơ quan, đơn vị, địa phương'],
    duties: ['adhoc: các cơ quan, đơn vị, địa phương > UBND tỉnh qua Sở Nội vụ'],
  });
});
