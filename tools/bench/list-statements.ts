import type Sqlite from 'better-sqlite3';
import { dayInVietnam } from '#shared/words/dates.ts';
import { fold } from '#shared/words/fold.ts';
import { timelinessColumns } from './overview-statements.ts';

type Question = { planId?: string; agencyId?: string; role?: string; year?: number; standing?: string; text?: string };
type Row = { id: string };

const standing = (year: number | undefined): string =>
  `coalesce((select case when is_nothing_to_report = 1 then 'nothing-to-report' else status end from progress_entries
    where task_id = tasks.id and stands_for_task = 1 and is_draft = 0
    ${year === undefined ? '' : `and year = ${year}`} order by year desc, speaks_on desc, recorded_at desc limit 1), 'not-reported')`;

/** The SQL behind the task list, prepared once and run bare: count, page, rows, who is assigned. */
export const listStatements = (db: Sqlite.Database, question: Question) => {
  const { planId, agencyId, role, year, text } = question;
  const words = fold(text ?? '')
    .split(/\s+/)
    .filter(Boolean);
  const today = dayInVietnam(new Date());
  const thisYear = Number(today.slice(0, 4));
  const conditions = [
    'valid_to is null',
    ...(planId ? ['plan_id = @planId'] : []),
    ...(year ? ['year_from <= @year and year_to >= @year'] : []),
    ...(agencyId
      ? [
          `id in (select task_id from assignments where valid_to is null and agency_id = @agencyId ${role ? 'and role = @role' : ''})`,
        ]
      : []),
    ...(question.standing ? [`${standing(year)} = @standing`] : []),
    ...words.map((word) => `search_text like '%${word}%' escape '\\'`),
  ];
  const from = `from tasks where ${conditions.join(' and ')}`;
  const count = db.prepare(`select count(*) as total ${from}`);
  const page = db.prepare(`select id ${from} order by plan_id, position limit 100`);
  const marks = Array(100).fill('?').join();
  const rows = db.prepare(`select tasks.*,
    (select name from plans where plans.id = tasks.plan_id) as plan_name,
    (select label from sections where sections.id = tasks.section_id) as section_label,
    (select title from sections where sections.id = tasks.section_id) as section_title,
    ${timelinessColumns({ year: year ?? thisYear, today })},
    ${standing(year)} as standing from tasks where id in (${marks})`);
  const assigned = db.prepare(`select task_id, role, agencies.id, name, short_name from assignments
    inner join agencies on agencies.id = assignments.agency_id where task_id in (${marks}) and assignments.valid_to is null order by position`);
  const parameters = { ...question };

  return (): { total: number; rows: unknown[] } => {
    const { total } = count.get(parameters) as { total: number };
    const ids = (page.all(parameters) as Row[]).map((row) => row.id);
    const padded = [...ids, ...Array(100 - ids.length).fill('')];
    const found = rows.all(padded);
    assigned.all(padded);
    return { total, rows: found };
  };
};
