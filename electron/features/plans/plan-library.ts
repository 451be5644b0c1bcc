import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { AgencyCatalogue } from '#shared/agencies/catalogue.ts';
import { LibraryPlan } from '#shared/plans/library-plan.ts';
import { refuse } from '../../door/refuse.ts';

const folder = 'plan-library';
const readJson = async (...parts: string[]): Promise<unknown> =>
  JSON.parse(await readFile(path.join(...parts), 'utf8'));

/** The keys of the plans that come with the program, in order. */
export const listLibraryKeys = async (resources: string): Promise<string[]> =>
  (await readdir(path.join(resources, folder)))
    .filter((file) => file.endsWith('.json'))
    .map((file) => path.basename(file, '.json'))
    .sort();

/** Reads a plan that comes with the program; refuses a key that is not in the library. */
export const readLibraryPlan = async (resources: string, key: string): Promise<LibraryPlan> => {
  if (!(await listLibraryKeys(resources)).includes(key))
    throw refuse('not-found', `Thư viện không có kế hoạch "${key}".`);
  return LibraryPlan.parse(await readJson(resources, folder, `${key}.json`));
};

export const readLibrary = async (resources: string): Promise<LibraryPlan[]> => {
  const keys = await listLibraryKeys(resources);
  return Promise.all(keys.map((key) => readLibraryPlan(resources, key)));
};

/** The document's own text as printed; empty where only a report about it was at hand. */
export const readLibraryText = async (resources: string, plan: LibraryPlan): Promise<string> =>
  plan.source === 'secondary' ? '' : readFile(path.join(resources, folder, `${plan.key}.txt`), 'utf8');

export const readCatalogue = async (resources: string, name: string): Promise<AgencyCatalogue> =>
  AgencyCatalogue.parse(await readJson(resources, 'catalogues', `${name}.json`));
