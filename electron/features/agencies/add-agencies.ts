import type { AgencyCatalogue, CatalogueAgency } from '#shared/agencies/catalogue.ts';
import { fold } from '#shared/words/fold.ts';
import { sortKey } from '#shared/words/order.ts';
import type { Writer } from '../../database/handles.ts';
import { findAgencyIds } from './agencies.store.ts';

const searchText = (agency: CatalogueAgency): string =>
  fold([agency.name, agency.shortName, agency.symbol ?? '', ...agency.aliases].join(' '));

/** Parents before their children, so that each row finds its parent. */
const parentsFirst = (agencies: AgencyCatalogue): CatalogueAgency[] => {
  const byKey = new Map(agencies.map((agency) => [agency.key, agency]));
  const ordered = new Set<CatalogueAgency>();
  const add = (agency: CatalogueAgency): void => {
    const parent = agency.parentKey === null ? undefined : byKey.get(agency.parentKey);
    if (parent && !ordered.has(parent)) add(parent);
    ordered.add(agency);
  };
  agencies.forEach(add);
  return [...ordered];
};

/**
 * Adds the agencies of a catalogue that the book does not have yet.
 * @returns the book's id of every agency of the catalogue, by catalogue key.
 */
export const addMissingAgencies = async (db: Writer, catalogue: AgencyCatalogue): Promise<Map<string, string>> => {
  const ids = await findAgencyIds(
    db,
    catalogue.map((agency) => agency.key),
  );
  const missing = parentsFirst(catalogue).filter((agency) => !ids.has(agency.key));
  for (const agency of missing) ids.set(agency.key, db.newId());
  await db.insert(
    'agencies',
    missing.map((agency) => ({
      id: ids.get(agency.key) ?? '',
      catalogue_key: agency.key,
      name: agency.name,
      short_name: agency.shortName,
      aliases: JSON.stringify(agency.aliases),
      symbol: agency.symbol,
      kind: agency.kind,
      level: agency.level,
      parent_id: agency.parentKey === null ? null : (ids.get(agency.parentKey) ?? null),
      superior_lines: JSON.stringify(agency.headLines.superior),
      issuer_lines: JSON.stringify(agency.headLines.issuer),
      place: agency.place,
      head_title: agency.headTitle,
      signing_forms: JSON.stringify(agency.headTitle === null ? [] : [[agency.headTitle]]),
      contact_name: '',
      contact_phone: '',
      contact_email: '',
      valid_from: agency.validFrom,
      valid_to: agency.validTo,
      sort_key: sortKey(agency.name),
      search_text: searchText(agency),
    })),
  );
  return ids;
};
