import type { Plan } from '#shared/plans/plan.ts';
import type { Target } from '#shared/targets/target.ts';

export type TargetGroup = {
  readonly name: string;
  readonly yearFrom: number;
  readonly yearTo: number;
  readonly targets: readonly Target[];
};

/** Targets by phase, in the order of the plan; those of no phase belong to its whole period and come last. */
export const targetGroups = (plan: Plan, targets: readonly Target[]): TargetGroup[] =>
  [
    ...plan.phases.map((phase) => ({
      ...phase,
      targets: targets.filter((target) => target.phaseName === phase.name),
    })),
    {
      name: `Cả thời gian ${plan.periodStart}–${plan.periodEnd}`,
      yearFrom: plan.periodStart,
      yearTo: plan.periodEnd,
      targets: targets.filter((target) => !plan.phases.some((phase) => phase.name === target.phaseName)),
    },
  ].filter((group) => group.targets.length > 0);
