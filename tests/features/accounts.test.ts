import { expect, test } from 'vitest';
import { tidyRecoveryCode } from '#shared/accounts/recovery-code.rules.ts';
import { type Book, onBothEngines } from '../support/a-book.ts';
import { administrator, setUpAccounts, withPerson } from '../support/accounts.ts';
import { codeOf, refusalOf } from '../support/refusals.ts';

const at = async (page: { session: Book['compiler']['session'] }) => (await page.session.status()).at;

onBothEngines('the first set-up', (aBook) => {
  test('an empty book asks to be set up, and nothing else can be asked of it', async () => {
    const page = (await aBook()).core.asNewPage();
    expect(await page.session.status()).toEqual({
      ...{ at: 'newcomer', actor: null, usesAccounts: false, idleMinutes: 0, restoredAt: null },
    });
    expect(await refusalOf(page.plans.list())).toMatchObject({ code: 'not-signed-in', reason: /thiết lập/ });
  });

  test('without passwords every page works as administrator and compiler', async () => {
    const { core } = await aBook();
    expect(await core.asNewPage().accounts.setUp({ office: { from: 'later' }, administrator: null })).toEqual({
      recoveryCode: null,
    });
    const { actor } = await core.asNewPage().session.whoAmI();
    expect(actor.roles).toEqual(['administrator', 'compiler']);
  });

  test('the office comes from the catalogue with its own head, or by its name', async () => {
    const book = await aBook();
    const page = book.core.asNewPage();
    const on = '2026-01-05';
    const [entry] = (await page.agencies.listCatalogue({ province: 'lao-cai', on })).filter((one) => one.kind === 'so');
    await page.accounts.setUp({
      office: { from: 'catalogue', province: 'lao-cai', on, key: entry?.key ?? '' },
      administrator: null,
    });
    expect((await page.office.get()).agency?.name).toBe(entry?.name);
    const other = await aBook();
    const named = other.core.asNewPage();
    await named.accounts.setUp({ office: { from: 'name', name: 'Sở Nội vụ tỉnh Lào Cai' }, administrator: null });
    expect((await named.office.get()).agency?.name).toBe('Sở Nội vụ tỉnh Lào Cai');
  });

  test('is done once, and an easy password or a wrong name is told beside its field with nothing written', async () => {
    const { core } = await aBook();
    const page = core.asNewPage();
    const setUp = (changes: object) =>
      page.accounts.setUp({ office: { from: 'name', name: 'Sở A' }, administrator: { ...administrator, ...changes } });
    for (const password of ['ngắn', 'matkhau12345', 'Sở A Lê Văn An', 'aaaaaaaaaaaa', 'levanan2026'])
      expect((await refusalOf(setUp({ password }))).data.fields?.[0]?.path, password).toBe('administrator.password');
    expect((await refusalOf(setUp({ signInName: 'a b' }))).data.fields?.[0]?.path).toBe('administrator.signInName');
    expect(await at(page)).toBe('newcomer');
    await setUp({});
    expect(await at(page)).toBe('in');
    expect(await codeOf(core.asNewPage().accounts.setUp({ office: { from: 'later' }, administrator: null }))).toBe(
      'not-signed-in',
    );
  });
});

