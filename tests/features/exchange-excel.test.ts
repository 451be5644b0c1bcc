import { expect, test } from 'vitest';
import { readSecret, secretLines } from '#node-side/features/exchange/form-secret.ts';
import { onBothEngines } from '../support/a-book.ts';
import { columnAt, firstTaskRow, pageOf, savedElsewhere } from '../support/a-form.ts';
import { aRound, type Round } from '../support/a-round.ts';
import { refusalOf } from '../support/refusals.ts';

type Pages = Parameters<Parameters<typeof savedElsewhere>[1]>[0];

const surveyed = 'Đã khảo sát 25/30 quận, huyện.';

const giveExcel = async ({ book, period, agencyId }: Round): Promise<Uint8Array> =>
  (await book.compiler.packages.giveFile({ periodId: period.id, agencyId, kind: 'excel' })).bytes();

const came = async (form: Uint8Array, edit: (pages: Pages) => void): Promise<File> =>
  new File([Uint8Array.from(await savedElsewhere(form, edit))], 'Biểu của Sở LĐTBXH.xlsx');

const rowOf = (pages: Pages, taskId: string) => pageOf(pages).find((row) => row[0] === taskId) ?? [];

onBothEngines('Excel forms that come back', (aBook) => {
  test('are checked, taken in, counted as sent and receipted; the same file again changes nothing', async () => {
    const round = await aRound(await aBook());
    const { taskId, period, agencyId } = round;
    const { exchange, progress, submissions } = round.book.compiler;
    const file = await came(await giveExcel(round), (pages) => {
      rowOf(pages, taskId)[columnAt('result')] = surveyed;
    });
    const checked = await exchange.check({ files: [file] });
    expect(checked).toMatchObject([
      { state: 'ready', form: 'excel', signature: 'none', counts: { new: 2, conflict: 0 }, faults: [] },
    ]);
    const seen = checked.map((one) => one.seen);
    expect(await exchange.apply({ files: [file], seen })).toEqual({ files: 1, rows: 1, agencies: 1 });
    expect(await progress.listOfTask({ taskId })).toMatchObject([{ isDraft: false, result: surveyed }]);
    const round2018 = await submissions.list({ periodId: period.id });
    expect(round2018.find((one) => one.agency.id === agencyId)).toMatchObject({ state: 'sent' });
    expect(await exchange.receipts({ periodId: period.id })).toMatchObject([{ form: 'excel', fileName: file.name }]);
    expect(await exchange.check({ files: [file] })).toMatchObject([{ state: 'repeated' }]);
  });

  test('tell while they are read which one is at hand', async () => {
    const round = await aRound(await aBook());
    const { exchange } = round.book.compiler;
    const form = await came(await giveExcel(round), () => undefined);
    const files = [1, 2, 3].map((n) => new File([form, new Uint8Array(n)], `tra-loi-${n}.xlsx`));
    const ticket = 'phieu-theo-doi-kiem-tra';
    const checking = exchange.check({ files, ticket });
    let seen = await exchange.findCheckProgress({ ticket });
    while (seen === null) seen = await exchange.findCheckProgress({ ticket });
    expect(seen).toEqual({ done: 0, total: 3, name: 'tra-loi-1.xlsx' });
    expect(await checking).toHaveLength(3);
    expect(await exchange.findCheckProgress({ ticket })).toBeNull();
  });

  test('are merged against what the book kept of them, whatever their own hidden page says', async () => {
    const round = await aRound(await aBook());
    const { taskId, record } = round;
    const { exchange } = round.book.compiler;
    const first = await record({ result: 'Đã khảo sát 10 quận.' });
    const form = await giveExcel(round);
    await record({ result: 'Đã khảo sát 12 quận.', seenVersion: first.version });
    const file = await came(form, (pages) => {
      rowOf(pages, taskId)[columnAt('result')] = surveyed;
      const hidden = pageOf(pages, '_so-ke-hoach');
      const carried = readSecret(hidden.map(([line]) => String(line)));
      if (!carried) throw new Error('the hidden page is not whole');
      const tasks = carried.tasks.map((line) =>
        line.id === taskId ? { ...line, base: { ...line.base, result: 'Đã khảo sát 12 quận.' } } : line,
      );
      pages.set(
        '_so-ke-hoach',
        secretLines({ ...carried, tasks }).map((line) => [line]),
      );
    });
    const [checked] = await exchange.check({ files: [file] });
    expect(checked?.rows.flatMap(({ fields }) => fields).filter(({ field }) => field === 'result')).toMatchObject([
      { state: 'conflict', base: 'Đã khảo sát 10 quận.', ours: 'Đã khảo sát 12 quận.', theirs: surveyed },
    ]);
  });

  test('with a cell that can’t be read are told by page and cell, and keep nothing', async () => {
    const round = await aRound(await aBook());
    const { exchange, progress } = round.book.compiler;
    const file = await came(await giveExcel(round), (pages) => {
      const row = pageOf(pages)[firstTaskRow] ?? [];
      row[columnAt('result')] = surveyed;
      row[columnAt('standing')] = 'Sắp xong';
    });
    const [checked] = await exchange.check({ files: [file] });
    expect(checked).toMatchObject({ state: 'refused', whyNot: expect.stringContaining('1 chỗ chưa đọc được') });
    expect(checked?.faults).toMatchObject([{ place: 'Nhiệm vụ, ô G7', reason: expect.stringContaining('Sắp xong') }]);
    expect((await refusalOf(exchange.apply({ files: [file], seen: [''] }))).reason).toContain(file.name);
    expect(await progress.listOfTask({ taskId: round.taskId })).toEqual([]);
  });

  test('that change approved results need a reason, which the journal keeps', async () => {
    const round = await aRound(await aBook());
    const { taskId, agencyId, period, record, send } = round;
    const { exchange, submissions, progress, audit } = round.book.compiler;
    await record();
    const sent = await send();
    const place = { periodId: period.id, agencyId };
    const form = await giveExcel(round);
    const received = await submissions.receive({ ...place, seenVersion: sent.version ?? 0 });
    await submissions.approve({ ...place, seenVersion: received.version ?? 0 });
    const file = await came(form, (pages) => {
      rowOf(pages, taskId)[columnAt('result')] = surveyed;
    });
    const checked = await exchange.check({ files: [file] });
    expect(checked).toMatchObject([{ state: 'ready', submission: 'approved', needsReason: true }]);
    const asked = { files: [file], seen: checked.map((one) => one.seen) };
    expect((await refusalOf(exchange.apply(asked))).reason).toContain('ghi lý do sửa');
    await exchange.apply({ ...asked, reason: 'Sở đính chính số liệu.' });
    expect(await progress.listOfTask({ taskId })).toMatchObject([{ result: surveyed }]);
    const { lines } = await audit.list({});
    expect(lines[0]).toMatchObject({ operation: 'exchange.apply', reason: 'Sở đính chính số liệu.' });
  });

  test('ask about a task that was removed since, and leave it out once the book’s side is chosen', async () => {
    const round = await aRound(await aBook());
    const { taskId, book } = round;
    const { exchange, tasks, progress } = book.compiler;
    const form = await giveExcel(round);
    const file = await came(form, (pages) => {
      rowOf(pages, taskId)[columnAt('result')] = surveyed;
    });
    await tasks.remove({ taskIds: [taskId], reason: 'Nhập trùng.' });
    const [checked] = await exchange.check({ files: [file] });
    expect(checked?.rows).toMatchObject([
      { id: taskId, fields: [{ field: 'row', state: 'error', whyNot: expect.stringContaining('không còn trong sổ') }] },
    ]);
    expect(checked?.rows[0]?.fields[0]?.theirs).toContain(surveyed);
    const asked = { files: [file], seen: [checked?.seen ?? ''] };
    const sha256 = checked?.sha256 ?? '';
    const choose = (side: 'ours' | 'theirs') => [{ sha256, rowId: taskId, field: 'row', side }];
    expect((await refusalOf(exchange.apply({ ...asked, choices: choose('theirs') }))).reason).toContain(
      '1 chỗ chưa chọn',
    );
    await exchange.apply({ ...asked, choices: choose('ours') });
    expect(await progress.listOfTask({ taskId }).catch(() => [])).toEqual([]);
    const [receipt] = await exchange.receipts({ periodId: round.period.id });
    expect(receipt?.settled.join()).toContain(surveyed);
  });
});
