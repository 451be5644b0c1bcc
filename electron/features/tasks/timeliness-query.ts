import { sql } from 'kysely';
import type { Standing } from '#shared/tasks/task.ts';
import { judgedOn, type Timeliness } from '#shared/tasks/timeliness.rules.ts';

/**
 * What speaks for a task: an entry of whoever the task waits for, sent, of the latest year and day, recorded last. Every
 * standing, list, report and figure asks here. The pieces are text, not bound values: the index holds only these flags, a
 * bound year would come as a decimal and print as "2018.0", and one text is built faster than a tree of a hundred nodes.
 */
const speaking = (column: string, more = ''): string =>
  `(select ${column} from progress_entries where progress_entries.task_id = tasks.id and stands_for_task = 1
    and is_draft = 0 ${more} order by progress_entries.year desc, speaks_on desc, recorded_at desc limit 1)`;

const ofYear = (year: number | undefined): string =>
  year === undefined ? '' : `and progress_entries.year = ${Math.trunc(year)}`;

/** The standing of a task: of a year, or of the latest year reported. */
export const standing = (year: number | undefined) => {
  const told = `case when is_nothing_to_report = 1 then 'nothing-to-report' else status end`;
  return sql.raw<Standing>(`coalesce(${speaking(told, ofYear(year))}, 'not-reported')`);
};

/** The evidence of what speaks for a task; null where nothing does. */
export const evidence = (year: number | undefined) => sql.raw<string | null>(speaking('evidence', ofYear(year)));

/** `yearWithin` of timeliness.rules.ts. */
const ownYear = (year: number): string => {
  const asked = Math.trunc(year);
  return `(case when tasks.year_from > ${asked} then tasks.year_from
    when tasks.year_to < ${asked} then tasks.year_to else ${asked} end)`;
};

const extensionsIn = (year: number): string =>
  `from extensions where extensions.task_id = tasks.id
    and (extensions.year is null or extensions.year = ${ownYear(year)})`;

/** `inYear` of timeliness.rules.ts. */
const deadlineInYear = (year: number): string => {
  const own = ownYear(year);
  return `${own} || case when tasks.deadline_on is null then '-12-31'
    when substr(tasks.deadline_on, 6) = '02-29' and not ((${own} % 4 = 0 and ${own} % 100 <> 0) or ${own} % 400 = 0)
    then '-02-28' else substr(tasks.deadline_on, 5) end`;
};

const dueText = (year: number): string =>
  `coalesce((select max(to_on) ${extensionsIn(year)}), case when tasks.rhythm = 'yearly'
    then ${deadlineInYear(year)} else coalesce(tasks.deadline_on, tasks.year_to || '-12-31') end)`;

/** `dueOn` of timeliness.rules.ts. */
export const dueOn = (year: number) => sql.raw<string>(dueText(year));

export const isExtendedIn = (year: number) =>
  sql.raw<number>(`case when exists (select 1 ${extensionsIn(year)}) then 1 else 0 end`);

/** `timelinessOf` of timeliness.rules.ts; a test holds the two together. `today`: an ISO day of our own clock. */
export const timeliness = (year: number, today: string) => {
  const due = dueText(year);
  const ended = `case when status = 'stopped' then 'suspended' when status = 'done'
    then case when coalesce(completed_on, '') <= ${due} then 'done-on-time' else 'done-late' end end`;
  const told = speaking(
    ended,
    `and is_nothing_to_report = 0 and progress_entries.year <= ${ownYear(year)}
      and (tasks.rhythm <> 'yearly' or progress_entries.year = ${ownYear(year)})`,
  );
  const day = judgedOn(year, today);
  return sql.raw<Timeliness>(`coalesce(${told}, case when '${day}' <= ${due} then 'in-time' else 'overdue' end)`);
};
