import type { agenciesContract } from '#shared/agencies/agencies.contract.ts';
import { shortDate } from '#shared/words/dates.ts';
import { api, type Handlers } from '../../door/api.ts';
import { copiedFirst, reading, writing } from '../../door/kinds.ts';
import { nameOfAgencies } from '../audit/names.store.ts';
import { addAlias } from './add-alias.ts';
import { findNamed } from './add-named-agencies.ts';
import { listAgencies } from './agencies.store.ts';
import { listHistory } from './agency-history.store.ts';
import { getAgency } from './agency-kin.store.ts';
import { addAgency, changeAgency } from './keep-agency.ts';
import { listProposals } from './list-proposals.ts';
import { previewSuccession } from './plan-succession.ts';
import { addFromCatalogue, listCatalogue, listProvinces } from './provincial-catalogue.ts';
import { succeed } from './succeed.ts';

const { agencies } = api;

export const agenciesHandlers: Handlers<typeof agenciesContract> = {
  list: agencies.list.use(reading).handler(({ context: { db }, input }) => listAgencies(db, input)),

  get: agencies.get.use(reading).handler(({ context: { db }, input }) => getAgency(db, input.agencyId)),

  listHistory: agencies.listHistory
    .use(reading)
    .handler(({ context: { db }, input }) => listHistory(db, input.agencyId)),

  add: agencies.add.use(writing).handler(({ context: { db, line }, input }) => {
    line.about = input.name;
    return addAgency(db, input);
  }),

  change: agencies.change.use(writing).handler(async ({ context: { db, line }, input }) => {
    line.about = await nameOfAgencies(db, [input.agencyId]);
    return changeAgency(db, input);
  }),

  matchNames: agencies.matchNames
    .use(reading)
    .handler(({ context: { db, house }, input }) => findNamed(db, house.resources, input)),

  addAlias: agencies.addAlias.use(writing).handler(async ({ context: { db, line }, input }) => {
    line.about = `${await nameOfAgencies(db, [input.agencyId])}: ${input.alias}`;
    return addAlias(db, input);
  }),

  listProvinces: agencies.listProvinces
    .use(reading)
    .handler(({ context: { house }, input }) => listProvinces(house.resources, input.on)),

  listCatalogue: agencies.listCatalogue
    .use(reading)
    .handler(({ context: { db, house }, input }) => listCatalogue(db, house.resources, input)),

  addFromCatalogue: agencies.addFromCatalogue.use(writing).handler(async ({ context: { db, house, line }, input }) => {
    const added = await addFromCatalogue(db, house.resources, input);
    line.about = await nameOfAgencies(
      db,
      added.map((one) => one.agencyId),
    );
    return { agencies: added };
  }),

  listProposals: agencies.listProposals
    .use(reading)
    .handler(({ context: { db, house } }) => listProposals(db, house.resources)),

  previewSuccession: agencies.previewSuccession
    .use(reading)
    .handler(({ context: { db, house }, input }) => previewSuccession(db, house.resources, input)),

  succeed: agencies.succeed
    .use(copiedFirst('succession'))
    .use(writing)
    .handler(async ({ context: { db, house, line }, input }) => {
      const former = await nameOfAgencies(db, input.fromAgencyIds);
      const outcome = await succeed(db, house.resources, input);
      const heirs = await nameOfAgencies(db, Object.values(outcome.agencyIds));
      line.about = `${former} → ${heirs || 'giải thể'} từ ${shortDate(input.happensOn)}`;
      line.reason = input.note || null;
      return outcome;
    }),
};
