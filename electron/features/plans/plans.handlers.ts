import { confinedTo } from '#shared/contract/reach.rules.ts';
import { planStatusNames } from '#shared/plans/plan-status.ts';
import type { plansContract } from '#shared/plans/plans.contract.ts';
import { dayInVietnam } from '#shared/words/dates.ts';
import { sectionName } from '#shared/words/labels.ts';
import { api, type Handlers } from '../../door/api.ts';
import { copiedFirst, reading, writing } from '../../door/kinds.ts';
import { refuse } from '../../door/refuse.ts';
import { addMissingAgencies } from '../agencies/add-agencies.ts';
import { nameOfDuty, nameOfPlan, nameOfSection } from '../audit/names.store.ts';
import { addLibraryPlan } from './add-library-plan.ts';
import { amendPlan } from './amend-plan.ts';
import { listAmendedRows } from './amended-rows.store.ts';
import { checkAmendment } from './check-amendment.ts';
import { duplicatePlan } from './duplicate-plan.ts';
import { keepDuty, removeDuty } from './keep-duty.ts';
import { keepPhases } from './keep-phases.ts';
import { addPlan, changePlan, setPlanStatus } from './keep-plan.ts';
import { keepSection, removeSection } from './keep-section.ts';
import { checkText, keepText, linkRow } from './keep-text.ts';
import { listLibraryLines } from './library-lines.ts';
import { listCalendar } from './plan-calendar.ts';
import { listFindings } from './plan-findings.ts';
import { readCatalogue, readLibrary, readLibraryPlan, readLibraryText } from './plan-library.ts';
import { listPlanLines } from './plan-lines.store.ts';
import { planName } from './plan-name.ts';
import { getPlanText } from './plan-text.store.ts';
import { findPlanIdsByLibraryKey, getPlan, listPlanNames, listPlans } from './plans.store.ts';
import { removePlan } from './remove-plan.ts';

const { plans } = api;

