import { type DutyFault, listDutyFaults } from '#shared/plans/duty.rules.ts';
import type { DutyFields, ReportingDuty } from '#shared/plans/duty.ts';
import type { Plan } from '#shared/plans/plan.ts';
import type { Reader, Writer } from '../../database/handles.ts';
import { keepRow } from '../../door/keep-row.ts';
import { refuse } from '../../door/refuse.ts';
import { agencyNamesById } from '../agencies/agencies.store.ts';
import { locateSentences } from './locate-sentences.ts';
import { listDuties, listDutyRows, listSectionRows } from './plan-parts.store.ts';
import { findPlanText } from './plan-text.store.ts';
import { getPlan, getPlanRow } from './plans.store.ts';
import { refuseFaults } from './refuse-faults.ts';

type Keeping = DutyFields & {
  readonly planId: string;
  readonly dutyId: string | null;
  readonly seenVersion: number | null;
};

const agencyFaults = async (db: Reader, { fromIds, toIds }: DutyFields): Promise<DutyFault[]> => {
  const names = await agencyNamesById(db);
  const unknown = (ids: readonly string[]) => ids.some((id) => !names.has(id));
  return [
    ...(unknown(fromIds) ? [{ path: 'fromIds' as const, reason: 'Bên báo cáo: chọn cơ quan có trong sổ.' }] : []),
    ...(unknown(toIds) ? [{ path: 'toIds' as const, reason: 'Bên nhận: chọn cơ quan có trong sổ.' }] : []),
  ];
};

const ids = (list: readonly string[]): string => JSON.stringify([...new Set(list)]);

/** Adds a reporting duty at the end or changes one; a sentence that stands in the plan's text is linked to its place. */
export const keepDuty = async (db: Writer, keeping: Keeping): Promise<ReportingDuty> => {
  const { planId, dutyId, seenVersion, ...duty } = keeping;
  await getPlanRow(db, planId);
  const rows = await listDutyRows(db, planId);
  const existing = rows.find((row) => row.id === dutyId);
  if (dutyId !== null && !existing) throw refuse('not-found', 'Chế độ báo cáo này không có trong kế hoạch.');
  const labels = (await listSectionRows(db, planId)).map((section) => section.label);
  refuseFaults([
    ...listDutyFaults(duty, existing ? [...labels, existing.section_label] : labels),
    ...(await agencyFaults(db, duty)),
  ]);
  const isSameQuote = existing?.quote === duty.quote;
  const [found] = locateSentences(await findPlanText(db, planId), [duty.quote]);
  const kept = await keepRow(db, 'reporting_duties', {
    existing,
    seenVersion,
    fields: {
      plan_id: planId,
      position: existing?.position ?? Math.max(-1, ...rows.map((row) => row.position)) + 1,
      kind: duty.kind,
      section_label: duty.sectionLabel,
      quote: duty.quote,
      due_text: duty.dueText,
      due_month: duty.dueMonth,
      due_day: duty.dueDay,
      due_on: duty.dueOn,
      due_is_before: duty.isBefore ? 1 : 0,
      from_agency_ids: ids(duty.fromIds),
      to_agency_ids: ids(duty.toIds),
      source_from: isSameQuote ? existing.source_from : (found?.source_from ?? null),
      source_to: isSameQuote ? existing.source_to : (found?.source_to ?? null),
    },
    stamp: {},
  });
  const now = (await listDuties(db, planId)).find((one) => one.id === kept.id);
  if (!now) throw new Error(`duty ${kept.id} is not in its plan`);
  return now;
};

type Removing = { readonly planId: string; readonly dutyId: string; readonly seenVersion: number };

/** Takes a reporting duty away; the audit keeps it. */
export const removeDuty = async (db: Writer, { planId, dutyId, seenVersion }: Removing): Promise<Plan> => {
  if (!(await listDutyRows(db, planId)).some((row) => row.id === dutyId))
    throw refuse('not-found', 'Chế độ báo cáo này không có trong kế hoạch.');
  await db.remove('reporting_duties', { id: dutyId, seenVersion });
  return getPlan(db, planId);
};
