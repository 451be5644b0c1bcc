import type { LibraryPlan } from '#shared/plans/library-plan.ts';

type Ids = ReadonlyMap<string, string>;

/** The book's ids for everything that a library plan names by key. */
export type LibraryIds = {
  readonly plan: string;
  readonly newId: () => string;
  readonly agency: (key: string) => string;
  readonly agencies: (keys: readonly string[]) => string;
  readonly phase: (key: string) => string;
  readonly section: (label: string) => string;
  readonly target: (key: string) => string;
};

const finder =
  (ids: Ids) =>
  (key: string): string => {
    const id = ids.get(key);
    if (id === undefined) throw new Error(`The library plan names "${key}", which it does not hold`);
    return id;
  };

/** Gives every part of a library plan its id. `agencies`: the book's ids by catalogue key. */
export const libraryIds = (plan: LibraryPlan, agencies: Ids, newId: () => string): LibraryIds => {
  const idsFor = (keys: readonly string[]): Ids => new Map(keys.map((key) => [key, newId()]));
  const agency = finder(agencies);
  return {
    plan: newId(),
    newId,
    agency,
    agencies: (keys) => JSON.stringify(keys.map(agency)),
    phase: finder(idsFor(plan.phases.map((phase) => phase.key))),
    section: finder(idsFor(plan.sections.map((section) => section.label))),
    target: finder(idsFor(plan.targets.map((target) => target.key))),
  };
};
