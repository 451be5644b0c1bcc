import type { accountsContract } from '#shared/accounts/accounts.contract.ts';
import { whyNotSame } from '#shared/accounts/password.rules.ts';
import { whyWait } from '#shared/session/waits.rules.ts';
import { api, type Handlers } from '../../door/api.ts';
import { brakeKeys } from '../../door/brake.ts';
import { keepingSecrets, printing, reading, writing } from '../../door/kinds.ts';
import { refuse, refuseField, refuseIf } from '../../door/refuse.ts';
import { recoveryCode } from '../../door/secrets.ts';
import { sheetFile } from '../../door/sheet-file.ts';
import { getAccess, getAccessSettings } from './access.store.ts';
import { addPerson } from './add-person.ts';
import { changePerson, getPerson, setActive } from './change-account.ts';
import { checkOwnPassword } from './check-own-password.ts';
import { keepAccess } from './keep-access.ts';
import { givePassword, hashChosen } from './keep-password.ts';
import { newOneTimePassword, newRecoveryCode } from './one-time-words.ts';
import { actorOf, listPeople } from './people.store.ts';
import { readRecoverySheet } from './read-recovery-sheet.ts';
import { findRecovered, readRecoveryCode } from './recover.ts';
import { addAdministrator, prepareAdministrator, setUpBook } from './set-up.ts';

const { accounts } = api;

