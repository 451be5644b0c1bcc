import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { CatalogueEntry, Province } from '#shared/agencies/catalogue-entry.ts';
import { type Place, Places } from '#shared/agencies/places.ts';
import { ProvincialBodies } from '#shared/agencies/provincial-bodies.ts';
import { isSameBody, listCatalogueAgencies } from '#shared/agencies/provincial-catalogue.rules.ts';
import { isValidOn, overlaps } from '#shared/agencies/validity.rules.ts';
import { shortDate } from '#shared/words/dates.ts';
import { inVietnameseOrder } from '#shared/words/order.ts';
import type { Reader, Writer } from '../../database/handles.ts';
import { refuse } from '../../door/refuse.ts';
import { addMissingAgencies } from './add-agencies.ts';
import { listAgencyRows } from './agencies.store.ts';

const readJson = async (resources: string, name: string): Promise<unknown> =>
  JSON.parse(await readFile(path.join(resources, 'catalogues', `${name}.json`), 'utf8'));

export const readPlaces = async (resources: string): Promise<Place[]> =>
  Places.parse(await readJson(resources, 'provinces'));

export const readBodies = async (resources: string): Promise<ProvincialBodies> =>
  ProvincialBodies.parse(await readJson(resources, 'provincial-bodies'));

/** The provinces of a day, in the order of the alphabet. */
export const listProvinces = async (resources: string, on: string): Promise<Province[]> =>
  (await readPlaces(resources))
    .filter((place) => isValidOn(place, on))
    .map(({ key, name, inText, type, validFrom, validTo }) => ({ key, name, inText, type, validFrom, validTo }))
    .sort((a, b) => inVietnameseOrder(a.name, b.name));

type Asked = { readonly province: string; readonly on: string };

/** The bodies of a province on a day, with the book's id of those it has: under this key, or entered by hand. */
export const listCatalogue = async (
  db: Reader,
  resources: string,
  { province, on }: Asked,
): Promise<CatalogueEntry[]> => {
  const place = (await readPlaces(resources)).find((one) => one.key === province && isValidOn(one, on));
  if (!place) throw refuse('not-found', `Danh mục không có tỉnh, thành phố "${province}" vào ngày ${shortDate(on)}.`);
  const rows = await listAgencyRows(db);
  const idByKey = new Map(rows.map((row) => [row.catalogue_key, row.id]));
  return listCatalogueAgencies(await readBodies(resources), place, on).map((agency) => {
    const namesake = rows.find(
      (row) =>
        isSameBody({ name: row.name, place: row.place, aliases: JSON.parse(row.aliases) }, agency) &&
        overlaps({ validFrom: row.valid_from, validTo: row.valid_to }, agency),
    );
    return { ...agency, agencyId: idByKey.get(agency.key) ?? namesake?.id ?? null };
  });
};

/** Adds chosen bodies of the catalogue to the book. */
export const addFromCatalogue = async (
  db: Writer,
  resources: string,
  { keys, ...asked }: Asked & { readonly keys: readonly string[] },
): Promise<{ key: string; agencyId: string }[]> => {
  const catalogue = new Map((await listCatalogue(db, resources, asked)).map((entry) => [entry.key, entry]));
  const chosen = [...new Set(keys)].map((key) => {
    const entry = catalogue.get(key);
    if (!entry) throw refuse('not-found', `Danh mục không có "${key}" vào ngày ${shortDate(asked.on)}.`);
    if (entry.agencyId !== null) throw refuse('refused', `${entry.name} đã có trong sổ. Bỏ dòng này rồi thêm lại.`);
    return entry;
  });
  const ids = await addMissingAgencies(db, chosen);
  return chosen.map(({ key }) => ({ key, agencyId: ids.get(key) ?? '' }));
};
