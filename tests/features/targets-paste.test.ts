import { expect, test } from 'vitest';
import { onBothEngines } from '../support/a-book.ts';
import { codeOf, refusalOf } from '../support/refusals.ts';

const heading = ['Mục', 'Chỉ tiêu', 'Đơn vị tính', 'Giá trị', 'Từ năm', 'Đến năm'];
const good = [
  ['I.2.a', 'Số xã có cán bộ công tác xã hội', 'xã', '≥ 1.060', '2018', '2018'],
  ['', 'Ban hành quy chế phối hợp', '', '', '2018', '2018'],
  ['I.2.b', 'Số người được tập huấn', 'người/năm', '1.000-1.200', '2019', '2020'],
];
const wrong = ['I.9', 'Số xã', 'phần trăm', 'nhiều', '2018', '2031'];

onBothEngines('pasting targets from Excel', (aBook) => {
  test('the check says what each row would do and writes nothing', async () => {
    const book = await aBook();
    const planId = await book.addPlan();
    const checked = await book.compiler.targets.checkPaste({ planId, rows: [heading, ...good, wrong] });
    expect(checked.map((one) => [one.row, one.state])).toEqual([
      [2, 'new'],
      [3, 'new'],
      [4, 'new'],
      [5, 'error'],
    ]);
    expect(checked[0]).toMatchObject({ sectionLabel: 'I.2.a', planned: '≥ 1.060', unit: 'xã', yearFrom: 2018 });
    expect(checked[3]?.reasons.map((reason) => reason.slice(0, 24))).toEqual([
      expect.stringMatching(/^Dòng 5, cột "Mục"/),
      expect.stringMatching(/^Dòng 5, cột "Giá trị"/),
      expect.stringMatching(/^Dòng 5, cột "Đơn vị tính/),
      expect.stringMatching(/^Dòng 5, cột "Đến năm"/),
    ]);
    expect(await book.compiler.targets.list({ planId })).toHaveLength(19);
  });

  test('one wrong row and none is added; without it all are, once', async () => {
    const book = await aBook();
    const planId = await book.addPlan();
    const refusal = await refusalOf(book.compiler.targets.addPasted({ planId, rows: [heading, ...good, wrong] }));
    expect(refusal.reason).toMatch(/^Chưa thêm dòng nào\. Dòng 5, cột "Mục": kế hoạch không có mục "I\.9"/);
    expect(refusal.data.fields?.every((field) => field.path === 'rows.4')).toBe(true);
    expect(await book.compiler.targets.list({ planId })).toHaveLength(19);

    expect(await book.compiler.targets.addPasted({ planId, rows: [heading, ...good] })).toEqual({ added: 3, same: 0 });
    const added = (await book.compiler.targets.list({ planId })).slice(19);
    expect(added.map((one) => [one.sectionLabel, one.phaseName, one.kind, one.value, one.valueMax])).toEqual([
      ['I.2.a', 'Năm 2018', 'quantitative', 1060, null],
      ['I.2.a', 'Năm 2018', 'qualitative', null, null],
      ['I.2.b', 'Năm 2019-2020', 'quantitative', 1000, 1200],
    ]);
    expect(await book.compiler.targets.addPasted({ planId, rows: good })).toEqual({ added: 0, same: 3 });
    const lines = await book.database.kysely.selectFrom('audit_lines').select('operation').execute();
    expect(lines.filter((line) => line.operation === 'targets.addPasted')).toHaveLength(1);
  });

  test('only compilers paste, into a plan of the book, and more than a heading', async () => {
    const book = await aBook();
    const planId = await book.addPlan();
    const liaison = await book.liaison('Sở Y tế');
    expect(await codeOf(liaison.targets.checkPaste({ planId, rows: good }))).toBe('not-allowed');
    expect(await codeOf(book.compiler.targets.checkPaste({ planId: 'không có', rows: good }))).toBe('not-found');
    expect((await refusalOf(book.compiler.targets.addPasted({ planId, rows: [heading] }))).reason).toContain(
      'Chưa có dòng nào để thêm',
    );
  });
});
