import type { TextBlock } from '#shared/papers/text-block.ts';
import type { Book } from './a-book.ts';

export const paragraph = (text: string): TextBlock => ({ kind: 'paragraph', runs: [text] });

/** The annual report of the Hà Nội plan on 2018, with somebody who signs. */
export const aPaper = async (book: Book) => {
  const planId = await book.addPlan();
  const { id: agencyId } = await book.agency('Sở LĐTBXH');
  await book.compiler.office.keep({
    ...{ seenVersion: null, agencyId, signerLines: ['GIÁM ĐỐC'], signerName: 'Hoàng Thành Thái' },
    recipients: ['Lưu: VT'],
  });
  const { paperId } = await book.compiler.papers.create({ kind: 'annual', planId, year: 2018 });
  return { planId, paperId };
};

/** One result of the survey, as the office records it. */
export const report = async (book: Book, result: string) => {
  const task = await book.task('Thực hiện khảo sát');
  await book.compiler.progress.record({
    ...{ taskId: task.id, agencyId: task.lead?.id ?? '', year: 2018, seenVersion: null, status: 'in-progress' },
    ...{ result, evidence: '', obstacles: '', stopReason: '' },
  });
};

export const openPaper = (book: Book, paperId: string) => book.compiler.papers.get({ paperId });

export const writePart = async (book: Book, paperId: string, { key, text }: { key: string; text: string }) => {
  const { version: seenVersion } = await openPaper(book, paperId);
  const blocks = [paragraph(text)];
  return book.compiler.papers.keepPart({ paperId, seenVersion, key, isIncluded: true, blocks });
};

export const bytesOf = async (file: File): Promise<string> => Buffer.from(await file.arrayBuffer()).toString('base64');
