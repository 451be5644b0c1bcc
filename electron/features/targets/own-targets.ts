import type { Actor } from '#shared/contract/actor.ts';
import { confinedTo } from '#shared/contract/reach.rules.ts';
import type { Target, TargetFigure } from '#shared/targets/target.ts';
import type { Reader } from '../../database/handles.ts';
import { refuse } from '../../door/refuse.ts';
import { getTargetFigure } from './target-figure.ts';
import { hasPartInPlan } from './target-results.store.ts';
import { getTarget, listTargets } from './targets.store.ts';

type Asked = { readonly planId: string; readonly withFormer: boolean };

/** The targets of a plan that a person may see: a liaison those which the own agency leads or may report on. */
export const listOwnTargets = async (db: Reader, actor: Actor, { planId, withFormer }: Asked): Promise<Target[]> => {
  const targets = await listTargets(db, planId, withFormer);
  const agencyId = confinedTo(actor);
  if (agencyId === null || (await hasPartInPlan(db, planId, agencyId))) return targets;
  return targets.filter(({ lead }) => lead?.id === agencyId);
};

/** Refuses a liaison whose agency neither leads the target nor has a task of its plan. */
export const refuseForeignTarget = async (db: Reader, actor: Actor, targetId: string): Promise<void> => {
  const { planId, lead } = await getTarget(db, targetId);
  const agencyId = confinedTo(actor);
  if (agencyId !== null && lead?.id !== agencyId && !(await hasPartInPlan(db, planId, agencyId)))
    throw refuse('not-allowed', 'Đầu mối chỉ mở được chỉ tiêu của kế hoạch mà cơ quan mình được giao.');
};

/** The figure of a target; to a liaison without what each of the other agencies told. */
export const getOwnFigure = async (
  db: Reader,
  actor: Actor,
  { targetId, year }: { readonly targetId: string; readonly year: number },
): Promise<TargetFigure> => {
  await refuseForeignTarget(db, actor, targetId);
  const figure = await getTargetFigure(db, targetId, year);
  const agencyId = confinedTo(actor);
  if (agencyId === null) return figure;
  const results = figure.results.filter(({ agency }) => agency === null || agency.id === agencyId);
  return { ...figure, results };
};
