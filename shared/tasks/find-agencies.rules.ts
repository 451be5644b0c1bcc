import { nameKey } from '../agencies/agency.rules.ts';
import { cellText } from '../words/excel-text.ts';
import type { KnownAgency } from './task-agency.rules.ts';

/** An agency with all the names it is written by. */
export type NamedAgency = KnownAgency & {
  readonly aliases: readonly string[];
  readonly place: string | null;
  /** Whether the plan has given it something already. */
  readonly isInPlan: boolean;
};

const namesOf = ({ name, shortName, aliases }: NamedAgency): string[] => [name, shortName, ...aliases];

/** A finder of agencies by a name, a short name or another spelling, without marks; the plan's own come first. */
export const agencyFinder = (agencies: readonly NamedAgency[], isFit: (agency: NamedAgency) => boolean) => {
  const byKey = new Map<string, Set<NamedAgency>>();
  for (const agency of agencies)
    for (const name of namesOf(agency)) {
      const key = nameKey(name);
      byKey.set(key, (byKey.get(key) ?? new Set()).add(agency));
    }
  const score = (agency: NamedAgency) => (agency.isInPlan ? 2 : 0) + (isFit(agency) ? 1 : 0);
  return (words: string): NamedAgency[] => {
    const found = [...(byKey.get(nameKey(words)) ?? [])];
    const best = Math.max(...found.map(score));
    return found.filter((agency) => score(agency) === best);
  };
};

/** What many names begin with says nothing about which one is meant. */
const common = new Set(['so', 'ban', 'phong', 'ubnd', 'uy', 'nhan', 'dan', 'cac', 'tinh']);

const wordsOf = (name: string): Set<string> => {
  const words = nameKey(name).split(' ');
  const own = words.filter((word) => !common.has(word));
  return new Set(own.length > 0 ? own : words);
};

const likeness = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / (a.size + b.size - shared);
};

/** Up to three names that come nearest to what was written. */
export const nearestNames = (agencies: readonly NamedAgency[], words: string): string[] => {
  const own = wordsOf(words);
  return agencies
    .map((agency) => ({
      agency,
      near: Math.max(...namesOf(agency).map((name) => likeness(own, wordsOf(name)))) + (agency.isInPlan ? 0.1 : 0),
    }))
    .filter(({ near }) => near >= 0.3)
    .toSorted((a, b) => b.near - a.near)
    .slice(0, 3)
    .map(({ agency }) => agency.name);
};

const splitAt = (text: string): string[] =>
  text
    .split(/\s*,\s*|\s+và\s+/iu)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/**
 * The agencies that a cell names. Lines and ";" stand between agencies; "," and "và" may, and may also belong to a name,
 * so the longest known name is taken each time. What is not known is given back as it was written.
 */
export const readAgencies = (
  cell: string,
  find: (words: string) => readonly NamedAgency[],
): (readonly NamedAgency[] | string)[] => {
  const read = (part: string): (readonly NamedAgency[] | string)[] => {
    const whole = find(part);
    if (whole.length > 0) return [whole];
    const words = splitAt(part);
    const found: (readonly NamedAgency[] | string)[] = [];
    for (let at = 0; at < words.length; ) {
      const ends = Array.from({ length: words.length - at }, (_, less) => words.length - less);
      const end = ends.find((one) => find(words.slice(at, one).join(' ')).length > 0);
      found.push(end === undefined ? (words[at] ?? '') : find(words.slice(at, end).join(' ')));
      at = end ?? at + 1;
    }
    return found;
  };
  return cell
    .split(/[;\r\n]+/)
    .map(cellText)
    .filter((part) => part !== '')
    .flatMap(read);
};
