import type { Agency, AgencyName, Issuer } from '#shared/agencies/agency.ts';
import type { AgencyKind, AgencyLevel } from '#shared/agencies/catalogue.ts';
import { fold } from '#shared/words/fold.ts';
import type { Reader } from '../../database/handles.ts';
import { holds } from '../../database/like.ts';

/** The agencies of the book in the order of the alphabet; only those valid on a day, only those with all these words. */
export const listAgencies = async (
  db: Reader,
  { asOf, text = '' }: { readonly asOf?: string | undefined; readonly text?: string | undefined } = {},
): Promise<Agency[]> => {
  let query = db
    .selectFrom('agencies')
    .select(['id', 'name', 'short_name as shortName', 'symbol', 'kind', 'level', 'place'])
    .select(['parent_id as parentId', 'valid_from as validFrom', 'valid_to as validTo', 'version'])
    .orderBy('sort_key')
    .orderBy('id');
  if (asOf !== undefined)
    query = query
      .where((row) => row.or([row('valid_from', 'is', null), row('valid_from', '<=', asOf)]))
      .where((row) => row.or([row('valid_to', 'is', null), row('valid_to', '>=', asOf)]));
  for (const word of fold(text).split(/\s+/).filter(Boolean)) query = query.where(holds('search_text', word));
  const rows = await query.execute();
  return rows.map((row) => ({ ...row, kind: row.kind as AgencyKind, level: row.level as AgencyLevel }));
};

/** The ids of catalogue agencies that are in the book already. */
export const findAgencyIds = async (db: Reader, catalogueKeys: readonly string[]): Promise<Map<string, string>> => {
  if (catalogueKeys.length === 0) return new Map();
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

/** Every agency's row: a book has tens of them, and the rules about names, parents and days look at all. */
export const listAgencyRows = (db: Reader) => db.selectFrom('agencies').selectAll().orderBy('sort_key').execute();
