import { createHash } from 'node:crypto';
import { readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { onBothEngines } from '../support/a-book.ts';
import { aRound, words } from '../support/a-round.ts';
import { carriers } from '../support/carriers.ts';
import { codeOf, refusalOf } from '../support/refusals.ts';

const pdf = (text: string, name = 'Báo cáo.pdf') => new File([`%PDF-1.7 ${text}`], name, { type: 'text/html' });
const sha = (text: string) => createHash('sha256').update(`%PDF-1.7 ${text}`).digest('hex');

onBothEngines('attached files', (aBook) => {
  test('are kept once under their hash and come back as they were', async () => {
    const { book, labour, record } = await aRound(await aBook());
    const file = await labour.attachments.add({ file: pdf('một') });
    const twin = await labour.attachments.add({ file: pdf('một', 'Bản sao.pdf') });
    expect(file).toMatchObject({ name: 'Báo cáo.pdf', mediaType: 'application/pdf', sha256: sha('một') });
    expect(twin.sha256).toBe(file.sha256);
    const folder = book.core.house.attachments;
    expect(await readdir(path.join(folder, file.sha256.slice(0, 2)))).toEqual([file.sha256]);
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    const document = { numberSymbol: '12/BC', issuedOn: '2018-11-05', issuer: '', excerpt: '', attachmentId: file.id };
    const entry = await record({ documents: [document] });
    expect(entry.evidence).toBe('12/BC ngày 05/11/2018');
    expect(entry.documents).toMatchObject([{ numberSymbol: '12/BC', attachment: { id: file.id } }]);
    const opened = await book.compiler.attachments.open({ attachmentId: file.id });
    expect([opened.name, await opened.text()]).toEqual(['Báo cáo.pdf', '%PDF-1.7 một']);
  });

  test('of a wrong kind, empty or too large are refused, and nothing stays behind', async () => {
    const { book, labour } = await aRound(await aBook());
    const add = (file: File) => refusalOf(labour.attachments.add({ file }));
    expect((await add(pdf('x', 'a.exe'))).reason).toMatch(/không thuộc loại được đính kèm/);
    expect((await add(pdf('x', 'a.png'))).reason).toMatch(/không phải tệp \.png/);
    expect((await add(new File([], 'a.pdf'))).reason).toMatch(/trống/);
    expect((await add(new File([`%PDF${' '.repeat(20_000_000)}`], 'a.pdf'))).reason).toMatch(
      /chỉ nhận tệp đến 20,0 MB/,
    );
    expect(await readdir(book.core.house.attachments)).toEqual([]);
    expect(await codeOf(book.leader.attachments.add({ file: pdf('x') }))).toBe('not-allowed');
  });

  test('are attached and opened only where the agency has a part', async () => {
    const { book, labour, agencyId, taskId, period, record, send } = await aRound(await aBook());
    const file = await labour.attachments.add({ file: pdf('hai') });
    const other = await book.liaison('Sở Tài chính');
    const named = { numberSymbol: '', issuedOn: null, issuer: '', excerpt: '', attachmentId: file.id };
    expect(await codeOf(other.attachments.open({ attachmentId: file.id }))).toBe('not-allowed');
    await record({ documents: [named] });
    await send();
    expect(await codeOf(other.attachments.open({ attachmentId: file.id }))).toBe('not-allowed');
    const supporting = await book.liaison('Sở TTTT');
    expect(await (await supporting.attachments.open({ attachmentId: file.id })).text()).toBe('%PDF-1.7 hai');
    const theirs = { agencyId: (await book.agency('Sở TTTT')).id, taskId, year: 2018, periodId: period.id };
    const stolen = supporting.progress.record({ ...theirs, ...words, seenVersion: null, documents: [named] });
    expect(await codeOf(stolen)).toBe('not-found');
    expect(agencyId).not.toBe(theirs.agencyId);
  });

  test('that are gone or changed are told, and not given out', async () => {
    const { book, labour, record } = await aRound(await aBook());
    const [gone, changed] = [
      await labour.attachments.add({ file: pdf('ba') }),
      await labour.attachments.add({ file: pdf('bốn') }),
    ];
    const named = { numberSymbol: '', issuedOn: null, issuer: '', excerpt: '' };
    await record({ documents: [gone, changed].map(({ id }) => ({ ...named, attachmentId: id })) });
    expect(await book.compiler.attachments.listFaults()).toEqual({ checked: 2, faults: [] });
    const place = (hash: string) => path.join(book.core.house.attachments, hash.slice(0, 2), hash);
    await rm(place(gone.sha256));
    await writeFile(place(changed.sha256), '%PDF-1.7 khác');
    const { faults } = await book.compiler.attachments.listFaults();
    expect(faults.map(({ fault, belongsTo }) => [fault, belongsTo.split(':')[0]]).toSorted()).toEqual([
      ['changed', 'Sở Lao động - Thương binh và Xã hội'],
      ['missing', 'Sở Lao động - Thương binh và Xã hội'],
    ]);
    const open = (attachmentId: string) => refusalOf(labour.attachments.open({ attachmentId }));
    expect((await open(gone.id)).reason).toMatch(/không còn trong thư mục dữ liệu/);
    expect((await open(changed.id)).reason).toMatch(/đã khác lúc nhận/);
  });

  test('are part of what two people can clash over', async () => {
    const { labour, record } = await aRound(await aBook());
    const first = await record();
    const file = await labour.attachments.add({ file: pdf('năm') });
    const named = { numberSymbol: '12/BC', issuedOn: null, issuer: '', excerpt: '' };
    const second = await record({ seenVersion: first.version, documents: [{ ...named, attachmentId: null }] });
    const third = await record({ seenVersion: second.version, documents: [{ ...named, attachmentId: file.id }] });
    expect([second.evidence, third.evidence, third.version > second.version]).toEqual(['12/BC', '12/BC', true]);
    expect(await codeOf(record({ seenVersion: second.version }))).toBe('conflict');
  });
});

onBothEngines('attached files over the wire', (aBook, engine) => {
  test.skipIf(engine === 'postgres').each(Object.entries(carriers))(
    'travel by %s, five megabytes and more',
    async (_name, carry) => {
      const { book, agencyId } = await aRound(await aBook());
      const liaison = { id: 'binh', name: 'Phạm Văn Bình', roles: ['liaison' as const], agencyId };
      const { client, close } = await carry(book, liaison);
      const large = 'a'.repeat(6_000_000);
      const file = await client.attachments.add({ file: pdf(large) });
      expect(await (await client.attachments.open({ attachmentId: file.id })).text()).toBe(`%PDF-1.7 ${large}`);
      await close();
    },
  );
});
