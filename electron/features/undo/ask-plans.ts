import { findOverlap, keptDays, whyNotPeriod } from '#shared/periods/period.rules.ts';
import { inOrderOfYears, listPhaseFaults, listUseFaults } from '#shared/plans/phases.rules.ts';
import { usedYearsOf, whyNotParentPlan, whyNotShorter } from '#shared/plans/plan.rules.ts';
import { whyNotOrder, whyNotSection } from '#shared/plans/section-order.rules.ts';
import { brief } from '#shared/words/brief.ts';
import type { Tables } from '../../database/tables.ts';
import { each, idsOf, once, type Question } from './questions.ts';

const planIdsOf = (rows: readonly { readonly plan_id: string }[]): string[] => [
  ...new Set(rows.map((row) => row.plan_id)),
];

const isCurrent = ({ valid_to }: { readonly valid_to: string | null }): boolean => valid_to === null;

const periodOf = (row: Tables['periods']) => ({
  ...{ id: row.id, kind: row.kind, name: row.name },
  ...{ coversFrom: row.covers_from, coversTo: row.covers_to, cutOffOn: row.cut_off_on, dueOn: row.due_on },
});

/** Tasks, targets and periods stand within the years of their plan. */
export const askYears: Question = async ({ read, touched }) => {
  const changed = idsOf(touched('plans'));
  // A plan whose own row stays as it is can only be left by what comes back into it.
  const partsOf = async <T extends 'tasks' | 'targets' | 'periods'>(table: T) =>
    once(
      await read(table, { by: 'plan_id', ids: changed }),
      await read(table, { by: 'id', ids: idsOf(touched(table)) }),
    );
  const tasks = (await partsOf('tasks')).filter(isCurrent);
  const targets = (await partsOf('targets')).filter(isCurrent);
  const periods = await partsOf('periods');
  const plans = await read('plans', { by: 'id', ids: planIdsOf([...tasks, ...targets, ...periods]) });
  return plans.flatMap(({ id, period_start, period_end }) => {
    const own = <R extends { readonly plan_id: string }>(rows: readonly R[]) =>
      rows.filter((row) => row.plan_id === id);
    const used = usedYearsOf({ tasks: own(tasks), targets: own(targets) });
    const years = { periodStart: period_start, periodEnd: period_end };
    return each([
      ...used.map((one) => whyNotShorter(period_start, period_end, [one])),
      ...own(periods).map((row) => whyNotPeriod(years, periodOf(row))),
    ]);
  });
};

/** Phases of a plan have names and years of their own, and their targets stand within them. */
export const askPhases: Question = async ({ read, touched }) => {
  const planIds = [
    ...idsOf(touched('plans')),
    ...planIdsOf([...touched('phases'), ...touched('targets').filter((row) => row.phase_id !== null)]),
  ];
  const rows = once(await read('phases', { by: 'plan_id', ids: planIds }));
  const targets = once(await read('targets', { by: 'phase_id', ids: idsOf(rows) }));
  const plans = await read('plans', { by: 'id', ids: planIds });
  return plans.flatMap(({ id, period_start, period_end }) => {
    const phases = inOrderOfYears(
      rows
        .filter((row) => row.plan_id === id)
        .map((row) => ({ id: row.id, name: row.name, yearFrom: row.year_from, yearTo: row.year_to })),
    );
    const faults = listPhaseFaults({ periodStart: period_start, periodEnd: period_end }, phases);
    return [...faults, ...listUseFaults(phases, targets)].map((fault) => fault.reason);
  });
};

/** Sections have labels of their own and stand below what they belong to; duties name sections that are there. */
export const askSections: Question = async ({ read, touched }) => {
  const planIds = planIdsOf([...touched('sections'), ...touched('reporting_duties')]);
  const rows = await read('sections', { by: 'plan_id', ids: planIds });
  const duties = once(await read('reporting_duties', { by: 'plan_id', ids: planIds }));
  return planIds.flatMap((planId) => {
    const sections = rows
      .filter((row) => row.plan_id === planId)
      .sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))
      .map(({ id, parent_id: parentId, label, title }) => ({ id, parentId, label, title }));
    const labels = new Set(['', ...sections.map((section) => section.label)]);
    const lost = duties.filter((duty) => duty.plan_id === planId && !labels.has(duty.section_label));
    return each([
      ...sections.map((section) => whyNotSection(sections, section)),
      whyNotOrder(sections),
      ...lost.map(
        ({ section_label, quote }) =>
          `Chế độ báo cáo "${brief(quote, 60)}" đang ở mục ${section_label}: chuyển chế độ đó sang mục khác trước.`,
      ),
    ]);
  });
};

/** No two periods of a kind tell of the same days, but where a person wanted it so. */
export const askPeriods: Question = async ({ read, touched }) => {
  const rows = once(await read('periods', { by: 'plan_id', ids: planIdsOf(touched('periods')) }));
  return rows.flatMap((row, at) => {
    const others = rows.slice(0, at).filter((other) => other.plan_id === row.plan_id);
    const rival = findOverlap(periodOf(row), others.map(periodOf));
    return rival ? [`Kỳ "${row.name}" và "${rival.name}" trùng ngày: sửa ngày của một trong hai kỳ trước.`] : [];
  });
};

/** A period with results keeps its kind and days: `before` are those it has now. */
export const askMovedPeriods =
  (before: ReadonlyMap<string, Tables['periods']>): Question =>
  async ({ read, touched }) => {
    const rows = await read('periods', { by: 'id', ids: idsOf(touched('periods')) });
    const moved = rows.filter((row) => {
      const now = before.get(row.id);
      return now && (['kind', 'covers_from', 'covers_to'] as const).some((column) => now[column] !== row[column]);
    });
    const where = { by: 'period_id', ids: idsOf(moved) } as const;
    const recorded = [...(await read('progress_entries', where)), ...(await read('target_results', where))];
    return moved.some((row) => recorded.some((one) => one.period_id === row.id)) ? [keptDays] : [];
  };

/** No plan derives from itself, over however many others. */
export const askParents: Question = async ({ read, touched }) => {
  const parents = new Map<string, string | null>();
  let level = await read('plans', { by: 'id', ids: idsOf(touched('plans')) });
  const asked = once(level);
  while (level.length > 0) {
    for (const row of level) parents.set(row.id, row.parent_plan_id);
    const above = level.flatMap((row) => row.parent_plan_id ?? []).filter((id) => !parents.has(id));
    level = await read('plans', { by: 'id', ids: above });
  }
  return each(asked.map((row) => whyNotParentPlan(row.id, row.parent_plan_id, parents)));
};
