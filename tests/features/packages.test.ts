import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readPackageAnswer } from '#node-side/packages/read-answer.ts';
import { words } from '../support/a-round.ts';
import { temporaryFolder } from '../support/engines.ts';
import { codeOf, refusalOf } from '../support/refusals.ts';
import { type TwoBooks, withTwoBooks } from '../support/two-books.ts';

const pdf = (text: string, name = 'Báo cáo khảo sát.pdf') => new File([`%PDF-1.7 ${text}`], name);
const bytesOf = async (file: File) => Buffer.from(await file.arrayBuffer());

/** The agency's program once it has opened its first package. */
const openFirst = async (two: TwoBooks) => {
  const page = two.page();
  const opened = await page.packages.openFirst({ file: await two.give() });
  return { page, opened, place: { periodId: two.office.period.id, agencyId: two.office.agencyId } };
};

const document = { numberSymbol: '12/BC', issuedOn: '2018-11-05', issuer: '', excerpt: 'Kết quả khảo sát' };

withTwoBooks('packages', (open) => {
  test('a package becomes a book with the part of that agency alone, under the same ids', async () => {
    const two = await open();
    const page = two.page();
    const file = await two.give();
    const view = await page.packages.look({ file });
    expect(view).toMatchObject({
      agencyName: 'Sở Lao động - Thương binh và Xã hội',
      periodName: 'Báo cáo năm 2018',
      signature: 'unknown',
      whyNotOpen: null,
    });
    expect(view.code).toBe((await two.office.book.compiler.packages.standing()).code);
    await page.packages.openFirst({ file });
    expect((await page.session.status()).actor).toMatchObject({ roles: ['administrator', 'liaison'] });
    const place = { periodId: two.office.period.id, agencyId: two.office.agencyId };
    const [own, theirs] = [await page.progress.sheet(place), await two.office.labour.progress.sheet(place)];
    const idsOf = (sheet: typeof own) => sheet.tasks.map(({ task }) => task.id);
    expect(idsOf(own)).toEqual(idsOf(theirs));
    expect(own.targets.map(({ target }) => target.id)).toEqual(theirs.targets.map(({ target }) => target.id));
    const all = await two.office.book.compiler.tasks.list({ limit: 500 });
    const here = await page.tasks.list({ limit: 500 });
    expect([here.rows.length, all.rows.length > here.rows.length]).toEqual([idsOf(own).length, true]);
    expect((await page.office.get()).agency?.id).toBe(two.office.agencyId);
  });

  test('what the agency records with files comes back as an answer, signed, beside what the form said', async () => {
    const two = await open();
    const { page, place } = await openFirst(two);
    const { taskId } = two.office;
    const file = await page.attachments.add({ file: pdf('khảo sát') });
    const documents = [{ ...document, attachmentId: file.id }];
    await page.progress.record({ taskId, year: 2018, ...place, seenVersion: null, ...words, documents });
    expect((await refusalOf(page.packages.saveAnswer({ periodId: place.periodId }))).reason).toContain('chưa gửi');
    await page.submissions.send({ ...place, seenVersion: null });
    const saved = await page.packages.saveAnswer({ periodId: place.periodId, madeBy: 'Trần Thị Lan' });
    expect(saved.name).toBe('tra-loi-so-lao-dong-thuong-binh-va-xa-hoi-bao-cao-nam-2018.skh');
    const { answer, attachments, files, signedBy } = await readPackageAnswer(await bytesOf(saved));
    expect(signedBy).not.toBeNull();
    expect(answer).toMatchObject({ form: 'package', madeBy: 'Trần Thị Lan', isNothingToReport: false, faults: [] });
    expect(answer.stamp).toMatchObject({ ...place, planId: two.office.planId });
    expect(answer.tasks).toMatchObject([
      {
        id: taskId,
        base: { status: null },
        words: { status: 'in-progress', result: words.result, documents: [{ numberSymbol: '12/BC' }] },
      },
    ]);
    expect(attachments.map(({ id, name }) => [id, name])).toEqual([[file.id, 'Báo cáo khảo sát.pdf']]);
    expect(files.get(file.sha256)?.toString()).toBe('%PDF-1.7 khảo sát');
  });

  test('a later package brings the plan, the days and a return up to date, and loses no word', async () => {
    const two = await open();
    const { page, place } = await openFirst(two);
    const { compiler } = two.office.book;
    const { taskId } = two.office;
    const [first, second] = (await page.progress.sheet(place)).tasks.filter(({ task }) => task.id !== taskId);
    const record = (id: string, result: string) =>
      page.progress.record({ taskId: id, year: 2018, ...place, seenVersion: null, ...words, result });
    await record(taskId, 'Ghi ở sở.');
    await record(first?.task.id ?? '', 'Việc thứ hai.');
    await page.submissions.send({ ...place, seenVersion: null });
    // The office writes the same results down, another beside them, and gives them back.
    await two.office.record({ result: 'Ghi ở sở.' });
    await compiler.progress.record({
      ...{ taskId: second?.task.id ?? '', year: 2018, ...place, seenVersion: null, ...words },
      result: 'Tổng hợp ghi thay.',
    });
    const sent = await two.office.send();
    await compiler.submissions.return({
      ...{ ...place, seenVersion: sent.version ?? 0 },
      ...{ reason: 'Bổ sung minh chứng.', dueOn: '2018-12-01' },
    });
    two.office.book.ports.setNow('2018-11-21T02:00:00Z');
    two.other.ports.setNow('2018-11-21T03:00:00Z');
    const opened = await page.packages.open({ file: await two.give() });
    expect(opened.kept).toBe(0);
    const sheet = await page.progress.sheet(place);
    expect(sheet.submission).toMatchObject({
      state: 'returned',
      returnReason: 'Bổ sung minh chứng.',
      dueOn: '2018-12-01',
    });
    const resultOf = (id: string | undefined) => sheet.tasks.find((line) => line.task.id === id)?.entry?.result;
    expect([taskId, first?.task.id, second?.task.id].map(resultOf)).toEqual([
      'Ghi ở sở.',
      'Việc thứ hai.',
      'Tổng hợp ghi thay.',
    ]);
    expect(sheet.tasks.filter(({ entry }) => entry).every(({ entry }) => entry?.isDraft)).toBe(true);
  });

  test('a plan put in another order, with tasks given and taken away, is so after the next package', async () => {
    const two = await open();
    const { page, place } = await openFirst(two);
    const { compiler } = two.office.book;
    const orderOf = async () => (await page.tasks.list({ limit: 500 })).rows.map(({ text }) => text);
    const before = await page.progress.sheet(place);
    const [away, moved] = [before.tasks[0]?.task, before.tasks[1]?.task];
    const all = (await compiler.tasks.list({ limit: 500 })).rows;
    const own = new Set(before.tasks.map(({ task }) => task.id));
    const fresh = all.find(({ id }) => !own.has(id));
    await compiler.tasks.assign({ taskIds: [fresh?.id ?? ''], agencyId: place.agencyId, role: 'support' });
    await compiler.tasks.assign({ taskIds: [away?.id ?? ''], agencyId: place.agencyId, role: null });
    await compiler.tasks.move({ taskId: moved?.id ?? '', beforeId: null });
    two.office.book.ports.setNow('2018-11-21T02:00:00Z');
    const opened = await page.packages.open({ file: await two.give() });
    expect([opened.added > 0, opened.changed > 0]).toEqual([true, true]);
    const theirs = (await compiler.progress.sheet(place)).tasks.map(({ task }) => task);
    expect((await page.progress.sheet(place)).tasks.map(({ task }) => task)).toEqual(theirs);
    expect(theirs.map(({ id }) => id)).toContain(fresh?.id);
    expect((await orderOf()).at(-1)).toBe(moved?.text);
    const { lines } = await page.audit.list({ limit: 1 });
    expect(lines[0]?.operation).toBe('packages.open');
  });

  test('everything an agency is given lies in a folder of its own; papers wait until the office is said', async () => {
    const two = await open();
    const { compiler } = two.office.book;
    const folder = temporaryFolder();
    const place = { periodId: two.office.period.id, agencyId: two.office.agencyId };
    const given = await compiler.packages.give({ ...place, folder, kinds: ['package', 'excel'] });
    expect(given.whyNoPapers).toBeNull();
    expect(readdirSync(given.folder).sort()).toEqual(given.names.toSorted());
    expect(given.names.map((name) => path.extname(name)).sort()).toEqual(['.skh', '.xlsx']);
    const [last] = await compiler.packages.given({ periodId: place.periodId });
    expect(last).toMatchObject({ agencyId: place.agencyId, forms: ['excel', 'package'] });
    const away = path.join(folder, 'không có');
    expect((await refusalOf(compiler.packages.give({ ...place, folder: away }))).reason).toContain(
      'Không thấy thư mục',
    );
    expect((await compiler.packages.given({ periodId: place.periodId }))[0]?.givenAt).toBe(last?.givenAt);
  });

  test('the same files come back to a page that puts them together itself', async () => {
    const two = await open();
    const place = { periodId: two.office.period.id, agencyId: two.office.agencyId };
    const { packages } = two.office.book.compiler;
    const { files, whyNoPapers } = await packages.giveFiles({ ...place, kinds: ['package', 'excel'] });
    expect([files.map(({ name }) => path.extname(name)), whyNoPapers]).toEqual([['.skh', '.xlsx'], null]);
    const [form] = files;
    expect(form && (await two.page().packages.look({ file: form }))).toMatchObject({ whyNotOpen: null });
    expect(await packages.given({ periodId: place.periodId })).toMatchObject([{ forms: ['excel', 'package'] }]);
  });

  test('accounts turned on in the book of one agency begin with somebody who records for it', async () => {
    const two = await open();
    const { page, place } = await openFirst(two);
    const password = 'giếng nước lá tre mùa đông';
    await page.accounts.turnOn({ name: 'Trần Thị Lan', signInName: 'lan', password });
    const { actor } = await page.session.status();
    expect(actor).toMatchObject({ roles: ['administrator', 'liaison'], agencyId: place.agencyId });
    expect((await page.progress.sheet(place)).whyNotWrite).toBeNull();
  });

  test('the same package twice, an older one, another agency’s and the own book are each told in a sentence', async () => {
    const two = await open();
    const early = await two.give();
    two.office.book.ports.setNow('2018-11-21T02:00:00Z');
    const late = await two.give();
    const page = two.page();
    await page.packages.openFirst({ file: late });
    const whyNot = async (file: File) => (await refusalOf(page.packages.open({ file }))).reason;
    expect(await whyNot(late)).toContain('đã được mở');
    expect(await whyNot(early)).toContain('cũ hơn gói đã mở');
    const { compiler, agency } = two.office.book;
    const { id: agencyId } = await agency('Sở Tài chính');
    const foreign = await compiler.packages.giveFile({ periodId: two.office.period.id, agencyId });
    expect(await whyNot(foreign)).toContain('Gói này gửi cho Sở Tài chính');
    expect(await codeOf(page.packages.openFirst({ file: late }))).toBe('not-allowed');
    const local = two.office.book.core.asNewPage();
    expect((await local.packages.look({ file: late })).whyNotOpen).toContain('chính sổ này lập');
  });
});
