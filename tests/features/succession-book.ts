import type { Successor } from '#shared/agencies/succession.ts';
import type { Book } from '../support/a-book.ts';

export const day = '2025-03-01';
export const inBook = (agencyId: string): Successor => ({ source: 'book', agencyId });

/** Who was given each task on a day, as "role name" by the task's text. */
export const givenOn = async (book: Book, on: string): Promise<Record<string, string[]>> => {
  const rows = await book.database.kysely
    .selectFrom('assignments')
    .innerJoin('tasks', 'tasks.id', 'assignments.task_id')
    .innerJoin('agencies', 'agencies.id', 'assignments.agency_id')
    .select(['tasks.id', 'role', 'name', 'assignments.valid_from', 'assignments.valid_to'])
    .orderBy('tasks.id')
    .orderBy('assignments.position')
    .orderBy('name')
    .execute();
  const valid = rows.filter((row) => (row.valid_from ?? '') <= on && (row.valid_to ?? '9999') >= on);
  const byTask = Map.groupBy(valid, (row) => row.id);
  return Object.fromEntries([...byTask].map(([id, group]) => [id, group.map((row) => `${row.role} ${row.name}`)]));
};

/** How many tasks an agency leads, and in how many it has any part, on a day. */
export const partsOn = async (book: Book, name: string, on: string): Promise<{ leads: number; parts: number }> => {
  const given = Object.values(await givenOn(book, on)).flat();
  return {
    leads: given.filter((one) => one === `lead ${name}`).length,
    parts: given.filter((one) => one.endsWith(` ${name}`)).length,
  };
};

/** Everything that a refused command must leave as it was. */
export const snapshot = async (book: Book): Promise<string> => {
  const { kysely } = book.database;
  const tables = ['agencies', 'assignments', 'successions', 'succession_links', 'targets', 'reporting_duties'] as const;
  const rows = [];
  for (const table of [...tables, 'plans', 'audit_lines', 'audit_changes'] as const)
    rows.push(await kysely.selectFrom(table).selectAll().orderBy('id').execute());
  return JSON.stringify(rows);
};
