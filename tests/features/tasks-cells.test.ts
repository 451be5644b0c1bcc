import { expect, test } from 'vitest';
import { type Book, onBothEngines } from '../support/a-book.ts';
import { codeOf, refusalOf } from '../support/refusals.ts';

const inBook = async (book: Book) => {
  const planId = await book.addPlan();
  const list = async () => (await book.compiler.tasks.list({ planId, limit: 500 })).rows;
  const [health, media, labour] = [
    await book.agency('Sở Y tế'),
    await book.agency('Sở TTTT'),
    await book.agency('Sở LĐTBXH'),
  ];
  const { id } = await book.task('Thực hiện khảo sát');
  return { list, id, health, media, labour };
};

onBothEngines('cells of the matrix', (aBook) => {
  test('a pasted range is one command and one undo', async () => {
    const book = await aBook();
    const { list, health } = await inBook(book);
    const before = await list();
    const cells = before
      .slice(0, 20)
      .map((task) => ({ taskId: task.id, agencyId: health.id, role: 'support' as const }));
    const { changed, same } = await book.compiler.tasks.assignCells({ cells });
    expect(changed + same).toBe(20);
    const after = await list();
    expect(after.slice(0, 20).every((task) => task.support.some((agency) => agency.id === health.id))).toBe(true);
    const last = await book.compiler.undo.last();
    await book.compiler.undo.undo({ lineId: last?.lineId ?? '' });
    expect(await list()).toEqual(before);
  });

  test('a new lead sends the former one to support, unless its own cell says otherwise', async () => {
    const book = await aBook();
    const { id, health, media, labour } = await inBook(book);
    const roles = async () => {
      const task = await book.compiler.tasks.get({ taskId: id });
      const support = task.support.map((agency) => agency.id);
      return [task.lead?.id, support.includes(labour.id), support.includes(media.id)];
    };
    await book.compiler.tasks.assignCells({ cells: [{ taskId: id, agencyId: health.id, role: 'lead' }] });
    expect(await roles()).toEqual([health.id, true, true]);
    const cells = [
      { taskId: id, agencyId: labour.id, role: 'lead' as const },
      { taskId: id, agencyId: health.id, role: null },
      { taskId: id, agencyId: media.id, role: null },
    ];
    await book.compiler.tasks.assignCells({ cells });
    expect(await roles()).toEqual([labour.id, false, false]);
  });

  test('two leads in one row are refused by name, and no cell is written', async () => {
    const book = await aBook();
    const { list, id, health, media } = await inBook(book);
    const before = await list();
    const [other] = before.filter((task) => task.id !== id);
    const cells = [
      { taskId: other?.id ?? '', agencyId: health.id, role: 'support' as const },
      { taskId: id, agencyId: health.id, role: 'lead' as const },
      { taskId: id, agencyId: media.id, role: 'lead' as const },
    ];
    const refusal = await refusalOf(book.compiler.tasks.assignCells({ cells }));
    expect(refusal.reason).toContain('Thực hiện khảo sát');
    expect(refusal.reason).toContain('có 2 đơn vị chủ trì (Sở Y tế, Sở TTTT)');
    expect(await list()).toEqual(before);
  });

  test('an agency that is not in the book, and a person who may not, are refused', async () => {
    const book = await aBook();
    const { id, health } = await inBook(book);
    const cells = [{ taskId: id, agencyId: 'không có', role: 'support' as const }];
    expect(await codeOf(book.compiler.tasks.assignCells({ cells }))).toBe('not-found');
    const liaison = await book.liaison('Sở Y tế');
    const own = { cells: [{ taskId: id, agencyId: health.id, role: 'support' as const }] };
    expect(await codeOf(liaison.tasks.assignCells(own))).toBe('not-allowed');
  });
});
