import type { Period } from '#shared/periods/period.ts';
import type { Submission } from '#shared/submissions/submission.ts';
import type { submissionsContract } from '#shared/submissions/submissions.contract.ts';
import { dayInVietnam } from '#shared/words/dates.ts';
import type { Reader } from '../../database/handles.ts';
import { api, type Handlers } from '../../door/api.ts';
import { reading, writing } from '../../door/kinds.ts';
import { nameOfAgencies } from '../audit/names.store.ts';
import { asPeriod, getPeriodRow, listPeriodRows } from '../periods/periods.store.ts';
import { moveMany } from './move-many.ts';
import { approve, giveBack, receive, send, withdraw } from './move-submission.ts';
import { findPeriod, readRound } from './round.store.ts';

const { submissions } = api;

const nameOf = async (db: Reader, { periodId, agencyId }: { periodId: string; agencyId: string }): Promise<string> =>
  `${(await findPeriod(db, periodId))?.name ?? ''} – ${await nameOfAgencies(db, [agencyId])}`;

/** The periods in which an agency has a part, each with how far its own results have come. */
const listOfAgency = async (db: Reader, agencyId: string, today: string) => {
  const own: { period: Period; submission: Submission }[] = [];
  for (const row of await listPeriodRows(db, {})) {
    const submission = (await readRound(db, row, today)).find(({ agency }) => agency.id === agencyId);
    if (submission) own.push({ period: await asPeriod(db, row, today), submission });
  }
  return own;
};

export const submissionsHandlers: Handlers<typeof submissionsContract> = {
  list: submissions.list.use(reading).handler(async ({ context: { db, actor, house }, input }) => {
    const round = await readRound(db, await getPeriodRow(db, input.periodId), dayInVietnam(house.ports.now()));
    const isLiaison = actor.roles.every((role) => role === 'liaison');
    return isLiaison ? round.filter(({ agency }) => agency.id === actor.agencyId) : round;
  }),

  mine: submissions.mine
    .use(reading)
    .handler(({ context: { db, actor, house } }) =>
      actor.agencyId === null ? [] : listOfAgency(db, actor.agencyId, dayInVietnam(house.ports.now())),
    ),

  send: submissions.send.use(writing).handler(async ({ context: { db, actor, house, line }, input }) => {
    line.about = await nameOf(db, input);
    return send(db, input, { actor, now: house.ports.now() });
  }),

  withdraw: submissions.withdraw.use(writing).handler(async ({ context: { db, actor, house, line }, input }) => {
    line.about = await nameOf(db, input);
    line.reason = input.reason;
    return withdraw(db, input, { actor, now: house.ports.now() });
  }),

  receive: submissions.receive.use(writing).handler(async ({ context: { db, actor, house, line }, input }) => {
    line.about = await nameOf(db, input);
    return receive(db, input, { actor, now: house.ports.now() });
  }),

  approve: submissions.approve.use(writing).handler(async ({ context: { db, actor, house, line }, input }) => {
    line.about = await nameOf(db, input);
    return approve(db, input, { actor, now: house.ports.now() });
  }),

  return: submissions.return.use(writing).handler(async ({ context: { db, actor, house, line }, input }) => {
    line.about = await nameOf(db, input);
    line.reason = input.reason;
    return giveBack(db, input, { actor, now: house.ports.now() });
  }),

  moveMany: submissions.moveMany.use(writing).handler(async ({ context: { db, actor, house, line }, input }) => {
    const agencies = await nameOfAgencies(
      db,
      input.agencies.map(({ agencyId }) => agencyId),
    );
    line.about = `${(await findPeriod(db, input.periodId))?.name ?? ''} – ${agencies}`;
    line.reason = input.act === 'return' ? input.reason : null;
    return moveMany(db, input, { actor, now: house.ports.now() });
  }),
};