export const plansHandlers: Handlers<typeof plansContract> = {
  list: plans.list.use(reading).handler(({ context: { db, actor } }) => listPlans(db, confinedTo(actor))),

  listNames: plans.listNames.use(reading).handler(({ context: { db, actor } }) => listPlanNames(db, confinedTo(actor))),

  get: plans.get
    .use(reading)
    .handler(({ context: { db, actor }, input }) => getPlan(db, input.planId, confinedTo(actor))),

  listLibrary: plans.listLibrary.use(reading).handler(async ({ context: { db, house } }) => {
    const planIds = await findPlanIdsByLibraryKey(db);
    const library = await readLibrary(house.resources);
    return library.map((plan) => ({
      key: plan.key,
      name: planName(plan.document),
      subject: plan.document.subject,
      issuer: plan.document.issuer,
      periodStart: plan.periodStart,
      periodEnd: plan.periodEnd,
      sourceKind: plan.source,
      planId: planIds.get(plan.key) ?? null,
    }));
  }),

  addFromLibrary: plans.addFromLibrary
    .use(copiedFirst('import'))
    .use(writing)
    .handler(async ({ context: { db, house, line }, input }) => {
      const plan = await readLibraryPlan(house.resources, input.key);
      line.about = planName(plan.document);
      if ((await findPlanIdsByLibraryKey(db)).has(plan.key))
        throw refuse('refused', `${planName(plan.document)} đã có trong sổ.`);
      const agencies = await addMissingAgencies(db, await readCatalogue(house.resources, plan.agencyCatalogue));
      const text = await readLibraryText(house.resources, plan);
      return { planId: await addLibraryPlan(db, { plan, text, agencies }) };
    }),

  getText: plans.getText.use(reading).handler(({ context: { db }, input }) => getPlanText(db, input.planId)),

  checkText: plans.checkText.use(reading).handler(({ context: { db }, input }) => checkText(db, input)),

  keepText: plans.keepText.use(writing).handler(async ({ context: { db, line }, input }) => {
    line.about = `Văn bản gốc của ${await nameOfPlan(db, input.planId)}`;
    return keepText(db, input);
  }),

  linkRow: plans.linkRow.use(writing).handler(async ({ context: { db, line }, input }) => {
    line.about = `Văn bản gốc của ${await nameOfPlan(db, input.planId)}`;
    return linkRow(db, input);
  }),

  listFindings: plans.listFindings.use(reading).handler(({ context: { db, house }, input }) => {
    const year = Number(dayInVietnam(house.ports.now()).slice(0, 4));
    return listFindings(db, input.planId, year);
  }),

  listLines: plans.listLines
    .use(reading)
    .handler(({ context: { db, house }, input }) =>
      'planId' in input ? listPlanLines(db, input.planId) : listLibraryLines(house.resources, input.libraryKey),
    ),

  calendar: plans.calendar.use(reading).handler(({ context: { db }, input }) => listCalendar(db, input)),

  add: plans.add.use(writing).handler(({ context: { db, line }, input }) => {
    line.about = planName(input);
    return addPlan(db, input);
  }),

  change: plans.change.use(writing).handler(async ({ context: { db, line }, input }) => {
    line.about = await nameOfPlan(db, input.planId);
    return changePlan(db, input);
  }),

  setStatus: plans.setStatus.use(writing).handler(async ({ context: { db, line }, input }) => {
    line.about = `${await nameOfPlan(db, input.planId)}: ${planStatusNames[input.status].toLowerCase()}`;
    return setPlanStatus(db, input);
  }),

  keepPhases: plans.keepPhases.use(writing).handler(async ({ context: { db, line }, input }) => {
    line.about = await nameOfPlan(db, input.planId);
    line.reason = input.reason || null;
    return keepPhases(db, input);
  }),

  keepSection: plans.keepSection.use(writing).handler(async ({ context: { db, line }, input }) => {
    line.about = `Mục ${sectionName(input.label)} của ${await nameOfPlan(db, input.planId)}`;
    return keepSection(db, input);
  }),

  remove: plans.remove.use(writing).handler(async ({ context: { db, line }, input }) => {
    line.about = await nameOfPlan(db, input.planId);
    line.reason = input.reason;
    return removePlan(db, input);
  }),

  removeSection: plans.removeSection.use(writing).handler(async ({ context: { db, line }, input }) => {
    line.about = await nameOfSection(db, input.sectionId);
    line.reason = input.reason;
    return removeSection(db, input);
  }),

  keepDuty: plans.keepDuty.use(writing).handler(async ({ context: { db, line }, input }) => {
    const duty = await keepDuty(db, input);
    line.about = await nameOfDuty(db, duty.id);
    return duty;
  }),

  removeDuty: plans.removeDuty.use(writing).handler(async ({ context: { db, line }, input }) => {
    line.about = await nameOfDuty(db, input.dutyId);
    line.reason = input.reason;
    return removeDuty(db, input);
  }),

  duplicate: plans.duplicate.use(writing).handler(async ({ context: { db, line }, input }) => {
    line.about = `${await nameOfPlan(db, input.planId)} → ${input.periodStart}–${input.periodEnd}`;
    return duplicatePlan(db, input);
  }),

  checkAmendment: plans.checkAmendment
    .use(reading)
    .handler(({ context: { db, house }, input }) => checkAmendment(db, input, dayInVietnam(house.ports.now()))),

  listAmendedRows: plans.listAmendedRows
    .use(reading)
    .handler(({ context: { db }, input }) => listAmendedRows(db, input.planId)),

  amend: plans.amend.use(writing).handler(async ({ context: { db, house, line }, input }) => {
    line.about = `${await nameOfPlan(db, input.planId)} theo ${planName(input)}`;
    return amendPlan(db, input, dayInVietnam(house.ports.now()));
  }),
};
