import type { AgencyFields } from '#shared/agencies/agency-fields.ts';
import type { CatalogueAgency } from '#shared/agencies/catalogue.ts';
import { catalogueAgency, readAgencyKey } from '#shared/agencies/provincial-catalogue.rules.ts';
import type { Party } from '#shared/agencies/succession.rules.ts';
import type { Succession, Successor } from '#shared/agencies/succession.ts';
import { shortDate } from '#shared/words/dates.ts';
import type { Reader } from '../../database/handles.ts';
import type { AgencyTable } from '../../database/tables/agency-tables.ts';
import { refuse } from '../../door/refuse.ts';
import { listAgencyRows } from './agencies.store.ts';
import { listSuccessionSteps } from './agency-kin.store.ts';
import { fieldsOf } from './agency-rows.ts';
import { readBodies, readPlaces } from './provincial-catalogue.ts';

/** An agency that the succession would add. */
type NewAgency = { readonly fields: AgencyFields; readonly catalogue: CatalogueAgency | null };
/** `added`: the agency is not in the book yet; `row`: it is. */
export type FoundParty = Party & { readonly shortName: string } & (
    | { readonly row: AgencyTable; readonly added?: never }
    | { readonly added: NewAgency; readonly row?: never }
  );

const asParty = (row: AgencyTable, endedOn: string | null, ref = row.id): FoundParty => ({
  id: row.id,
  ref,
  name: row.name,
  shortName: row.short_name,
  superiorLines: JSON.parse(row.superior_lines),
  validFrom: row.valid_from,
  validTo: row.valid_to,
  endedOn,
  row,
});

const asNew = (ref: string, added: NewAgency): FoundParty => ({
  id: ref,
  ref,
  name: added.fields.name,
  shortName: added.fields.shortName || added.fields.name,
  superiorLines: added.fields.headLines.superior,
  validFrom: added.fields.validFrom,
  validTo: added.fields.validTo,
  endedOn: null,
  added,
});

/** A body that existed before keeps its own first day; one that the reorganisation made begins on its day. */
const fromCatalogue = async (resources: string, key: string, happensOn: string): Promise<NewAgency> => {
  const [bodies, places] = [await readBodies(resources), await readPlaces(resources)];
  const found = readAgencyKey(key, bodies, places);
  const first = found?.body.validFrom ?? null;
  const day = first !== null && first > happensOn ? first : happensOn;
  const place = found?.place ?? places[0];
  const agency = found && place && catalogueAgency(bodies, found.body.key, { place, day });
  if (!agency) throw refuse('not-found', `Danh mục không có "${key}" vào ngày ${shortDate(happensOn)}.`);
  const catalogue = { ...agency, validFrom: agency.validFrom === null ? null : happensOn };
  return { fields: fieldsOf(catalogue), catalogue };
};

/** The agencies on both sides of a succession, in the book or about to be. */
export const findParties = async (db: Reader, resources: string, succession: Succession) => {
  const { fromAgencyIds, successors, happensOn } = succession;
  const rows = await listAgencyRows(db);
  const steps = await listSuccessionSteps(db);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const endedOn = (id: string): string | null =>
    steps.find((step) => step.fromId === id && step.fromEnds)?.happensOn ?? null;
  const inBook = (id: string): FoundParty => {
    const row = byId.get(id);
    if (!row) throw refuse('not-found', 'Một cơ quan đã chọn không có trong sổ. Tải lại danh sách rồi chọn lại.');
    return asParty(row, endedOn(id));
  };
  const heir = async (successor: Successor): Promise<FoundParty> => {
    if (successor.source === 'book') return inBook(successor.agencyId);
    if (successor.source === 'entered') {
      const fields = { ...successor.agency, validFrom: happensOn };
      return asNew(successor.ref, { fields, catalogue: null });
    }
    const row = rows.find((one) => one.catalogue_key === successor.key);
    if (row) return asParty(row, endedOn(row.id), successor.key);
    return asNew(successor.key, await fromCatalogue(resources, successor.key, happensOn));
  };
  return { rows, from: fromAgencyIds.map(inBook), to: await Promise.all(successors.map(heir)) };
};
