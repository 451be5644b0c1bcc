import { afterEach, describe, expect, test } from 'vitest';
import type { Actor } from '#shared/contract/actor.ts';
import { type Book, openTestBook } from '../support/a-book.ts';
import { type Carrier, carriers } from '../support/carriers.ts';
import { refusalOf } from '../support/refusals.ts';

const compiler: Actor = { id: 'hoa', name: 'Nguyễn Thị Hoa', roles: ['compiler'], agencyId: null };
const leader: Actor = { id: 'lan', name: 'Trần Thị Lan', roles: ['leader'], agencyId: null };

describe.each(Object.entries(carriers))('over %s', (_name, carry) => {
  const open: { close: () => Promise<void> }[] = [];
  afterEach(async () => {
    for (const one of open.splice(0)) await one.close();
  });

  const aCarrier = async (actor: Actor): Promise<Carrier & { book: Book }> => {
    const book = await openTestBook('sqlite');
    const carrier = await carry(book, actor);
    open.push(carrier, book);
    return { ...carrier, book };
  };

  test('queries and commands go through with their types', async () => {
    const { client } = await aCarrier(compiler);
    const { planId } = await client.plans.addFromLibrary({ key: 'ha-noi-8560' });
    const { total, rows } = await client.tasks.list({ planId, text: 'khảo sát' });
    expect(total).toBe(rows.length);
    expect(rows[0]?.lead?.shortName).toBe('Sở LĐTBXH');
    const [target] = await client.targets.list({ planId });
    expect(target?.value).toBeNull();
    expect((await client.session.whoAmI()).actor).toEqual(compiler);
  });

  test('refusals keep their code, sentence and fields', async () => {
    const { client } = await aCarrier(compiler);
    expect(await refusalOf(client.plans.get({ planId: 'khong-co' }))).toEqual({
      code: 'not-found',
      reason: 'Kế hoạch này không có trong sổ.',
      data: {},
    });
    const wrong = await refusalOf(client.tasks.list({ limit: 'nhiều' as never }));
    expect(wrong).toMatchObject({ code: 'invalid-input', reason: 'Số dòng: phải là số.' });
    expect(wrong.data.fields).toEqual([{ path: 'limit', reason: 'Số dòng: phải là số.' }]);
  });

  test('the person of the connection is who asks', async () => {
    const { client } = await aCarrier(leader);
    expect(await refusalOf(client.plans.addFromLibrary({ key: 'ha-noi-8560' }))).toMatchObject({ code: 'not-allowed' });
  });

  test('a printed paper arrives as a file', async () => {
    const { client } = await aCarrier(compiler);
    const { planId } = await client.plans.addFromLibrary({ key: 'ha-noi-8560' });
    const file = await client.reports.printAnnual({ planId, year: 2018 });
    expect(file).toBeInstanceOf(File);
    expect([file.name, file.type]).toEqual(['bao-cao-2018.pdf', 'application/pdf']);
    expect((await file.text()).slice(0, 8)).toBe('%PDF-1.7');
  });
});
