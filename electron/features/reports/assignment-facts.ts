import type { AgencyName } from '#shared/agencies/agency.ts';
import type { TaskRow } from '#shared/tasks/task.ts';
import type { Reader } from '../../database/handles.ts';
import { refuse } from '../../door/refuse.ts';
import { agencyNamesById } from '../agencies/agencies.store.ts';
import { listPartsInPlan } from '../tasks/task-parts.store.ts';
import { type AnnualReportFacts, readAnnualReportFacts } from './annual-report-facts.ts';
import type { OwnTasks } from './assignment-tables.ts';
import { lastDayOfYear } from './plan-on-day.ts';

/** Who does what of a plan in a year; behind a group stand the members that were named for it. */
export type AssignmentFacts = AnnualReportFacts & {
  readonly parts: ReadonlyMap<string, { readonly agency: AgencyName; readonly own: OwnTasks }>;
};

/** Reads who does what in a year; refuses a year in which the plan asks for nothing. */
export const readAssignmentFacts = async (db: Reader, planId: string, year: number): Promise<AssignmentFacts> => {
  const facts = await readAnnualReportFacts(db, planId, year);
  if (facts.tasks.length === 0)
    throw refuse('refused', `Năm ${year} ${facts.plan.name} không có nhiệm vụ nào để giao: chọn năm khác.`);
  const names = await agencyNamesById(db);
  const tasks = new Map(facts.tasks.map((task) => [task.id, task]));
  const given = await listPartsInPlan(db, { planId, asOf: lastDayOfYear(year), yearFrom: year, yearTo: year });
  const parts = new Map<string, { agency: AgencyName; own: { led: TaskRow[]; supported: TaskRow[] } }>();
  for (const { agencyId, taskId, role } of given) {
    const [agency, task] = [names.get(agencyId), tasks.get(taskId)];
    if (!agency || !task) continue;
    const part = parts.get(agencyId) ?? { agency, own: { led: [], supported: [] } };
    part.own[role === 'support' ? 'supported' : 'led'].push(task);
    parts.set(agencyId, part);
  }
  return { ...facts, parts };
};
