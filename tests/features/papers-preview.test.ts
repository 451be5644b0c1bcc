import { expect, test } from 'vitest';
import { numbersOfParts } from '#shared/papers/part-numbers.rules.ts';
import { linesOf } from '#shared/papers/text-block.ts';
import { allText, lineOf, type Page, readPages } from '../documents/read-pages.ts';
import { type Book, onBothEngines } from '../support/a-book.ts';
import { aPaper, openPaper, paragraph, report, writePart } from '../support/a-paper.ts';
import { refusalOf } from '../support/refusals.ts';

const pagesOf = async (file: File): Promise<readonly Page[]> => readPages(new Uint8Array(await file.arrayBuffer()));

/** A file names the letters it holds of a font with a tag of its own. */
const withoutTags = ({ lines, ...page }: Page) => ({
  ...page,
  lines: lines.map((line) => ({ ...line, font: line.font.replace(/^[A-Z]{6}\+/, '') })),
});

const leave = async (book: Book, paperId: string, key: string) => {
  const { version: seenVersion } = await openPaper(book, paperId);
  await book.compiler.papers.keepPart({ paperId, seenVersion, key, isIncluded: false, blocks: null });
};

onBothEngines('the preview of a draft', (aBook) => {
  test('tells the page and the height of every part, of the annexes and of what stands around the text', async () => {
    const book = await aBook();
    const { paperId } = await aPaper(book);
    const { parts, annexes } = await openPaper(book, paperId);
    const unsaved = [
      { key: 'opening', blocks: Array.from({ length: 40 }, (_, at) => paragraph(`Câu thứ ${at + 1}.`)) },
    ];
    const text = await book.compiler.papers.preview({ paperId, pages: 'text', unsaved });
    const pages = await pagesOf(text.file);
    const ofAnnexes = await book.compiler.papers.preview({ paperId, pages: 'annexes' });
    const places = [...text.places, ...ofAnnexes.places];
    const keysOf = (asked: string) => [...new Set(places.filter(({ of }) => of === asked).map(({ key }) => key))];
    expect(keysOf('part')).toEqual(parts.map(({ key }) => key));
    expect(keysOf('annex')).toEqual(annexes.map(({ key }) => key));
    expect([places[0]?.of, places[0]?.page, text.places.at(-1)?.page]).toEqual(['frame', 1, pages.length]);
    const annexPages = await pagesOf(ofAnnexes.file);
    expect(ofAnnexes.places.map(({ page }) => page)).toEqual(annexPages.map((_page, at) => at + 1));
    expect(places.filter(({ of, key }) => of === 'part' && key === 'opening').map(({ page }) => page)).toEqual([1, 2]);
    for (const part of parts) {
      const [words = ''] = linesOf(part.key === 'opening' ? (unsaved[0]?.blocks ?? []) : part.blocks);
      const first = places.find(({ of, key }) => of === 'part' && key === part.key);
      const page = pages[(first?.page ?? 0) - 1];
      const began = page?.lines.find(({ text }) => text.toLowerCase().includes(words.slice(0, 25).toLowerCase()));
      expect(began?.y, `${part.key}: ${words}\n${allText(page)}`).toBeGreaterThan(first?.top ?? Infinity);
      expect(began?.y).toBeLessThan(first?.bottom ?? 0);
    }
    const closing = places.filter(({ of }) => of === 'frame').at(-1);
    const signer = lineOf(pages[(closing?.page ?? 0) - 1], /Hoàng Thành Thái/);
    expect(signer.y).toBeGreaterThan(closing?.top ?? Infinity);
  });

  test('is page by page what is printed: the pages of the text, then those of the annexes', async () => {
    const book = await aBook();
    const { paperId } = await aPaper(book);
    await report(book, 'Khảo sát xong tại 12 quận, huyện');
    await leave(book, paperId, 'results.targets');
    const { papers } = book.compiler;
    const text = await pagesOf((await papers.preview({ paperId, pages: 'text' })).file);
    const annexes = await pagesOf((await papers.preview({ paperId, pages: 'annexes' })).file);
    const printed = await pagesOf(await papers.print({ paperId, isMarkedDraft: true }));
    expect([...text, ...annexes].map(withoutTags)).toEqual(printed.map(withoutTags));
    expect(text.length).toBeGreaterThan(1);
    expect(annexes.length).toBeGreaterThan(1);
  });

  test('has the same annexes until the book says something else of them', async () => {
    const book = await aBook();
    const { paperId } = await aPaper(book);
    const first = await openPaper(book, paperId);
    await writePart(book, paperId, { key: 'opening', text: 'Lời mở đầu viết tay.' });
    const edited = await openPaper(book, paperId);
    expect(edited.fingerprint).not.toBe(first.fingerprint);
    expect(edited.annexFingerprint).toBe(first.annexFingerprint);
    await report(book, 'Khảo sát xong tại 12 quận, huyện');
    expect((await openPaper(book, paperId)).annexFingerprint).not.toBe(first.annexFingerprint);
  });

  test('has no annexes where the paper has none', async () => {
    const book = await aBook();
    const planId = await book.addPlan();
    const { paperId } = await book.compiler.papers.create({ kind: 'notice', planId, year: 2018 });
    const { reason } = await refusalOf(book.compiler.papers.preview({ paperId, pages: 'annexes' }));
    expect(reason).toBe('Văn bản không có phụ lục.');
  });

  test('shows a section’s heading with its number where only the first part of the section is left out', async () => {
    const book = await aBook();
    const { paperId } = await aPaper(book);
    const text = async () => (await pagesOf(await book.compiler.papers.print({ paperId }))).map(allText).join('\n');
    await leave(book, paperId, 'results.targets');
    const { parts } = await openPaper(book, paperId);
    const kept = parts.filter(({ keptHeadings }) => keptHeadings.length > 0);
    expect(kept.map(({ key, keptHeadings }) => [key, linesOf(keptHeadings)])).toEqual([
      ['results.targets', ['Kết quả thực hiện']],
    ]);
    expect(numbersOfParts(parts, {}).get('results.tasks')?.[0]).toBe('1.');
    expect(await text()).toMatch(/II\. KẾT QUẢ THỰC HIỆN\n1\. Về các nhiệm vụ/);
    await leave(book, paperId, 'results.tasks');
    await leave(book, paperId, 'results.silent');
    expect(await text()).not.toContain('. KẾT QUẢ THỰC HIỆN');
    expect(await text()).toContain('II. ĐÁNH GIÁ');
  });

  test('is refused of a paper that is signed', async () => {
    const book = await aBook();
    const { paperId } = await aPaper(book);
    const { version: seenVersion, fingerprint } = await openPaper(book, paperId);
    book.ports.setNow('2018-12-20T08:00:00Z');
    await book.compiler.papers.sign({ paperId, seenVersion, fingerprint, number: '5', signedOn: '2018-12-19' });
    expect((await refusalOf(book.compiler.papers.preview({ paperId, pages: 'text' }))).reason).toContain(
      'đã ký và chốt',
    );
  });
});
