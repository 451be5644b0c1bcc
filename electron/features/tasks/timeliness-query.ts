import { type ExpressionBuilder, expressionBuilder, sql } from 'kysely';
import { judgedOn, type Timeliness } from '#shared/tasks/timeliness.rules.ts';
import type { Tables } from '../../database/tables.ts';

/**
 * The entries that may speak for a task, the one that does first: of whoever the task waits for, sent, of the latest year
 * and day, recorded last. Every standing, list, report and figure asks here. Flags are literals: the index holds only these.
 */
export const speakingEntries = () => {
  const row: ExpressionBuilder<Tables, 'tasks'> = expressionBuilder<Tables, 'tasks'>();
  return row
    .selectFrom('progress_entries')
    .whereRef('progress_entries.task_id', '=', 'tasks.id')
    .where('stands_for_task', '=', sql.lit(1))
    .where('is_draft', '=', sql.lit(0))
    .orderBy('progress_entries.year', 'desc')
    .orderBy('speaks_on', 'desc')
    .orderBy('recorded_at', 'desc')
    .limit(1);
};

/** `yearWithin` of timeliness.rules.ts. Years are literals: a bound one would come as a decimal and print as "2018.0". */
const ownYear = (year: number) => {
  const asked = sql.lit(Math.trunc(year));
  return sql<number>`case when tasks.year_from > ${asked} then tasks.year_from
    when tasks.year_to < ${asked} then tasks.year_to else ${asked} end`;
};

const extensionsIn = (year: number) =>
  sql`from extensions where extensions.task_id = tasks.id
    and (extensions.year is null or extensions.year = (${ownYear(year)}))`;

/** `inYear` of timeliness.rules.ts. */
const deadlineInYear = (year: number) => {
  const own = sql`(${ownYear(year)})`;
  return sql`${own} || case when tasks.deadline_on is null then '-12-31'
    when substr(tasks.deadline_on, 6) = '02-29' and not ((${own} % 4 = 0 and ${own} % 100 <> 0) or ${own} % 400 = 0)
    then '-02-28' else substr(tasks.deadline_on, 5) end`;
};

/** `dueOn` of timeliness.rules.ts. */
export const dueOn = (year: number) =>
  sql<string>`coalesce((select max(to_on) ${extensionsIn(year)}), case when tasks.rhythm = 'yearly'
    then ${deadlineInYear(year)} else coalesce(tasks.deadline_on, tasks.year_to || '-12-31') end)`;

export const isExtendedIn = (year: number) =>
  sql<number>`case when exists (select 1 ${extensionsIn(year)}) then 1 else 0 end`;

/** `timelinessOf` of timeliness.rules.ts; a test holds the two together. */
export const timeliness = (year: number, today: string) => {
  const ended = speakingEntries()
    .select(
      sql<Timeliness | null>`case when status = 'stopped' then 'suspended' when status = 'done'
        then case when coalesce(completed_on, '') <= ${dueOn(year)} then 'done-on-time' else 'done-late' end end`.as(
        'ended',
      ),
    )
    .where('is_nothing_to_report', '=', sql.lit(0))
    .where('progress_entries.year', '<=', ownYear(year))
    .where(sql<boolean>`(tasks.rhythm <> 'yearly' or progress_entries.year = (${ownYear(year)}))`);
  return sql<Timeliness>`coalesce(${ended}, case when ${judgedOn(year, today)} <= ${dueOn(year)}
    then 'in-time' else 'overdue' end)`;
};
