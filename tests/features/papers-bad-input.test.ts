import { expect, test } from 'vitest';
import type { PaperKind } from '#shared/papers/paper-kinds.ts';
import { type Book, onBothEngines } from '../support/a-book.ts';
import { reasonOf } from '../support/refusals.ts';

type Wish = { readonly kind: PaperKind; readonly planId: string; readonly year: number; readonly agencyId?: string };

const printed = async ({ compiler }: Book, wish: Wish): Promise<File> => {
  const { paperId } = await compiler.papers.create({ periodId: null, agencyId: null, ...wish });
  return compiler.papers.print({ paperId });
};

const record = async (book: Book, words: { readonly result: string; readonly obstacles?: string }) => {
  const planId = await book.addPlan();
  const task = await book.task('Thực hiện khảo sát');
  await book.compiler.progress.record({
    ...{ taskId: task.id, agencyId: task.lead?.id ?? '', year: 2018, seenVersion: null, status: 'in-progress' },
    ...{ evidence: '', obstacles: '', stopReason: '', ...words },
  });
  return { planId, task };
};

onBothEngines('papers from what people typed', (aBook) => {
  test('a result of three pages and an agency’s name of 200 letters come on right pages', async () => {
    const book = await aBook();
    const { planId, task } = await record(book, { result: 'Đã khảo sát và lập danh sách từng địa bàn. '.repeat(250) });
    const name = `Trung tâm ${'Công tác xã hội và Bảo trợ trẻ em '.repeat(6)}`.slice(0, 200).trim();
    const { agencyId } = await book.compiler.agencies.add({ name, kind: 'don-vi', level: 'tinh' });
    await book.compiler.tasks.assign({ taskIds: [task.id], agencyId, role: 'support' });
    for (const kind of ['annual', 'assignment-sheet'] as const) {
      const file = await printed(book, { kind, planId, year: 2018, agencyId });
      expect([kind, await book.compiler.papers.check({ file })]).toEqual([kind, []]);
    }
  });

  test('letters in pieces are put together', async () => {
    const book = await aBook();
    const { planId } = await record(book, { result: 'Đã kiện toàn đội ngũ cộng tác viên'.normalize('NFD') });
    const file = await printed(book, { kind: 'annual', planId, year: 2018 });
    expect(await book.compiler.papers.check({ file })).toEqual([]);
  });

  test('markup pasted from Word and emoji are refused with their place', async () => {
    const book = await aBook();
    const marked = await record(book, { result: 'Đã khảo sát <o:p></o:p> 30 xã' });
    expect(await reasonOf(printed(book, { kind: 'annual', planId: marked.planId, year: 2018 }))).toContain(
      'mã định dạng dán từ Word',
    );
    const other = await aBook();
    const smiling = await record(other, { result: 'Đã khảo sát 30 xã 😀' });
    expect(await reasonOf(printed(other, { kind: 'annual', planId: smiling.planId, year: 2018 }))).toContain('U+1F600');
  });
});
