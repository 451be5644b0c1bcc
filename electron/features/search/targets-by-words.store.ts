import type { FoundTarget } from '#shared/search/search.contract.ts';
import { matchesFolded } from '#shared/words/fold.ts';
import type { Reader } from '../../database/handles.ts';

/** The targets in force that have all the words, plan by plan in the plan's order. A book has hundreds, so all are read. */
export const findTargets = async (db: Reader, text: string): Promise<(FoundTarget & { leadId: string | null })[]> => {
  const rows = await db
    .selectFrom('targets')
    .innerJoin('plans', 'plans.id', 'targets.plan_id')
    .innerJoin('sections', 'sections.id', 'targets.section_id')
    .select(['targets.id', 'targets.plan_id as planId', 'plans.name as planName', 'targets.text'])
    .select(['sections.label as sectionLabel', 'targets.lead_agency_id as leadId'])
    .where('targets.valid_to', 'is', null)
    .orderBy('targets.plan_id')
    .orderBy('targets.position')
    .execute();
  return rows.filter((row) => matchesFolded(row.text, text));
};
