import { nameKey } from './agency.rules.ts';
import type { AgencyLevel } from './catalogue.ts';
import type { NameMatch } from './name-match.ts';
import { isValidOn, type Validity } from './validity.rules.ts';

export type NamedAgency = Validity & {
  readonly id: string;
  readonly name: string;
  readonly place: string | null;
  readonly level: AgencyLevel;
  readonly shortName: string;
  readonly aliases: readonly string[];
};

/** A name as names of documents are compared: "UBND" and "Ủy ban nhân dân" are one word. */
export const documentNameKey = (name: string): string =>
  nameKey(name)
    .replace(/\buy ban nhan dan\b/g, 'ubnd')
    .replace(/\bhoi dong nhan dan\b/g, 'hdnd');

const wordsOf = (name: string): Set<string> => new Set(documentNameKey(name).split(' '));

/** How much two names have in common: 0 nothing, 1 every word. */
const likeness = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  (2 * [...one].filter((word) => other.has(word)).length) / (one.size + other.size);

const asKnown = ({ id, name }: NamedAgency) => ({ id, name });

const likelyAgencies = (name: string, agencies: readonly NamedAgency[]) => {
  const words = wordsOf(name);
  return agencies
    .map((agency) => ({ agency, share: likeness(words, wordsOf(agency.name)) }))
    .filter(({ share }) => share >= 0.6)
    .sort((a, b) => b.share - a.share)
    .slice(0, 3)
    .map(({ agency }) => asKnown(agency));
};

/** Of agencies with one name, the one of that day; none where two are. */
const theOneOn = (found: readonly NamedAgency[], day: string | null): NamedAgency | null => {
  const onDay = day === null ? found : found.filter((agency) => isValidOn(agency, day));
  const left = onDay.length > 0 ? onDay : found;
  return left.length === 1 ? (left[0] ?? null) : null;
};

type Province = { readonly inText: string; readonly placeName: string };

/** The province of whoever issued a document, told by the end of its name; undefined for communes and bodies of their own. */
const provinceOf = <P extends Province>(issuer: string, provinces: readonly P[]): P | undefined =>
  provinces.find(({ inText }) => issuer.endsWith(inText));

/** Without those of other provinces: "Sở Y tế" in a plan of Lào Cai is not that of Hà Nội. */
export const agenciesNear = (
  issuer: string,
  agencies: readonly NamedAgency[],
  provinces: readonly Province[],
): NamedAgency[] => {
  const home = provinceOf(issuer, provinces)?.placeName;
  const elsewhere = new Set(provinces.map(({ placeName }) => placeName).filter((name) => name !== home));
  return agencies.filter(
    ({ place, level }) => home === undefined || place === null || level === 'trung-uong' || !elsewhere.has(place),
  );
};

/** Finds each name of a document among the agencies of the book; `day`: when the document was issued. */
export const matchNames = (
  names: readonly string[],
  agencies: readonly NamedAgency[],
  day: string | null,
): NameMatch[] => {
  const byName = Map.groupBy(agencies, ({ name }) => documentNameKey(name));
  const also = agencies.flatMap((agency) =>
    [agency.shortName, ...agency.aliases].map((alias) => ({ key: documentNameKey(alias), agency })),
  );
  const byAlias = Map.groupBy(also, ({ key }) => key);
  return names.map((name) => {
    const key = documentNameKey(name);
    const namesakes = byName.get(key) ?? [];
    const others = [...new Set((byAlias.get(key) ?? []).map(({ agency }) => agency))];
    const found = namesakes.length > 0 ? namesakes : others;
    const agency = theOneOn(found, day);
    const by = namesakes.length > 0 ? 'name' : 'alias';
    if (agency) return { name, agency: asKnown(agency), by, likely: [], isSeveral: false };
    const isSeveral = found.length > 0;
    const likely = isSeveral ? found.map(asKnown) : likelyAgencies(name, agencies);
    return { name, agency: null, by: null, likely, isSeveral };
  });
};

/** Why an agency can't go by another name too, or null. */
export const whyNotAlias = (
  alias: string,
  agency: { readonly id: string; readonly name: string; readonly aliases: readonly string[] },
  others: readonly NamedAgency[],
): string | null => {
  const key = documentNameKey(alias);
  if ([agency.name, ...agency.aliases].some((name) => documentNameKey(name) === key))
    return `${agency.name} đã có tên gọi "${alias}" trong sổ.`;
  const owner = others.find(
    (other) => other.id !== agency.id && [other.name, ...other.aliases].some((name) => documentNameKey(name) === key),
  );
  if (owner)
    return `"${alias}" đang là tên gọi của ${owner.name}. Chọn cơ quan đó, hoặc sửa tên gọi ở cơ quan đó trước.`;
  return agency.aliases.length >= 50 ? `${agency.name} đã có 50 tên gọi khác, không thêm được nữa.` : null;
};
