import type { AgencyCatalogue, CatalogueAgency } from '#shared/agencies/catalogue.ts';
import type { Writer } from '../../database/handles.ts';
import { findAgencyIds } from './agencies.store.ts';
import { agencyRow, fieldsOf } from './agency-rows.ts';

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
 * Adds the agencies of a catalogue that the book does not have yet. A parent is found among them or in the book.
 * @returns the book's id of every agency of the catalogue, by catalogue key.
 */
export const addMissingAgencies = async (db: Writer, catalogue: AgencyCatalogue): Promise<Map<string, string>> => {
  const keys = catalogue.flatMap(({ key, parentKey }) => (parentKey === null ? [key] : [key, parentKey]));
  const ids = await findAgencyIds(db, keys);
  const missing = parentsFirst(catalogue).filter((agency) => !ids.has(agency.key));
  for (const agency of missing) ids.set(agency.key, db.newId());
  await db.insert(
    'agencies',
    missing.map((agency) => {
      const parentId = agency.parentKey === null ? null : (ids.get(agency.parentKey) ?? null);
      return {
        id: ids.get(agency.key) ?? '',
        ...agencyRow(fieldsOf(agency), { catalogueKey: agency.key, parentId }),
      };
    }),
  );
  return ids;
};
