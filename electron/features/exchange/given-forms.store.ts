import type { Reader } from '../../database/handles.ts';
import type { GivenFormTable } from '../../database/tables/exchange-tables.ts';

/** A form by its id, which every answer names. */
export const findGivenForm = (db: Reader, formId: string): Promise<GivenFormTable | undefined> =>
  db.selectFrom('given_forms').selectAll().where('id', '=', formId).executeTakeFirst();

/** What was given out in a period, the latest first; `base` stays in the book, it is long. */
export const listGivenForms = (
  db: Reader,
  periodId: string,
): Promise<Omit<GivenFormTable, 'base' | 'version' | 'sha256'>[]> =>
  db
    .selectFrom('given_forms')
    .select(['id', 'period_id', 'agency_id', 'form', 'plan_version', 'given_at', 'given_by'])
    .where('period_id', '=', periodId)
    .orderBy('given_at', 'desc')
    .orderBy('id', 'desc')
    .execute();

type Place = { readonly periodId: string; readonly agencyId: string };

/** The form given last to an agency in a period. */
export const findLatestForm = (db: Reader, { periodId, agencyId }: Place): Promise<GivenFormTable | undefined> =>
  db
    .selectFrom('given_forms')
    .selectAll()
    .where('period_id', '=', periodId)
    .where('agency_id', '=', agencyId)
    .orderBy('given_at', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirst();
