import { confinedTo } from '#shared/contract/reach.rules.ts';
import type { Period } from '#shared/periods/period.ts';
import type { periodsContract } from '#shared/periods/periods.contract.ts';
import { dayInVietnam } from '#shared/words/dates.ts';
import { api, type Handlers } from '../../door/api.ts';
import type { House } from '../../door/call.ts';
import { reading, writing } from '../../door/kinds.ts';
import { changePeriod, openPeriod, setPeriodState } from './keep-period.ts';
import { getPeriod, listOpenPeriods, listPeriods } from './periods.store.ts';
import { proposePeriods } from './propose-periods.ts';

const { periods } = api;
const periodTitle = ({ name, planName }: Period): string => `${name} (${planName})`;
const today = ({ ports }: House): string => dayInVietnam(ports.now());

export const periodsHandlers: Handlers<typeof periodsContract> = {
  list: periods.list.use(reading).handler(({ context: { db, house }, input }) => listPeriods(db, input, today(house))),

  listOpen: periods.listOpen
    .use(reading)
    .handler(({ context: { db, actor } }) => listOpenPeriods(db, confinedTo(actor))),

  get: periods.get
    .use(reading)
    .handler(({ context: { db, house }, input }) => getPeriod(db, input.periodId, today(house))),

  propose: periods.propose.use(reading).handler(({ context: { db }, input }) => proposePeriods(db, input)),

  open: periods.open.use(writing).handler(async ({ context: { db, house, line }, input }) => {
    const period = await openPeriod(db, input, today(house));
    line.about = periodTitle(period);
    return period;
  }),

  change: periods.change.use(writing).handler(async ({ context: { db, house, line }, input }) => {
    const period = await changePeriod(db, input, today(house));
    line.about = periodTitle(period);
    return period;
  }),

  close: periods.close.use(writing).handler(async ({ context: { db, house, line }, input }) => {
    line.reason = input.reason || null;
    const period = await setPeriodState(db, { ...input, state: 'closed' }, today(house));
    line.about = periodTitle(period);
    return period;
  }),

  reopen: periods.reopen.use(writing).handler(async ({ context: { db, house, line }, input }) => {
    line.reason = input.reason;
    const period = await setPeriodState(db, { ...input, state: 'open' }, today(house));
    line.about = periodTitle(period);
    return period;
  }),
};
