import type { PaperDraft } from '#shared/papers/paper-draft.ts';
import { type PaperKind, type PaperWish, paperKinds } from '#shared/papers/paper-kinds.ts';
import { dayInVietnam } from '#shared/words/dates.ts';
import type { Reader } from '../../database/handles.ts';
import { readAgencyReport } from './agency-report-facts.ts';
import { readAnnualReportFacts } from './annual-report-facts.ts';
import { readAssignmentFacts } from './assignment-facts.ts';
import { assignmentLetterDraft } from './assignment-letter-draft.ts';
import { assignmentNoticeDraft } from './assignment-notice-draft.ts';
import { assignmentSheetDraft } from './assignment-sheet-draft.ts';
import { nextPlanDraft } from './next-plan-draft.ts';
import { noticeDraft } from './notice-draft.ts';
import { readCarriedTasks } from './open-tasks.ts';
import { proposalDraft } from './proposal-draft.ts';
import { reminderLetterDraft } from './reminder-letter-draft.ts';
import {
  adhocReportDraft,
  agencyReportDraft,
  annualReportDraft,
  finalReportDraft,
  midtermReportDraft,
} from './report-drafts.ts';
import { checkSpan, readPeriodReport, readYearReport, readYearsReport } from './report-facts.ts';
import { findLastRound, readRoundFacts } from './round-facts.ts';

/** Drafts one kind of paper from the book as it stands; refuses with a sentence what the book can't answer. */
type Drafting = (db: Reader, wish: PaperWish, now: Date) => Promise<PaperDraft>;

/** How long agencies are given by a letter that reminds them. */
const daysGiven = 7;
const dayAfter = (now: Date, days: number): string => dayInVietnam(new Date(now.getTime() + days * 86_400_000));

const spanDrafting =
  (kind: 'midterm' | 'final'): Drafting =>
  async (db, { planId, year, grouping }) => {
    const facts = await readYearsReport(db, planId, year);
    checkSpan(kind, facts);
    return kind === 'midterm' ? midtermReportDraft(facts, grouping) : finalReportDraft(facts, grouping);
  };

const draftings: Record<PaperKind, Drafting> = {
  annual: async (db, { planId, year, grouping }) => annualReportDraft(await readYearReport(db, planId, year), grouping),

  midterm: spanDrafting('midterm'),

  final: spanDrafting('final'),

  adhoc: async (db, wish, now) =>
    adhocReportDraft(await readPeriodReport(db, await readRoundFacts(db, wish, dayInVietnam(now))), wish.grouping),

  agency: async (db, wish) => agencyReportDraft(await readAgencyReport(db, wish)),

  'assignment-letter': async (db, { planId, year }) =>
    assignmentLetterDraft(await readAssignmentFacts(db, planId, year)),

  'assignment-annex': async (db, { planId, year }) =>
    assignmentNoticeDraft(await readAssignmentFacts(db, planId, year)),

  'assignment-sheet': async (db, { planId, year, agencyId }) =>
    assignmentSheetDraft(await readAssignmentFacts(db, planId, year), agencyId),

  'reminder-letter': async (db, wish, now) => {
    const asOf = dayInVietnam(now);
    return reminderLetterDraft(await readRoundFacts(db, wish, asOf), { asOf, newDay: dayAfter(now, daysGiven) });
  },

  notice: async (db, { planId, year }, now) =>
    noticeDraft(
      await readAnnualReportFacts(db, planId, year),
      await findLastRound(db, planId, year, dayInVietnam(now)),
    ),

  proposal: async (db, { planId, year }) => {
    const facts = await readAnnualReportFacts(db, planId, year);
    return proposalDraft(facts, await readCarriedTasks(db, facts));
  },

  'next-plan': async (db, { planId, year }) => {
    const facts = await readAnnualReportFacts(db, planId, year);
    return nextPlanDraft(facts, await readCarriedTasks(db, facts));
  },
};

/** The kinds that can be drafted, in the order in which they are offered. */
export const offeredKinds: readonly PaperKind[] = paperKinds;

/** Drafts a paper from what the agencies have sent; what they are still writing counts nowhere. */
export const draftPaper = (db: Reader, wish: PaperWish, now: Date): Promise<PaperDraft> =>
  draftings[wish.kind](db, wish, now);
