import type { DataHealth, OverviewRow, TargetOverview, TaskOverview } from '#shared/overview/overview.ts';
import type { PlanRow } from '#shared/plans/plan.ts';
import type { Target } from '#shared/targets/target.ts';
import { type TargetStanding, targetStanding } from '#shared/targets/target-standing.rules.ts';
import { gapToPlan, plannedFigure, reachedPercent } from '#shared/targets/targets.rules.ts';
import { type TaskGap, taskGaps } from '#shared/tasks/task.ts';
import type { TaskFilter } from '#shared/tasks/tasks.contract.ts';
import { sectionName } from '#shared/words/labels.ts';
import { inVietnameseOrder } from '#shared/words/order.ts';
import type { Reader } from '../../database/handles.ts';
import { agencyNamesById } from '../agencies/agencies.store.ts';
import { getPlan, listPlans } from '../plans/plans.store.ts';
import { listTargets } from '../targets/targets.store.ts';
import { countTasks, groupTasks } from '../tasks/task-figures.store.ts';
import { overviewRow, taskOverview } from './task-overview.ts';

type Asked = { readonly planId?: string | undefined; readonly year: number };
type AskedOfTasks = Asked & { readonly agencyId?: string | undefined };

const baseFilter = ({ planId, agencyId, year }: AskedOfTasks): TaskFilter => ({
  year,
  ...(planId !== undefined && { planId }),
  ...(agencyId !== undefined && { agencyId, role: 'lead' as const }),
});

const byName = (rows: readonly OverviewRow[]): OverviewRow[] =>
  rows.toSorted((a, b) => Number(a.id === null) - Number(b.id === null) || inVietnameseOrder(a.name, b.name));

const sectionNames = async (db: Reader, planId: string | undefined): Promise<Map<string, string>> => {
  if (planId === undefined) return new Map();
  const { sections } = await getPlan(db, planId);
  return new Map(sections.map(({ id, label, title }) => [id, `${sectionName(label)}. ${title}`]));
};

/** The standing of a year by timeliness, plan, agency that leads, and section of a plan. */
export const readTaskOverview = async (db: Reader, asked: AskedOfTasks, today: string): Promise<TaskOverview> => {
  const base = baseFilter(asked);
  const groups = await groupTasks(db, { ...base, today });
  const plans = new Map((await listPlans(db)).map(({ id, name }) => [id, name]));
  const agencies = await agencyNamesById(db);
  const sections = await sectionNames(db, asked.planId);
  const names = {
    plan: (id: string) => plans.get(id) ?? '',
    agency: (id: string) => agencies.get(id)?.name ?? '',
    section: (id: string) => sections.get(id) ?? '',
  };
  const told = taskOverview({ groups, base, year: asked.year, today, names });
  const place = new Map([...sections.keys()].map((id, at) => [id, at]));
  return {
    ...told,
    byPlan: byName(told.byPlan),
    byAgency: byName(told.byAgency),
    bySection: told.bySection.toSorted((a, b) => (place.get(a.id ?? '') ?? 0) - (place.get(b.id ?? '') ?? 0)),
  };
};

/** The years of a plan side by side. */
export const readYears = async (
  db: Reader,
  { planId, agencyId }: { readonly planId: string; readonly agencyId?: string | undefined },
  today: string,
): Promise<OverviewRow[]> => {
  const { periodStart, periodEnd } = await getPlan(db, planId);
  const rows: OverviewRow[] = [];
  for (let year = periodStart; year <= periodEnd; year++) {
    const filter = baseFilter({ planId, agencyId, year });
    const groups = await groupTasks(db, { ...filter, today });
    rows.push(overviewRow(groups, { id: String(year), name: `Năm ${year}`, filter }));
  }
  return rows;
};

const plansInYear = async (db: Reader, { planId, year }: Asked): Promise<PlanRow[]> =>
  (await listPlans(db)).filter(
    (plan) => (planId === undefined || plan.id === planId) && plan.periodStart <= year && plan.periodEnd >= year,
  );

type Judged = { readonly plan: PlanRow; readonly target: Target; readonly judgement: TargetStanding };

const judgeTargets = async (db: Reader, asked: Asked): Promise<Judged[]> => {
  const judged: Judged[] = [];
  for (const plan of await plansInYear(db, asked))
    for (const target of await listTargets(db, plan.id)) {
      const judgement = targetStanding(target, asked.year);
      if (judgement !== null) judged.push({ plan, target, judgement });
    }
  return judged;
};

/** The targets of a year against the plan. */
export const readTargetOverview = async (db: Reader, asked: Asked): Promise<TargetOverview> => {
  const judged = await judgeTargets(db, asked);
  const counts = { met: 0, unmet: 0, reported: 0, nothing: 0, 'not-reported': 0 };
  for (const { judgement } of judged) counts[judgement] += 1;
  const rows = judged.map(({ plan, target, judgement }) => {
    const result = target.results.find((one) => one.year === asked.year);
    return {
      planId: plan.id,
      planName: plan.name,
      targetId: target.id,
      text: target.text,
      unit: target.unit,
      plannedText: plannedFigure(target, asked.year),
      reached: result?.value ?? null,
      reachedPercent: result ? reachedPercent(target, result) : null,
      gap: result ? gapToPlan(target, result) : null,
      judgement,
    };
  });
  return { year: asked.year, counts, rows };
};

/** What the book lacks: parts of tasks, data of targets, and where its plans contradict themselves. */
export const readHealth = async (db: Reader, asked: Asked, today: string): Promise<DataHealth> => {
  const base = baseFilter(asked);
  const lacks = {} as Record<TaskGap, DataHealth['lacks']['lead']>;
  for (const gap of taskGaps) {
    const filter = { ...base, gaps: [gap] };
    lacks[gap] = { count: await countTasks(db, { ...filter, today }), filter };
  }
  const silent = (await judgeTargets(db, asked)).filter(({ judgement }) => judgement === 'not-reported');
  const findings: DataHealth['findings'][number][] = [];
  for (const plan of await plansInYear(db, asked)) {
    const { findings: own } = await getPlan(db, plan.id);
    findings.push(...own.map((sentence) => ({ planId: plan.id, planName: plan.name, sentence })));
  }
  return {
    year: asked.year,
    lacks,
    targetsWithoutData: silent.map(({ plan, target }) => ({
      planId: plan.id,
      planName: plan.name,
      targetId: target.id,
      text: target.text,
    })),
    findings,
  };
};
