import { expect, test } from 'vitest';
import { type Book, onBothEngines } from '../support/a-book.ts';
import { administrator, setUpAccounts, withPerson } from '../support/accounts.ts';
import { codeOf, refusalOf } from '../support/refusals.ts';

const at = async (page: { session: Book['compiler']['session'] }) => (await page.session.status()).at;

onBothEngines('signing in', (aBook) => {
  test('a wrong password and an unknown name get the same answer', async () => {
    const book = await aBook();
    await setUpAccounts(book);
    const page = book.core.asNewPage();
    expect(await at(page)).toBe('stranger');
    const wrong = await refusalOf(page.session.signIn({ signInName: 'an', password: 'không phải' }));
    const unknown = await refusalOf(page.session.signIn({ signInName: 'khong-co', password: 'không phải' }));
    expect(wrong).toEqual(unknown);
    await page.session.signIn({ signInName: 'ÁN', password: administrator.password });
    expect(await at(page)).toBe('in');
    expect((await page.accounts.list())[0]?.lastSignInAt).toBe(book.ports.now().toISOString());
    await page.session.signOut();
    expect(await at(page)).toBe('stranger');
  });

  test('a one-time password lets in as far as the change of it', async () => {
    const book = await aBook();
    const admin = await setUpAccounts(book);
    const { oneTimePassword } = await admin.accounts.add({
      name: 'Nguyễn Thị Hoa',
      signInName: 'hoant',
      roles: ['compiler', 'leader'],
      agencyId: null,
    });
    const page = book.core.asNewPage();
    await page.session.signIn({ signInName: 'hoant', password: oneTimePassword });
    expect(await at(page)).toBe('expired');
    expect(await refusalOf(page.plans.list())).toMatchObject({ code: 'not-signed-in', reason: /Đổi mật khẩu/ });
    const change = (newPassword: string) => page.accounts.changePassword({ password: oneTimePassword, newPassword });
    expect((await refusalOf(change(oneTimePassword))).data.fields?.[0]?.path).toBe('newPassword');
    await change('sông xanh bàn gỗ mèo lười');
    expect(await at(page)).toBe('in');
    await page.plans.addFromLibrary({ key: 'ha-noi-8560' });
  });

  test('guessing is slowed by name, on every line, for made-up names too, and never for good', async () => {
    const book = await aBook();
    await setUpAccounts(book);
    for (const signInName of ['an', 'khong-co']) {
      const page = book.core.asNewPage();
      for (let tries = 0; tries < 5; tries++)
        await codeOf(page.session.signIn({ signInName, password: `sai ${tries}` }));
      const other = book.core.asNewPage();
      const refusal = await refusalOf(other.session.signIn({ signInName, password: administrator.password }));
      expect(refusal.reason).toBe('Nhập sai nhiều lần liên tiếp: thử lại sau 10 giây.');
    }
    book.ports.setNow('2018-12-20T02:00:11Z');
    const page = book.core.asNewPage();
    await page.session.signIn({ signInName: 'an', password: administrator.password });
    expect(await at(page)).toBe('in');
  });

  test('many guesses at once do not pass the brake', async () => {
    const book = await aBook();
    await setUpAccounts(book);
    const guess = (password: string) => refusalOf(book.core.asNewPage().session.signIn({ signInName: 'an', password }));
    const answers = await Promise.all(Array.from({ length: 40 }, (_, n) => guess(`sai ${n}`)));
    expect(answers.filter(({ reason }) => reason.startsWith('Tên đăng nhập')).length).toBe(5);
  });

  test('a hash made with less work is made anew at the next sign-in', async () => {
    const book = await aBook();
    await setUpAccounts(book);
    const { sql } = await import('kysely');
    const read = async () =>
      (
        await sql<{ hash: string }>`select hash from secrets where owner != 'recovery-code'`.execute(
          book.database.kysely,
        )
      ).rows[0]?.hash ?? '';
    const { openPasswords } = await import('#node-side/door/passwords.ts');
    const weak = await openPasswords({ log2N: 2, r: 8, p: 1 }).hash(administrator.password);
    await sql`update secrets set hash = ${weak} where owner != 'recovery-code'`.execute(book.database.kysely);
    await book.core.asNewPage().session.signIn({ signInName: 'an', password: administrator.password });
    expect(await read()).toMatch(/^scrypt\$4\$8\$1\$/);
    await book.core.asNewPage().session.signIn({ signInName: 'an', password: administrator.password });
  });
});

onBothEngines('a session', (aBook) => {
  test('is locked after the idle minutes of the office, whatever a page asks by itself, and opened by the same person', async () => {
    const book = await aBook();
    const admin = await setUpAccounts(book);
    const { version } = await admin.accounts.settings();
    await admin.accounts.keepIdleMinutes({ seenVersion: version, idleMinutes: 5 });
    book.ports.setNow('2018-12-20T02:04:00Z');
    await admin.plans.list();
    book.ports.setNow('2018-12-20T02:05:00Z');
    expect(await admin.session.status()).toMatchObject({ at: 'locked', actor: { name: administrator.name } });
    expect(await refusalOf(admin.plans.list())).toMatchObject({ code: 'not-signed-in', reason: /khóa/ });
    const refusal = await refusalOf(admin.session.unlock({ password: 'không phải' }));
    expect(refusal).toMatchObject({ code: 'refused', reason: 'Mật khẩu không đúng.' });
    await admin.session.unlock({ password: administrator.password });
    book.ports.setNow('2018-12-20T02:09:00Z');
    await admin.session.stay();
    book.ports.setNow('2018-12-20T02:13:00Z');
    expect(await at(admin)).toBe('in');
    await admin.session.lock();
    expect(await at(admin)).toBe('locked');
  });

  test('ends with the account, with a new password, and counts changed roles at once', async () => {
    const book = await aBook();
    const admin = await setUpAccounts(book);
    const { page, person } = await withPerson(book, admin, { roles: ['compiler'] });
    const fields = { name: person.name, signInName: person.signInName, agencyId: null };
    const seen = async () => (await admin.accounts.list()).find(({ id }) => id === person.id)?.version ?? 0;
    const who = async () => ({ personId: person.id, seenVersion: await seen() });
    await admin.accounts.change({ ...(await who()), ...fields, roles: ['leader'] });
    expect(await codeOf(page.plans.addFromLibrary({ key: 'ha-noi-8560' }))).toBe('not-allowed');
    await admin.accounts.setActive({ ...(await who()), isActive: false });
    expect(await at(page)).toBe('stranger');
    await admin.accounts.setActive({ ...(await who()), isActive: true });
    expect(await at(page)).toBe('stranger');
    const again = await withPerson(book, admin, { roles: ['leader'], signInName: 'khac' });
    await admin.accounts.resetPassword({ personId: again.person.id, seenVersion: again.person.version + 1 });
    expect(await at(again.page)).toBe('stranger');
  });

  test('all sessions end when the book behind the door is another one', async () => {
    const book = await aBook();
    const admin = await setUpAccounts(book);
    book.core.endSessions();
    expect(await at(admin)).toBe('stranger');
  });
});
