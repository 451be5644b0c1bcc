import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { type ChainHead, hashLine } from '#node-side/door/chain-hash.ts';
import { verifyChain } from '#node-side/door/verify-chain.ts';
import { type Book, onBothEngines } from '../support/a-book.ts';
import { restore, unlock } from '../support/forged-audit.ts';

const faultOf = async ({ database }: Book, heads: readonly ChainHead[] = []) => {
  const { fault } = await verifyChain(database.kysely, heads);
  return fault && { kind: fault.kind, sequence: fault.sequence };
};

const headOf = ({ database }: Book) =>
  database.kysely.selectFrom('audit_head').select(['sequence', 'hash']).executeTakeFirstOrThrow();

/** A book with five lines: a plan, and its status and phases four times. */
const worked = async (book: Book): Promise<Book> => {
  const planId = await book.addPlan('thua-thien-hue-260');
  for (const status of ['closed', 'in-force', 'closed', 'draft'] as const) {
    const { version } = await book.compiler.plans.get({ planId });
    await book.compiler.plans.setStatus({ planId, seenVersion: version, status });
  }
  return book;
};

const setSequence = ({ database }: Book, from: number, to: number) =>
  database.kysely.updateTable('audit_lines').set({ sequence: to }).where('sequence', '=', from).execute();

const other = (value: unknown): string | number => (typeof value === 'number' ? value + 1 : `${value ?? ''}x`);

