import type { CatalogueAgency } from '#shared/agencies/catalogue.ts';
import { agenciesNear, documentNameKey, matchNames } from '#shared/agencies/name-match.rules.ts';
import type { NameMatch } from '#shared/agencies/name-match.ts';
import { listCatalogueAgencies } from '#shared/agencies/provincial-catalogue.rules.ts';
import { isValidOn } from '#shared/agencies/validity.rules.ts';
import type { Reader, Writer } from '../../database/handles.ts';
import { addMissingAgencies } from './add-agencies.ts';
import { listNamedAgencies } from './named-agencies.store.ts';
import { readBodies, readPlaces } from './provincial-catalogue.ts';

type Asked = {
  readonly names: readonly string[];
  /** Whose document names them. */
  readonly issuer: string;
  /** Its day; null where it has none. */
  readonly on: string | null;
};

/** Each name with the agency of the book it means. */
export const findNamed = async (db: Reader, resources: string, { names, issuer, on }: Asked): Promise<NameMatch[]> => {
  const near = agenciesNear(issuer, await listNamedAgencies(db), await readPlaces(resources));
  return matchNames(names, near, on);
};

/** What the catalogue knows of the bodies of an issuer's province on a day, by every name they go by. */
const knownBodies = async (
  resources: string,
  { issuer, on }: { readonly issuer: string; readonly on: string },
): Promise<Map<string, CatalogueAgency>> => {
  const place = (await readPlaces(resources)).find((one) => issuer.endsWith(one.inText) && isValidOn(one, on));
  if (!place) return new Map();
  const bodies = listCatalogueAgencies(await readBodies(resources), place, on);
  return new Map(
    bodies.flatMap((body) =>
      [...body.aliases, body.shortName, body.name].map((name) => [documentNameKey(name), body] as const),
    ),
  );
};

type Named = {
  readonly agencies: readonly CatalogueAgency[];
  readonly issuer: string;
  readonly on: string | null;
  /** The day it is, for a document without one. */
  readonly today: string;
  readonly resources: string;
};

/**
 * The agencies that a document names: those the book has under one of their names, the others added, as the catalogue of
 * the issuer's province knows them or as the document does. @returns the book's id by the document's key.
 */
export const addNamedAgencies = async (
  db: Writer,
  { agencies, issuer, on, today, resources }: Named,
): Promise<Map<string, string>> => {
  const matches = await findNamed(db, resources, { names: agencies.map(({ name }) => name), issuer, on });
  const known = await knownBodies(resources, { issuer, on: on ?? today });
  const unknown = agencies.filter((_, at) => !matches[at]?.agency);
  const bodyOf = (agency: CatalogueAgency): CatalogueAgency => known.get(documentNameKey(agency.name)) ?? agency;
  const added = await addMissingAgencies(db, [...new Map(unknown.map(bodyOf).map((one) => [one.key, one])).values()]);
  return new Map(
    agencies.map((agency, at) => [agency.key, matches[at]?.agency?.id ?? added.get(bodyOf(agency).key) ?? '']),
  );
};
