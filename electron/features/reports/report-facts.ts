import { officialDays } from '#shared/periods/period.rules.ts';
import type { TaskRow } from '#shared/tasks/task.ts';
import { shortDate } from '#shared/words/dates.ts';
import type { Reader } from '../../database/handles.ts';
import { refuse } from '../../door/refuse.ts';
import { listPeriodRows } from '../periods/periods.store.ts';
import { listEntriesOfPlan } from '../progress/progress.store.ts';
import { listTargetLinks } from '../tasks/task-parts.store.ts';
import { type AnnualReportFacts, readAnnualReportFacts, readTasksOfYear } from './annual-report-facts.ts';
import { latestStandings, standingsIn } from './report-standing.ts';
import type { RoundFacts } from './round-facts.ts';

type Days = { readonly from: string; readonly to: string };
type YearOfTasks = { readonly year: number; readonly tasks: readonly TaskRow[] };

/** What a report tells of, read in one snapshot: a year, some years, or the days of one period. */
export type ReportFacts = AnnualReportFacts & {
  /** What sentences call the time that is told of: "năm 2018", "giai đoạn 2018 - 2019", "đến ngày 30/6/2018". */
  readonly time: string;
  /** The first and last day whose work is told. */
  readonly days: Days;
  /** The years told of, the last one last, each with the tasks of that year. */
  readonly years: readonly YearOfTasks[];
  /** The year before the one told of; null where the plan had none or several are told of. */
  readonly before: YearOfTasks | null;
  /** One agency reports of itself: nobody needs to be named beside what was done. */
  readonly isOwn: boolean;
  /** The targets that each task is linked to. */
  readonly targetsOf: ReadonlyMap<string, readonly string[]>;
};

const readLinks = async (db: Reader, tasks: readonly TaskRow[]): Promise<Map<string, string[]>> => {
  if (tasks.length === 0) return new Map();
  const links = await listTargetLinks(
    db,
    tasks.map(({ id }) => id),
  );
  const byTask = Map.groupBy(links, (link) => link.task_id);
  return new Map([...byTask].map(([taskId, own]) => [taskId, own.map((link) => link.target_id)]));
};

/** The days of a year's report: those of its own period in the book, else the official ones (15/12 to 14/12). */
const readDays = async (db: Reader, { plan, year }: AnnualReportFacts): Promise<Days> => {
  const period = (await listPeriodRows(db, { planId: plan.id, year })).find(({ kind }) => kind === 'year');
  if (period) return { from: period.covers_from, to: period.covers_to };
  const { coversFrom, coversTo } = officialDays('year', plan, { year, part: 1 });
  return { from: coversFrom, to: coversTo };
};

/** What the report on one year tells, beside the figures of the year before. */
export const readYearReport = async (db: Reader, planId: string, year: number): Promise<ReportFacts> => {
  const facts = await readAnnualReportFacts(db, planId, year);
  const { plan, tasks } = facts;
  const before =
    year > plan.periodStart ? { year: year - 1, tasks: await readTasksOfYear(db, planId, year - 1) } : null;
  return {
    ...facts,
    time: `năm ${year}`,
    days: await readDays(db, facts),
    years: [{ year, tasks }],
    before,
    isOwn: false,
    targetsOf: await readLinks(db, tasks),
  };
};

/** What a report from the first year of the plan to another tells: of each task what was told of it last. */
export const readYearsReport = async (db: Reader, planId: string, yearTo: number): Promise<ReportFacts> => {
  const facts = await readAnnualReportFacts(db, planId, yearTo);
  const { plan } = facts;
  const years: YearOfTasks[] = [];
  const entries: AnnualReportFacts['entries'][number][] = [];
  for (let year = plan.periodStart; year <= yearTo; year += 1) {
    years.push({ year, tasks: year === yearTo ? facts.tasks : await readTasksOfYear(db, planId, year) });
    entries.push(...(await listEntriesOfPlan(db, planId, year)));
  }
  const tasks = latestStandings(years.map((one) => one.tasks));
  const lastOfEach = new Map(entries.map((entry) => [`${entry.taskId} ${entry.agencyId}`, entry]));
  return {
    ...facts,
    tasks,
    entries: [...lastOfEach.values()],
    time: plan.periodStart === yearTo ? `năm ${yearTo}` : `giai đoạn ${plan.periodStart} - ${yearTo}`,
    days: {
      from: officialDays('final', plan, { year: yearTo, part: 1 }).coversFrom,
      to: (await readDays(db, facts)).to,
    },
    years,
    before: null,
    isOwn: false,
    targetsOf: await readLinks(db, tasks),
  };
};

/** What a report on one period tells: what the agencies sent in it and nothing else. */
export const readPeriodReport = async (db: Reader, facts: RoundFacts): Promise<ReportFacts> => {
  const { round, year } = facts;
  const entries = facts.entries.filter(({ periodId }) => periodId === round.id);
  const tasks = standingsIn(entries, facts.tasks);
  return {
    ...facts,
    tasks,
    entries,
    time: `đến ngày ${shortDate(round.coversTo)}`,
    days: { from: round.coversFrom, to: round.coversTo },
    years: [{ year, tasks }],
    before: null,
    isOwn: false,
    targetsOf: await readLinks(db, tasks),
  };
};

/** Refuses a midterm report on the last year, and a final one on any other. */
export const checkSpan = (
  kind: 'midterm' | 'final',
  { plan, year }: Pick<AnnualReportFacts, 'plan' | 'year'>,
): void => {
  const { periodStart, periodEnd } = plan;
  if (kind === 'final' && year !== periodEnd)
    throw refuse(
      'refused',
      `Báo cáo tổng kết nói về cả thời gian ${periodStart} - ${periodEnd}: chọn năm ${periodEnd}.`,
    );
  if (kind === 'midterm' && year === periodEnd)
    throw refuse('refused', `Năm ${year} là năm cuối của kế hoạch: chọn năm trước đó, hoặc lập báo cáo tổng kết.`);
};
