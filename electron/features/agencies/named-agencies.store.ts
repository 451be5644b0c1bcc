import type { AgencyLevel } from '#shared/agencies/catalogue.ts';
import type { NamedAgency } from '#shared/agencies/name-match.rules.ts';
import type { Reader } from '../../database/handles.ts';
import { listAgencyRows } from './agencies.store.ts';

/** The book's agencies with every name they go by. */
export const listNamedAgencies = async (db: Reader): Promise<NamedAgency[]> =>
  (await listAgencyRows(db)).map((row) => ({
    id: row.id,
    name: row.name,
    place: row.place,
    level: row.level as AgencyLevel,
    shortName: row.short_name,
    aliases: JSON.parse(row.aliases),
    validFrom: row.valid_from,
    validTo: row.valid_to,
  }));
