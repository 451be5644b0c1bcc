import type { LibraryPlan } from '#shared/plans/library-plan.ts';
import type { PlanLine } from '#shared/plans/plan-line.ts';
import { readCatalogue, readLibraryPlan } from './plan-library.ts';

const doersOf = ({ lead, joint, support }: LibraryPlan['tasks'][number]): string[] =>
  [lead, ...joint, ...support].filter((key) => key !== null);

/** The targets, tasks and duties of a library plan, in its order. */
export const listLibraryLines = async (resources: string, key: string): Promise<PlanLine[]> => {
  const plan = await readLibraryPlan(resources, key);
  const names = new Map((await readCatalogue(resources, plan.agencyCatalogue)).map(({ key, name }) => [key, name]));
  const named = (keys: readonly string[]) => keys.map((one) => names.get(one) ?? one);
  return [
    ...plan.targets.map(({ key: id, section, text, quote }) => ({
      id,
      kind: 'target' as const,
      section,
      text: quote ?? text,
      agencies: [],
    })),
    ...plan.tasks.map((task) => ({
      id: task.key,
      kind: 'task' as const,
      section: task.section,
      text: task.text,
      agencies: named(doersOf(task)),
    })),
    ...plan.duties.map((duty) => ({
      id: duty.key,
      kind: 'duty' as const,
      section: duty.section,
      text: duty.quote,
      agencies: named(duty.from),
    })),
  ];
};
