import { expect, test } from 'vitest';
import { onBothEngines } from '../support/a-book.ts';
import { aRound } from '../support/a-round.ts';
import { asFile, check, giveForm, take } from '../support/an-exchange.ts';

const told = { status: 'in-progress' as const, result: 'Đã khảo sát 20/30 quận, huyện.' };

onBothEngines('answers by file', (aBook) => {
  test('an answer is checked, taken in, counts as sent, and the same file again changes nothing', async () => {
    const book = await aBook();
    const { period, agencyId, taskId } = await aRound(book);
    const form = await giveForm(book, { periodId: period.id, agencyId });
    const file = asFile(form.answer({ tasks: { [taskId]: told } }));
    const [checked] = await check(book, [file]);
    expect(checked).toMatchObject({ state: 'ready', whyNot: null, counts: { new: 2, conflict: 0 } });
    expect(checked?.rows).toHaveLength(1);
    expect(await take(book, [file])).toMatchObject({ files: 1, rows: 1 });
    const [entry] = await book.compiler.progress.listOfTask({ taskId });
    expect(entry).toMatchObject({ ...told, isDraft: false });
    const round = await book.compiler.submissions.list({ periodId: period.id });
    expect(round.find((one) => one.agency.id === agencyId)).toMatchObject({ state: 'sent' });
    expect(await check(book, [file])).toMatchObject([{ state: 'repeated' }]);
    expect(await take(book, [file])).toMatchObject({ files: 0, rows: 0, trace: [] });
  });

  test('a conflict waits for a choice; the words that lost stay with the receipt', async () => {
    const book = await aBook();
    const { period, agencyId, taskId, record } = await aRound(book);
    const form = await giveForm(book, { periodId: period.id, agencyId });
    await record({ result: 'Sổ ghi 10 xã.' });
    const file = asFile(form.answer({ tasks: { [taskId]: told } }));
    const [checked] = await check(book, [file]);
    expect(checked?.rows[0]?.fields).toMatchObject([
      { field: 'standing', state: 'same' },
      { field: 'result', state: 'conflict', ours: 'Sổ ghi 10 xã.', theirs: told.result },
    ]);
    await expect(take(book, [file])).rejects.toThrow('còn 1 chỗ chưa chọn');
    const choices = [{ sha256: file.sha256, rowId: null, field: null, side: 'ours' as const }];
    await take(book, [file], { choices });
    const [entry] = await book.compiler.progress.listOfTask({ taskId });
    expect(entry?.result).toBe('Sổ ghi 10 xã.');
    const [receipt] = await book.core.house.kysely.selectFrom('received_answers').selectAll().execute();
    expect(receipt?.settled).toContain(told.result);
    expect(JSON.parse(receipt?.counts ?? '')).toMatchObject({ new: 0, changed: 0, conflict: 0 });
  });
});
