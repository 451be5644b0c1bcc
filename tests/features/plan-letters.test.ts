import { expect, test } from 'vitest';
import { draftPaper, offeredKinds } from '#node-side/features/reports/draft-paper.ts';
import { documentText } from '#shared/official-document/document-text.ts';
import type { TableRow } from '#shared/official-document/official-document.ts';
import { whyNotPrint } from '#shared/official-document/whole-paper.rules.ts';
import type { PaperDraft } from '#shared/papers/paper-draft.ts';
import type { PaperKind, PaperWish } from '#shared/papers/paper-kinds.ts';
import { wholePaper } from '#shared/papers/whole-paper.ts';
import { onBothEngines } from '../support/a-book.ts';
import { aRound, type Round } from '../support/a-round.ts';
import { reasonOf } from '../support/refusals.ts';

const drafted = async (round: Round, kind: PaperKind, over: Partial<PaperWish> = {}): Promise<PaperDraft> => {
  const { book, planId, period, agencyId } = round;
  const wish = { kind, planId, year: 2018, periodId: period.id, agencyId, grouping: 'section' as const, ...over };
  return draftPaper(book.database.kysely, wish, book.ports.now());
};

const wordsOf = (draft: PaperDraft): string =>
  documentText(wholePaper(draft))
    .flatMap(({ pieces }) => pieces)
    .join('\n');

const cellsOf = (draft: PaperDraft, column: number): readonly unknown[] =>
  draft.annexes
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'table' ? block.rows : []))
    .flatMap((row: TableRow) => (row.kind === 'cells' ? [row.cells[column]] : []));

