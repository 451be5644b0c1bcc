import { expect, test } from 'vitest';
import type { PlanDraft } from '#shared/plan-reader/plan-draft.ts';
import { compareLines } from '#shared/plan-reader/review/compare-lines.rules.ts';
import { reviewOf } from '#shared/plan-reader/review/review.rules.ts';
import type { ReviewStep } from '#shared/plan-reader/review/review-step.ts';
import { planWith } from '../plan-reader/read-snippet.ts';
import { readPlanText } from '../plans/library-files.ts';
import { type Book, onBothEngines } from '../support/a-book.ts';
import { refusalOf } from '../support/refusals.ts';

const body =
  'I. MỤC TIÊU\n\n- Phấn đấu 95% người bệnh được tư vấn.\n\nII. TỔ CHỨC THỰC HIỆN\n\n1. Sở Y tế\n\n- Chủ trì, phối hợp với Sở Tài chính kiểm tra các cơ sở hành nghề y.\n\n- Báo cáo UBND tỉnh kết quả thực hiện trước ngày 15 tháng 12 hằng năm.\n\n2. Sở Nội vụ hướng dẫn các đơn vị bố trí cán bộ.';
const period: ReviewStep = { do: 'head', changes: { periodStart: 2026, periodEnd: 2026 } };

const agencyFields = (name: string) => ({ name, kind: 'so' as const, level: 'tinh' as const, place: 'Bình An' });

const readAndReview = async ({ compiler }: Book, steps: (draft: PlanDraft) => readonly ReviewStep[]) => {
  const draft = await compiler.planReader.read({ text: planWith(body) });
  const review = reviewOf(draft, [period, ...steps(draft)]);
  return { draft: review.draft, phases: review.phases };
};

