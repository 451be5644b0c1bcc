import type Sqlite from 'better-sqlite3';

const speaking = `from progress_entries where progress_entries.task_id = tasks.id and stands_for_task = 1 and is_draft = 0`;
const latest = 'order by progress_entries.year desc, speaks_on desc, recorded_at desc limit 1';

type At = { readonly year: number; readonly today: string };

/** The columns that tell a task's timeliness in a year: its day, where it stands against it, whether it was put off. */
export const timelinessColumns = ({ year, today }: At): string => {
  const judged = today < `${year + 1}-01-01` ? today : `${year + 1}-01-01`;
  const extensions = `from extensions where extensions.task_id = tasks.id
    and (extensions.year is null or extensions.year = ${year})`;
  const due = `coalesce((select max(to_on) ${extensions}), case when rhythm = 'yearly'
    then ${year} || coalesce(substr(deadline_on, 5), '-12-31') else coalesce(deadline_on, year_to || '-12-31') end)`;
  const ended = `select case when status = 'stopped' then 'suspended' when status = 'done'
    then case when completed_on <= ${due} then 'done-on-time' else 'done-late' end end
    ${speaking} and is_nothing_to_report = 0 and progress_entries.year <= ${year}
    and (tasks.rhythm <> 'yearly' or progress_entries.year = ${year}) ${latest}`;
  return `${due} as due_on, exists (select 1 ${extensions}) as extended,
    coalesce((${ended}), case when '${judged}' <= ${due} then 'in-time' else 'overdue' end) as timeliness`;
};

/** The aggregates of an overview of a year as one bare statement. */
export const overviewStatement = (db: Sqlite.Database, at: At) => {
  const { year } = at;
  const standing = `select case when is_nothing_to_report = 1 then 'nothing-to-report' else status end
    ${speaking} and progress_entries.year = ${year} ${latest}`;
  const statement =
    db.prepare(`select plan_id, section_id, lead, standing, timeliness, extended, count(*) as count from (
    select plan_id, section_id,
      (select agency_id from assignments where task_id = tasks.id and role = 'lead' and valid_to is null) as lead,
      coalesce((${standing}), 'not-reported') as standing,
      ${timelinessColumns(at)}
    from tasks where valid_to is null and year_from <= ${year} and year_to >= ${year}
  ) group by 1, 2, 3, 4, 5, 6`);
  return (): { timeliness: string; count: number }[] => statement.all() as { timeliness: string; count: number }[];
};
