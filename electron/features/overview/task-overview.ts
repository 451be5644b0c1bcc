import type { Figure, OverviewRow, TaskOverview } from '#shared/overview/overview.ts';
import { standings } from '#shared/tasks/task.ts';
import type { TaskFilter } from '#shared/tasks/tasks.contract.ts';
import { timelinesses } from '#shared/tasks/timeliness.rules.ts';
import type { TaskGroup } from '../tasks/task-figures.store.ts';

type Groups = readonly TaskGroup[];
type Named = { readonly id: string | null; readonly name: string; readonly filter: TaskFilter };

const add = (groups: Groups): number => groups.reduce((sum, { count }) => sum + count, 0);

/** The figures of one row: the filter of each opens the tasks that were counted. */
export const overviewRow = (groups: Groups, { id, name, filter }: Named): OverviewRow => {
  const byTimeliness = Map.groupBy(groups, ({ timeliness }) => timeliness);
  const suspended = add(byTimeliness.get('suspended') ?? []);
  const buckets = timelinesses.map((timeliness): [string, Figure] => [
    timeliness,
    { count: add(byTimeliness.get(timeliness) ?? []), filter: { ...filter, timeliness } },
  ]);
  return {
    id,
    name,
    total: { count: add(groups) - suspended, filter: { ...filter, isCounted: true } },
    buckets: Object.fromEntries(buckets) as OverviewRow['buckets'],
    notReported: {
      count: add(groups.filter(({ standing }) => standing === 'not-reported')),
      filter: { ...filter, standing: 'not-reported' },
    },
  };
};

type Naming = (id: string) => string;
type Key = 'planId' | 'sectionId' | 'leadId';

/** One row for each value of a column, in the order of their names; what nobody leads comes last. */
const rowsBy = (
  groups: Groups,
  key: Key,
  { name, filter }: { name: Naming; filter: (id: string | null) => TaskFilter },
) =>
  [...Map.groupBy(groups, (group) => group[key])].map(([id, own]) =>
    overviewRow(own, { id, name: id === null ? '' : name(id), filter: filter(id) }),
  );

type Told = {
  readonly groups: Groups;
  readonly base: TaskFilter;
  readonly year: number;
  readonly today: string;
  readonly names: { readonly plan: Naming; readonly agency: Naming; readonly section: Naming };
};

const ofLead =
  (base: TaskFilter) =>
  (id: string | null): TaskFilter =>
    id === null ? { ...base, gaps: ['lead'] } : { ...base, agencyId: id, role: 'lead' };

/** Adds up the standing of a year in every way that an overview shows it, all from the same groups. */
export const taskOverview = ({ groups, base, year, today, names }: Told): TaskOverview => {
  const whole = overviewRow(groups, { id: null, name: '', filter: base });
  const count = (standing: string): number => add(groups.filter((group) => group.standing === standing));
  return {
    year,
    today,
    total: whole.total,
    buckets: whole.buckets,
    standings: Object.fromEntries(
      standings.map((standing) => [standing, { count: count(standing), filter: { ...base, standing } }]),
    ) as TaskOverview['standings'],
    extended: {
      count: add(groups.filter(({ isExtended }) => isExtended === 1)),
      filter: { ...base, isExtended: true },
    },
    byPlan: rowsBy(groups, 'planId', {
      name: names.plan,
      filter: (id) => ({ ...base, ...(id !== null && { planId: id }) }),
    }),
    byAgency: rowsBy(groups, 'leadId', { name: names.agency, filter: ofLead(base) }),
    bySection:
      base.planId === undefined
        ? []
        : rowsBy(groups, 'sectionId', {
            name: names.section,
            filter: (id) => ({ ...base, ...(id !== null && { sectionId: id }) }),
          }),
  };
};
