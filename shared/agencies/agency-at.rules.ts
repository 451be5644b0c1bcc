/** One line from an old agency to one that took over from it. */
export type SuccessionStep = {
  readonly happensOn: string;
  readonly fromId: string;
  readonly toId: string | null;
  /** Whether the old agency ended that day, and whether the new one began: one of the two may well have gone on. */
  readonly fromEnds: boolean;
  readonly toBegins: boolean;
};

const later = (steps: readonly SuccessionStep[], id: string, day: string): string[] =>
  steps.flatMap((step) =>
    step.fromId === id && step.fromEnds && step.happensOn <= day && step.toId !== null ? [step.toId] : [],
  );

const earlier = (steps: readonly SuccessionStep[], id: string, day: string): string[] =>
  steps.flatMap((step) => (step.toId === id && step.toBegins && step.happensOn > day ? [step.fromId] : []));

/**
 * The agencies that an agency was, or has become, on a day: forward over all who took over from it, backward over all it
 * was made of. Itself where it is one of its own time. No agency twice.
 */
export const agenciesAt = (steps: readonly SuccessionStep[], agencyId: string, day: string): string[] => {
  const reached = new Set<string>();
  const follow = (id: string, next: typeof later, path: readonly string[]): void => {
    const onward = next(steps, id, day).filter((one) => !path.includes(one));
    if (onward.length === 0) reached.add(id);
    for (const one of onward) follow(one, next, [...path, one]);
  };
  const goesForward = later(steps, agencyId, day).length > 0;
  follow(agencyId, goesForward ? later : earlier, [agencyId]);
  return [...reached];
};
