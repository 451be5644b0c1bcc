import type { agenciesContract } from '#shared/agencies/agencies.contract.ts';
import { api, type Handlers } from '../../door/api.ts';
import { reading, writing } from '../../door/kinds.ts';
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

  add: agencies.add.use(writing).handler(({ context: { db }, input }) => addAgency(db, input)),

  change: agencies.change.use(writing).handler(({ context: { db }, input }) => changeAgency(db, input)),

  listProvinces: agencies.listProvinces
    .use(reading)
    .handler(({ context: { house }, input }) => listProvinces(house.resources, input.on)),

  listCatalogue: agencies.listCatalogue
    .use(reading)
    .handler(({ context: { db, house }, input }) => listCatalogue(db, house.resources, input)),

  addFromCatalogue: agencies.addFromCatalogue.use(writing).handler(async ({ context: { db, house }, input }) => ({
    agencies: await addFromCatalogue(db, house.resources, input),
  })),

  listProposals: agencies.listProposals
    .use(reading)
    .handler(({ context: { db, house } }) => listProposals(db, house.resources)),

  previewSuccession: agencies.previewSuccession
    .use(reading)
    .handler(({ context: { db, house }, input }) => previewSuccession(db, house.resources, input)),

  succeed: agencies.succeed
    .use(writing)
    .handler(({ context: { db, house }, input }) => succeed(db, house.resources, input)),
};
