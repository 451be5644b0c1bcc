import { expect, test } from 'vitest';
import { setKinds } from '#shared/papers/paper-set.ts';
import { onBothEngines } from '../support/a-book.ts';
import { aRound } from '../support/a-round.ts';
import { codeOf, reasonOf } from '../support/refusals.ts';
import { unzipped } from '../support/unzipped.ts';

const ticket = 'phieu-theo-doi-so-1';

onBothEngines('a whole set of papers', (aBook) => {
  test('says what it holds, and why not what it can’t', async () => {
    const { book, planId } = await aRound(await aBook());
    const papers = await book.leader.papers.listSet({ planId, year: 2018 });
    expect(papers.map(({ kind }) => kind)).toEqual(setKinds);
    const of = (kind: string) => papers.find((one) => one.kind === kind);
    expect(of('annual')).toMatchObject({ count: 1, keptCount: 0, whyNot: null });
    expect(of('assignment-sheet')?.count).toBeGreaterThan(5);
    expect(of('final')?.whyNot).toContain('chọn năm 2020');
    expect(
      (await book.leader.papers.listSet({ planId, year: 2019 })).find(({ kind }) => kind === 'reminder-letter'),
    ).toMatchObject({
      count: 0,
      whyNot: 'Năm 2019 không có kỳ báo cáo nào đang mở để đôn đốc.',
    });
    const liaison = await book.liaison('Sở Nội vụ');
    expect(await codeOf(liaison.papers.listSet({ planId, year: 2018 }))).toBe('not-allowed');
  });

  test('is one zip with each paper as PDF and Word, named without marks; a paper that was composed stands as it was', async () => {
    const { book, planId } = await aRound(await aBook());
    const { compiler } = book;
    const { paperId } = await compiler.papers.create({
      kind: 'notice',
      planId,
      year: 2018,
      periodId: null,
      agencyId: null,
    });
    const { version, frame } = await compiler.papers.get({ paperId });
    await compiler.papers.keepFrame({
      paperId,
      seenVersion: version,
      frame: { ...frame, signerName: 'Hoàng Thành Thái' },
    });
    const kinds = ['notice', 'reminder-letter'] as const;
    const file = await compiler.papers.printSet({ planId, year: 2018, kinds, formats: ['pdf', 'word'], ticket });
    expect(file).toMatchObject({ name: 'bo-van-ban-quyet-dinh-8560-qd-ubnd-2018.zip', type: 'application/zip' });
    const files = await unzipped(file);
    expect([...files.keys()]).toEqual([
      'cong-van-don-doc-2018.pdf',
      'cong-van-don-doc-2018.docx',
      'thong-bao-ket-qua-2018.pdf',
      'thong-bao-ket-qua-2018.docx',
    ]);
    for (const [name, bytes] of files)
      expect(await compiler.papers.check({ file: new File([bytes], name) })).toEqual([]);
    const word = new File([files.get('thong-bao-ket-qua-2018.docx') ?? ''], 'thong-bao.docx');
    expect(new TextDecoder().decode((await unzipped(word)).get('word/document.xml'))).toContain('Hoàng Thành Thái');
    expect(await compiler.papers.findSetProgress({ ticket })).toBeNull();
  });

  test('tells how far it has come, and stops when it is told to', async () => {
    const { book, planId } = await aRound(await aBook());
    const stopper = new AbortController();
    const asked = { planId, year: 2018, kinds: ['assignment-sheet' as const], formats: ['pdf' as const], ticket };
    const printing = reasonOf(book.compiler.papers.printSet(asked, { signal: stopper.signal }));
    let seen = null;
    while (seen === null) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      seen = await book.compiler.papers.findSetProgress({ ticket });
    }
    expect(seen.total).toBeGreaterThan(5);
    expect(seen.name).toMatch(/^phieu-giao-nhiem-vu\/phieu-giao-2018-[a-z0-9-]+\.pdf$/);
    stopper.abort();
    expect(await printing).toBe('Đã hủy theo yêu cầu.');
    expect(await book.compiler.papers.findSetProgress({ ticket })).toBeNull();
  });

  test('a kind that the book can’t draft is refused in its own words, and nothing is printed', async () => {
    const { book, planId } = await aRound(await aBook());
    const asked = { planId, year: 2018, formats: ['pdf' as const] };
    expect(await reasonOf(book.compiler.papers.printSet({ ...asked, kinds: ['annual', 'final'] }))).toContain(
      'chọn năm 2020',
    );
    expect(
      await reasonOf(book.compiler.papers.printSet({ ...asked, year: 2019, kinds: ['reminder-letter'] })),
    ).toContain('không có kỳ báo cáo nào đang mở');
  });
});
