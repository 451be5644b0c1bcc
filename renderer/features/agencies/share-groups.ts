import { heirsBy } from '#shared/agencies/heir.rules.ts';
import type { Party } from '#shared/agencies/succession.rules.ts';
import type { Choice } from '#shared/agencies/succession.ts';
import type { Move, SuccessorName } from '#shared/agencies/succession-preview.ts';
import { sectionName } from '#shared/words/labels.ts';
import { count } from '#shared/words/numbers.ts';
import { workNames } from './agency-words.ts';

export type Scope = Choice['scope'];
export type ShareGroup = {
  readonly key: string;
  readonly scope: Extract<Scope, { kind: 'section' }>;
  readonly title: string;
  readonly moves: readonly Move[];
};
export type SharePlan = {
  readonly key: string;
  readonly fromId: string;
  readonly fromName: string;
  readonly planId: string;
  readonly planName: string;
  readonly planSubject: string;
  readonly groups: readonly ShareGroup[];
};

export const moveKey = ({ from, work, id, role }: Move): string => `${from.id} ${work} ${id} ${role}`;
export const groupKeyOf = ({ from, planId, sectionId }: Move): string => `${from.id} ${planId} ${sectionId ?? ''}`;

const titleOf = ({ sectionId, sectionLabel, sectionTitle }: Move): string => {
  if (sectionId === null) return sectionLabel === '' ? 'Chung của kế hoạch' : sectionName(sectionLabel);
  return [sectionName(sectionLabel), sectionTitle].filter((word) => word !== '').join('. ');
};

/** Open work by old agency and plan, then by section of the plan, in the order of the plan. */
export const sharePlans = (moves: readonly Move[]): SharePlan[] =>
  [...Map.groupBy(moves, (move) => `${move.from.id} ${move.planId}`)].flatMap(([key, ofPlan]) => {
    const [first] = ofPlan;
    if (!first) return [];
    const groups = [...Map.groupBy(ofPlan, groupKeyOf)].flatMap(([groupKey, ofGroup]): ShareGroup[] => {
      const [one] = ofGroup;
      if (!one) return [];
      const scope = { kind: 'section' as const, planId: one.planId, sectionId: one.sectionId };
      return [{ key: groupKey, scope, title: titleOf(one), moves: ofGroup }];
    });
    const { from, planId, planName, planSubject } = first;
    return [{ key, fromId: from.id, fromName: from.name, planId, planName, planSubject, groups }];
  });

/** "03 nhiệm vụ, 01 chỉ tiêu": distinct pieces of work. */
export const workInWords = (moves: readonly Move[]): string =>
  [...Map.groupBy(moves, (move) => move.work)]
    .map(([work, ofWork]) => `${count(new Set(ofWork.map((move) => move.id)).size)} ${workNames[work]}`)
    .join(', ');

const isSameScope = (a: Scope, b: Scope): boolean => JSON.stringify(tidy(a)) === JSON.stringify(tidy(b));

const tidy = (scope: Scope): readonly unknown[] => {
  if (scope.kind === 'item') return ['item', scope.work, scope.id];
  if (scope.kind === 'section') return ['section', scope.planId, scope.sectionId];
  return scope.kind === 'plan' ? ['plan', scope.planId] : ['all'];
};

/** Who was chosen for exactly this scope; null: nobody. */
export const chosenFor = (choices: readonly Choice[], fromAgencyId: string, scope: Scope): string | null =>
  choices.find((choice) => choice.fromAgencyId === fromAgencyId && isSameScope(choice.scope, scope))?.to ?? null;

/** The choices with another answer for one scope; `to` null takes the answer back. */
export const withChoice = (
  choices: readonly Choice[],
  { fromAgencyId, scope }: Omit<Choice, 'to'>,
  to: string | null,
): Choice[] => [
  ...choices.filter((choice) => choice.fromAgencyId !== fromAgencyId || !isSameScope(choice.scope, scope)),
  ...(to === null ? [] : [{ fromAgencyId, scope, to }]),
];

/** The successors as the rule of the core wants them, so that page and core never disagree who gets what. */
export const heirFinder = (
  choices: readonly Choice[],
  successors: readonly SuccessorName[],
): ((move: Move) => string | null) => {
  const to = successors.map(
    ({ ref, agencyId, name }): Party => ({
      id: agencyId ?? ref,
      ref,
      name,
      superiorLines: [],
      validFrom: null,
      validTo: null,
      endedOn: null,
    }),
  );
  const refs = new Set(to.map((party) => party.ref));
  return heirsBy(
    choices.filter((choice) => refs.has(choice.to)),
    { from: [], to },
  );
};
