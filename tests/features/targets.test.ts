import { expect, test } from 'vitest';
import type { Target } from '#shared/targets/target.ts';
import { type Book, onBothEngines } from '../support/a-book.ts';
import { codeOf, refusalOf } from '../support/refusals.ts';

const theTarget = async (book: Book, planId: string, words: string): Promise<Target> => {
  const found = (await book.compiler.targets.list({ planId })).filter((target) => target.text.includes(words));
  if (!found[0] || found.length > 1) throw new Error(`${found.length} targets hold "${words}"`);
  return found[0];
};

const result = (targetId: string, over: object = {}) => ({
  targetId,
  year: 2018,
  seenVersion: null,
  value: 32.5,
  isMet: null,
  note: '',
  ...over,
});

onBothEngines('targets', (aBook) => {
  test('come with phase, unit and value as the plan prints them', async () => {
    const book = await aBook();
    const planId = await book.addPlan();
    const targets = await book.compiler.targets.list({ planId });
    expect(targets).toHaveLength(19);
    expect(await theTarget(book, planId, '30% cộng tác viên')).toMatchObject({
      kind: 'quantitative',
      unit: '%',
      value: 30,
      comparator: '=',
      yearFrom: 2018,
      yearTo: 2018,
    });
    expect(await theTarget(book, planId, '1.000-1.200')).toMatchObject({
      value: 1000,
      valueMax: 1200,
      unit: 'người/năm',
    });
    expect(targets.filter((target) => target.isCondition)).toHaveLength(1);
  });

  test('a result is recorded, corrected and kept apart per year', async () => {
    const book = await aBook();
    const planId = await book.addPlan();
    const { id } = await theTarget(book, planId, 'Đào tạo, đào tạo lại: 200');
    await book.compiler.targets.recordResult(result(id, { value: 180 }));
    await book.compiler.targets.recordResult(result(id, { value: 195, seenVersion: 1, note: 'số chính thức' }));
    await book.compiler.targets.recordResult(result(id, { value: 210, year: 2019 }));
    const { results } = await theTarget(book, planId, 'Đào tạo, đào tạo lại: 200');
    expect(results).toMatchObject([
      { year: 2018, value: 195, isMet: null, note: 'số chính thức', version: 2, isOfWhole: true },
      { year: 2019, value: 210, isMet: null, note: '', version: 1, isOfWhole: true },
    ]);
  });

  test('a result that does not fit the target is refused in a sentence', async () => {
    const book = await aBook();
    const planId = await book.addPlan();
    const share = await theTarget(book, planId, '30% cộng tác viên');
    const inWords = await theTarget(book, planId, 'Bước đầu xây dựng nội dung giảng dạy');
    const reasonOf = async (input: ReturnType<typeof result>) =>
      (await refusalOf(book.compiler.targets.recordResult(input))).reason;
    expect(await reasonOf(result(share.id, { value: 130 }))).toBe('Tỷ lệ phần trăm phải từ 0 đến 100.');
    expect(await reasonOf(result(share.id, { value: -1 }))).toBe('Giá trị thực hiện không được âm.');
    expect(await reasonOf(result(share.id, { value: null }))).toBe('Chỉ tiêu có đơn vị tính "%": nhập một số.');
    expect(await reasonOf(result(share.id, { year: 2020 }))).toBe('Năm 2020 nằm ngoài thời gian của chỉ tiêu.');
    expect(await reasonOf(result(inWords.id))).toContain('Chỉ tiêu định tính');
    expect((await theTarget(book, planId, '30% cộng tác viên')).results).toEqual([]);
  });

  test('a stale correction is a conflict; a liaison does not record the whole’s figure', async () => {
    const book = await aBook();
    const planId = await book.addPlan();
    const { id } = await theTarget(book, planId, 'Đào tạo, đào tạo lại: 200');
    await book.compiler.targets.recordResult(result(id));
    expect(await codeOf(book.compiler.targets.recordResult(result(id, { seenVersion: 7 })))).toBe('conflict');
    const liaison = await book.liaison('Sở Y tế');
    expect(await codeOf(liaison.targets.recordResult(result(id, { seenVersion: 1 })))).toBe('not-allowed');
  });
});
