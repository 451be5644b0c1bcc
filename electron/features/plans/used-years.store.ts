import { type UsedYears, usedYearsOf } from '#shared/plans/plan.rules.ts';
import type { Reader } from '../../database/handles.ts';

/** The years in which phases, tasks and targets of a plan stand. */
export const listUsedYears = async (db: Reader, planId: string): Promise<UsedYears[]> => {
  const phases = await db
    .selectFrom('phases')
    .select(['name', 'year_from', 'year_to'])
    .where('plan_id', '=', planId)
    .execute();
  const tasks = await db
    .selectFrom('tasks')
    .select(['text', 'year_from', 'year_to'])
    .where('plan_id', '=', planId)
    .where('valid_to', 'is', null)
    .execute();
  const targets = await db
    .selectFrom('targets')
    .select(['text', 'year_from', 'year_to'])
    .where('plan_id', '=', planId)
    .where('valid_to', 'is', null)
    .execute();
  return [
    ...phases.map(({ name, year_from, year_to }) => ({ from: year_from, to: year_to, what: `giai đoạn "${name}"` })),
    ...usedYearsOf({ tasks, targets }),
  ];
};

/** What stands in a phase: the years of its targets, and how many targets and tasks name it, former ones too. */
export const listPhaseUses = async (db: Reader, planId: string) => {
  const targets = await db
    .selectFrom('targets')
    .select(['phase_id', 'text', 'year_from', 'year_to', 'valid_to'])
    .where('plan_id', '=', planId)
    .where('phase_id', 'is not', null)
    .execute();
  const tasks = await db
    .selectFrom('tasks')
    .select(['phase_id'])
    .where('plan_id', '=', planId)
    .where('phase_id', 'is not', null)
    .execute();
  return { targets, tasks };
};
