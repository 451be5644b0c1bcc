/**
 * The superior of a unit once its old one has passed it on. A unit that takes over itself, or above the one that does,
 * comes to stand where the old superior stood: no agency stands under itself. `parents`: each agency's parent by id.
 */
export const superiorAfter = (
  unit: { readonly id: string; readonly fromId: string; readonly toId: string },
  parents: ReadonlyMap<string, string | null>,
): string | null => {
  const seen = new Set<string>();
  for (let above: string | null = unit.toId; above !== null && !seen.has(above); above = parents.get(above) ?? null) {
    if (above === unit.id) return parents.get(unit.fromId) ?? null;
    seen.add(above);
  }
  return unit.toId;
};
