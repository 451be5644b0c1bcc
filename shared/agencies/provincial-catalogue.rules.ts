import { capitals } from '../official-document/printed-lines.ts';
import { nameKey } from './agency.rules.ts';
import type { CatalogueAgency } from './catalogue.ts';
import type { Place } from './places.ts';
import type { Body, ProvincialBodies } from './provincial-bodies.ts';
import { common, isValidOn } from './validity.rules.ts';

const centre = 'trung-uong';

const exists = (body: Body, place: Place, day: string): boolean =>
  isValidOn(body, day) && (body.places?.includes(place.key) ?? true) && (body.placeTypes?.includes(place.type) ?? true);

const isCentral = (body: Body): boolean => body.level === centre;

/** `lao-cai/so-y-te`; of a ministry `trung-uong/bo-y-te`. */
export const agencyKey = (body: Body, place: Place): string => `${isCentral(body) ? centre : place.key}/${body.key}`;

const filler =
  (place: Place) =>
  (words: string): string =>
    words
      .replaceAll('{province}', place.inText)
      .replaceAll('{PROVINCE}', capitals(place.inText))
      .replaceAll('{type}', place.type === 'tinh' ? 'tỉnh' : 'Thành phố')
      .replaceAll('{name}', place.name);

const superiorLines = (body: Body, parent: Body | undefined, place: Place): string[] => {
  if (body.superior.length > 0 || !parent) return [...body.superior];
  return [parent.kind === 'uy-ban' ? `UBND ${capitals(place.inText)}` : capitals(filler(place)(parent.name))];
};

/** A body as it is in one province on one day, its words expanded; undefined where and when it does not exist. */
export const catalogueAgency = (
  { bodies }: ProvincialBodies,
  bodyKey: string,
  { place, day }: { readonly place: Place; readonly day: string },
): CatalogueAgency | undefined => {
  const body = bodies.find((one) => one.key === bodyKey);
  if (!body || !isValidOn(place, day) || !exists(body, place, day)) return undefined;
  const fill = filler(place);
  const there = place.type === 'thanh-pho' ? body.inCity : undefined;
  const parent = body.parents
    .flatMap((key) => bodies.filter((one) => one.key === key))
    .find((one) => exists(one, place, day));
  const isGroup = body.kind === 'group';
  return {
    key: agencyKey(body, place),
    name: fill(body.name),
    shortName: fill(there?.shortName ?? body.shortName),
    aliases: (there?.aliases ?? body.aliases).map(fill),
    symbol: body.symbol,
    kind: body.kind,
    level: body.level,
    parentKey: parent ? agencyKey(parent, place) : null,
    headLines: isGroup
      ? { superior: [], issuer: [] }
      : {
          superior: superiorLines(body, parent, place),
          issuer: body.issuer?.map(fill) ?? [capitals(fill(body.name))],
        },
    place: isGroup ? null : isCentral(body) ? 'Hà Nội' : place.placeName,
    headTitle: body.headTitle,
    ...(isCentral(body) ? { validFrom: body.validFrom, validTo: body.validTo } : common(body, place)),
  };
};

/** Every body that a province has on a day, in the order of the catalogue. */
export const listCatalogueAgencies = (bodies: ProvincialBodies, place: Place, day: string): CatalogueAgency[] =>
  bodies.bodies.flatMap((body) => catalogueAgency(bodies, body.key, { place, day }) ?? []);

/** The province to which a catalogue key belongs and the body it names; undefined for keys of other places. */
export const readAgencyKey = (
  key: string,
  { bodies }: ProvincialBodies,
  places: readonly Place[],
): { readonly place: Place | null; readonly body: Body } | undefined => {
  const [placeKey, bodyKey] = key.split('/');
  const body = bodies.find((one) => one.key === bodyKey);
  const place = places.find((one) => one.key === placeKey) ?? null;
  return body && (place || placeKey === centre) ? { place, body } : undefined;
};

type Named = { readonly name: string; readonly place: string | null; readonly aliases: readonly string[] };

/** Whether an agency that a person entered is this body of the catalogue: same place, and a name in common. */
export const isSameBody = (agency: Named, body: CatalogueAgency): boolean => {
  if (body.kind === 'group' || agency.place !== body.place) return false;
  const names = new Set([body.name, body.shortName, ...body.aliases].map(nameKey));
  return [agency.name, ...agency.aliases].some((name) => names.has(nameKey(name)));
};
