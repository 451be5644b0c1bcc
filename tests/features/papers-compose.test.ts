import { expect, test } from 'vitest';
import { allText, readPages } from '../documents/read-pages.ts';
import { onBothEngines } from '../support/a-book.ts';
import { aPaper, openPaper, paragraph, report, writePart } from '../support/a-paper.ts';
import { clientAs } from '../support/accounts.ts';
import { codeOf, refusalOf } from '../support/refusals.ts';

onBothEngines('a paper being composed', (aBook) => {
  test('follows the book where nobody wrote, and keeps what somebody wrote', async () => {
    const book = await aBook();
    const { paperId } = await aPaper(book);
    await writePart(book, paperId, { key: 'opening', text: 'Thực hiện chỉ đạo của Thành phố, Sở báo cáo như sau:' });
    await report(book, 'Đã khảo sát 12 xã');
    const { parts } = await openPaper(book, paperId);
    const words = (key: string) => JSON.stringify(parts.find((part) => part.key === key)?.blocks ?? null);
    expect(words('opening')).toContain('Thực hiện chỉ đạo của Thành phố');
    expect(parts.map((part) => JSON.stringify(part.blocks)).join()).toContain('Đã khảo sát 12 xã');
    expect(parts.filter(({ isEdited }) => isEdited).map(({ key }) => key)).toEqual(['opening']);
  });

  test('tells where the book has changed under an edit, until somebody chooses', async () => {
    const book = await aBook();
    const { paperId } = await aPaper(book);
    await writePart(book, paperId, { key: 'guidance', text: 'Năm 2018 còn 50 nhiệm vụ chưa báo cáo.' });
    const part = async () => (await openPaper(book, paperId)).parts.find(({ key }) => key === 'guidance');
    expect(await part()).toMatchObject({ isEdited: true, isStale: false });
    await report(book, 'Đã khảo sát 12 xã');
    expect(await part()).toMatchObject({ isEdited: true, isStale: true });
    await writePart(book, paperId, { key: 'guidance', text: 'Năm 2018 còn 49 nhiệm vụ chưa báo cáo.' });
    expect(await part()).toMatchObject({ isStale: true });
    const { version: seenVersion } = await openPaper(book, paperId);
    const blocks = [paragraph('Năm 2018 còn 49 nhiệm vụ chưa báo cáo.')];
    const settled = { paperId, seenVersion, key: 'guidance', isIncluded: true };
    await book.compiler.papers.keepPart({ ...settled, blocks, settles: true });
    expect(await part()).toMatchObject({ isEdited: true, isStale: false });
    await book.compiler.papers.keepPart({ ...settled, seenVersion: seenVersion + 1, blocks: null });
    expect(await part()).toMatchObject({ isEdited: false, isStale: false });
  });

  test('leaves parts out, and keeps an order in which a new part finds its place', async () => {
    const book = await aBook();
    const { paperId } = await aPaper(book);
    const { parts, version } = await openPaper(book, paperId);
    const keys = parts.map(({ key }) => key);
    const turned = ['guidance', 'opening', ...keys.slice(2)];
    await book.compiler.papers.keepOrder({ paperId, seenVersion: version, keys: turned });
    const left = { paperId, seenVersion: version + 1, key: 'proposals', isIncluded: false, blocks: null };
    await book.compiler.papers.keepPart(left);
    await report(book, 'Đã khảo sát 12 xã');
    const after = await openPaper(book, paperId);
    expect(after.parts.slice(0, 2).map(({ key }) => key)).toEqual(['guidance', 'opening']);
    expect(after.parts.find(({ key }) => key === 'proposals')?.isIncluded).toBe(false);
    const fresh = after.parts.findIndex(({ key }) => !keys.includes(key));
    expect(after.parts[fresh - 1]?.key).toBe('results.tasks');
  });

  test('of a report is grouped anew without losing what was written about a group', async () => {
    const book = await aBook();
    const planId = await book.addPlan();
    await report(book, 'Đã khảo sát 12 xã');
    const { paperId } = await book.compiler.papers.create({ kind: 'annual', planId, year: 2018, grouping: 'lead' });
    const before = await openPaper(book, paperId);
    expect(before.grouping).toBe('lead');
    const own = before.parts.find(({ key }) => key.startsWith('results.lead.'));
    await writePart(book, paperId, { key: own?.key ?? '', text: 'Sở đã khảo sát 12 xã, viết tay.' });
    const regroup = async (grouping: 'section' | 'target') => {
      const { version: seenVersion } = await openPaper(book, paperId);
      await book.compiler.papers.keepGrouping({ paperId, seenVersion, grouping });
      return openPaper(book, paperId);
    };
    const bySection = await regroup('section');
    expect(bySection.parts.at(-1)).toMatchObject({ key: own?.key, isEdited: true, isStale: true });
    expect(bySection.parts.some(({ key }) => /^results\.[IVX]/.test(key))).toBe(true);
    const byTarget = await regroup('target');
    expect(byTarget.parts.some(({ key }) => key.startsWith('results.target.'))).toBe(true);
    const { version: seenVersion } = byTarget;
    const again = { paperId, seenVersion: seenVersion - 1, grouping: 'lead' } as const;
    expect(await codeOf(book.compiler.papers.keepGrouping(again))).toBe('conflict');
    const letter = await book.compiler.papers.create({ kind: 'notice', planId, year: 2018, grouping: 'lead' });
    const notice = await openPaper(book, letter.paperId);
    expect(notice.grouping).toBe('section');
    const other = { paperId: letter.paperId, seenVersion: notice.version, grouping: 'lead' } as const;
    expect((await refusalOf(book.compiler.papers.keepGrouping(other))).reason).toContain('không xếp kết quả theo nhóm');
  });

  test('is not written over unseen', async () => {
    const book = await aBook();
    const { paperId } = await aPaper(book);
    const { version: seenVersion } = await openPaper(book, paperId);
    const edit = { paperId, seenVersion, isIncluded: true, blocks: [paragraph('Một')] };
    await book.compiler.papers.keepPart({ ...edit, key: 'opening' });
    const refusal = await refusalOf(book.compiler.papers.keepPart({ ...edit, key: 'closing' }));
    expect(refusal.reason).toContain('Người khác vừa sửa văn bản này');
    expect(refusal.code).toBe('conflict');
  });

  test('prints what is being typed before it is kept', async () => {
    const book = await aBook();
    const { paperId } = await aPaper(book);
    const unsaved = [{ key: 'opening', blocks: [paragraph('Câu đang gõ, chưa ghi.')] }];
    const typed = await book.compiler.papers.preview({ paperId, pages: 'text', unsaved });
    const plain = await book.compiler.papers.preview({ paperId, pages: 'text' });
    const words = async ({ file }: { file: File }) =>
      (await readPages(new Uint8Array(await file.arrayBuffer()))).map(allText).join('\n');
    expect(await words(typed)).toContain('Câu đang gõ, chưa ghi.');
    expect(await words(plain)).not.toContain('Câu đang gõ');
    expect((await openPaper(book, paperId)).parts.some(({ isEdited }) => isEdited)).toBe(false);
  });

  test('goes into the trash as a draft, and comes back from it whole', async () => {
    const book = await aBook();
    const { paperId } = await aPaper(book);
    await writePart(book, paperId, { key: 'opening', text: 'Lời mở đầu viết tay.' });
    const { version: seenVersion } = await openPaper(book, paperId);
    await book.compiler.papers.remove({ paperId, seenVersion, reason: 'Lập nhầm năm' });
    expect(await book.compiler.papers.list({})).toEqual([]);
    const line = await book.compiler.undo.last();
    await book.compiler.undo.undo({ lineId: line?.lineId ?? '' });
    const { parts } = await openPaper(book, paperId);
    expect(parts.find(({ key }) => key === 'opening')?.isEdited).toBe(true);
  });

  test('is read by leaders, written by compilers, and none of a liaison’s business', async () => {
    const book = await aBook();
    const { paperId, planId } = await aPaper(book);
    const { version: seenVersion } = await openPaper(book, paperId);
    const { id: agencyId } = await book.agency('Sở LĐTBXH');
    const liaison = clientAs(book, 'liaison', agencyId);
    expect(await book.leader.papers.list({ planId })).toHaveLength(1);
    expect((await book.leader.papers.get({ paperId })).version).toBe(seenVersion);
    const edit = { paperId, seenVersion, key: 'opening', isIncluded: false, blocks: null };
    expect(await codeOf(book.leader.papers.keepPart(edit))).toBe('not-allowed');
    expect(await liaison.papers.list({})).toEqual([]);
    for (const asked of [
      liaison.papers.get({ paperId }),
      liaison.papers.print({ paperId }),
      liaison.papers.keepPart(edit),
      liaison.papers.remove({ paperId, seenVersion, reason: 'Thử' }),
      liaison.papers.create({ kind: 'annual', planId, year: 2018 }),
    ])
      expect(await codeOf(asked)).toBe('not-allowed');
  });

  test('of one agency is written by its own liaison, and by no other', async () => {
    const book = await aBook();
    const planId = await book.addPlan();
    const { id: agencyId } = await book.agency('Sở LĐTBXH');
    const other = (await book.compiler.agencies.list()).find(({ id, kind }) => id !== agencyId && kind === 'so');
    const [own, foreign] = [clientAs(book, 'liaison', agencyId), clientAs(book, 'liaison', other?.id ?? '')];
    const wish = { kind: 'agency', planId, year: 2018, agencyId } as const;
    expect(await codeOf(foreign.papers.create(wish))).toBe('not-allowed');
    const { paperId } = await own.papers.create(wish);
    expect((await own.papers.list({})).map(({ id }) => id)).toEqual([paperId]);
    expect(await foreign.papers.list({})).toEqual([]);
    expect(await codeOf(foreign.papers.get({ paperId }))).toBe('not-allowed');
    const { version: seenVersion } = await own.papers.get({ paperId });
    const edit = { paperId, seenVersion, key: 'opening', isIncluded: true, blocks: [paragraph('Lời của cơ quan.')] };
    expect((await own.papers.keepPart(edit)).version).toBeGreaterThan(seenVersion);
  });

  test('has nothing in it that the decree does not know, and no letters put together of two', async () => {
    const book = await aBook();
    const { paperId } = await aPaper(book);
    await writePart(book, paperId, { key: 'opening', text: 'Đào tạo nghề'.normalize('NFD') });
    const part = (await openPaper(book, paperId)).parts.find(({ key }) => key === 'opening');
    expect(part?.blocks).toEqual([paragraph('Đào tạo nghề')]);
    const { version: seenVersion } = await openPaper(book, paperId);
    const table = { kind: 'table', columns: [], rows: [], indexRow: false } as never;
    const edit = { paperId, seenVersion, key: 'opening', isIncluded: true, blocks: [table] };
    expect(await codeOf(book.compiler.papers.keepPart(edit))).toBe('invalid-input');
  });
});
