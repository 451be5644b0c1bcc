import type { LibraryPlan } from '../../plans/library-plan.ts';

const once = (keys: readonly string[], taken: readonly string[] = []): string[] =>
  [...new Set(keys)].filter((key) => !taken.includes(key));

/**
 * A plan in which two names of one agency are one: nobody has two parts in a task or sends a report twice.
 * `ids`: the book's agency by key.
 */
export const withOneNameEach = (plan: LibraryPlan, ids: ReadonlyMap<string, string>): LibraryPlan => {
  const firstKeys = new Map<string, string>();
  for (const [key, id] of ids) if (!firstKeys.has(id)) firstKeys.set(id, key);
  const oneOf = (key: string): string => firstKeys.get(ids.get(key) ?? '') ?? key;
  return {
    ...plan,
    tasks: plan.tasks.map((task) => {
      const lead = task.lead === null ? null : oneOf(task.lead);
      const joint = once(task.joint.map(oneOf));
      const [only] = joint;
      const doers = joint.length === 1 && lead === null && only ? { lead: only, joint: [] } : { lead, joint };
      const taken = doers.lead === null ? doers.joint : [doers.lead, ...doers.joint];
      return { ...task, ...doers, support: once(task.support.map(oneOf), taken) };
    }),
    duties: plan.duties.map((duty) => ({
      ...duty,
      from: once(duty.from.map(oneOf)),
      to: once(duty.to.map(oneOf)),
      via: once(duty.via.map(oneOf)),
    })),
  };
};
