import type { Target, TargetFrame } from '#shared/targets/target.ts';
import { years } from '../plans/plan-words.ts';

type TargetGroup = { readonly name: string; readonly targets: readonly Target[] };

/** Targets by phase, in the order of the plan; those of no phase belong to its whole period and come last. */
export const targetGroups = (frame: TargetFrame, targets: readonly Target[]): TargetGroup[] =>
  [
    ...frame.phases.map(({ id, name }) => ({ name, targets: targets.filter((target) => target.phaseId === id) })),
    {
      name: `Cả thời gian ${years(frame.periodStart, frame.periodEnd)}`,
      targets: targets.filter((target) => !frame.phases.some((phase) => phase.id === target.phaseId)),
    },
  ].filter((group) => group.targets.length > 0);

const areSiblings = (a: Target, b: Target): boolean => a.phaseId === b.phaseId && a.conditionOf === b.conditionOf;

/**
 * Before which target one has to be put (null: at the end) to change places with its neighbour in the grid, in the same
 * phase and under the same main target; undefined where there is none.
 */
export const neighbourPlace = (
  targets: readonly Target[],
  target: Target,
  step: 'up' | 'down',
): string | null | undefined => {
  const siblings = targets.filter((one) => areSiblings(one, target));
  const at = siblings.findIndex((one) => one.id === target.id);
  if (step === 'up') return siblings[at - 1]?.id;
  const next = siblings[at + 1];
  if (!next) return undefined;
  const after = siblings[at + 2];
  if (after) return after.id;
  if (target.conditionOf !== null) return null;
  const following = targets.slice(targets.indexOf(next) + 1).find((one) => one.conditionOf === null && one !== target);
  return following?.id ?? null;
};
