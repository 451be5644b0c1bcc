import { rm, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { placeOf } from '#node-side/features/attachments/file-pool.ts';
import { type Book, onBothEngines } from '../support/a-book.ts';
import { aPaper, bytesOf, openPaper, report, writePart } from '../support/a-paper.ts';
import { codeOf, refusalOf } from '../support/refusals.ts';
import { unzipped } from '../support/unzipped.ts';

/** The words of a Word file; the file around them tells when it was written. */
const textOf = async (word: File): Promise<string> =>
  new TextDecoder().decode((await unzipped(word)).get('word/document.xml'));

/** As a later program would print the same words: to other bytes. */
const changeFrozenTitle = async ({ database: { kysely } }: Book, paperId: string): Promise<void> => {
  const row = await kysely.selectFrom('papers').select('frozen').where('id', '=', paperId).executeTakeFirstOrThrow();
  const frozen = JSON.parse(row.frozen);
  const document = { ...frozen.document, title: `${frozen.document.title} (khác)` };
  await kysely
    .updateTable('papers')
    .set({ frozen: JSON.stringify({ ...frozen, document }) })
    .where('id', '=', paperId)
    .execute();
};

onBothEngines('a paper that was composed', (aBook) => {
  test('once signed, is not taken back: neither the signing nor what led to it', async () => {
    const book = await aBook();
    const { paperId } = await aPaper(book);
    await writePart(book, paperId, { key: 'opening', text: 'Lời mở đầu viết tay.' });
    const writing = await book.compiler.undo.last();
    expect(writing).not.toBeNull();
    const { version, fingerprint } = await openPaper(book, paperId);
    await book.compiler.papers.sign({
      ...{ paperId, seenVersion: version, number: '5', signedOn: '2018-12-19', fingerprint },
    });
    const { kysely } = book.database;
    const signing = await kysely
      .selectFrom('audit_lines')
      .select('id')
      .where('operation', '=', 'papers.sign')
      .executeTakeFirstOrThrow();
    expect((await book.compiler.undo.last())?.lineId).not.toBe(signing.id);
    expect((await refusalOf(book.compiler.undo.undo({ lineId: signing.id }))).reason).toContain('không hoàn tác được');
    expect(await codeOf(book.compiler.undo.undo({ lineId: writing?.lineId ?? '' }))).toBe('refused');
    expect(await openPaper(book, paperId)).toMatchObject({ state: 'signed', number: '05' });
  });

  test('once signed, is printed again to the same bytes, whatever the book says later', async () => {
    const book = await aBook();
    const { paperId, planId } = await aPaper(book);
    await report(book, 'Đã khảo sát 12 xã');
    const { version, fingerprint } = await openPaper(book, paperId);
    const signing = { paperId, seenVersion: version, number: '5', signedOn: '2018-12-19', fingerprint };
    const signed = await book.compiler.papers.sign(signing);
    expect(signed).toMatchObject({ state: 'signed', number: '05', signedOn: '2018-12-19' });
    const first = [
      await bytesOf(await book.compiler.papers.print({ paperId })),
      await bytesOf(await book.compiler.papers.print({ paperId, format: 'word' })),
    ];
    book.ports.setNow('2027-03-01T02:00:00Z');
    await writePart(book, (await book.compiler.papers.create({ kind: 'annual', planId, year: 2018 })).paperId, {
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
    const { frozen, parts } = await openPaper(book, paperId);
    expect(frozen).toMatchObject({ by: 'Nguyễn Thị Hoa' });
    expect(parts).toEqual([]);
    const { kysely } = book.database;
    const row = await kysely.selectFrom('papers').select('frozen').where('id', '=', paperId).executeTakeFirstOrThrow();
    const { document, at } = JSON.parse(row.frozen);
    const printedAnew = await book.core.house.printer.printPdf(document, { createdAt: new Date(at) });
    expect(Buffer.from(printedAnew).toString('base64')).toBe(first[0]);
  });

  test('whose kept files are lost or damaged is told, and made anew from the words that were kept', async () => {
    const book = await aBook();
    const { paperId } = await aPaper(book);
    const { version, fingerprint } = await openPaper(book, paperId);
    const signing = { paperId, seenVersion: version, number: '5', signedOn: '2018-12-19', fingerprint };
    await book.compiler.papers.sign(signing);
    const pdf = await book.compiler.papers.print({ paperId });
    const pdfBytes = await bytesOf(pdf);
    const wordText = await textOf(await book.compiler.papers.print({ paperId, format: 'word' }));
    const { frozen } = await openPaper(book, paperId);
    expect(frozen).toMatchObject({ pdfFault: null, wordFault: null });
    expect(await book.compiler.attachments.listFaults()).toEqual({ checked: 2, faults: [] });
    const folder = book.core.house.attachments;
    await rm(placeOf(folder, frozen?.pdfSha256 ?? ''));
    await writeFile(placeOf(folder, frozen?.wordSha256 ?? ''), 'hỏng');
    const { faults } = await book.compiler.attachments.listFaults();
    expect(faults.map(({ fault }) => fault).toSorted()).toEqual(['changed', 'missing']);
    expect(faults[0]?.belongsTo).toContain('Văn bản đã ký số 05/BC-SLĐTBXH');
    expect((await openPaper(book, paperId)).frozen).toMatchObject({ pdfFault: 'missing', wordFault: 'changed' });
    book.ports.setNow('2027-03-01T02:00:00Z');
    const pdfAgain = await book.leader.papers.print({ paperId });
    expect([pdfAgain.name, (await bytesOf(pdfAgain)) === pdfBytes]).toEqual([pdf.name, true]);
    const wordAgain = await book.leader.papers.print({ paperId, format: 'word' });
    expect(wordAgain.name).toContain('05-BC-SLĐTBXH (lập lại).docx');
    expect(await textOf(wordAgain)).toBe(wordText);
    await changeFrozenTitle(book, paperId);
    expect((await book.leader.papers.print({ paperId })).name).toBe(pdf.name.replace('.pdf', ' (lập lại).pdf'));
  });

  test('is signed only as it was looked at, with a number of its own', async () => {
    const book = await aBook();
    const { paperId, planId } = await aPaper(book);
    const { version: seenVersion, fingerprint } = await openPaper(book, paperId);
    await report(book, 'Đã khảo sát 12 xã');
    const signing = { paperId, seenVersion, number: '5', signedOn: '2018-12-19' };
    expect((await refusalOf(book.compiler.papers.sign({ ...signing, fingerprint }))).code).toBe('conflict');
    const looked = { ...signing, fingerprint: (await openPaper(book, paperId)).fingerprint };
    const why = async (changes: object) =>
      (await refusalOf(book.compiler.papers.sign({ ...looked, ...changes }))).reason;
    expect(await why({ number: '0' })).toContain('Số văn bản');
    expect(await why({ signedOn: '2018-12-21' })).toContain('không được sau hôm nay');
    await book.compiler.papers.sign(looked);
    expect((await refusalOf(book.compiler.papers.sign(looked))).reason).toContain('đã ký');
    const { paperId: other } = await book.compiler.papers.create({ kind: 'annual', planId, year: 2018 });
    const second = await openPaper(book, other);
    const same = { ...looked, paperId: other, seenVersion: second.version, fingerprint: second.fingerprint };
    expect((await refusalOf(book.compiler.papers.sign(same))).reason).toContain('số 05/BC-SLĐTBXH năm 2018 đã ghi');
  });

  test('has a new version with a reason, which keeps what was written, and leaves the signed one as it is', async () => {
    const book = await aBook();
    const { paperId } = await aPaper(book);
    await writePart(book, paperId, { key: 'opening', text: 'Lời mở đầu viết tay.' });
    const { version: seenVersion, fingerprint } = await openPaper(book, paperId);
    const signing = { paperId, seenVersion, number: '5', signedOn: '2018-12-19', fingerprint };
    const { version } = await book.compiler.papers.sign(signing);
    const reason = 'Bổ sung số liệu của Sở Y tế';
    const revising = { paperId, seenVersion: version, reason };
    const { paperId: later } = await book.compiler.papers.revise(revising);
    const draft = await openPaper(book, later);
    expect(draft).toMatchObject({ state: 'draft', revisesId: paperId, reviseReason: reason, number: null });
    expect(draft.parts.find(({ key }) => key === 'opening')?.isEdited).toBe(true);
    expect((await refusalOf(book.compiler.papers.revise(revising))).reason).toContain('đã có bản mới đang soạn');
    expect(await openPaper(book, paperId)).toMatchObject({ state: 'signed', number: '05', revisedById: later });
    const edit = { paperId, seenVersion: version, key: 'opening', isIncluded: true, blocks: null };
    expect((await refusalOf(book.compiler.papers.keepPart(edit))).reason).toContain('không sửa được nữa');
    const gone = book.compiler.papers.remove({ paperId, seenVersion: version, reason });
    expect((await refusalOf(gone)).reason).toContain('không xóa');
  });
});
