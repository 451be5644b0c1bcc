import { expect, test } from 'vitest';
import { workKinds } from '#shared/audit/work-kinds.ts';
import { type Actor, type Asker, roles, thresholds } from '#shared/contract/actor.ts';
import { operations } from '#shared/contract/find-operation.ts';
import { onBothEngines } from '../support/a-book.ts';
import { clientAs } from '../support/accounts.ts';
import { codeOf, refusalOf } from '../support/refusals.ts';

const entries = [...operations].map(([name, meta]) => ({ path: name.split('.') as [string, string], meta }));

const call = (client: unknown, [feature, name]: readonly [string, string]): Promise<unknown> =>
  (client as Record<string, Record<string, (input: unknown) => Promise<unknown>>>)[feature]?.[name]?.({
    unknownField: 1,
  }) ?? Promise.reject(new Error(`no ${feature}.${name}`));

test('every operation says in one Vietnamese sentence what it does, and who may ask', () => {
  for (const { path, meta } of entries) {
    expect(meta.sentence, path.join('.')).toMatch(/^\p{Lu}[^.]*(\.(?! )[^.]*)*\.$/u);
    expect(meta.roles.length, path.join('.')).toBeGreaterThan(0);
  }
});

test('whatever may leave a line in the journal has a short title of its own there, and a kind of work to be found by', () => {
  const leaving = entries.filter(({ meta }) => meta.kind === 'command' || meta.kind === 'upkeep');
  for (const { path, meta } of leaving) {
    expect(meta.title, path.join('.')).toMatch(/^\p{Lu}[^.]{5,34}$/u);
    expect(Object.keys(workKinds), path.join('.')).toContain(path[0]);
  }
  const titles = leaving.map(({ meta }) => meta.title);
  expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
});

onBothEngines('the door', (aBook) => {
  test('lets in exactly whom the contract names, in each role and at each place before the door', async () => {
    const book = await aBook();
    const askers: readonly Asker[] = [...roles, ...thresholds];
    for (const { path, meta } of entries)
      for (const asker of askers) {
        const outcome = await call(clientAs(book, asker), path).then(
          () => 'answered',
          (error) => error.code,
        );
        const said = `${path.join('.')} as ${asker}: ${outcome}`;
        const isOut = (thresholds as readonly Asker[]).includes(asker);
        const mayAsk = meta.roles.includes(asker);
        expect(outcome === (isOut ? 'not-signed-in' : 'not-allowed'), said).toBe(!mayAsk);
        expect(outcome, said).not.toBe('bug');
      }
  });

  test('lets nobody in who is not signed in, but to sign in', async () => {
    const book = await aBook();
    const open = entries.filter(({ meta }) => meta.roles.includes('stranger')).map(({ path }) => path.join('.'));
    expect(open).toEqual(['session.status', 'session.signIn', 'accounts.recover']);
    expect(await codeOf(book.nobody.plans.list())).toBe('not-signed-in');
  });

  test('a person with two roles may do what either may', async () => {
    const book = await aBook();
    const both: Actor = { id: 'ab', name: 'A B', roles: ['leader', 'compiler'], agencyId: null };
    await expect(book.core.as(both).plans.addFromLibrary({ key: 'ha-noi-8560' })).resolves.toHaveProperty('planId');
  });

  test('each command leaves who, when, what and each field before and after', async () => {
    const book = await aBook();
    const planId = await book.addPlan();
    const [target] = await book.compiler.targets.list({ planId });
    const input = { targetId: target?.id ?? '', year: 2018, value: null, note: '' };
    await book.compiler.targets.recordResult({ ...input, isMet: false, seenVersion: null });
    book.ports.setNow('2018-12-22T08:00:00Z');
    await book.compiler.targets.recordResult({ ...input, isMet: true, seenVersion: 1 });
    const { kysely } = book.database;
    const lines = await kysely.selectFrom('audit_lines').selectAll().orderBy('sequence').execute();
    expect(lines.map((line) => [line.sequence, line.operation, line.actor_name, line.at])).toEqual([
      [1, 'plans.addFromLibrary', 'Nguyễn Thị Hoa', '2018-12-20T02:00:00.000Z'],
      [2, 'targets.recordResult', 'Nguyễn Thị Hoa', '2018-12-20T02:00:00.000Z'],
      [3, 'targets.recordResult', 'Nguyễn Thị Hoa', '2018-12-22T08:00:00.000Z'],
    ]);
    const changesOf = (line: string | undefined) =>
      kysely
        .selectFrom('audit_changes')
        .selectAll()
        .where('line_id', '=', line ?? '')
        .execute();
    const [made, corrected] = [await changesOf(lines[1]?.id), await changesOf(lines[2]?.id)];
    expect(made).toHaveLength(1);
    expect(made[0]?.before).toBeNull();
    expect(JSON.parse(made[0]?.after ?? '')).toMatchObject({ year: 2018, is_met: 0, value: null });
    expect(corrected.map(({ table_name, before, after }) => ({ table_name, before, after }))).toEqual([
      { table_name: 'target_results', before: '{"is_met":0}', after: '{"is_met":1}' },
    ]);
  });

  test('a refused command leaves nothing behind', async () => {
    const book = await aBook();
    await book.addPlan();
    await codeOf(book.compiler.plans.addFromLibrary({ key: 'ha-noi-8560' }));
    const lines = await book.database.kysely.selectFrom('audit_lines').select('operation').execute();
    expect(lines).toEqual([{ operation: 'plans.addFromLibrary' }]);
  });

  test('an unforeseen error becomes a bug with an id, the log tells it, the caller sees no stack', async () => {
    const book = await aBook();
    await book.addPlan();
    await book.database.kysely.schema.alterTable('reporting_duties').renameTo('elsewhere').execute();
    const [plan] = await book.compiler.plans.list();
    const refusal = await refusalOf(book.compiler.plans.get({ planId: plan?.id ?? '' }));
    expect(refusal.code).toBe('bug');
    expect(refusal.reason).toContain(refusal.data.bugId ?? '?');
    expect(refusal.reason).not.toMatch(/reporting_duties|Error|at /);
    expect(book.ports.logged.join()).toContain(refusal.data.bugId ?? '?');
    expect(book.ports.logged.join()).toContain('plans.get');
  });
});
