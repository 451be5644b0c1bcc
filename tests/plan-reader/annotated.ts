import { readdirSync, readFileSync } from 'node:fs';
import { fold } from '#shared/words/fold.ts';

type Roles = { readonly lead: string[]; readonly support: string[]; readonly executor: string[] };

/** A plan, issued or written in the manner of issued ones, that was marked by hand before any rule saw it. */
type Annotated = {
  readonly number: string | null;
  readonly title: string;
  readonly signer: string;
  readonly targets: readonly { quote: string; value: number; unit: string; comparator: string }[];
  readonly tasks: readonly (Roles & { section: string; quote: string; alsoRight?: readonly Roles[] })[];
  readonly unassigned: readonly { section: string; quote: string }[];
  readonly duties: readonly { kind: string; from: string[]; to: string[] }[];
};

const folder = new URL('./annotated/', import.meta.url);

export const annotatedPlans = (): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.replace('.json', ''));

export const openAnnotated = (name: string): { readonly text: string; readonly marked: Annotated } => ({
  text: readFileSync(new URL(`${name}.txt`, folder), 'utf8'),
  marked: JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as Annotated,
});

/** Words of a quote without marks, so that spaces and signs do not count. */
export const wordsOf = (text: string): string =>
  fold(text)
    .match(/[\p{L}\p{N}%]+/gu)
    ?.join(' ') ?? '';

/** A name without what may be said either way: "các", "ủy ban nhân dân" for UBND, joints. */
const nameOf = (name: string): string =>
  wordsOf(name)
    .replace(/uy ban nhan dan/g, 'ubnd')
    .split(' ')
    .filter((word) => word !== 'cac' && word !== 'va')
    .join(' ');

const overlap = (wanted: readonly string[], got: readonly string[]): { right: number; of: number } => {
  const names = new Set(got.map(nameOf));
  return { right: wanted.filter((name) => names.has(nameOf(name))).length, of: Math.max(wanted.length, names.size) };
};

/** How many of the names of a task are right, by its best reading: doers together, supporters together. */
export const namesRight = (task: Annotated['tasks'][number], got: Roles): { right: number; of: number } => {
  const readings = [task, ...(task.alsoRight ?? [])].map((wanted) => {
    const doers = overlap([...wanted.lead, ...wanted.executor], [...got.lead, ...got.executor]);
    const support = overlap(wanted.support, got.support);
    return { right: doers.right + support.right, of: doers.of + support.of };
  });
  return readings.reduce((best, one) => (one.right - one.of > best.right - best.of ? one : best));
};
