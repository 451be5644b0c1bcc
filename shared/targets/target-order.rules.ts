type Placed = { readonly id: string; readonly conditionOf: string | null };

/** Targets in the order of the plan, the parts of a compound target right below it. */
export const withPartsBelow = <T extends Placed>(targets: readonly T[]): T[] => {
  const whole = new Set(targets.filter((target) => target.conditionOf === null).map((target) => target.id));
  const isPart = (target: T) => target.conditionOf !== null && whole.has(target.conditionOf);
  return targets
    .filter((target) => !isPart(target))
    .flatMap((target) => [target, ...targets.filter((part) => part.conditionOf === target.id)]);
};

/** The same ids with one of them put before another, or at the end. */
export const placedBefore = (ids: readonly string[], id: string, beforeId: string | null): string[] => {
  if (beforeId === id) return [...ids];
  const others = ids.filter((one) => one !== id);
  const at = beforeId === null ? others.length : others.indexOf(beforeId);
  return others.toSpliced(at < 0 ? others.length : at, 0, id);
};
