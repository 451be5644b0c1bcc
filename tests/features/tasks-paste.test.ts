import { expect, test } from 'vitest';
import { cellsOf } from '#shared/tasks/pasted-task-cells.rules.ts';
import { onBothEngines } from '../support/a-book.ts';
import { codeOf, refusalOf } from '../support/refusals.ts';

const heading = ['Mục', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời hạn', 'Sản phẩm'];
const good = [
  ['II.2.a', 'Xây dựng phần mềm quản lý', 'so y te', 'Sở TTTT\nSở LĐTBXH', 'quý II/2019', 'Phần mềm'],
  ['', 'Tập huấn hằng năm', 'Sở LĐTBXH', '', 'hằng năm', ''],
  ['II.1.b', 'Báo cáo tổng kết', '', '', '31/12/2020', 'Báo cáo'],
];
const wrong = ['IX', 'Việc lạ', 'Sở Y té Hà Nam; Sở TTTT', '', '31/13/2019', ''];

onBothEngines('pasting tasks from Excel', (aBook) => {
  test('the check says what each row would do and writes nothing', async () => {
    const book = await aBook();
    const planId = await book.addPlan();
    const checked = await book.compiler.tasks.checkPaste({ planId, rows: [heading, ...good, wrong] });
    expect(checked.map((one) => [one.row, one.state])).toEqual([
      [2, 'new'],
      [3, 'new'],
      [4, 'new'],
      [5, 'error'],
    ]);
    expect(checked[0]).toMatchObject({ lead: 'Sở Y tế', yearFrom: 2019, yearTo: 2019, expectedOutput: 'Phần mềm' });
    expect(checked[0]?.support).toContain('; ');
    expect(checked[1]).toMatchObject({ sectionLabel: 'II.2.a', yearFrom: 2018, yearTo: 2020 });
    const reasons = checked[3]?.reasons ?? [];
    expect(reasons[0]).toMatch(/^Dòng 5, cột "Mục": kế hoạch không có mục "IX"; chọn một trong:/);
    expect(reasons.join(' ')).toContain('sổ không có cơ quan "Sở Y té Hà Nam"; gần nhất: Sở Y tế');
    expect(reasons.join(' ')).toContain('"31/13/2019" không phải là thời hạn; viết như 31/12/2026');
    expect((await book.compiler.tasks.list({ planId })).total).toBe(50);
  });

  test('one wrong row and none is added; without it all are, once', async () => {
    const book = await aBook();
    const planId = await book.addPlan();
    const refusal = await refusalOf(book.compiler.tasks.addPasted({ planId, rows: [heading, ...good, wrong] }));
    expect(refusal.reason).toMatch(/^Chưa thêm dòng nào\. Dòng 5, cột "Mục"/);
    expect(refusal.data.fields?.every((field) => field.path === 'rows.4')).toBe(true);
    expect((await book.compiler.tasks.list({ planId })).total).toBe(50);
    expect(await book.compiler.tasks.addPasted({ planId, rows: [heading, ...good] })).toEqual({ added: 3, same: 0 });
    const added = (await book.compiler.tasks.list({ planId, limit: 500 })).rows.slice(50);
    expect(added.map((one) => [one.rhythm, one.deadline?.on ?? null, one.lead?.shortName ?? null])).toEqual([
      ['once', '2019-06-30', 'Sở Y tế'],
      ['yearly', null, 'Sở LĐTBXH'],
      ['once', '2020-12-31', null],
    ]);
    expect(await book.compiler.tasks.addPasted({ planId, rows: good })).toEqual({ added: 0, same: 3 });
    const other = [['II.1.b', 'Báo cáo tổng kết', 'Sở Y tế', '', '31/12/2020', '']];
    expect((await refusalOf(book.compiler.tasks.addPasted({ planId, rows: other }))).reason).toContain(
      'đã có trong sổ với đơn vị chủ trì khác',
    );
  });

  test('what was pasted can be copied out and pasted back: nothing new', async () => {
    const book = await aBook();
    const planId = await book.addPlan();
    await book.compiler.tasks.addPasted({ planId, rows: good });
    const rows = (await book.compiler.tasks.list({ planId, limit: 500 })).rows.slice(50).map(cellsOf);
    expect(await book.compiler.tasks.addPasted({ planId, rows })).toEqual({ added: 0, same: 3 });
  });

  test('only compilers paste, into a plan of the book, and more than a heading', async () => {
    const book = await aBook();
    const planId = await book.addPlan();
    const liaison = await book.liaison('Sở Y tế');
    expect(await codeOf(liaison.tasks.checkPaste({ planId, rows: good }))).toBe('not-allowed');
    expect(await codeOf(book.compiler.tasks.checkPaste({ planId: 'không có', rows: good }))).toBe('not-found');
    expect((await refusalOf(book.compiler.tasks.addPasted({ planId, rows: [heading] }))).reason).toContain(
      'Chưa có dòng nào để thêm',
    );
  });
});
