import type { Client } from '#node-side/core/start-core.ts';
import type { Agency } from '#shared/agencies/agency.ts';
import type { TaskRow } from '#shared/tasks/task.ts';
import type { Chance } from './chance.ts';
import type { DemoBook } from './demo-book.ts';
import { hasOwnWords } from './told-words.ts';

type Place = { readonly planId: string; readonly province: string; readonly on: string };

const mostAdded = 8;

/** Departments of the province that the plan does not name but means by "các sở, ngành liên quan". */
const addDepartments = async (compiler: Client, { province, on }: Place): Promise<string[]> => {
  const found = (await compiler.agencies.listProvinces({ on })).find(({ name }) => name === province);
  if (!found) throw new Error(`no province ${province} in the catalogue`);
  const entries = await compiler.agencies.listCatalogue({ province: found.key, on });
  const keys = entries.filter(({ agencyId, kind }) => agencyId === null && kind === 'so').map(({ key }) => key);
  const wanted = { province: found.key, on, keys: keys.slice(0, mostAdded) };
  return keys.length === 0
    ? []
    : (await compiler.agencies.addFromCatalogue(wanted)).agencies.map((one) => one.agencyId);
};

const partsOf = (task: TaskRow): string[] =>
  [task.lead, ...task.joint, ...task.support].flatMap((agency) => agency?.id ?? []);

/** Names the agencies behind each group of a plan's tasks, as a compiler does before asking anybody. */
export const resolveGroups = async ({ compiler }: DemoBook, place: Place, chance: Chance): Promise<void> => {
  const added = await addDepartments(compiler, place);
  const agencies = new Map<string, Agency>((await compiler.agencies.list()).map((agency) => [agency.id, agency]));
  const { rows } = await compiler.tasks.list({ planId: place.planId, limit: 500 });
  const isGroup = (id: string) => agencies.get(id)?.kind === 'group';
  const bodies = [...new Set([...rows.flatMap(partsOf), ...added])].filter((id) => !isGroup(id));
  for (const task of rows) {
    const own = partsOf(task);
    const others = bodies.filter((id) => !own.includes(id));
    const open = own
      .flatMap((id) => agencies.get(id) ?? [])
      .filter((agency) => isGroup(agency.id) && !hasOwnWords(agency));
    for (const { id } of open)
      await compiler.tasks.resolveGroup({
        groupId: id,
        tasks: [{ taskId: task.id, agencyIds: [chance.pick(others), chance.pick(others), chance.pick(others)] }],
      });
  }
};