onBothEngines('a plan read from its text', (aBook) => {
  test('is corrected, checked, put into the book with its text and its sentences, and taken back at once', async () => {
    const book = await aBook();
    const { compiler } = book;
    const reviewed = await readAndReview(book, ({ tasks }) => [
      {
        do: 'correct',
        id: tasks[0]?.id ?? '',
        changes: { text: 'Kiểm tra các cơ sở hành nghề y', support: ['Công an tỉnh'], product: 'Biên bản kiểm tra' },
      },
      { do: 'phases', phases: [{ name: 'Cả năm', yearFrom: 2026, yearTo: 2026 }] },
    ]);
    const check = await compiler.planReader.check(reviewed);
    expect(check.faults).toEqual([]);
    expect(check.adds).toMatchObject({ targets: 1, tasks: reviewed.draft.tasks.length });
    expect(check.newAgencies).toContain('Công an tỉnh');
    expect(check.newAgencies).not.toContain('Sở Tài chính');

    const { planId } = await compiler.planReader.add(reviewed);
    expect(await compiler.plans.get({ planId })).toMatchObject({ name: 'Kế hoạch 15/KH-UBND', periodEnd: 2026 });
    const { rows } = await compiler.tasks.list({ planId, limit: 100 });
    expect(rows.map(({ text }) => text)).toContain('Kiểm tra các cơ sở hành nghề y');
    const corrections = rows.find(({ text }) => text === 'Kiểm tra các cơ sở hành nghề y');
    const task = await compiler.tasks.get({ taskId: corrections?.id ?? '' });
    expect(task).toMatchObject({ expectedOutput: 'Biên bản kiểm tra' });
    const { text, links } = await compiler.plans.getText({ planId });
    const corrected = links.find(({ label }) => label === 'Kiểm tra các cơ sở hành nghề y');
    expect(text.slice(corrected?.from, corrected?.to)).toBe(
      'Chủ trì, phối hợp với Sở Tài chính kiểm tra các cơ sở hành nghề y.',
    );

    const last = await compiler.undo.last();
    expect(last).toMatchObject({ operation: 'planReader.add', about: 'Kế hoạch 15/KH-UBND' });
    await compiler.undo.undo({ lineId: last?.lineId ?? '' });
    expect(await compiler.plans.list()).toEqual([]);
    expect(await compiler.agencies.list()).toEqual([]);
  });

  test('an agency is told once by which name the document calls it, and known from then on', async () => {
    const book = await aBook();
    const { compiler } = book;
    const { agencyId } = await compiler.agencies.add(agencyFields('Sở Y tế và Dân số'));
    await compiler.agencies.add(agencyFields('Sở Nội vụ'));
    const issuer = 'UBND tỉnh Bình An';
    const find = () => compiler.agencies.matchNames({ names: ['Sở Y tế', 'Sở Nội vụ'], issuer, on: '2026-01-05' });
    expect(await find()).toMatchObject([
      { agency: null, likely: [{ id: agencyId }] },
      { agency: { name: 'Sở Nội vụ' }, by: 'name' },
    ]);
    await compiler.agencies.addAlias({ agencyId, alias: 'Sở Y tế' });
    expect((await find())[0]).toMatchObject({ agency: { id: agencyId }, by: 'alias' });
    const reviewed = await readAndReview(book, ({ tasks }) => [
      { do: 'correct', id: tasks[0]?.id ?? '', changes: { support: ['Sở Y tế và Dân số', 'Sở Tài chính'] } },
    ]);
    expect((await compiler.planReader.check(reviewed)).newAgencies).not.toContain('Sở Y tế');
    const { planId } = await compiler.planReader.add(reviewed);
    const lines = await compiler.plans.listLines({ planId });
    expect(lines.find(({ kind }) => kind === 'task')?.agencies.toSorted()).toEqual([
      'Sở Tài chính',
      'Sở Y tế và Dân số',
    ]);
    expect((await compiler.agencies.list()).map(({ name }) => name)).not.toContain('Sở Y tế');
    const refused = await refusalOf(compiler.agencies.addAlias({ agencyId, alias: 'Sở Nội vụ' }));
    expect(refused.reason).toBe(
      '"Sở Nội vụ" đang là tên gọi của Sở Nội vụ. Chọn cơ quan đó, hoặc sửa tên gọi ở cơ quan đó trước.',
    );
  });

  test('an agency of another province is not the one that the document means', async () => {
    const book = await aBook();
    const { compiler } = book;
    await book.addPlan('ha-noi-8560');
    const find = async (issuer: string) =>
      (await compiler.agencies.matchNames({ names: ['Sở Tài chính'], issuer, on: '2018-06-01' }))[0]?.agency?.name;
    expect(await find('Ủy ban nhân dân thành phố Hà Nội')).toBe('Sở Tài chính');
    expect(await find('Ủy ban nhân dân tỉnh Lào Cai')).toBeUndefined();
    const draft = await compiler.planReader.read({ text: readPlanText('lao-cai-2021') });
    const { planId } = await compiler.planReader.add({ draft, phases: [] });
    expect((await compiler.plans.get({ planId })).issuer).toBe('Ủy ban nhân dân tỉnh Lào Cai');
    const namesakes = (await compiler.agencies.list()).filter(({ name }) => name === 'Sở Tài chính');
    expect(namesakes.map(({ place }) => place).sort()).toEqual(['Hà Nội', 'Lào Cai']);
    expect(await find('Ủy ban nhân dân tỉnh Lào Cai')).toBe('Sở Tài chính');
  });

  test('what is wrong is told by line, and nothing of it is written', async () => {
    const book = await aBook();
    const { compiler } = book;
    const reviewed = await readAndReview(book, ({ tasks, duties }) => [
      { do: 'correct', id: tasks[0]?.id ?? '', changes: { text: ' ' } },
      { do: 'correct', id: duties[0]?.id ?? '', changes: { from: [] } },
    ]);
    const check = await compiler.planReader.check(reviewed);
    expect(check.faults).toEqual([
      { rowId: reviewed.draft.tasks[0]?.id, sentence: expect.stringContaining('chưa có nội dung') },
    ]);
    expect(check.leftOut).toMatchObject([{ rowId: reviewed.draft.duties[0]?.id }]);
    expect((await refusalOf(compiler.planReader.add(reviewed))).reason).toContain('chưa có nội dung');
    expect(await compiler.plans.list()).toEqual([]);
    expect(await compiler.agencies.list()).toEqual([]);
  });

  test('the same document goes into the book once', async () => {
    const book = await aBook();
    const reviewed = await readAndReview(book, () => []);
    await book.compiler.planReader.add(reviewed);
    expect((await refusalOf(book.compiler.planReader.add(reviewed))).reason).toContain('đã có trong sổ');
  });

  test('so does a plan without a number, told by its title; one with another title is another plan', async () => {
    const book = await aBook();
    const draftOf = async (text: string) => {
      const draft = await book.compiler.planReader.read({ text: text.replace('Số: 15/KH-UBND', 'Số:     /KH-UBND') });
      const review = reviewOf(draft, [period]);
      return { draft: review.draft, phases: review.phases };
    };
    const reviewed = await draftOf(planWith(body));
    expect(reviewed.draft.document.number).toBeNull();
    await book.compiler.planReader.add(reviewed);
    expect((await refusalOf(book.compiler.planReader.add(reviewed))).reason).toContain('trích yếu này');
    const other = await draftOf(planWith(body).replace('Triển khai công tác năm 2026', 'Trồng rừng năm 2026'));
    expect((await book.compiler.planReader.check(other)).faults).toEqual([]);
  });

  test('a plan is compared line by line with one of the library, and with itself once it is in the book', async () => {
    const book = await aBook();
    const { compiler } = book;
    const draft = await compiler.planReader.read({ text: readPlanText('ha-noi-8560') });
    const { planId } = await compiler.planReader.add({ draft, phases: [] });
    const here = await compiler.plans.listLines({ planId });
    const states = (there: typeof here) => Object.groupBy(compareLines(here, there), ({ state }) => state);
    expect(Object.keys(states(await compiler.plans.listLines({ planId })))).toEqual(['same']);
    const library = states(await compiler.plans.listLines({ libraryKey: 'ha-noi-8560' }));
    expect((library.same?.length ?? 0) + (library.changed?.length ?? 0)).toBeGreaterThan(65);
  });
});