onBothEngines('accounts', (aBook) => {
  test('the last administrator stays, a liaison has an agency, a sign-in name is one person’s', async () => {
    const book = await aBook();
    const admin = await setUpAccounts(book);
    const [an] = await admin.accounts.list();
    const who = { personId: an?.id ?? '', seenVersion: an?.version ?? 0 };
    expect((await refusalOf(admin.accounts.setActive({ ...who, isActive: false }))).reason).toContain('quản trị');
    const fields = { name: 'Lê Văn An', signInName: 'an', agencyId: null };
    expect(await codeOf(admin.accounts.change({ ...who, ...fields, roles: ['leader'] }))).toBe('refused');
    const add = (changes: object) =>
      admin.accounts.add({ name: 'Bình', signInName: 'binh', roles: ['leader'], agencyId: null, ...changes });
    const field = async (changes: object) => (await refusalOf(add(changes))).data.fields?.[0]?.path;
    expect(await field({ roles: ['liaison'] })).toBe('agencyId');
    expect(await field({ roles: ['liaison'], agencyId: 'không có' })).toBe('agencyId');
    expect(await field({ roles: [] })).toBe('roles');
    expect(await field({ roles: ['leader', 'compiler', 'administrator'] })).toBe('roles');
    expect(await field({ signInName: 'AN' })).toBe('signInName');
  });

  test('no secret stands in the audit or in an answer, and nothing of it is taken back', async () => {
    const book = await aBook();
    const admin = await setUpAccounts(book);
    await withPerson(book, admin, { roles: ['leader'] });
    const { kysely } = book.database;
    const told = JSON.stringify([
      await kysely.selectFrom('audit_lines').selectAll().execute(),
      await kysely.selectFrom('audit_changes').selectAll().execute(),
      await admin.accounts.list(),
      await admin.accounts.settings(),
    ]);
    expect(told).not.toMatch(/scrypt|secrets|bàn gỗ/);
    const lines = await kysely.selectFrom('audit_lines').select(['id', 'operation', 'actor_name']).execute();
    expect(lines.map(({ operation, actor_name }) => `${operation} ${actor_name}`)).toEqual([
      'accounts.setUp Lê Văn An',
      'accounts.add Lê Văn An',
      'session.signIn Trần Thị Lan',
      'accounts.changePassword Trần Thị Lan',
    ]);
    for (const { id } of lines) expect(await codeOf(admin.undo.undo({ lineId: id }))).toBe('refused');
    expect(await admin.undo.last()).toBeNull();
  });

  test('the recovery code sets the administrator’s password once, and gives the next code', async () => {
    const book = await aBook();
    const { recoveryCode } = await book.core.asNewPage().accounts.setUp({ office: { from: 'later' }, administrator });
    const code = recoveryCode ?? '';
    const page = book.core.asNewPage();
    const recover = (changes: object) =>
      page.accounts.recover({ signInName: 'an', code, newPassword: 'núi cao bút chì con thuyền', ...changes });
    const slip = code.replace(/[A-Z2-9]/, (letter) => (letter === 'A' ? 'B' : 'A'));
    expect((await refusalOf(recover({ code: slip }))).data.fields?.[0]?.path).toBe('code');
    expect(await codeOf(recover({ signInName: 'binh' }))).toBe('refused');
    const next = await recover({ code: tidyRecoveryCode(code).toLowerCase() });
    expect(await at(page)).toBe('in');
    expect(next.recoveryCode).not.toBe(code);
    await page.session.signOut();
    expect(await codeOf(recover({}))).toBe('refused');
    expect(await codeOf(page.session.signIn({ signInName: 'an', password: administrator.password }))).toBe('refused');
    await recover({ code: next.recoveryCode });
  });

  test('accounts are turned on for a book without passwords, and off again with the password', async () => {
    const book = await aBook();
    const page = book.core.asNewPage();
    await page.accounts.setUp({ office: { from: 'later' }, administrator: null });
    const other = book.core.asNewPage();
    await page.accounts.turnOn(administrator);
    expect([await at(page), await at(other)]).toEqual(['in', 'stranger']);
    expect((await refusalOf(page.accounts.turnOff({ password: 'sai' }))).data.fields?.[0]?.path).toBe('password');
    await page.accounts.turnOff({ password: administrator.password });
    expect(await at(other)).toBe('in');
  });

  test('a book from before there were accounts stays open without a password until its administrator turns them on', async () => {
    const book = await aBook();
    await book.addPlan();
    const page = book.core.asNewPage();
    expect(await page.session.status()).toMatchObject({ at: 'in', usesAccounts: false, actor: { id: 'local' } });
    await page.accounts.turnOn(administrator);
    expect(await at(book.core.asNewPage())).toBe('stranger');
  });
});
