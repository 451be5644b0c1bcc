import { expect, test } from 'vitest';
import { type Book, onBothEngines } from '../support/a-book.ts';
import { codeOf, refusalOf } from '../support/refusals.ts';

const inBook = async (book: Book) => {
  const planId = await book.addPlan();
  const list = () => book.compiler.targets.list({ planId });
  const find = async (words: string) => {
    const found = (await list()).find((target) => target.text.includes(words));
    if (!found) throw new Error(`no target holds "${words}"`);
    return found;
  };
  const trained = await find('Đào tạo, đào tạo lại: 200');
  const share = await find('30% cộng tác viên');
  return { list, find, trained, share };
};
const cell = (targetId: string, year: number, value: number | null, seenVersion: number | null = null) => ({
  ...{ targetId, year, value, seenVersion },
});

onBothEngines('cells of the target grid', (aBook) => {
  test('a pasted range is one command and one undo, and notes beside it stay', async () => {
    const book = await aBook();
    const { list, find, trained, share } = await inBook(book);
    await book.compiler.targets.recordResult({ ...cell(trained.id, 2018, 180), isMet: null, note: 'số ước' });
    const before = await list();
    const cells = [cell(trained.id, 2018, 195, 1), cell(trained.id, 2019, 210), cell(share.id, 2018, 32.5)];
    expect(await book.compiler.targets.recordResults({ cells })).toEqual({ changed: 3, same: 0 });
    expect((await find('Đào tạo, đào tạo lại: 200')).results).toMatchObject([
      { year: 2018, value: 195, note: 'số ước' },
      { year: 2019, value: 210 },
    ]);
    const last = await book.compiler.undo.last();
    await book.compiler.undo.undo({ lineId: last?.lineId ?? '' });
    expect((await list()).map((target) => target.results.map(({ value }) => value))).toEqual(
      before.map((target) => target.results.map(({ value }) => value)),
    );
  });

  test('one wrong cell is named and nothing is written', async () => {
    const book = await aBook();
    const { find, trained, share } = await inBook(book);
    const cells = [cell(trained.id, 2018, 195), cell(share.id, 2018, 132)];
    const { reason } = await refusalOf(book.compiler.targets.recordResults({ cells }));
    expect(reason).toMatch(/^Chưa ghi ô nào\. ".*", năm 2018: Tỷ lệ phần trăm phải từ 0 đến 100\.$/);
    expect((await find('Đào tạo, đào tạo lại: 200')).results).toEqual([]);
    const outside = await refusalOf(book.compiler.targets.recordResults({ cells: [cell(share.id, 2031, 5)] }));
    expect(outside.reason).toContain('Năm 2031 nằm ngoài thời gian của chỉ tiêu.');
  });

  test('cumulative years are judged as they stand together after the paste', async () => {
    const book = await aBook();
    const { trained } = await inBook(book);
    await book.database.kysely
      .updateTable('targets')
      .set({ is_cumulative: 1, year_from: 2018, year_to: 2020 })
      .where('id', '=', trained.id)
      .execute();
    const rising = [cell(trained.id, 2018, 100), cell(trained.id, 2019, 150)];
    await book.compiler.targets.recordResults({ cells: rising });
    const lower = [cell(trained.id, 2018, 60, 1), cell(trained.id, 2019, 90, 1)];
    expect(await book.compiler.targets.recordResults({ cells: lower })).toEqual({ changed: 2, same: 0 });
    const falling = [cell(trained.id, 2018, 95, 2), cell(trained.id, 2019, 80, 2)];
    const { reason } = await refusalOf(book.compiler.targets.recordResults({ cells: falling }));
    expect(reason).toContain('Số lũy kế năm 2018 (95) cao hơn năm 2019 (80)');
  });

  test('who has not seen the newest figure is told, and a liaison may not write for the whole', async () => {
    const book = await aBook();
    const { trained } = await inBook(book);
    await book.compiler.targets.recordResults({ cells: [cell(trained.id, 2018, 1)] });
    const blind = book.compiler.targets.recordResults({ cells: [cell(trained.id, 2018, 2)] });
    expect(await codeOf(blind)).toBe('conflict');
    const liaison = await book.liaison('Sở Y tế');
    const own = liaison.targets.recordResults({ cells: [cell(trained.id, 2018, 2, 1)] });
    expect(await codeOf(own)).toBe('not-allowed');
  });
});