export const accountsHandlers: Handlers<typeof accountsContract> = {
  setUp: accounts.setUp.use(keepingSecrets).handler(async ({ context, input }) => {
    const { house, connection, db, inOneWrite } = context;
    const administrator =
      input.administrator && (await prepareAdministrator({ house, db }, input.administrator, 'administrator.'));
    const entered = await inOneWrite((write) => {
      write.line.about = administrator
        ? `Có tài khoản, quản trị đầu tiên ${administrator.actor.name}`
        : 'Không mật khẩu';
      return setUpBook(write, input.office, { house, administrator });
    }, administrator?.actor);
    if (entered && administrator) connection.enter(administrator.actor.id, entered.passwordId);
    return { recoveryCode: administrator?.code ?? null };
  }),

  recover: accounts.recover.use(keepingSecrets).handler(async ({ context, input }) => {
    const { house, connection, db, secrets, inOneWrite } = context;
    const code = readRecoveryCode(input.code);
    const keys = [...brakeKeys(input.signInName, connection), 'recovery code'];
    refuseIf(whyWait(house.brake.try(keys)));
    const { row, usedHash } = await findRecovered({ house, db, secrets }, { signInName: input.signInName, code });
    const owner = { name: row.name, signInName: row.sign_in_name, password: input.newPassword, field: 'newPassword' };
    const hash = await hashChosen({ house, db }, owner);
    const nextCode = newRecoveryCode();
    const nextHash = await house.passwords.hash(nextCode);
    const passwordId = await inOneWrite(async (write) => {
      if ((await write.secrets.find(recoveryCode)) !== usedHash)
        throw refuse('refused', 'Mã khôi phục này vừa được dùng. Dùng mã mới nhất.');
      await write.secrets.keep(recoveryCode, nextHash);
      await keepAccess(write.db, { recovery_code_set_at: house.ports.now().toISOString() });
      write.line.about = row.name;
      return givePassword(write, { personId: row.id, seenVersion: row.version, hash, once: false });
    }, actorOf(row));
    house.brake.forgive(keys);
    connection.enter(row.id, passwordId);
    return { recoveryCode: nextCode };
  }),

  list: accounts.list.use(reading).handler(({ context: { db } }) => listPeople(db)),

  add: accounts.add.use(keepingSecrets).handler(async ({ context: { house, inOneWrite }, input }) => {
    const oneTimePassword = newOneTimePassword();
    const hash = await house.passwords.hash(oneTimePassword);
    const id = house.ports.newId();
    const person = await inOneWrite(async (write) => {
      write.line.about = input.name;
      await addPerson(write, { ...input, id }, { hash, once: true });
      return getPerson(write.db, id);
    });
    return { person, oneTimePassword };
  }),

  change: accounts.change.use(writing).handler(({ context: { db, line }, input }) => {
    line.about = input.name;
    return changePerson(db, input);
  }),

  setActive: accounts.setActive.use(writing).handler(async ({ context: { db, line }, input }) => {
    const person = await setActive(db, input);
    line.about = `${person.name}: ${person.isActive ? 'dùng lại' : 'ngừng dùng'}`;
    return person;
  }),

  resetPassword: accounts.resetPassword
    .use(keepingSecrets)
    .handler(async ({ context: { house, inOneWrite }, input }) => {
      const oneTimePassword = newOneTimePassword();
      const hash = await house.passwords.hash(oneTimePassword);
      const person = await inOneWrite(async (write) => {
        write.line.about = (await getPerson(write.db, input.personId)).name;
        await givePassword(write, { ...input, hash, once: true });
        return getPerson(write.db, input.personId);
      });
      return { person, oneTimePassword };
    }),

  settings: accounts.settings.use(reading).handler(({ context: { db } }) => getAccessSettings(db)),

  keepIdleMinutes: accounts.keepIdleMinutes.use(writing).handler(async ({ context: { db, line }, input }) => {
    line.about = `Khóa màn hình sau ${input.idleMinutes} phút`;
    await keepAccess(db, { idle_minutes: input.idleMinutes }, input.seenVersion);
    return getAccessSettings(db);
  }),

  changePassword: accounts.changePassword.use(keepingSecrets).handler(async ({ context, input }) => {
    const { house, connection, db, inOneWrite } = context;
    const row = await checkOwnPassword(context, input.password);
    refuseField('newPassword', whyNotSame(input.newPassword, input.password));
    const owner = { name: row.name, signInName: row.sign_in_name, password: input.newPassword, field: 'newPassword' };
    const hash = await hashChosen({ house, db }, owner);
    const given = { personId: row.id, seenVersion: row.version, hash, once: false };
    connection.enter(row.id, await inOneWrite((write) => givePassword(write, given)));
  }),

  turnOn: accounts.turnOn.use(keepingSecrets).handler(async ({ context, input }) => {
    const { house, connection, db, inOneWrite } = context;
    const administrator = await prepareAdministrator({ house, db }, input, '');
    const { passwordId } = await inOneWrite(async (write) => {
      if ((await getAccess(write.db)).mode === 'accounts') throw refuse('refused', 'Sổ đang dùng tài khoản.');
      await keepAccess(write.db, { mode: 'accounts', recovery_code_set_at: house.ports.now().toISOString() });
      return addAdministrator(write, administrator);
    });
    connection.enter(administrator.actor.id, passwordId);
    return { recoveryCode: administrator.code };
  }),

  turnOff: accounts.turnOff.use(keepingSecrets).handler(async ({ context, input }) => {
    await checkOwnPassword(context, input.password);
    const settings = await context.inOneWrite(async ({ db }) => {
      await keepAccess(db, { mode: 'single' });
      return getAccessSettings(db);
    });
    context.connection.leave();
    return settings;
  }),

  renewRecoveryCode: accounts.renewRecoveryCode.use(keepingSecrets).handler(async ({ context, input }) => {
    const { house, inOneWrite } = context;
    await checkOwnPassword(context, input.password);
    const code = newRecoveryCode();
    const hash = await house.passwords.hash(code);
    await inOneWrite(async ({ db, secrets }) => {
      await keepAccess(db, { recovery_code_set_at: house.ports.now().toISOString() });
      await secrets.keep(recoveryCode, hash);
    });
    return { recoveryCode: code };
  }),

  printRecoverySheet: accounts.printRecoverySheet
    .use(printing)
    .handler(async ({ context, input, signal }) =>
      sheetFile(
        await readRecoverySheet(context, input.code),
        { name: 'phieu-khoi-phuc', form: 'pdf' },
        { house: context.house, signal },
      ),
    ),
};
