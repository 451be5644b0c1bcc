import { readdirSync, readFileSync } from 'node:fs';
import { AgencyCatalogue, type CatalogueAgency } from '#shared/agencies/catalogue.ts';
import { LibraryPlan } from '#shared/plans/library-plan.ts';

const resources = new URL('../../resources/', import.meta.url);
const readText = (path: string): string => readFileSync(new URL(path, resources), 'utf8');

const namesIn = (folder: string): string[] =>
  readdirSync(new URL(`${folder}/`, resources))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.replace('.json', ''));

export const planKeys = (): string[] => namesIn('plan-library');
export const catalogueNames = (): string[] => namesIn('catalogues').filter((name) => name.startsWith('agencies-'));

export const readPlan = (key: string): LibraryPlan =>
  LibraryPlan.parse(JSON.parse(readText(`plan-library/${key}.json`)));
/** The plans whose own text comes with them; of the others only a report about the plan was at hand. */
export const fullTextPlanKeys = (): string[] => planKeys().filter((key) => readPlan(key).source === 'full-text');
export const readPlanText = (key: string): string => readText(`plan-library/${key}.txt`);
export const readPlanFile = (key: string): string => readText(`plan-library/${key}.json`);
export const readCatalogue = (name: string): readonly CatalogueAgency[] =>
  AgencyCatalogue.parse(JSON.parse(readText(`catalogues/${name}.json`)));

/** Paragraphs of the printed text, list markers removed. */
export const paragraphsOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) =>
      line.replace(/^\s*(?:[-+]\s*)?(?:[a-zđ]\)\s+|\d{1,2}(?:\.\d{1,2})*\.\s+|[IVX]+\.\s+|Điều \d+\.\s+)?/u, ''),
    )
    .filter((line) => line !== '');

/** Every piece of the document's wording that the plan holds, longest first. */
export function wordingOf(plan: LibraryPlan): string[] {
  const { document, signer } = plan;
  const pieces = [
    document.title,
    document.attached?.title ?? '',
    ...[...plan.legalBases, ...plan.attachedBases].map((base) => base.text),
    ...plan.preamble,
    ...(plan.generalObjective ?? '').split('\n'),
    ...plan.sections.flatMap((section) => [section.title, ...section.paragraphs]),
    ...plan.targets.map((target) => target.text),
    ...plan.tasks.flatMap((task) => [task.text, ...task.details]),
    ...plan.recipients,
    ...(signer === null ? [] : [...signer.roleLines, signer.name]),
  ];
  return pieces.filter((piece) => piece !== '').sort((a, b) => b.length - a.length);
}

/** What of a paragraph stays when all the plan's wording is taken out of it. */
export const leftOver = (paragraph: string, wording: readonly string[]): string =>
  wording.reduce((rest, piece) => rest.replace(piece, ''), paragraph).replace(/[\s;.,:]/g, '');

/** How many items each section holds, in the order of the document. */
export const countBySection = (items: readonly { readonly section: string }[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { section } of items) counts[section] = (counts[section] ?? 0) + 1;
  return counts;
};

/** The one item that begins with these words. */
export const beginningWith = <T extends { readonly text: string }>(items: readonly T[], words: string): T => {
  const [found, ...more] = items.filter((item) => item.text.startsWith(words));
  if (found === undefined || more.length > 0) throw new Error(`${more.length + 1} items begin with "${words}"`);
  return found;
};
