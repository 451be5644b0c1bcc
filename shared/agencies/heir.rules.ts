import type { Parties } from './succession.rules.ts';
import type { Choice } from './succession.ts';
import type { Move } from './succession-preview.ts';

/** A piece of open work before it is known who gets it. */
export type OpenWork = Omit<Move, 'to' | 'roleAfter'>;

const choiceKey = ({ fromAgencyId, scope }: Choice): string => {
  switch (scope.kind) {
    case 'item':
      return `${fromAgencyId} item ${scope.work} ${scope.id}`;
    case 'section':
      return `${fromAgencyId} section ${scope.planId} ${scope.sectionId ?? ''}`;
    case 'plan':
      return `${fromAgencyId} plan ${scope.planId}`;
    case 'all':
      return `${fromAgencyId} all`;
  }
};

/** The keys under which a choice may cover a piece of work, the narrowest first. */
const keysOf = ({ from, work, id, planId, sectionId }: OpenWork): string[] => [
  `${from.id} item ${work} ${id}`,
  `${from.id} section ${planId} ${sectionId ?? ''}`,
  `${from.id} plan ${planId}`,
  `${from.id} all`,
];

/**
 * Answers the ref of who gets a piece of work: as chosen, the narrowest choice first; else the only successor; else the
 * old agency itself where it goes on. Null: nobody.
 */
export const heirsBy = (choices: readonly Choice[], { to }: Parties): ((work: OpenWork) => string | null) => {
  const chosen = new Map(choices.map((choice) => [choiceKey(choice), choice.to]));
  const [only, ...more] = to;
  const byDefault = only && more.length === 0 ? only.ref : undefined;
  return (work) => {
    const key = keysOf(work).find((one) => chosen.has(one));
    if (key !== undefined) return chosen.get(key) ?? null;
    return byDefault ?? to.find((party) => party.id === work.from.id)?.ref ?? null;
  };
};
