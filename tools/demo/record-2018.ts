import type { Client, Core } from '#node-side/core/start-core.ts';
import type { Agency } from '#shared/agencies/agency.ts';
import type { Actor } from '#shared/contract/actor.ts';
import { type DemoEntry, progress2018, targets2018 } from './progress-2018.ts';

const year = 2018;

const only = <T>(found: readonly T[], what: string): T => {
  const [first] = found;
  if (first === undefined || found.length > 1) throw new Error(`${found.length} rows for ${what}`);
  return first;
};

const liaisonOf = (agency: Agency): Actor => ({
  id: `dau-moi-${agency.id}`,
  name: `Đầu mối ${agency.shortName}`,
  roles: ['liaison'],
  agencyId: agency.id,
});

/** Every agency's liaison records what that agency did in 2018. @returns how many agencies and entries. */
export const recordProgress2018 = async (core: Core, compiler: Client, planId: string) => {
  const agencies = await compiler.agencies.list();
  const { rows: tasks } = await compiler.tasks.list({ planId, limit: 500 });
  const byAgency = Map.groupBy(progress2018, (entry) => entry.agency);

  const record = (client: Client, agency: Agency, entry: DemoEntry) => {
    const inSection = tasks.filter((task) => task.sectionLabel === entry.section && task.text.includes(entry.task));
    const task = only(
      inSection.filter((one) => one.text.replace(/^\S{1,3}[.)] /, '').startsWith(entry.task)),
      entry.task,
    );
    const { status, result, evidence = '', obstacles = '', stopReason = '' } = entry;
    const words = { status, result, evidence, obstacles, stopReason };
    return client.progress.record({ taskId: task.id, agencyId: agency.id, year, seenVersion: null, ...words });
  };

  for (const [name, entries] of byAgency) {
    const agency = only(
      agencies.filter((one) => one.shortName === name),
      name,
    );
    const client = core.as(liaisonOf(agency));
    for (const entry of entries) await record(client, agency, entry);
  }
  return { agencies: byAgency.size, entries: progress2018.length };
};

/** The compiler records what the targets of 2018 reached. @returns how many. */
export const recordTargets2018 = async (compiler: Client, planId: string): Promise<number> => {
  const targets = (await compiler.targets.list({ planId })).filter((target) => (target.yearFrom ?? year) <= year);
  for (const { target: words, reached, note = '' } of targets2018) {
    const target = only(
      targets.filter((one) => one.text.startsWith(words)),
      words,
    );
    const outcome = typeof reached === 'boolean' ? { value: null, isMet: reached } : { value: reached, isMet: null };
    await compiler.targets.recordResult({ targetId: target.id, year, seenVersion: null, note, ...outcome });
  }
  return targets2018.length;
};
