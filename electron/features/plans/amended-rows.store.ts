import type { AmendedRow } from '#shared/plans/amend-fields.ts';
import type { Reader } from '../../database/handles.ts';
import { getPlanRow } from './plans.store.ts';

const listRows = (db: Reader, table: 'tasks' | 'targets', planId: string) =>
  db
    .selectFrom(table)
    .innerJoin('sections', 'sections.id', `${table}.section_id`)
    .select([`${table}.id`, `${table}.text`, `${table}.amendment_id`, `${table}.replaces_id`, `${table}.ended_by_id`])
    .select('sections.label as sectionLabel')
    .where(`${table}.plan_id`, '=', planId)
    .where((row) => row.or([row(`${table}.amendment_id`, 'is not', null), row(`${table}.ended_by_id`, 'is not', null)]))
    .orderBy(`${table}.position`)
    .execute();

type Row = Awaited<ReturnType<typeof listRows>>[number];

const nameOf = (row: Row | undefined) => (row ? { id: row.id, text: row.text } : null);

const changesOf = (kind: AmendedRow['kind'], rows: readonly Row[]): AmendedRow[] => {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const replaced = new Set(rows.flatMap((row) => row.replaces_id ?? []));
  return rows.flatMap((row): AmendedRow[] => {
    const { amendment_id, replaces_id, ended_by_id, sectionLabel } = row;
    const came = { kind, sectionLabel, before: nameOf(byId.get(replaces_id ?? '')), after: nameOf(row) };
    const went = { kind, sectionLabel, before: nameOf(row), after: null };
    return [
      ...(amendment_id === null ? [] : [{ amendmentId: amendment_id, ...came }]),
      ...(ended_by_id === null || replaced.has(row.id) ? [] : [{ amendmentId: ended_by_id, ...went }]),
    ];
  });
};

/** What the amendments of a plan did to its targets and tasks, in the order of the plan. */
export const listAmendedRows = async (db: Reader, planId: string): Promise<AmendedRow[]> => {
  await getPlanRow(db, planId);
  return [
    ...changesOf('target', await listRows(db, 'targets', planId)),
    ...changesOf('task', await listRows(db, 'tasks', planId)),
  ];
};
