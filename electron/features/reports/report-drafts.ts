import type { OfficialDocument } from '#shared/official-document/official-document.ts';
import type { PaperDraft } from '#shared/papers/paper-draft.ts';
import type { Grouping } from '#shared/papers/paper-kinds.ts';
import { wholePaper } from '#shared/papers/whole-paper.ts';
import { carryingOut } from './plan-words.ts';
import { addresseesOf, reportDraft } from './report-draft.ts';
import type { ReportFacts } from './report-facts.ts';
import { phaseParts, yearsParts } from './report-years.ts';

/** Báo cáo năm. */
export const annualReportDraft = (facts: ReportFacts, grouping: Grouping = 'section'): PaperDraft =>
  reportDraft(facts, {
    title: `Kết quả năm ${facts.year} ${carryingOut(facts.plan)}`,
    addressees: addresseesOf(facts, 'annual'),
    grouping,
  });

/** The same report as it stands before anybody edits it. */
export const annualReportDocument = (facts: ReportFacts): OfficialDocument => wholePaper(annualReportDraft(facts));

/** Báo cáo giữa kỳ: from the plan's first year to the one asked for, year by year. */
export const midtermReportDraft = (facts: ReportFacts, grouping: Grouping = 'section'): PaperDraft =>
  reportDraft(facts, {
    title: `Kết quả giữa kỳ ${facts.time} ${carryingOut(facts.plan)}`,
    addressees: addresseesOf(facts, 'midterm'),
    grouping,
    between: yearsParts(facts),
  });

/** Báo cáo tổng kết: the whole time of the plan, year by year and phase by phase. */
export const finalReportDraft = (facts: ReportFacts, grouping: Grouping = 'section'): PaperDraft =>
  reportDraft(facts, {
    title: `Tổng kết ${carryingOut(facts.plan)}`,
    addressees: addresseesOf(facts, 'final'),
    grouping,
    between: [...yearsParts(facts), ...phaseParts(facts)],
  });

/** Báo cáo đột xuất: what was told in one period, by its last day. */
export const adhocReportDraft = (facts: ReportFacts, grouping: Grouping = 'section'): PaperDraft =>
  reportDraft(facts, {
    title: `Tình hình ${carryingOut(facts.plan)} (${facts.time})`,
    addressees: addresseesOf(facts, 'adhoc'),
    grouping,
  });

/** Báo cáo of one agency, under its own head, to the standing agency. */
export const agencyReportDraft = (facts: ReportFacts): PaperDraft => {
  const to = facts.plan.standingAgency?.name ?? facts.plan.issuer;
  return reportDraft(facts, {
    title: `Kết quả năm ${facts.year} ${carryingOut(facts.plan)}`,
    addressees: to === facts.issuer.name ? [facts.plan.issuer] : [to],
    grouping: 'section',
  });
};
