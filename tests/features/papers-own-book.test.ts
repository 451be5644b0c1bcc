import { expect, test } from 'vitest';
import { words } from '../support/a-round.ts';
import { reasonOf } from '../support/refusals.ts';
import { type TwoBooks, withTwoBooks } from '../support/two-books.ts';

/** The agency's program after its first package, with one result recorded and sent. */
const sentBook = async (two: TwoBooks) => {
  const page = two.page();
  await page.packages.openFirst({ file: await two.give() });
  const { taskId, agencyId, planId, period } = two.office;
  const place = { periodId: period.id, agencyId };
  await page.progress.record({ taskId, year: 2018, ...place, seenVersion: null, ...words });
  await page.submissions.send({ ...place, seenVersion: null });
  return { page, agencyId, wish: { kind: 'agency', planId, year: 2018, agencyId } as const };
};

withTwoBooks('the own report of an agency', (open) => {
  test('is composed, previewed, signed and printed in its own book', async () => {
    const two = await open();
    const { page, agencyId, wish } = await sentBook(two);
    const office = await page.office.get();
    expect(office.agency?.id).toBe(agencyId);
    await page.office.keep({
      ...{ seenVersion: office.version, agencyId, draftingUnit: office.draftingUnit },
      ...{ signerLines: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], signerName: 'Trần Thị Lan', recipients: ['Lưu: VT, VP'] },
    });
    const { paperId } = await page.papers.create(wish);
    const paper = await page.papers.get({ paperId });
    expect(paper.frame).toMatchObject({
      authority: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
      signerName: 'Trần Thị Lan',
    });
    expect(paper.frame.recipients.at(-1)).toBe('Lưu: VT, VP');
    expect(paper.symbol).toBe('BC-SLĐTBXH');
    expect(JSON.stringify(paper.parts)).toContain('Đã khảo sát 20/30 quận, huyện');
    expect((await page.papers.print({ paperId, isMarkedDraft: true })).size).toBeGreaterThan(10_000);
    const { version: seenVersion, fingerprint } = paper;
    const signing = { paperId, seenVersion, number: '7', signedOn: '2018-11-19', fingerprint };
    expect(await page.papers.sign(signing)).toMatchObject({ state: 'signed', number: '07', symbol: 'BC-SLĐTBXH' });
    const pdf = await page.papers.print({ paperId });
    expect(await page.papers.check({ file: pdf })).toEqual([]);
    const word = await page.papers.print({ paperId, format: 'word' });
    expect(await page.papers.check({ file: word })).toEqual([]);
    expect(word.name).toContain('07-BC-SLĐTBXH');
  });

  test('is the only paper there: the papers on a whole plan are those of the office', async () => {
    const two = await open();
    const { page, wish } = await sentBook(two);
    expect(await page.papers.listKinds({})).toEqual(['agency']);
    expect(await reasonOf(page.papers.create({ ...wish, kind: 'annual' }))).toContain('chính cơ quan ấy');
    const { planId, year } = wish;
    expect(await reasonOf(page.papers.listSet({ planId, year }))).toContain('đơn vị tổng hợp');
    const { book } = two.office;
    const other = (await book.agency('Sở Nội vụ')).id;
    expect(await reasonOf(page.papers.create({ ...wish, agencyId: other }))).toContain('chính cơ quan ấy');
    expect((await book.compiler.papers.listKinds({})).length).toBeGreaterThan(5);
  });

  test('keeps the head that the agency gave itself when a later package comes', async () => {
    const two = await open();
    const { page, agencyId, wish } = await sentBook(two);
    const own = await page.agencies.get({ agencyId });
    const changed = { ...own, agencyId, seenVersion: own.version, symbol: 'SLĐ', place: 'Hà Đông' };
    await page.agencies.change(changed);
    two.office.book.ports.setNow('2018-11-21T02:00:00Z');
    two.other.ports.setNow('2018-11-21T03:00:00Z');
    await page.packages.open({ file: await two.give() });
    const { paperId } = await page.papers.create(wish);
    expect((await page.papers.get({ paperId })).symbol).toBe('BC-SLĐ');
    expect((await page.agencies.get({ agencyId })).place).toBe('Hà Đông');
  });
});
