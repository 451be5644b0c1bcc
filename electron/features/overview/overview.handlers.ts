import type { Actor } from '#shared/contract/actor.ts';
import { confinedTo } from '#shared/contract/reach.rules.ts';
import type { overviewContract } from '#shared/overview/overview.contract.ts';
import { dayInVietnam } from '#shared/words/dates.ts';
import { api, type Handlers } from '../../door/api.ts';
import type { House } from '../../door/call.ts';
import { reading } from '../../door/kinds.ts';
import { readHealth, readTargetOverview, readTaskOverview, readYears } from './read-overview.ts';

const { overview } = api;
const today = ({ ports }: House): string => dayInVietnam(ports.now());

/** A liaison's overview is that of the own agency, whatever was asked. */
const ofAgency = <Asked extends { readonly agencyId?: string | undefined }>(asked: Asked, actor: Actor): Asked => ({
  ...asked,
  agencyId: confinedTo(actor) ?? asked.agencyId,
});

export const overviewHandlers: Handlers<typeof overviewContract> = {
  tasks: overview.tasks
    .use(reading)
    .handler(({ context: { db, house, actor }, input }) => readTaskOverview(db, ofAgency(input, actor), today(house))),

  years: overview.years
    .use(reading)
    .handler(({ context: { db, house, actor }, input }) => readYears(db, ofAgency(input, actor), today(house))),

  targets: overview.targets.use(reading).handler(({ context: { db }, input }) => readTargetOverview(db, input)),

  health: overview.health
    .use(reading)
    .handler(({ context: { db, house }, input }) => readHealth(db, input, today(house))),
};
