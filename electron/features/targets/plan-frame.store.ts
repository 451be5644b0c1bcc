import type { PlanFrame } from '#shared/targets/edit-target.rules.ts';
import type { TargetFrame } from '#shared/targets/target.ts';
import type { Reader } from '../../database/handles.ts';
import { refuse } from '../../door/refuse.ts';
import { listTargets } from './targets.store.ts';

/** What the plan allows its targets to be. */
export const getTargetFrame = async (db: Reader, planId: string): Promise<TargetFrame> => {
  const plan = await db
    .selectFrom('plans')
    .select(['period_start as periodStart', 'period_end as periodEnd'])
    .where('id', '=', planId)
    .executeTakeFirst();
  if (!plan) throw refuse('not-found', 'Kế hoạch này không có trong sổ.');
  const sections = db.selectFrom('sections').select(['id', 'label', 'title']).where('plan_id', '=', planId);
  const phases = db
    .selectFrom('phases')
    .select(['id', 'name', 'year_from as yearFrom', 'year_to as yearTo'])
    .where('plan_id', '=', planId);
  return {
    ...plan,
    sections: await sections.orderBy('position').execute(),
    phases: await phases.orderBy('position').execute(),
  };
};

/** The same with the targets that stand today. */
export const getPlanFrame = async (db: Reader, planId: string): Promise<PlanFrame> => ({
  ...(await getTargetFrame(db, planId)),
  targets: await listTargets(db, planId),
});

/** Every target row of the plan in its order, former ones too: they keep their places. */
export const listTargetPlaces = (db: Reader, planId: string) =>
  db
    .selectFrom('targets')
    .select(['id', 'position', 'version', 'valid_to'])
    .where('plan_id', '=', planId)
    .orderBy('position')
    .execute();

export const getTargetRow = (db: Reader, targetId: string) =>
  db.selectFrom('targets').selectAll().where('id', '=', targetId).executeTakeFirstOrThrow();
