import type { Place } from './places.ts';
import type { Body, Ending, ProvincialBodies } from './provincial-bodies.ts';
import { agencyKey, catalogueAgency, isSameBody, readAgencyKey } from './provincial-catalogue.rules.ts';
import type { Successor } from './succession.ts';
import type { Proposal, SuccessorName } from './succession-preview.ts';
import { dayAfter, dayBefore, isValidOn, type Validity } from './validity.rules.ts';

type BookAgency = Validity & {
  readonly id: string;
  readonly key: string | null;
  readonly name: string;
  readonly shortName: string;
  readonly aliases: readonly string[];
  readonly place: string | null;
  /** It has been succeeded and nothing of it is left to pass on. */
  readonly isSettled: boolean;
};
type Source = {
  readonly agencies: readonly BookAgency[];
  readonly catalogue: ProvincialBodies;
  readonly places: readonly Place[];
};
type Ended = {
  readonly agency: BookAgency;
  readonly ending: Ending;
  readonly place: Place;
  readonly happensOn: string;
};
type Heir = SuccessorName & { readonly successor: Successor };

/** The body of the catalogue that an agency of the book is: by its key, or by name and place where a person entered it. */
const bodyOf = (agency: BookAgency, { catalogue, places }: Source): { body: Body; place: Place } | undefined => {
  const central = places[0];
  if (agency.key !== null) {
    const found = readAgencyKey(agency.key, catalogue, places);
    const place = found?.place ?? central;
    return found && place ? { body: found.body, place } : undefined;
  }
  return places
    .filter((place) => place.placeName === agency.place)
    .flatMap((place) => catalogue.bodies.map((body) => ({ body, place })))
    .find(({ body, place }) => {
      const day = body.validTo ?? place.validTo;
      const there = day === null ? undefined : catalogueAgency(catalogue, body.key, { place, day });
      return there !== undefined && isSameBody(agency, there);
    });
};

const endedOf = (agency: BookAgency, source: Source): Ended[] => {
  const found = bodyOf(agency, source);
  const ending = source.catalogue.endings.find((one) => one.body === found?.body.key);
  if (!found || !ending || found.body.validTo === null || agency.isSettled) return [];
  const happensOn = dayAfter(found.body.validTo);
  const wasThere = isValidOn(agency, dayBefore(happensOn)) && isValidOn(found.place, happensOn);
  return wasThere ? [{ agency, ending, place: found.place, happensOn }] : [];
};

/** A successor as the book has it, else as the catalogue would bring it in; none where the province has no such body. */
const heirOf = (bodyKey: string, { place, happensOn }: Ended, { agencies, catalogue }: Source): Heir[] => {
  const there = catalogueAgency(catalogue, bodyKey, { place, day: happensOn });
  if (!there) return [];
  const known = agencies.find((one) => (one.key === there.key || isSameBody(one, there)) && isValidOn(one, happensOn));
  const { name, shortName } = known ?? there;
  return known
    ? [{ ref: known.id, agencyId: known.id, name, shortName, successor: { source: 'book', agencyId: known.id } }]
    : [{ ref: there.key, agencyId: null, name, shortName, successor: { source: 'catalogue', key: there.key } }];
};

/** Agencies of one province that were merged into the same one on the same day belong together. */
const groupKey = ({ ending, place, happensOn, agency }: Ended): string =>
  ending.kind === 'merge'
    ? `${place.key} ${happensOn} ${ending.shares[0]?.to}`
    : `${place.key} ${happensOn} ${agency.id}`;

const agencyKeyOf = ({ ending, place }: Ended, { catalogue }: Source): string => {
  const body = catalogue.bodies.find((one) => one.key === ending.body);
  return body ? agencyKey(body, place) : ending.body;
};

const asProposal = (group: readonly Ended[], source: Source): Proposal[] => {
  const [first] = group;
  if (!first) return [];
  const { ending, happensOn } = first;
  const isSplit = ending.kind === 'split';
  const shares = group.flatMap((one) => one.ending.shares);
  const heirs = new Map(shares.flatMap(({ to }) => heirOf(to, first, source).map((heir) => [to, heir] as const)));
  const taking = isSplit ? [...heirs.values()] : [...heirs.values()].slice(0, 1);
  const [main] = taking;
  if (!main) return [];
  const kind = isSplit && taking.length < 2 ? 'merge' : ending.kind;
  // Sở Tài chính stood on both sides when Sở Kế hoạch và Đầu tư was merged into it.
  const goesOn = kind === 'merge' ? source.agencies.filter((one) => one.id === main.agencyId) : [];
  const from = [...group.map((one) => one.agency), ...goesOn].map(({ id, name, shortName }) => ({
    id,
    name,
    shortName,
  }));
  return [
    {
      key: `${agencyKeyOf(first, source)} ${happensOn}`,
      kind,
      happensOn,
      from,
      successors: taking.map(({ ref, agencyId, name, shortName }) => ({ ref, agencyId, name, shortName })),
      suggestions: shares.flatMap(({ to, functions, certainty }) => {
        const heir = heirs.get(to);
        return heir ? [{ functions, to: heir.ref, toName: heir.name, certainty }] : [];
      }),
      basis: ending.basis,
      succession: {
        kind,
        happensOn,
        fromAgencyIds: from.map((one) => one.id),
        successors: taking.map((heir) => heir.successor),
        choices: [],
        note: ending.basis,
      },
    },
  ];
};

/** What the reorganisation of 2025 means for the agencies of this book, by day and in the order of the catalogue. */
export const listProposals = (source: Source): Proposal[] => {
  const rank = new Map(source.catalogue.endings.map((ending, index) => [ending.body, index]));
  const ended = source.agencies
    .flatMap((agency) => endedOf(agency, source))
    .sort((a, b) => (rank.get(a.ending.body) ?? 0) - (rank.get(b.ending.body) ?? 0));
  return [...Map.groupBy(ended, groupKey).values()]
    .flatMap((group) => asProposal(group, source))
    .sort((a, b) => (a.happensOn < b.happensOn ? -1 : a.happensOn > b.happensOn ? 1 : 0));
};
