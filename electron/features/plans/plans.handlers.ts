import { api } from '../../door/api.ts';
import { reading, writing } from '../../door/kinds.ts';
import { refuse } from '../../door/refuse.ts';
import { addMissingAgencies } from '../agencies/add-agencies.ts';
import { addLibraryPlan } from './add-library-plan.ts';
import { readCatalogue, readLibrary, readLibraryPlan, readLibraryText } from './plan-library.ts';
import { planName } from './plan-name.ts';
import { findPlanIdsByLibraryKey, getPlan, listPlans } from './plans.store.ts';

export const plansHandlers = {
  list: api.plans.list.use(reading).handler(({ context: { db } }) => listPlans(db)),

  get: api.plans.get.use(reading).handler(({ context: { db }, input }) => getPlan(db, input.planId)),

  listLibrary: api.plans.listLibrary.use(reading).handler(async ({ context: { db, house } }) => {
    const planIds = await findPlanIdsByLibraryKey(db);
    const library = await readLibrary(house.resources);
    return library.map((plan) => ({
      key: plan.key,
      name: planName(plan.document),
      subject: plan.document.subject,
      issuer: plan.document.issuer,
      periodStart: plan.periodStart,
      periodEnd: plan.periodEnd,
      planId: planIds.get(plan.key) ?? null,
    }));
  }),

  addFromLibrary: api.plans.addFromLibrary.use(writing).handler(async ({ context: { db, house }, input }) => {
    const plan = await readLibraryPlan(house.resources, input.key);
    if ((await findPlanIdsByLibraryKey(db)).has(plan.key))
      throw refuse('refused', `${planName(plan.document)} đã có trong sổ.`);
    const agencies = await addMissingAgencies(db, await readCatalogue(house.resources, plan.agencyCatalogue));
    const text = await readLibraryText(house.resources, plan);
    return { planId: await addLibraryPlan(db, { plan, text, agencies }) };
  }),
};
