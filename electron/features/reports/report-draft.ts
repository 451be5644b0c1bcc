import type { DraftAnnex, DraftPart, PaperDraft } from '#shared/papers/paper-draft.ts';
import type { Grouping } from '#shared/papers/paper-kinds.ts';
import type { DutyKind } from '#shared/plans/duty.ts';
import { planSource, targetSources } from './draft-sources.ts';
import { officeDraft } from './office-draft.ts';
import { assessmentParts } from './report-assessment.ts';
import { closingPart, comingPart, proposalsPart } from './report-closing.ts';
import type { ReportFacts } from './report-facts.ts';
import { guidancePart, openingPart, ownGuidancePart } from './report-opening.ts';
import { resultParts } from './report-results.ts';
import { targetsPart } from './report-targets.ts';
import { targetAnnex } from './target-annex.ts';
import { targetYearsAnnex } from './target-years-annex.ts';
import { taskAnnex } from './task-annex.ts';
import { leadingAgencies } from './task-parties.ts';

/** Whom the standing agency owes this report, by the plan's own reporting duties; of a kind without one, as the annual one. Else whoever issued the plan. */
export const addresseesOf = ({ plan, issuer }: ReportFacts, kind: DutyKind): string[] => {
  const owed = plan.duties.filter(
    ({ from, to }) => to.length > 0 && from.some(({ id }) => id === plan.standingAgency?.id),
  );
  const own = owed.filter((duty) => duty.kind === kind);
  const duties = own.length > 0 ? own : owed.filter((duty) => duty.kind === 'annual');
  const named = [...new Set(duties.flatMap((duty) => duty.to.map(({ name }) => name)))];
  return named.length > 0 || plan.issuer === issuer.name ? named : [plan.issuer];
};

type Told = {
  readonly title: string;
  readonly addressees: readonly string[];
  readonly grouping: Grouping;
  /** What stands between the targets and the tasks. */
  readonly between?: readonly DraftPart[];
};

const annexesOf = (facts: ReportFacts): DraftAnnex[] => {
  const { targets, tasks, years, year, plan } = facts;
  const told = years.length > 1 ? targetYearsAnnex(facts) : targetAnnex(facts);
  return [
    ...(targets.length > 0 ? [{ key: 'annex.targets', ...told, sources: targetSources(targets, year) }] : []),
    ...(tasks.length > 0 ? [{ key: 'annex.tasks', ...taskAnnex(facts), sources: [planSource(plan)] }] : []),
  ];
};

/** Who answers for a task that nobody has told anything of, and has told nothing of any other either. */
const silentAgencies = ({ tasks, entries }: ReportFacts): string[] => {
  const heard = new Set(entries.map(({ agencyId }) => agencyId));
  const owing = leadingAgencies(tasks.filter(({ standing }) => standing === 'not-reported'));
  return owing.filter(({ id }) => !heard.has(id)).map(({ name }) => name);
};

/** A report on a plan (NĐ 30/2020/NĐ-CP, type BC) in its five parts, with the tables of targets and tasks as annexes. */
export const reportDraft = (facts: ReportFacts, { title, addressees, grouping, between = [] }: Told): PaperDraft => ({
  ...officeDraft(facts, {
    type: 'BC',
    title,
    addressees,
    parts: [
      openingPart(facts),
      facts.isOwn ? ownGuidancePart(facts) : guidancePart(facts),
      targetsPart(facts),
      ...between,
      ...resultParts(facts, grouping),
      ...assessmentParts(facts),
      comingPart(facts),
      proposalsPart(facts),
      closingPart(facts),
    ],
    annexes: annexesOf(facts),
  }),
  silent: silentAgencies(facts),
});
