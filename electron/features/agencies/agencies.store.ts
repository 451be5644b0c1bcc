import type { Agency, AgencyName, Issuer } from '#shared/agencies/agency.ts';
import type { AgencyKind } from '#shared/agencies/catalogue.ts';
import type { Reader } from '../../database/handles.ts';

export const listAgencies = async (db: Reader): Promise<Agency[]> => {
  const rows = await db
    .selectFrom('agencies')
    .select(['id', 'name', 'short_name as shortName', 'symbol', 'kind', 'version'])
    .orderBy('sort_key')
    .execute();
  return rows.map((row) => ({ ...row, kind: row.kind as AgencyKind }));
};

/** The ids of catalogue agencies that are in the book already. */
export const findAgencyIds = async (db: Reader, catalogueKeys: readonly string[]): Promise<Map<string, string>> => {
  const rows = await db
    .selectFrom('agencies')
    .select(['id', 'catalogue_key'])
    .where('catalogue_key', 'in', catalogueKeys)
    .execute();
  return new Map(rows.map((row) => [row.catalogue_key ?? '', row.id]));
};

/** Every agency by its id, to name the agencies that other rows point to. */
export const agencyNamesById = async (db: Reader): Promise<Map<string, AgencyName>> => {
  const rows = await db.selectFrom('agencies').select(['id', 'name', 'short_name as shortName']).execute();
  return new Map(rows.map((row) => [row.id, row]));
};

/** The agency as the issuer of papers; undefined when it lacks symbol, place or the title of who signs. */
export const findIssuer = async (db: Reader, agencyId: string): Promise<Issuer | undefined> => {
  const row = await db.selectFrom('agencies').selectAll().where('id', '=', agencyId).executeTakeFirst();
  if (!row?.symbol || !row.place || !row.head_title) return undefined;
  return {
    name: row.name,
    symbol: row.symbol,
    superiorLines: JSON.parse(row.superior_lines),
    issuerLines: JSON.parse(row.issuer_lines),
    place: row.place,
    headTitle: row.head_title,
  };
};