onBothEngines('the chain of the audit', (aBook) => {
  test('an empty book and a worked one are whole, and the head names the last line', async () => {
    const book = await aBook();
    expect(await faultOf(book)).toBeNull();
    await worked(book);
    const { fault, checked, lines } = await verifyChain(book.database.kysely, [await headOf(book)]);
    expect({ fault, lines, last: checked.sequence }).toEqual({ fault: null, lines: 5, last: 5 });
  });

  test('no row of the audit can be changed or taken away through the database', async () => {
    const { database } = await worked(await aBook());
    for (const table of ['audit_lines', 'audit_changes', 'audit_subjects']) {
      const words = table === 'audit_subjects' ? 'subject_id' : 'id';
      await expect(sql.raw(`update ${table} set ${words} = ${words}`).execute(database.kysely)).rejects.toThrow(
        'grows',
      );
      await expect(sql.raw(`delete from ${table}`).execute(database.kysely)).rejects.toThrow('grows');
    }
  });

  test('every column of a line that is changed is found, at that line', async () => {
    const book = await worked(await aBook());
    await unlock(book);
    const { kysely } = book.database;
    const line = await kysely.selectFrom('audit_lines').selectAll().where('sequence', '=', 3).executeTakeFirstOrThrow();
    for (const column of Object.keys(line) as (keyof typeof line)[]) {
      if (column === 'id' || column === 'sequence') continue;
      await kysely
        .updateTable('audit_lines')
        .set({ [column]: column === 'undoes_line_id' ? line.id : other(line[column]) })
        .where('id', '=', line.id)
        .execute();
      expect({ column, fault: await faultOf(book) }).toEqual({ column, fault: { kind: 'changed', sequence: 3 } });
      await restore(book, 'audit_lines', line);
    }
    expect(await faultOf(book)).toBeNull();
    await kysely.updateTable('audit_lines').set({ id: 'khác' }).where('id', '=', line.id).execute();
    expect(await faultOf(book)).toEqual({ kind: 'changed', sequence: 3 });
  });

  test('every column of a change that is changed is found, at its line', async () => {
    const book = await worked(await aBook());
    await unlock(book);
    const { kysely } = book.database;
    const [change] = await kysely
      .selectFrom('audit_changes')
      .innerJoin('audit_lines', 'audit_lines.id', 'line_id')
      .selectAll('audit_changes')
      .where('sequence', '=', 4)
      .execute();
    if (!change) throw new Error('the line has no change');
    for (const column of Object.keys(change) as (keyof typeof change)[]) {
      if (column === 'id') continue;
      await kysely
        .updateTable('audit_changes')
        .set({ [column]: other(change[column]) })
        .where('id', '=', change.id)
        .execute();
      expect({ column, fault: await faultOf(book) }).toEqual({ column, fault: { kind: 'changed', sequence: 4 } });
      await restore(book, 'audit_changes', change);
    }
    await kysely.updateTable('audit_changes').set({ id: 'khác' }).where('id', '=', change.id).execute();
    expect(await faultOf(book)).toEqual({ kind: 'changed', sequence: 4 });
  });

  test('a change taken out of a line, put into it, or into none is found', async () => {
    const book = await worked(await aBook());
    await unlock(book);
    const { kysely } = book.database;
    const first = await kysely.selectFrom('audit_changes').selectAll().orderBy('id').executeTakeFirstOrThrow();
    await kysely
      .insertInto('audit_changes')
      .values({ ...first, id: 'thêm', line_id: 'không có' })
      .execute();
    expect(await faultOf(book)).toMatchObject({ kind: 'loose' });
    await kysely.deleteFrom('audit_changes').where('id', '=', 'thêm').execute();
    await kysely
      .insertInto('audit_changes')
      .values({ ...first, id: 'thêm', position: 9_999 })
      .execute();
    expect(await faultOf(book)).toEqual({ kind: 'changed', sequence: 1 });
    await kysely.deleteFrom('audit_changes').where('id', 'in', ['thêm', first.id]).execute();
    expect(await faultOf(book)).toEqual({ kind: 'changed', sequence: 1 });
  });

  test('a line taken out is found, also when the lines after it are numbered anew', async () => {
    const book = await worked(await aBook());
    await unlock(book);
    const { kysely } = book.database;
    const line = await kysely.selectFrom('audit_lines').selectAll().where('sequence', '=', 3).executeTakeFirstOrThrow();
    await kysely.deleteFrom('audit_changes').where('line_id', '=', line.id).execute();
    await kysely.deleteFrom('audit_lines').where('id', '=', line.id).execute();
    expect(await faultOf(book)).toEqual({ kind: 'removed', sequence: 3 });
    await setSequence(book, 4, 3);
    await setSequence(book, 5, 4);
    expect(await faultOf(book)).toEqual({ kind: 'removed', sequence: 3 });
  });

  test('two lines that change places are found', async () => {
    const book = await worked(await aBook());
    await unlock(book);
    for (const [from, to] of [
      [3, 99],
      [4, 3],
      [99, 4],
    ] as const)
      await setSequence(book, from, to);
    expect(await faultOf(book)).toEqual({ kind: 'reordered', sequence: 3 });
  });

  test('a line put in between is found', async () => {
    const book = await worked(await aBook());
    await unlock(book);
    const { kysely } = book.database;
    const line = await kysely.selectFrom('audit_lines').selectAll().where('sequence', '=', 3).executeTakeFirstOrThrow();
    await setSequence(book, 5, 6);
    await setSequence(book, 4, 5);
    const forged = { ...line, id: 'giả', sequence: 4, change_count: 0, previous_hash: line.hash };
    await kysely
      .insertInto('audit_lines')
      .values({ ...forged, hash: hashLine(forged, []) })
      .execute();
    expect(await faultOf(book)).toEqual({ kind: 'inserted', sequence: 4 });
  });

  test('a cut end is told by the head in the book, and by the head outside when that one was cut too', async () => {
    const book = await worked(await aBook());
    const outside = await headOf(book);
    await unlock(book);
    const { kysely } = book.database;
    const cut = kysely.selectFrom('audit_lines').select('id').where('sequence', '>', 3);
    await kysely.deleteFrom('audit_changes').where('line_id', 'in', cut).execute();
    await kysely.deleteFrom('audit_lines').where('sequence', '>', 3).execute();
    expect(await faultOf(book)).toEqual({ kind: 'cut', sequence: 4 });
    const last = await kysely.selectFrom('audit_lines').select('hash').where('sequence', '=', 3).executeTakeFirst();
    await kysely
      .updateTable('audit_head')
      .set({ sequence: 3, hash: last?.hash ?? '' })
      .execute();
    expect(await faultOf(book)).toBeNull();
    expect(await faultOf(book, [outside])).toEqual({ kind: 'cut', sequence: 4 });
  });

  test('commands at the same time make one chain', async () => {
    const book = await aBook();
    const keys = ['ha-noi-8560', 'thua-thien-hue-260', 'thai-nguyen-619'];
    await Promise.all(keys.map((key) => book.addPlan(key)));
    expect((await headOf(book)).sequence).toBe(3);
    expect(await faultOf(book)).toBeNull();
  });
});