onBothEngines('papers drafted from the book', (aBook) => {
  test('are whole papers of every kind, with parts that have keys and names of their own', async () => {
    const round = await aRound(await aBook());
    for (const kind of offeredKinds) {
      const draft = await drafted(round, kind, { year: kind === 'final' ? 2020 : 2018 });
      expect([kind, whyNotPrint(wholePaper(draft))]).toEqual([kind, null]);
      const keys = [...draft.parts, ...draft.annexes].map(({ key }) => key);
      expect([kind, new Set(draft.parts.map(({ key }) => key)).size]).toEqual([kind, draft.parts.length]);
      expect(keys.every((key) => key !== '')).toBe(true);
      expect(draft.parts.every(({ name, blocks }) => name !== '' && blocks.length > 0)).toBe(true);
    }
  });

  test('a report tells the same results by section, by who leads and by target, each part under a key of its own', async () => {
    const round = await aRound(await aBook());
    await round.record({ result: 'Đã khảo sát 12 xã.' });
    await round.send();
    const resultsBy = async (grouping: PaperWish['grouping']) =>
      (await drafted(round, 'annual', { grouping })).parts.filter(({ key }) => key.startsWith('results.'));
    const all = {
      section: await resultsBy('section'),
      lead: await resultsBy('lead'),
      target: await resultsBy('target'),
    };
    const groupKeys = Object.values(all).flatMap((parts) =>
      parts
        .map(({ key }) => key)
        .filter((key) => !['results.targets', 'results.tasks', 'results.silent'].includes(key)),
    );
    expect(groupKeys.length).toBeGreaterThanOrEqual(3);
    expect(new Set(groupKeys).size).toBe(groupKeys.length);
    for (const parts of Object.values(all)) {
      expect(new Set(parts.map(({ key }) => key)).size).toBe(parts.length);
      expect(JSON.stringify(parts)).toContain('Đã khảo sát 12 xã');
    }
    const lead = all.lead.find(({ key }) => key === `results.lead.${round.agencyId}`);
    expect(lead?.name).toBe('nhiệm vụ do Sở Lao động - Thương binh và Xã hội chủ trì');
    expect(JSON.stringify(lead?.blocks)).toContain('Đã khảo sát 12 xã');
  });

  test('a sheet for one agency holds its own tasks and no others, those it leads first', async () => {
    const round = await aRound(await aBook());
    const { id } = await round.book.agency('Sở Nội vụ');
    const { rows } = await round.book.compiler.tasks.list({ planId: round.planId, year: 2018, limit: 500 });
    const inRole = (role: 'led' | 'supported') =>
      rows.filter(({ lead, joint, support }) =>
        (role === 'led' ? [lead, ...joint] : support).some((agency) => agency?.id === id),
      );
    const own = [...inRole('led'), ...inRole('supported')].map(({ text }) => text);
    expect(own.length).toBeGreaterThan(1);
    expect(cellsOf(await drafted(round, 'assignment-sheet', { agencyId: id }), 1)).toEqual(own);
  });

  test('a letter that reminds names who has not sent, how late, and a new day; nobody is left when all have sent', async () => {
    const round = await aRound(await aBook());
    const { compiler, ports, agency } = round.book;
    const others = (await compiler.submissions.list({ periodId: round.period.id }))
      .map((one) => one.agency)
      .filter(({ id }) => id !== round.agencyId);
    const tell = (agencyId: string) =>
      compiler.submissions.send({ periodId: round.period.id, agencyId, seenVersion: null, isNothingToReport: true });
    const { id: home, name } = await agency('Sở Nội vụ');
    ports.setNow('2018-12-20T02:00:00Z');
    const before = await drafted(round, 'reminder-letter');
    expect(cellsOf(before, 1)).toHaveLength(others.length);
    expect(cellsOf(before, 1)).toContain(name);
    expect(cellsOf(before, 4)).toEqual(others.map(() => 'Chậm 06 ngày'));
    expect(wordsOf(before)).toContain('chậm nhất ngày 27/12/2018');
    await tell(home);
    expect(cellsOf(await drafted(round, 'reminder-letter'), 1)).not.toContain(name);
    for (const { id } of others.filter((one) => one.id !== home)) await tell(id);
    expect(await reasonOf(drafted(round, 'reminder-letter'))).toBe(
      'Mọi cơ quan, đơn vị đã gửi kết quả của “Báo cáo năm 2018”: không còn ai để đôn đốc.',
    );
  });

  test('the plan of the next year takes over what is open, and leaves out what was done once and told', async () => {
    const round = await aRound(await aBook());
    await round.record({ status: 'done' });
    const survey = (await round.book.task('Thực hiện khảo sát')).text;
    expect(cellsOf(await drafted(round, 'next-plan'), 1)).toContain(survey);
    await round.send();
    const next = await drafted(round, 'next-plan');
    expect(next.frame.head.year).toBe(2019);
    expect(cellsOf(next, 1)).not.toContain(survey);
    const { rows } = await round.book.compiler.tasks.list({ planId: round.planId, year: 2019, limit: 500 });
    expect(cellsOf(next, 1)).toEqual(expect.arrayContaining(rows.map(({ text }) => text)));
  });

  test('what the book can’t answer is refused by name', async () => {
    const round = await aRound(await aBook());
    expect(await reasonOf(drafted(round, 'assignment-sheet', { agencyId: null }))).toMatch(/^Cơ quan: chọn/);
    expect(await reasonOf(drafted(round, 'assignment-sheet', { agencyId: 'không có' }))).toContain('chọn cơ quan khác');
    expect(await reasonOf(drafted(round, 'agency', { agencyId: null }))).toMatch(/^Cơ quan: chọn/);
    expect(await reasonOf(drafted(round, 'final'))).toBe(
      'Báo cáo tổng kết nói về cả thời gian 2018 - 2020: chọn năm 2020.',
    );
    expect(await reasonOf(drafted(round, 'midterm', { year: 2020 }))).toContain('lập báo cáo tổng kết');
    expect(await reasonOf(drafted(round, 'reminder-letter', { periodId: null }))).toMatch(/^Kỳ báo cáo: chọn/);
    const other = await round.book.addPlan('lao-cai-2021');
    expect(await reasonOf(drafted(round, 'reminder-letter', { planId: other }))).toContain('không phải kỳ báo cáo');
  });

  test('the symbol of a letter names who writes it', async () => {
    const round = await aRound(await aBook());
    expect((await drafted(round, 'assignment-letter')).frame.head.symbol).toBe('SLĐTBXH-VP');
    const settings = { signerLines: [], signerName: '', recipients: [], draftingUnit: 'BTXH' };
    await round.book.compiler.office.keep({ seenVersion: null, agencyId: round.agencyId, ...settings });
    expect((await drafted(round, 'assignment-letter')).frame.head.symbol).toBe('SLĐTBXH-BTXH');
  });
});
