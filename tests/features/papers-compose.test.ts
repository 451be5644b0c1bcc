import { expect, test } from 'vitest';
import type { TextBlock } from '#shared/papers/text-block.ts';
import { type Book, onBothEngines } from '../support/a-book.ts';
import { clientAs } from '../support/accounts.ts';
import { codeOf, refusalOf } from '../support/refusals.ts';

const paragraph = (text: string): TextBlock => ({ kind: 'paragraph', runs: [text] });

const aPaper = async (book: Book) => {
  const planId = await book.addPlan();
  const { id: agencyId } = await book.agency('Sở LĐTBXH');
  await book.compiler.office.keep({
    ...{ seenVersion: null, agencyId, signerLines: ['GIÁM ĐỐC'], signerName: 'Hoàng Thành Thái' },
    recipients: ['Lưu: VT'],
  });
  const { paperId } = await book.compiler.papers.create({ kind: 'annual', planId, year: 2018 });
  return { planId, paperId };
};

const report = async (book: Book, result: string) => {
  const task = await book.task('Thực hiện khảo sát');
  await book.compiler.progress.record({
    ...{ taskId: task.id, agencyId: task.lead?.id ?? '', year: 2018, seenVersion: null, status: 'in-progress' },
    ...{ result, evidence: '', obstacles: '', stopReason: '' },
  });
};

const open = (book: Book, paperId: string) => book.compiler.papers.get({ paperId });

const write = async (book: Book, paperId: string, { key, text }: { key: string; text: string }) => {
  const { version: seenVersion } = await open(book, paperId);
  const blocks = [paragraph(text)];
  return book.compiler.papers.keepPart({ paperId, seenVersion, key, isIncluded: true, blocks });
};

const bytesOf = async (file: File): Promise<string> => Buffer.from(await file.arrayBuffer()).toString('base64');

