import { expect, test } from 'vitest';
import { words } from '../support/a-round.ts';
import { refusalOf } from '../support/refusals.ts';
import { type TwoBooks, withTwoBooks } from '../support/two-books.ts';

const pdf = new File(['%PDF-1.7 khảo sát'], 'Báo cáo khảo sát.pdf');

/** The agency's program, which has recorded the survey with a file, and the answer that it saves. */
const answered = async (two: TwoBooks) => {
  const page = two.page();
  await page.packages.openFirst({ file: await two.give() });
  const { taskId, agencyId, period } = two.office;
  const place = { periodId: period.id, agencyId };
  const { id } = await page.attachments.add({ file: pdf });
  const document = { numberSymbol: '12/BC', issuedOn: '2018-11-05', issuer: '', excerpt: 'Khảo sát', attachmentId: id };
  await page.progress.record({ taskId, year: 2018, ...place, seenVersion: null, ...words, documents: [document] });
  await page.submissions.send({ ...place, seenVersion: null });
  return { page, place, file: await page.packages.saveAnswer({ periodId: period.id }) };
};

withTwoBooks('exchange', (open) => {
  test('an answer package is checked, taken in with its files, counted, receipted and taken back in one step', async () => {
    const two = await open();
    const { book, taskId, period, agencyId } = two.office;
    const { file } = await answered(two);
    const { exchange, progress, submissions, undo } = book.compiler;
    const checked = await exchange.check({ files: [file] });
    expect(checked).toMatchObject([
      {
        state: 'ready',
        form: 'package',
        signature: 'unknown',
        submission: 'not-sent',
        counts: { new: 3, conflict: 0 },
      },
    ]);
    const seen = checked.map((one) => one.seen);
    expect(await exchange.apply({ files: [file], seen })).toEqual({ files: 1, rows: 1, agencies: 1 });
    const [entry] = await progress.listOfTask({ taskId });
    expect(entry).toMatchObject({ isDraft: false, result: words.result, documents: [{ numberSymbol: '12/BC' }] });
    const attachmentId = entry?.documents[0]?.attachment?.id ?? '';
    expect(await (await book.compiler.attachments.open({ attachmentId })).text()).toBe('%PDF-1.7 khảo sát');
    const stateOf = async () =>
      (await submissions.list({ periodId: period.id })).find((one) => one.agency.id === agencyId)?.state;
    expect(await stateOf()).toBe('sent');
    expect(await exchange.receipts({ periodId: period.id })).toMatchObject([{ fileName: file.name, settled: [] }]);
    expect(await exchange.check({ files: [file] })).toMatchObject([{ state: 'repeated' }]);
    const last = await undo.last();
    await undo.undo({ lineId: last?.lineId ?? '' });
    expect(await progress.listOfTask({ taskId })).toEqual([]);
    expect([await stateOf(), await exchange.receipts({ periodId: period.id })]).toEqual(['not-sent', []]);
  });

  test('what the book says otherwise waits for a choice, and a book that moved on is looked at again', async () => {
    const two = await open();
    const { book, taskId, record } = two.office;
    const { file } = await answered(two);
    const { exchange, progress } = book.compiler;
    await record({ result: 'Sổ ghi khác.' });
    const [checked] = await exchange.check({ files: [file] });
    expect(checked?.counts).toMatchObject({ conflict: 1 });
    const seen = [checked?.seen ?? ''];
    expect((await refusalOf(exchange.apply({ files: [file], seen }))).reason).toContain('còn 1 chỗ chưa chọn');
    const choices = [{ sha256: checked?.sha256 ?? '', rowId: taskId, field: 'result', side: 'theirs' as const }];
    const [own] = await progress.listOfTask({ taskId });
    await record({ result: 'Sổ ghi khác nữa.', seenVersion: own?.version });
    expect((await refusalOf(exchange.apply({ files: [file], seen, choices }))).code).toBe('conflict');
    const again = (await exchange.check({ files: [file] })).map((one) => one.seen);
    await exchange.apply({ files: [file], seen: again, choices });
    expect((await progress.listOfTask({ taskId }))[0]?.result).toBe(words.result);
    const [receipt] = await exchange.receipts({ periodId: two.office.period.id });
    expect(receipt?.settled.join()).toContain('Sổ ghi khác nữa.');
    expect(receipt?.counts).toMatchObject({ changed: 1, conflict: 0 });
  });

  test('what was found before is not taken in where anything in the book has changed since', async () => {
    const two = await open();
    const { file, page, place } = await answered(two);
    const { exchange, packages } = two.office.book.compiler;
    const seen = (await exchange.check({ files: [file] })).map((one) => one.seen);
    await exchange.apply({ files: [file], seen });
    const later = await page.packages.saveAnswer({ periodId: place.periodId, madeBy: 'Trần Thị Mai' });
    const checked = await exchange.check({ files: [later] });
    expect(checked).toMatchObject([{ state: 'ready', signature: 'unconfirmed' }]);
    const [met] = await packages.correspondents();
    await packages.confirm({ correspondentId: met?.id ?? '', seenVersion: met?.version ?? 0 });
    await exchange.apply({ files: [later], seen: checked.map((one) => one.seen) });
    const receipts = await exchange.receipts(place);
    expect(receipts.map(({ signature }) => signature)).toEqual(['confirmed', 'unknown']);
  });

  test('damaged and foreign files say why, and keep nothing from the others', async () => {
    const two = await open();
    const { file } = await answered(two);
    const { exchange } = two.office.book.compiler;
    const bytes = await file.bytes();
    const cut = new File([bytes.slice(0, bytes.length / 2)], 'cut.skh');
    const foreign = new File(['xin chào'], 'thu.txt');
    const checked = await exchange.check({ files: [cut, file, foreign, file] });
    expect(checked.map(({ state }) => state)).toEqual(['refused', 'ready', 'refused', 'repeated']);
    expect(checked[0]?.whyNot).toBeTruthy();
    const seen = checked.map((one) => one.seen);
    expect((await refusalOf(exchange.apply({ files: [cut, file, foreign, file], seen }))).reason).toContain('cut.skh');
    expect(await exchange.receipts({ periodId: two.office.period.id })).toEqual([]);
    expect(await exchange.apply({ files: [file], seen: [seen[1] ?? ''] })).toMatchObject({ files: 1 });
  });

  test('the receipts are printed, and a closed period takes nothing', async () => {
    const two = await open();
    const { book, period } = two.office;
    const { file } = await answered(two);
    const { compiler } = book;
    const first = (await compiler.exchange.check({ files: [file] })).map((one) => one.seen);
    await compiler.exchange.apply({ files: [file], seen: first });
    const sheet = await compiler.exchange.printReceipts({ periodId: period.id });
    expect(sheet.name).toContain('tep-tra-loi-da-nhan');
    const now = await compiler.periods.get({ periodId: period.id });
    await compiler.periods.close({ periodId: period.id, seenVersion: now.version });
    const other = new File([await file.bytes(), new Uint8Array([0])], file.name);
    const [closed] = await compiler.exchange.check({ files: [other] });
    expect(closed?.state).toBe('refused');
  });
});
