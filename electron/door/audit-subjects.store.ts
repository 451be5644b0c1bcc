import type { Reader } from '../database/handles.ts';
import type { AuditSubjectTable } from '../database/tables/audit-tables.ts';
import type { RowChange } from './writer.ts';

type Kind = AuditSubjectTable['kind'];
type Subject = Omit<AuditSubjectTable, 'sequence'>;

const own: Partial<Record<RowChange['table'], Kind>> = {
  plans: 'plan',
  tasks: 'task',
  targets: 'target',
  agencies: 'agency',
};
const columns = Object.entries<Kind>({
  plan_id: 'plan',
  task_id: 'task',
  target_id: 'target',
  agency_id: 'agency',
  lead_agency_id: 'agency',
  standing_agency_id: 'agency',
  group_id: 'agency',
  from_agency_id: 'agency',
  to_agency_id: 'agency',
});
const lists = ['from_agency_ids', 'to_agency_ids'];

/** Every plan, task, target and agency that the touched rows are or name, each once. */
const named = (trace: readonly RowChange[]): Map<Kind, Set<string>> => {
  const found = new Map<Kind, Set<string>>();
  const add = (kind: Kind, id: unknown) => {
    if (typeof id === 'string') found.set(kind, (found.get(kind) ?? new Set()).add(id));
  };
  for (const { table, rowId, row, before } of trace) {
    const kind = own[table];
    if (kind) add(kind, rowId);
    for (const values of before === null ? [row] : [row, before]) {
      for (const [column, of] of columns) if (column in values) add(of, values[column]);
      for (const list of lists)
        if (typeof values[list] === 'string') for (const id of JSON.parse(values[list])) add('agency', id);
    }
  }
  return found;
};

const idsAtOnce = 500;

/** The plans of tasks and targets, for rows that only name those. */
const plansOf = async (db: Reader, table: 'tasks' | 'targets', ids: readonly string[]): Promise<string[]> => {
  const plans = new Set<string>();
  for (let from = 0; from < ids.length; from += idsAtOnce) {
    const rows = await db
      .selectFrom(table)
      .select('plan_id')
      .distinct()
      .where('id', 'in', ids.slice(from, from + idsAtOnce))
      .execute();
    for (const row of rows) plans.add(row.plan_id);
  }
  return [...plans];
};

/** What a line is about, to find it by: also the plan of a task of which only a part was touched. */
export const subjectsOf = async (db: Reader, trace: readonly RowChange[]): Promise<Subject[]> => {
  const found = named(trace);
  const whole = new Set(trace.map((change) => change.rowId));
  const parted = (kind: Kind) => [...(found.get(kind) ?? [])].filter((id) => !whole.has(id));
  const plans = new Set([
    ...(found.get('plan') ?? []),
    ...(await plansOf(db, 'tasks', parted('task'))),
    ...(await plansOf(db, 'targets', parted('target'))),
  ]);
  return [...found.set('plan', plans)].flatMap(([kind, ids]) => [...ids].map((id) => ({ kind, subject_id: id })));
};