onBothEngines('a paper being composed', (aBook) => {
  test('follows the book where nobody wrote, and keeps what somebody wrote', async () => {
    const book = await aBook();
    const { paperId } = await aPaper(book);
    await write(book, paperId, { key: 'opening', text: 'Thực hiện chỉ đạo của Thành phố, Sở báo cáo như sau:' });
    await report(book, 'Đã khảo sát 12 xã');
    const { parts } = await open(book, paperId);
    const words = (key: string) => JSON.stringify(parts.find((part) => part.key === key)?.blocks ?? null);
    expect(words('opening')).toContain('Thực hiện chỉ đạo của Thành phố');
    expect(parts.map((part) => JSON.stringify(part.blocks)).join()).toContain('Đã khảo sát 12 xã');
    expect(parts.filter(({ isEdited }) => isEdited).map(({ key }) => key)).toEqual(['opening']);
  });

  test('tells where the book has changed under an edit, until somebody chooses', async () => {
    const book = await aBook();
    const { paperId } = await aPaper(book);
    await write(book, paperId, { key: 'guidance', text: 'Năm 2018 còn 50 nhiệm vụ chưa báo cáo.' });
    const part = async () => (await open(book, paperId)).parts.find(({ key }) => key === 'guidance');
    expect(await part()).toMatchObject({ isEdited: true, isStale: false });
    await report(book, 'Đã khảo sát 12 xã');
    expect(await part()).toMatchObject({ isEdited: true, isStale: true });
    await write(book, paperId, { key: 'guidance', text: 'Năm 2018 còn 49 nhiệm vụ chưa báo cáo.' });
    expect(await part()).toMatchObject({ isStale: true });
    const { version: seenVersion } = await open(book, paperId);
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
    const { parts, version } = await open(book, paperId);
    const keys = parts.map(({ key }) => key);
    const turned = ['guidance', 'opening', ...keys.slice(2)];
    await book.compiler.papers.keepOrder({ paperId, seenVersion: version, keys: turned });
    const left = { paperId, seenVersion: version + 1, key: 'proposals', isIncluded: false, blocks: null };
    await book.compiler.papers.keepPart(left);
    await report(book, 'Đã khảo sát 12 xã');
    const after = await open(book, paperId);
    expect(after.parts.slice(0, 2).map(({ key }) => key)).toEqual(['guidance', 'opening']);
    expect(after.parts.find(({ key }) => key === 'proposals')?.isIncluded).toBe(false);
    const fresh = after.parts.findIndex(({ key }) => !keys.includes(key));
    expect(after.parts[fresh - 1]?.key).toBe('results.tasks');
  });

  test('is not written over unseen', async () => {
    const book = await aBook();
    const { paperId } = await aPaper(book);
    const { version: seenVersion } = await open(book, paperId);
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
    const typed = await book.compiler.papers.print({ paperId, isMarkedDraft: true, unsaved });
    const plain = await book.compiler.papers.print({ paperId, isMarkedDraft: true });
    expect(await bytesOf(typed)).not.toBe(await bytesOf(plain));
    expect((await open(book, paperId)).parts.some(({ isEdited }) => isEdited)).toBe(false);
  });

  test('once signed, is printed again to the same bytes, whatever the book says later', async () => {
    const book = await aBook();
    const { paperId, planId } = await aPaper(book);
    await report(book, 'Đã khảo sát 12 xã');
    const { version, fingerprint } = await open(book, paperId);
    const signing = { paperId, seenVersion: version, number: '5', signedOn: '2018-12-19', fingerprint };
    const signed = await book.compiler.papers.sign(signing);
    expect(signed).toMatchObject({ state: 'signed', number: '05', signedOn: '2018-12-19' });
    const first = [
      await bytesOf(await book.compiler.papers.print({ paperId })),
      await bytesOf(await book.compiler.papers.print({ paperId, format: 'word' })),
    ];
    book.ports.setNow('2027-03-01T02:00:00Z');
    await write(book, (await book.compiler.papers.create({ kind: 'annual', planId, year: 2018 })).paperId, {
      key: 'opening',
      text: 'Bản khác.',
    });
    const task = await book.task('Thực hiện khảo sát');
    await book.compiler.tasks.remove({ taskIds: [task.id], reason: 'Thử' });
    const again = [
      await bytesOf(await book.leader.papers.print({ paperId })),
      await bytesOf(await book.leader.papers.print({ paperId, format: 'word' })),
    ];
    expect(again).toEqual(first);
    const { frozen, parts } = await open(book, paperId);
    expect(frozen).toMatchObject({ by: 'Nguyễn Thị Hoa' });
    expect(parts).toEqual([]);
    const { kysely } = book.database;
    const row = await kysely.selectFrom('papers').select('frozen').where('id', '=', paperId).executeTakeFirstOrThrow();
    const { document, at } = JSON.parse(row.frozen);
    const printedAnew = await book.core.house.printer.printPdf(document, { createdAt: new Date(at) });
    expect(Buffer.from(printedAnew).toString('base64')).toBe(first[0]);
  });

  test('is signed only as it was looked at, with a number of its own', async () => {
    const book = await aBook();
    const { paperId, planId } = await aPaper(book);
    const { version: seenVersion, fingerprint } = await open(book, paperId);
    await report(book, 'Đã khảo sát 12 xã');
    const signing = { paperId, seenVersion, number: '5', signedOn: '2018-12-19' };
    expect((await refusalOf(book.compiler.papers.sign({ ...signing, fingerprint }))).code).toBe('conflict');
    const looked = { ...signing, fingerprint: (await open(book, paperId)).fingerprint };
    const why = async (changes: object) =>
      (await refusalOf(book.compiler.papers.sign({ ...looked, ...changes }))).reason;
    expect(await why({ number: '0' })).toContain('Số văn bản');
    expect(await why({ signedOn: '2018-12-21' })).toContain('không được sau hôm nay');
    await book.compiler.papers.sign(looked);
    expect((await refusalOf(book.compiler.papers.sign(looked))).reason).toContain('đã ký');
    const { paperId: other } = await book.compiler.papers.create({ kind: 'annual', planId, year: 2018 });
    const second = await open(book, other);
    const same = { ...looked, paperId: other, seenVersion: second.version, fingerprint: second.fingerprint };
    expect((await refusalOf(book.compiler.papers.sign(same))).reason).toContain('số 05/BC-SLĐTBXH năm 2018 đã ghi');
  });

  test('has a new version with a reason, which keeps what was written, and leaves the signed one as it is', async () => {
    const book = await aBook();
    const { paperId } = await aPaper(book);
    await write(book, paperId, { key: 'opening', text: 'Lời mở đầu viết tay.' });
    const { version: seenVersion, fingerprint } = await open(book, paperId);
    const signing = { paperId, seenVersion, number: '5', signedOn: '2018-12-19', fingerprint };
    const { version } = await book.compiler.papers.sign(signing);
    const reason = 'Bổ sung số liệu của Sở Y tế';
    const revising = { paperId, seenVersion: version, reason };
    const { paperId: later } = await book.compiler.papers.revise(revising);
    const draft = await open(book, later);
    expect(draft).toMatchObject({ state: 'draft', revisesId: paperId, reviseReason: reason, number: null });
    expect(draft.parts.find(({ key }) => key === 'opening')?.isEdited).toBe(true);
    expect((await refusalOf(book.compiler.papers.revise(revising))).reason).toContain('đã có bản mới đang soạn');
    expect(await open(book, paperId)).toMatchObject({ state: 'signed', number: '05', revisedById: later });
    const edit = { paperId, seenVersion: version, key: 'opening', isIncluded: true, blocks: null };
    expect((await refusalOf(book.compiler.papers.keepPart(edit))).reason).toContain('không sửa được nữa');
    const gone = book.compiler.papers.remove({ paperId, seenVersion: version, reason });
    expect((await refusalOf(gone)).reason).toContain('không xóa');
  });

  test('goes into the trash as a draft, and comes back from it whole', async () => {
    const book = await aBook();
    const { paperId } = await aPaper(book);
    await write(book, paperId, { key: 'opening', text: 'Lời mở đầu viết tay.' });
    const { version: seenVersion } = await open(book, paperId);
    await book.compiler.papers.remove({ paperId, seenVersion, reason: 'Lập nhầm năm' });
    expect(await book.compiler.papers.list({})).toEqual([]);
    const line = await book.compiler.undo.last();
    await book.compiler.undo.undo({ lineId: line?.lineId ?? '' });
    const { parts } = await open(book, paperId);
    expect(parts.find(({ key }) => key === 'opening')?.isEdited).toBe(true);
  });

  test('is read by leaders, written by compilers, and none of a liaison’s business', async () => {
    const book = await aBook();
    const { paperId, planId } = await aPaper(book);
    const { version: seenVersion } = await open(book, paperId);
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
    await write(book, paperId, { key: 'opening', text: 'Đào tạo nghề'.normalize('NFD') });
    const part = (await open(book, paperId)).parts.find(({ key }) => key === 'opening');
    expect(part?.blocks).toEqual([paragraph('Đào tạo nghề')]);
    const { version: seenVersion } = await open(book, paperId);
    const table = { kind: 'table', columns: [], rows: [], indexRow: false } as never;
    const edit = { paperId, seenVersion, key: 'opening', isIncluded: true, blocks: [table] };
    expect(await codeOf(book.compiler.papers.keepPart(edit))).toBe('invalid-input');
  });
});
