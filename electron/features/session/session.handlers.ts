import type { sessionContract } from '#shared/session/session.contract.ts';
import { dayInVietnam } from '#shared/words/dates.ts';
import { api, type Handlers } from '../../door/api.ts';
import { brakeKeys } from '../../door/brake.ts';
import { keepingSecrets, reading } from '../../door/kinds.ts';
import { refuse } from '../../door/refuse.ts';
import { findAccess } from '../accounts/access.store.ts';
import { actorOf, findPersonRow } from '../accounts/people.store.ts';
import { checkSignIn } from './sign-in.ts';

const { session } = api;

export const sessionHandlers: Handlers<typeof sessionContract> = {
  status: session.status.use(reading).handler(async ({ context: { db, connection, house } }) => {
    const access = await findAccess(db);
    return {
      ...(await connection.standing()),
      usesAccounts: access?.mode === 'accounts',
      idleMinutes: access?.idle_minutes ?? 0,
      restoredAt: house.copies?.restoredAt() ?? null,
    };
  }),

  whoAmI: session.whoAmI
    .use(reading)
    .handler(({ context }) => ({ actor: context.actor, today: dayInVietnam(context.house.ports.now()) })),

  signIn: session.signIn.use(keepingSecrets).handler(async ({ context, input }) => {
    const { connection, inOneWrite, house } = context;
    const keys = brakeKeys(input.signInName, connection);
    const { row, strongerHash } = await checkSignIn(context, { ...input, brakeKeys: keys });
    await inOneWrite(async ({ db, secrets, line }) => {
      line.about = row.name;
      if (strongerHash !== null) await secrets.keep(row.id, strongerHash);
      const at = house.ports.now().toISOString();
      await db.insert('sign_ins', [{ id: db.newId(), person_id: row.id, at }]);
    }, actorOf(row));
    connection.enter(row.id, row.password_id);
  }),

  unlock: session.unlock.use(keepingSecrets).handler(async ({ context, input }) => {
    const { connection, db, actor } = context;
    const locked = await findPersonRow(db, actor.id);
    if (!locked) throw refuse('not-signed-in', 'Phiên làm việc đã hết. Đăng nhập lại.');
    const signInName = locked.sign_in_name;
    const keys = brakeKeys(signInName, connection);
    const given = { signInName, password: input.password, brakeKeys: keys, wrong: 'Mật khẩu không đúng.' };
    const { row } = await checkSignIn(context, given);
    connection.enter(row.id, row.password_id);
  }),

  lock: session.lock.handler(({ context }) => context.connection.lock()),

  signOut: session.signOut.handler(({ context }) => context.connection.leave()),

  stay: session.stay.handler(({ context }) => context.connection.stay()),
};
