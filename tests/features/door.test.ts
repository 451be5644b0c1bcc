import { isContractProcedure } from '@orpc/contract';
import { expect, test } from 'vitest';
import { type Actor, roles } from '#shared/contract/actor.ts';
import { contract } from '#shared/contract/contract.ts';
import type { OperationMeta } from '#shared/contract/operation.ts';
import { onBothEngines } from '../support/a-book.ts';
import { codeOf, refusalOf } from '../support/refusals.ts';

type Entry = { readonly path: readonly [string, string]; readonly meta: OperationMeta };

const entries: Entry[] = Object.entries(contract).flatMap(([feature, operations]) =>
  Object.entries(operations).map(([name, procedure]) => {
    if (!isContractProcedure(procedure)) throw new Error(`${feature}.${name} is no operation`);
    return { path: [feature, name] as const, meta: procedure['~orpc'].meta as OperationMeta };
  }),
);

const call = (client: unknown, [feature, name]: Entry['path']): Promise<unknown> =>
  (client as Record<string, Record<string, (input: unknown) => Promise<unknown>>>)[feature]?.[name]?.({
    unknownField: 1,
  }) ?? Promise.reject(new Error(`no ${feature}.${name}`));

test('every operation says in one Vietnamese sentence what it does, and who may ask', () => {
  for (const { path, meta } of entries) {
    expect(meta.sentence, path.join('.')).toMatch(/^\p{Lu}[^.]*(\.(?! )[^.]*)*\.$/u);
    expect(meta.roles.length, path.join('.')).toBeGreaterThan(0);
  }
});

onBothEngines('the door', (aBook) => {
  test('lets in exactly the roles that the contract names, and nobody who is not signed in', async () => {
    const book = await aBook();
    for (const { path, meta } of entries) {
      expect(await codeOf(call(book.nobody, path)), path.join('.')).toBe('not-signed-in');
      for (const role of roles) {
        const actor: Actor = { id: role, name: role, roles: [role], agencyId: null };
        const outcome = await call(book.core.as(actor), path).then(
          () => 'answered',
          (error) => error.code,
        );
        expect(outcome === 'not-allowed', `${path.join('.')} as ${role}: ${outcome}`).toBe(!meta.roles.includes(role));
        expect(outcome, `${path.join('.')} as ${role}`).not.toBe('bug');
      }
    }
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
