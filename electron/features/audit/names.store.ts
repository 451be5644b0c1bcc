import { brief } from '#shared/words/brief.ts';
import { dutyNames, sectionName } from '#shared/words/labels.ts';
import { oneOrCount, targetName, taskName } from '#shared/words/short-names.ts';
import type { Reader } from '../../database/handles.ts';

/** The short way to call a plan; empty when it is not in the book. */
export const nameOfPlan = async (db: Reader, planId: string): Promise<string> =>
  (await db.selectFrom('plans').select('name').where('id', '=', planId).executeTakeFirst())?.name ?? '';

const listPlaced = (db: Reader, table: 'tasks' | 'targets', ids: readonly string[]) =>
  db
    .selectFrom(table)
    .innerJoin('sections', 'sections.id', `${table}.section_id`)
    .innerJoin('plans', 'plans.id', `${table}.plan_id`)
    .select([`${table}.text as text`, 'sections.label as sectionLabel', 'plans.name as planName'])
    .where(`${table}.id`, 'in', ids)
    .execute();

const naming = async (
  db: Reader,
  { table, ids, unit }: { table: 'tasks' | 'targets'; ids: readonly string[]; unit: string },
): Promise<string> => {
  if (ids.length === 0) return '';
  // More than a few are told as a number; a look at some of them says of which plan.
  const rows = await listPlaced(db, table, ids.slice(0, 200));
  const plans = [...new Set(rows.map((row) => row.planName))].join(', ');
  if (ids.length > 1) return `${oneOrCount(ids, unit)} của ${plans}`;
  return rows.map(table === 'tasks' ? taskName : targetName).join('');
};

/** "Nhiệm vụ II.5: Điều tra…", or "12 nhiệm vụ của Kế hoạch 8560/QĐ-UBND". */
export const nameOfTasks = (db: Reader, ids: readonly string[]): Promise<string> =>
  naming(db, { table: 'tasks', ids: [...new Set(ids)], unit: 'nhiệm vụ' });

/** The same for targets. */
export const nameOfTargets = (db: Reader, ids: readonly string[]): Promise<string> =>
  naming(db, { table: 'targets', ids: [...new Set(ids)], unit: 'chỉ tiêu' });

/** "Mục II.5 của Kế hoạch 8560/QĐ-UBND". */
export const nameOfSection = async (db: Reader, sectionId: string): Promise<string> => {
  const row = await db
    .selectFrom('sections')
    .innerJoin('plans', 'plans.id', 'plan_id')
    .select(['label', 'plans.name as planName'])
    .where('sections.id', '=', sectionId)
    .executeTakeFirst();
  return row ? `Mục ${sectionName(row.label)} của ${row.planName}` : '';
};

/** "Báo cáo năm của Kế hoạch 8560/QĐ-UBND: Trước ngày 15/12…". */
export const nameOfDuty = async (db: Reader, dutyId: string): Promise<string> => {
  const row = await db
    .selectFrom('reporting_duties')
    .innerJoin('plans', 'plans.id', 'plan_id')
    .select(['kind', 'quote', 'plans.name as planName'])
    .where('reporting_duties.id', '=', dutyId)
    .executeTakeFirst();
  return row ? `${dutyNames[row.kind as keyof typeof dutyNames]} của ${row.planName}: ${brief(row.quote)}` : '';
};

/** The names of agencies, or how many. */
export const nameOfAgencies = async (db: Reader, ids: readonly string[]): Promise<string> => {
  if (ids.length === 0) return '';
  const rows = await db.selectFrom('agencies').select(['id', 'short_name']).where('id', 'in', ids).execute();
  if (rows.length > 5) return `${oneOrCount(ids, 'cơ quan')}`;
  const byId = new Map(rows.map((row) => [row.id, row.short_name]));
  return ids.flatMap((id) => byId.get(id) ?? []).join(', ');
};
