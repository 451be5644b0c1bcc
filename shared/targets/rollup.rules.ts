import type { AgencyResult, Target, TargetResult } from './target.ts';

type Measured = Pick<Target, 'kind' | 'unit' | 'rollup' | 'lead'>;
type Reached = Pick<AgencyResult, 'value' | 'numerator' | 'denominator' | 'isMet'>;
type RolledUp = Reached & { readonly from: readonly AgencyResult[] };

/** In the order of their size, so that the order in which results came never shows in the last digit. */
const sumOf = (numbers: readonly number[]): number =>
  Math.round(numbers.toSorted((a, b) => a - b).reduce((sum, number) => sum + number, 0) * 1e6) / 1e6;

/** The figure that two raw numbers make, with two decimals; null of nothing (0 of 0). */
export const ratioOf = (unit: string | null, numerator: number, denominator: number): number | null =>
  denominator === 0 ? null : Math.round((numerator / denominator) * (unit === '%' ? 100 : 1) * 100) / 100;

const nothing = { value: null, numerator: null, denominator: null, isMet: null };

const summed = (results: readonly AgencyResult[]): RolledUp => {
  const from = results.filter((result) => result.value !== null);
  return { ...nothing, value: sumOf(from.flatMap((result) => result.value ?? [])), from };
};

const ratioOfSums = (unit: string | null, results: readonly AgencyResult[]): RolledUp => {
  const from = results.filter((result) => result.numerator !== null && result.denominator !== null);
  const numerator = sumOf(from.flatMap((result) => result.numerator ?? []));
  const denominator = sumOf(from.flatMap((result) => result.denominator ?? []));
  return { ...nothing, numerator, denominator, value: ratioOf(unit, numerator, denominator), from };
};

/** The figure of the agency that leads the target; where it gave none, the one that was added last. */
const lastOf = (lead: Target['lead'], results: readonly AgencyResult[]): RolledUp => {
  const given = results.filter((result) => result.value !== null);
  const latest = given.toSorted((a, b) => (a.id < b.id ? 1 : -1))[0];
  const counted = given.find((result) => lead !== null && result.agency?.id === lead.id) ?? latest;
  return counted ? { ...counted, from: [counted] } : { ...nothing, from: [] };
};

/** In words the whole is met when every agency that told says so. */
const allMet = (results: readonly AgencyResult[]): RolledUp => {
  const from = results.filter((result) => result.isMet !== null);
  return { ...nothing, isMet: from.every((result) => result.isMet), from };
};

/**
 * What a target reached in a year, and which results were counted for it: the whole's own result where there is one,
 * else the agencies' by the target's `rollup`. Null: nobody has reported (chưa báo cáo), which is not zero.
 */
export const rollUp = (target: Measured, results: readonly AgencyResult[], year: number): RolledUp | null => {
  const ofYear = results.filter((result) => result.year === year);
  const whole = ofYear.find((result) => result.agency === null);
  if (whole) return { ...whole, from: [whole] };
  const rolled = () => {
    if (target.kind === 'qualitative') return allMet(ofYear);
    if (target.rollup === 'sum') return summed(ofYear);
    return target.rollup === 'ratio' ? ratioOfSums(target.unit, ofYear) : lastOf(target.lead, ofYear);
  };
  const { value, numerator, denominator, isMet, from } = rolled();
  return from.length === 0 ? null : { value, numerator, denominator, isMet, from };
};

const noteOf = ({ agency, note }: AgencyResult): string =>
  agency === null || note === '' ? note : `${agency.shortName}: ${note}`;

/** The year's figure as lists and papers show it; null while nobody has reported. */
export const targetResult = (target: Measured, results: readonly AgencyResult[], year: number): TargetResult | null => {
  const rolled = rollUp(target, results, year);
  if (rolled === null) return null;
  const { value, numerator, denominator, isMet, from } = rolled;
  const whole = from.find((result) => result.agency === null);
  const note = from.map(noteOf).filter(Boolean).join('; ');
  const counted = { isOfWhole: whole !== undefined, countedAgencies: whole ? 0 : from.length };
  return { year, value, numerator, denominator, isMet, note, version: whole?.version ?? null, ...counted };
};

/** One figure for each year that somebody has reported, in the order of the years. */
export const targetResults = (target: Measured, results: readonly AgencyResult[]): TargetResult[] =>
  [...new Set(results.map((result) => result.year))]
    .sort((a, b) => a - b)
    .flatMap((year) => targetResult(target, results, year) ?? []);
