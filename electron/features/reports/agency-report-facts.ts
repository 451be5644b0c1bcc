import type { Reader } from '../../database/handles.ts';
import { refuse } from '../../door/refuse.ts';
import { agencyNamesById, findIssuer } from '../agencies/agencies.store.ts';
import { listPartsInPlan } from '../tasks/task-parts.store.ts';
import { getSigning } from './annual-report-facts.ts';
import { lastDayOfYear } from './plan-on-day.ts';
import { type ReportFacts, readYearReport } from './report-facts.ts';
import { standingsIn } from './report-standing.ts';

type Wanted = { readonly planId: string; readonly year: number; readonly agencyId: string | null };

/** What one agency reports of a year to the standing agency: its own tasks, as itself has told of them. */
export const readAgencyReport = async (db: Reader, { planId, year, agencyId }: Wanted): Promise<ReportFacts> => {
  const agency = agencyId === null ? undefined : (await agencyNamesById(db)).get(agencyId);
  if (!agency) throw refuse('refused', 'Cơ quan: chọn cơ quan lập báo cáo.');
  const issuer = await findIssuer(db, agency.id);
  if (!issuer)
    throw refuse(
      'refused',
      `${agency.name} chưa đủ ký hiệu, địa danh và chức danh người ký: bổ sung ở phần Cơ quan rồi lập lại báo cáo.`,
    );
  const facts = await readYearReport(db, planId, year);
  const parts = await listPartsInPlan(db, { planId, asOf: lastDayOfYear(year), yearFrom: year, yearTo: year });
  const given = new Set(parts.filter((part) => part.agencyId === agency.id).map(({ taskId }) => taskId));
  const entries = facts.entries.filter((entry) => entry.agencyId === agency.id);
  const own = facts.tasks.filter(({ id }) => given.has(id) || entries.some(({ taskId }) => taskId === id));
  if (own.length === 0)
    throw refuse(
      'refused',
      `Năm ${year} ${agency.name} không có nhiệm vụ nào trong ${facts.plan.name}: chọn cơ quan khác.`,
    );
  const asLead = own.map((task) => ({ ...task, lead: agency, joint: [] }));
  const standings = new Map(standingsIn(entries, asLead).map(({ id, standing }) => [id, standing]));
  const tasks = own.map((task) => ({ ...task, standing: standings.get(task.id) ?? 'not-reported' }));
  return {
    ...facts,
    issuer,
    signing: await getSigning(db, { agencyId: agency.id, year }, issuer),
    targets: facts.targets.filter(({ lead }) => lead?.id === agency.id),
    tasks,
    entries,
    years: [{ year, tasks }],
    before: null,
    isOwn: true,
  };
};
