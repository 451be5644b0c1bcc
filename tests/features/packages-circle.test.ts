import { expect, test } from 'vitest';
import { words } from '../support/a-round.ts';
import { withTwoBooks } from '../support/two-books.ts';

const pdf = new File(['%PDF-1.7 khảo sát'], 'Báo cáo khảo sát.pdf');

withTwoBooks('results that go there and back', (open) => {
  test('an answer is taken in, given back, corrected from the next package and taken in again, with its file', async () => {
    const two = await open();
    const { taskId, agencyId, period, book } = two.office;
    const { compiler } = book;
    const place = { periodId: period.id, agencyId };
    const page = two.page();
    const day = (iso: string) => {
      book.ports.setNow(iso);
      two.other.ports.setNow(iso);
    };
    const line = async () => {
      const sheet = await page.progress.sheet(place);
      return { sheet, entry: sheet.tasks.find(({ task }) => task.id === taskId)?.entry };
    };
    const answer = async () => {
      const { version } = (await page.progress.sheet(place)).submission;
      await page.submissions.send({ ...place, seenVersion: version });
      const file = await page.packages.saveAnswer({ periodId: place.periodId });
      const [checked] = await compiler.exchange.check({ files: [file] });
      expect(checked?.whyNot).toBeNull();
      return compiler.exchange.apply({ files: [file], seen: [checked?.seen ?? ''] });
    };

    await page.packages.openFirst({ file: await two.give() });
    const { id } = await page.attachments.add({ file: pdf });
    const document = { numberSymbol: '12/BC', issuedOn: '2018-11-05', issuer: '', excerpt: '', attachmentId: id };
    const recording = { taskId, year: 2018, ...place, ...words, documents: [document] };
    await page.progress.record({ ...recording, seenVersion: null });
    day('2018-11-21T02:00:00Z');
    await answer();
    const [taken] = await compiler.progress.listOfTask({ taskId });
    const attachment = taken?.documents[0]?.attachment;
    expect([taken?.result, attachment?.name]).toEqual([words.result, 'Báo cáo khảo sát.pdf']);
    const [first] = (await compiler.submissions.list({ periodId: period.id })).filter(
      (one) => one.agency.id === agencyId,
    );
    const back = { reason: 'Ghi rõ còn quận nào.', dueOn: '2018-12-01' };
    await compiler.submissions.return({ ...place, seenVersion: first?.version ?? 0, ...back });

    day('2018-11-22T02:00:00Z');
    expect((await page.packages.open({ file: await two.give() })).kept).toBe(0);
    const returned = await line();
    expect(returned.sheet.submission).toMatchObject({ state: 'returned', returnReason: back.reason });
    expect(returned.entry).toMatchObject({ result: words.result, isDraft: true });
    const corrected = `${words.result} Còn 10 huyện.`;
    await page.progress.record({ ...recording, result: corrected, seenVersion: returned.entry?.version ?? null });
    day('2018-11-23T02:00:00Z');
    await answer();
    const [again] = await compiler.progress.listOfTask({ taskId });
    expect([again?.result, again?.isDraft, again?.documents.length]).toEqual([corrected, false, 1]);
    const bytes = await compiler.attachments.open({ attachmentId: again?.documents[0]?.attachment?.id ?? '' });
    expect(await bytes.text()).toBe('%PDF-1.7 khảo sát');
  });
});
