import { listNextPhaseFaults } from '#shared/plans/next-phase.rules.ts';
import type { NextPhaseFields } from '#shared/plans/plan-fields.ts';
import type { Reader, Writer } from '../../database/handles.ts';
import { listTargets } from '../targets/targets.store.ts';
import { copyParts } from './copy-parts.ts';
import {
  nextDutyRows,
  nextPhaseRows,
  nextPlanRow,
  nextSectionRows,
  nextTargetRows,
  nextTaskRows,
  type Shift,
} from './next-phase-rows.ts';
import { listDutyRows, listPhaseRows, listSectionRows } from './plan-parts.store.ts';
import { latestStatuses, listTargetRows, listTaskParts, listTaskRows } from './plan-rows.store.ts';
import { getPlanRow } from './plans.store.ts';
import { refuseFaults } from './refuse-faults.ts';

type Duplicated = {
  readonly planId: string;
  readonly copied: {
    readonly sections: number;
    readonly tasks: number;
    readonly targets: number;
    readonly duties: number;
  };
  /** Tasks that are done or stopped and so were not copied. */
  readonly left: number;
};

/** The tasks that go on: not stopped, and not done once and for all. */
const listOpenTasks = async (db: Reader, planId: string) => {
  const standing = (await listTaskRows(db, planId)).filter((task) => task.valid_to === null);
  const status = await latestStatuses(db, planId);
  const open = standing.filter(
    ({ id, rhythm }) => status.get(id) !== 'stopped' && !(status.get(id) === 'done' && rhythm === 'once'),
  );
  return { open, left: standing.length - open.length };
};

/** Copies a plan for the phase that follows: its frame, open tasks with who does them, targets and duties, years moved. */
export const duplicatePlan = async (
  db: Writer,
  { planId, ...next }: NextPhaseFields & { readonly planId: string },
): Promise<Duplicated> => {
  const old = await getPlanRow(db, planId);
  const oldPeriod = { periodStart: old.period_start, periodEnd: old.period_end };
  refuseFaults(listNextPhaseFaults(oldPeriod, next));
  const shift: Shift = { planId: db.newId(), newId: db.newId, old: oldPeriod, next };
  const { open, left } = await listOpenTasks(db, planId);
  const targets = (await listTargetRows(db, planId)).filter((target) => target.valid_to === null);
  const reached = await listTargets(db, planId);

  await db.insert('plans', [nextPlanRow(old, next, shift)]);
  const phases = nextPhaseRows(await listPhaseRows(db, planId), shift);
  await db.insert('phases', phases.rows);
  const sections = nextSectionRows(await listSectionRows(db, planId), shift);
  await db.insert('sections', sections.rows);
  const places = { phaseIds: phases.ids, sectionIds: sections.ids };
  const newTargets = nextTargetRows(targets, { ...places, reached }, shift);
  await db.insert('targets', newTargets.rows);
  const newTasks = nextTaskRows(open, places, shift);
  await db.insert('tasks', newTasks.rows);
  await copyParts(db, await listTaskParts(db, planId), {
    taskIds: newTasks.ids,
    targetId: (id) => newTargets.ids.get(id),
    fundingYear: null,
  });
  const duties = nextDutyRows(await listDutyRows(db, planId), shift);
  await db.insert('reporting_duties', duties);
  return {
    planId: shift.planId,
    copied: {
      sections: sections.rows.length,
      tasks: newTasks.rows.length,
      targets: newTargets.rows.length,
      duties: duties.length,
    },
    left,
  };
};
